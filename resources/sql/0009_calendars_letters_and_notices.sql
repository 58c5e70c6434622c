-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0

-- 1: address_key is the key of table suppression itself. 0: that one follows from it, and so do the
-- marks of addresses in table activity from before schema 7. With the next start it is replaced by
-- the one that follows, and nothing leads from those marks to anybody any more; see
-- app/service/store/workspaces.h.
ALTER TABLE workspace ADD COLUMN key_of_list INTEGER NOT NULL DEFAULT 0;

-- Who recorded the outcome of a right, and who agreed to it as the second person. NULL in what was
-- recorded before: nobody is known there, so nobody can be the second until it is recorded again.
ALTER TABLE data_request_right ADD COLUMN decided_by TEXT REFERENCES account (id);
ALTER TABLE data_request_right ADD COLUMN seconded_by TEXT REFERENCES account (id);
