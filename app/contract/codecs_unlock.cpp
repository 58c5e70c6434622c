// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/unlock_codecs.h"

#include <algorithm>

namespace console::contract {

using namespace Qt::StringLiterals;

QJsonObject encode(const domain::ProfileUnlock& unlock)
{
    return {
        {u"profile"_s, unlock.profile},
        {u"minutes"_s, unlock.minutes},
        {u"reason"_s, unlock.reason},
    };
}

domain::ProfileUnlock decodeProfileUnlock(base::JsonReader& reader)
{
    domain::ProfileUnlock unlock;
    unlock.profile = reader.string("profile"_L1);
    // What is far beyond the limit stays beyond it, whatever an int can hold.
    unlock.minutes = int(std::clamp<qint64>(
        reader.integer("minutes"_L1), -1, domain::ProfileUnlock::longestMinutes + 1));
    unlock.reason = reader.string("reason"_L1);
    return unlock;
}

} // namespace console::contract
