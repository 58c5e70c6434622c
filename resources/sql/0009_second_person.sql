-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0

-- Who recorded the outcome of a right, and who agreed to it as the second person. NULL in what was
-- recorded before: nobody is known there, so nobody can be the second until it is recorded again.
ALTER TABLE data_request_right ADD COLUMN decided_by TEXT REFERENCES account (id);
ALTER TABLE data_request_right ADD COLUMN seconded_by TEXT REFERENCES account (id);
