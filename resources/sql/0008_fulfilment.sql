-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- How a case is fulfilled. Of an erasure, step by step, facts only: nothing of it names anybody, so
-- it stays when the case is purged.

-- user_id is NULL where the service held nobody of that address. `certificate` is JSON, NULL until
-- all steps are done.
CREATE TABLE erasure_run (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    request_id TEXT NOT NULL REFERENCES data_request (id),
    number INTEGER NOT NULL,
    user_id TEXT REFERENCES account (id),
    by_id TEXT REFERENCES account (id),
    started_at TEXT NOT NULL,
    finished_at TEXT,
    stays TEXT NOT NULL,
    without_admin TEXT NOT NULL,
    certificate TEXT,
    certificate_hash TEXT,
    UNIQUE (request_id, number)
);

-- The journal. A step has one row, so none is done twice; it is written in the transaction that
-- does the step. `figures` is JSON: rows by table.
CREATE TABLE erasure_step (
    run_id TEXT NOT NULL REFERENCES erasure_run (id),
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    step TEXT NOT NULL,
    position INTEGER NOT NULL,
    done_at TEXT NOT NULL,
    figures TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (run_id, step),
    UNIQUE (run_id, position)
);

-- The encrypted file with the copy of their data that a person gets. `content` is taken away (NULL)
-- when its days are over, when a newer one takes its place, or when the case is purged.
CREATE TABLE request_package (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    request_id TEXT NOT NULL REFERENCES data_request (id),
    made_by TEXT REFERENCES account (id),
    made_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    row_count BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    content TEXT
);
CREATE INDEX request_package_request ON request_package (request_id, made_at);
CREATE INDEX request_package_expires ON request_package (expires_at);
