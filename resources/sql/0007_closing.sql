-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- What an erasure takes away from the record of changes without touching it, and tasks that
-- somebody added to a case.

-- By this the marks of the account's address in table activity are made. NULL until there is one,
-- and again once the account is emptied: then nothing leads from those marks to the address.
ALTER TABLE account ADD COLUMN mark_key TEXT;

-- Of tasks that somebody added; NULL in all others. The title is taken away (NULL) with the purge.
ALTER TABLE data_request_task ADD COLUMN title TEXT;
ALTER TABLE data_request_task ADD COLUMN assignee_id TEXT REFERENCES account (id);
ALTER TABLE data_request_task ADD COLUMN due_on TEXT;
ALTER TABLE data_request_task ADD COLUMN added_by TEXT REFERENCES account (id);
