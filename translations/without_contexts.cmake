# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0

# cmake -DIN=<.ts> -DOUT=<.ts> -P without_contexts.cmake: the same sentences, all in one context that
# has no name. Of two translations of one sentence the first counts.
file(READ "${IN}" text)
string(REGEX REPLACE "<name>[^<]*</name>" "<name></name>" text "${text}")
file(WRITE "${OUT}" "${text}")
