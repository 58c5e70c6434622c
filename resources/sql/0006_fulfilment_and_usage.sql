-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- How a case is fulfilled, what follows once it is closed, and what organizations use of LLMs.

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

-- LLM usage: numbers of whole hours, counted in hours since 1970-01-01T00:00Z. No column here may
-- hold a prompt or an answer; a test looks at each of them. organization_id may be one of a cloud
-- that is not ours, so it refers to nothing here.

-- What an hour can be about. Most hours are about the same few things, so each one has a number.
CREATE TABLE llm_usage_series (
    id BIGINT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    organization_id TEXT NOT NULL,
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    kind TEXT NOT NULL,
    UNIQUE (workspace_id, organization_id, provider, model, kind)
);

CREATE TABLE llm_usage (
    series_id BIGINT NOT NULL REFERENCES llm_usage_series (id),
    hour BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    input_tokens BIGINT NOT NULL,
    output_tokens BIGINT NOT NULL,
    errors BIGINT NOT NULL,
    PRIMARY KEY (series_id, hour)
);

-- Roll-ups, changed with each hour. Both are in UTC, so that they hold for any time zone: sums of
-- an hour over all organizations, and sums of 24 hours for each organization, to which the hours at
-- both ends of a span are added.
CREATE TABLE llm_usage_total (
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    hour BIGINT NOT NULL,
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    requests BIGINT NOT NULL,
    input_tokens BIGINT NOT NULL,
    output_tokens BIGINT NOT NULL,
    errors BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, hour, provider, model)
);

CREATE TABLE llm_usage_day (
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    utc_day BIGINT NOT NULL,
    organization_id TEXT NOT NULL,
    requests BIGINT NOT NULL,
    input_tokens BIGINT NOT NULL,
    output_tokens BIGINT NOT NULL,
    errors BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, utc_day, organization_id)
);

-- Tokens that an organization is meant to use in a month; 0: it has no budget any more. Such a row
-- stays, so that its revision never counts anew.
CREATE TABLE llm_budget (
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    organization_id TEXT NOT NULL,
    monthly_tokens BIGINT NOT NULL,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (workspace_id, organization_id)
);
