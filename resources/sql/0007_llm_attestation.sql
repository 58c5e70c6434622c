-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- What somebody has found out about an LLM provider, for one organization.

-- Sealed: where the models run, where it is written, and of which server it is said. source is NULL
-- once it was taken back; the row stays, so that its revision never counts anew. organization_id
-- may be one of a cloud that is not ours, so it refers to nothing here.
CREATE TABLE llm_attestation (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL REFERENCES workspace (id),
    organization_id TEXT NOT NULL,
    provider TEXT NOT NULL,
    prompts_stored INTEGER NOT NULL,
    used_for_training INTEGER NOT NULL,
    region TEXT,
    source TEXT,
    host TEXT,
    checked_on TEXT NOT NULL,
    stated_by TEXT REFERENCES account (id),
    rev BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (workspace_id, organization_id, provider)
);
