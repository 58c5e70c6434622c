-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0

-- Files of a case. finished_at is NULL while one is being sent: it is no attachment yet, nobody
-- sees it, and it goes when it takes too long or the service starts again. Once the file is removed
-- or its case purged, gone_at says when; its name (NULL then) and its pieces are gone, its hash
-- stays.
CREATE TABLE data_request_attachment (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    request_id TEXT NOT NULL REFERENCES data_request (id),
    name TEXT,
    purpose TEXT NOT NULL,
    media_type TEXT,
    bytes BIGINT NOT NULL,
    sha256 TEXT,
    added_by TEXT REFERENCES account (id),
    begun_at TEXT NOT NULL,
    finished_at TEXT,
    gone_at TEXT
);
CREATE INDEX data_request_attachment_request ON data_request_attachment (request_id, begun_at);

-- Their content, each piece sealed by itself. `id` is that of the attachment, a colon and the
-- number, so that a piece opens in its own place only.
CREATE TABLE data_request_attachment_piece (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    attachment_id TEXT NOT NULL REFERENCES data_request_attachment (id),
    number INTEGER NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (attachment_id, number)
);
