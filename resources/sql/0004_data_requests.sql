-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- Cases of people who ask for their data. Days are 2026-11-28 and local days of the case, sets are
-- words with ", " between them. What names the person or was written in words is sealed and can
-- be taken away (NULL) once the case is purged; what stays proves how it was answered.

-- The last number that was given out in a year: one row holds back whoever wants the next.
CREATE TABLE data_request_year (
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    received_year INTEGER NOT NULL,
    last_number INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, received_year)
);

-- organization_id may be one of a cloud that is not ours, so it refers to nothing here. By due_on and
-- the three moments after it the queue finds a case without counting: when it goes up in it, of the
-- clocks that run; NULL where there is none. What is looked through stands before what can be long.
CREATE TABLE data_request (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    received_year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    ref TEXT NOT NULL,
    status TEXT NOT NULL,
    due_on TEXT,
    overdue_at TEXT,
    due_at TEXT,
    soon_at TEXT,
    received_at TEXT NOT NULL,
    regulation TEXT NOT NULL,
    assignee_id TEXT REFERENCES account (id),
    address_mark TEXT,
    as_role TEXT NOT NULL,
    channel TEXT NOT NULL,
    zone TEXT NOT NULL,
    legal_hold INTEGER NOT NULL,
    restricted INTEGER NOT NULL,
    fee_asked INTEGER NOT NULL,
    closed_at TEXT,
    rev BIGINT NOT NULL,
    address TEXT,
    organization_id TEXT,
    calendar TEXT NOT NULL,
    target_reserve INTEGER NOT NULL,
    identity_method TEXT,
    identity_at TEXT,
    identity_by TEXT REFERENCES account (id),
    preparer_id TEXT REFERENCES account (id),
    retention_months INTEGER NOT NULL,
    purge_on TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    controller_contact TEXT,
    person_name TEXT,
    source_ref TEXT,
    scope TEXT,
    identity_text TEXT,
    details TEXT,
    UNIQUE (workspace_id, received_year, number),
    UNIQUE (workspace_id, ref)
);
CREATE INDEX data_request_person ON data_request (workspace_id, address_mark);
-- All that the queue looks at, so that it need not read the cases themselves.
CREATE INDEX data_request_queue ON data_request (workspace_id, status, due_on, overdue_at, due_at,
    soon_at, regulation, assignee_id, ref, id);

-- `clock` has the days of its time limit, `trace` the same with each step that led to them.
CREATE TABLE data_request_right (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    request_id TEXT NOT NULL REFERENCES data_request (id),
    asked TEXT NOT NULL,
    outcome TEXT,
    ground TEXT,
    clock TEXT NOT NULL,
    extension_reason TEXT,
    notice_sent_on TEXT,
    outcome_text TEXT,
    extension_text TEXT,
    trace TEXT NOT NULL,
    UNIQUE (request_id, asked)
);
CREATE INDEX data_request_right_workspace ON data_request_right (workspace_id, asked, request_id);

CREATE TABLE data_request_question (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    request_id TEXT NOT NULL REFERENCES data_request (id),
    kind TEXT NOT NULL,
    rights TEXT NOT NULL,
    question TEXT,
    asked_on TEXT NOT NULL,
    answer_until TEXT,
    answered_on TEXT,
    created_at TEXT NOT NULL
);
CREATE INDEX data_request_question_request ON data_request_question (request_id);

-- Append-only: one row for each move of a case. `evidence` and `decision` are JSON.
CREATE TABLE data_request_move (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    request_id TEXT NOT NULL REFERENCES data_request (id),
    number INTEGER NOT NULL,
    from_status TEXT NOT NULL,
    to_status TEXT NOT NULL,
    move_row TEXT NOT NULL,
    by_id TEXT REFERENCES account (id),
    evidence TEXT,
    message_hash TEXT NOT NULL,
    sent_on TEXT,
    figures TEXT NOT NULL,
    decision TEXT,
    created_at TEXT NOT NULL,
    UNIQUE (request_id, number)
);

CREATE TABLE data_request_task (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    request_id TEXT NOT NULL REFERENCES data_request (id),
    position INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    task_key TEXT NOT NULL,
    name TEXT NOT NULL,
    action TEXT NOT NULL,
    rights TEXT NOT NULL,
    state TEXT NOT NULL,
    sent_on TEXT,
    confirmed_on TEXT,
    evidence TEXT,
    record_count BIGINT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (request_id, recipient, task_key)
);

-- A case and the one that goes on in its place, or that belongs to it.
CREATE TABLE data_request_link (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    request_id TEXT NOT NULL REFERENCES data_request (id),
    other_id TEXT NOT NULL REFERENCES data_request (id),
    kind TEXT NOT NULL,
    by_id TEXT REFERENCES account (id),
    created_at TEXT NOT NULL,
    UNIQUE (request_id, other_id)
);
CREATE INDEX data_request_link_other ON data_request_link (other_id);
