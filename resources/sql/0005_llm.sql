-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- LLM settings. No column here may hold a prompt or an answer; a test looks at each of them.

-- One row for each organization that ever had settings of its own. It stays when they go (provider
-- is empty then), so that its revision never counts anew.
CREATE TABLE llm_settings (
    organization_id TEXT NOT NULL PRIMARY KEY REFERENCES organization (id),
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    fastest_model TEXT NOT NULL,
    endpoint TEXT,
    api_version TEXT NOT NULL,
    api_key TEXT,
    key_end TEXT,
    key_set_at TEXT,
    key_set_by TEXT REFERENCES account (id),
    changed_by TEXT REFERENCES account (id),
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);

-- The last test of what an organization uses, be it settings of its own or the default. An empty
-- fast_model: there was no second one.
CREATE TABLE llm_test (
    organization_id TEXT NOT NULL PRIMARY KEY REFERENCES organization (id),
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    tested_at TEXT NOT NULL,
    tested_by TEXT REFERENCES account (id),
    primary_model TEXT NOT NULL,
    primary_ok INTEGER NOT NULL,
    primary_ms INTEGER,
    primary_failure TEXT NOT NULL,
    fast_model TEXT NOT NULL,
    fast_ok INTEGER NOT NULL,
    fast_ms INTEGER,
    fast_failure TEXT NOT NULL
);

-- What the operator sets for all organizations of a workspace.
CREATE TABLE llm_platform (
    workspace_id TEXT NOT NULL PRIMARY KEY REFERENCES workspace (id),
    api_key TEXT,
    key_end TEXT,
    key_set_at TEXT,
    key_set_by TEXT REFERENCES account (id),
    model TEXT NOT NULL,
    fastest_model TEXT NOT NULL,
    rotation_days INTEGER NOT NULL,
    allowed_endpoints TEXT,
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
