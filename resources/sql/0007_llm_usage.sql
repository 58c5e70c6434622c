-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0
--
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
