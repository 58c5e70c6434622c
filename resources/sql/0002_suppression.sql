-- SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- Who was erased, so that no backup that is restored brings them back. Marks only: what they are,
-- and by which key, says app/service/store/suppressions.h. No reference to anybody.

CREATE TABLE suppression (
    mark TEXT NOT NULL PRIMARY KEY,
    erased_at TEXT NOT NULL
);
