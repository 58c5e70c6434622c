-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0

-- Of what somebody was told: 'change', that the version comes, or 'withdrawal', that it does not.
-- Each once. All that was written down before was of changes. Values stay as they were sealed, since
-- a seal holds the name of the table and not the table.
CREATE TABLE listing_notice_anew (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    version_id TEXT NOT NULL REFERENCES listing_version (id),
    kind TEXT NOT NULL,
    organization_id TEXT REFERENCES organization (id),
    register_id TEXT REFERENCES listing_register (id),
    user_id TEXT REFERENCES account (id),
    address TEXT,
    address_mark TEXT,
    language TEXT NOT NULL,
    mail_id TEXT,
    message_id TEXT NOT NULL,
    state TEXT NOT NULL,
    left_at TEXT,
    content_hash TEXT,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (version_id, kind, organization_id, address_mark),
    UNIQUE (version_id, kind, register_id, address_mark),
    CHECK ((organization_id IS NULL) <> (register_id IS NULL))
);
INSERT INTO listing_notice_anew (id, workspace_id, version_id, kind, organization_id, register_id,
    user_id, address, address_mark, language, mail_id, message_id, state, left_at, content_hash, rev,
    created_at, updated_at)
    SELECT id, workspace_id, version_id, 'change', organization_id, register_id, user_id, address,
    address_mark, language, mail_id, message_id, state, left_at, content_hash, rev, created_at,
    updated_at FROM listing_notice;
DROP TABLE listing_notice;
ALTER TABLE listing_notice_anew RENAME TO listing_notice;
CREATE INDEX listing_notice_mail ON listing_notice (mail_id);
CREATE INDEX listing_notice_mark ON listing_notice (address_mark);
