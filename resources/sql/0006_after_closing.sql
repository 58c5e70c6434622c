-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- What follows once a case of somebody who asked for their data is closed.

ALTER TABLE workspace ADD COLUMN retention_gdpr INTEGER NOT NULL DEFAULT 12;
ALTER TABLE workspace ADD COLUMN retention_uk_gdpr INTEGER NOT NULL DEFAULT 12;
ALTER TABLE workspace ADD COLUMN retention_ccpa INTEGER NOT NULL DEFAULT 24;

-- One row, `id` = 'service': when cases were last looked through, and from when on the clock is
-- believed.
CREATE TABLE retention_look (
    id TEXT NOT NULL PRIMARY KEY,
    looked_at TEXT NOT NULL,
    believed_from TEXT NOT NULL
);

-- What a purge took away, as JSON without anything personal; NULL in all other moves.
ALTER TABLE data_request_move ADD COLUMN receipt TEXT;

-- Append-only: each time that a case was put on hold, and each time that the hold was released.
CREATE TABLE data_request_hold (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    request_id TEXT NOT NULL REFERENCES data_request (id),
    number INTEGER NOT NULL,
    held INTEGER NOT NULL,
    reason TEXT,
    by_id TEXT REFERENCES account (id),
    created_at TEXT NOT NULL,
    UNIQUE (request_id, number)
);
