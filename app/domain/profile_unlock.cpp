// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/profile_unlock.h"

#include <QCoreApplication>

namespace console::domain {

using base::ApiError;
using base::failure;
using namespace Qt::StringLiterals;

namespace {
QString tr(const char* text)
{
    return QCoreApplication::translate("ProfileUnlock", text);
}
} // namespace

base::Result<ProfileUnlock> checkedUnlock(ProfileUnlock unlock)
{
    unlock.profile = unlock.profile.trimmed();
    unlock.reason = unlock.reason.simplified();
    if (unlock.profile.isEmpty() || unlock.profile.size() > ProfileUnlock::longestProfile)
        return failure(ApiError::invalid(u"profile"_s,
            tr("The name of a profile has 1 to 80 characters."), u"profile-unlock.profile"_s));
    if (unlock.minutes < 1 || unlock.minutes > ProfileUnlock::longestMinutes)
        return failure(ApiError::invalid(u"minutes"_s,
            tr("A profile is unlocked for 1 to 480 minutes."), u"profile-unlock.minutes"_s));
    if (unlock.reason.size() < ProfileUnlock::shortestReason
        || unlock.reason.size() > ProfileUnlock::longestReason)
        return failure(ApiError::invalid(u"reason"_s,
            tr("Say in 10 to 500 characters what has to be changed. It goes on record."),
            u"profile-unlock.reason"_s));
    return unlock;
}

} // namespace console::domain
