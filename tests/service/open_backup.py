# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Opens a backup without the console, by openssl and SQLite alone, and says what is in it.

Usage: BACKUP_PASSWORD=... open_backup.py FILE

Prints JSON: "integrity", "rows" (of each table), "organizations" (names), "schema", and "keyBytes"
(length of the data key that is wrapped inside). The plain database is never in a file.
"""

import base64
import json
import os
import sqlite3
import subprocess
import sys


def decrypted(file, password):
    """openssl takes this password on its command line only."""
    command = ["openssl", "cms", "-decrypt", "-binary", "-inform", "DER", "-in", file,
               "-pwri_password", password]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def key_in(database, password):
    wrapped = database.execute("SELECT wrapped_key FROM backup_info").fetchone()[0]
    command = ["openssl", "cms", "-decrypt", "-binary", "-inform", "DER",
               "-pwri_password", password]
    return subprocess.run(command, check=True, input=base64.b64decode(wrapped),
                          stdout=subprocess.PIPE).stdout


def main():
    password = os.environ["BACKUP_PASSWORD"]
    database = sqlite3.connect(":memory:")
    database.deserialize(decrypted(sys.argv[1], password))
    tables = [row[0] for row in database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    rows = {table: database.execute(f'SELECT COUNT(*) FROM "{table}"').fetchone()[0]
            for table in tables}
    print(json.dumps({
        "integrity": database.execute("PRAGMA integrity_check").fetchone()[0],
        "rows": rows,
        "organizations": [row[0] for row in database.execute(
            "SELECT name FROM organization ORDER BY name")],
        "schema": database.execute("SELECT schema_version FROM backup_info").fetchone()[0],
        "keyBytes": len(key_in(database, password)),
    }))


main()
