-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0

-- The server that the mails of a workspace leave by. Who signs in there, with what, and who is named
-- as sender is sealed; the password never leaves the service again.
CREATE TABLE mail_relay (
    workspace_id TEXT NOT NULL PRIMARY KEY REFERENCES workspace (id),
    host TEXT NOT NULL,
    port BIGINT NOT NULL,
    security TEXT NOT NULL,
    login TEXT,
    password TEXT,
    password_set_at TEXT,
    sender_address TEXT,
    sender_name TEXT,
    language TEXT NOT NULL,
    per_minute BIGINT NOT NULL,
    authority TEXT NOT NULL,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);

-- Mails that leave by it. `content` has subject and both parts with a sign where the link goes;
-- `link` is apart, since that of a new password goes once the mail has left. begun_at is that of
-- the last attempt; handed_over_at says when its content began to be handed over: an attempt that
-- was cut off after that may have reached the recipient.
CREATE TABLE mail (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    organization_id TEXT REFERENCES organization (id),
    user_id TEXT NOT NULL REFERENCES account (id),
    invitation_id TEXT REFERENCES invitation (id),
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    address TEXT NOT NULL,
    content TEXT NOT NULL,
    link TEXT,
    message_id TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    next_at TEXT,
    begun_at TEXT,
    handed_over_at TEXT,
    left_at TEXT,
    bounced_at TEXT,
    expires_at TEXT,
    reply_code BIGINT NOT NULL,
    reply TEXT,
    content_hash TEXT,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE INDEX mail_due ON mail (state, next_at);
CREATE INDEX mail_user ON mail (user_id);
CREATE INDEX mail_workspace ON mail (workspace_id, created_at);
CREATE INDEX mail_message ON mail (message_id);
