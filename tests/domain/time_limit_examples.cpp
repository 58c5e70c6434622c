// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/time_limit_examples.h"

namespace console::tests {

using namespace Qt::StringLiterals;
using domain::RequestExtension;
using domain::RequestPause;

namespace {
std::optional<QDate> dayIfAny(const QString& iso)
{
    return iso.isEmpty() ? std::nullopt : std::optional(day(iso));
}
} // namespace

const domain::HolidayCalendar& calendar(const QString& id)
{
    return *domain::builtInCalendar(id);
}

QDate day(const QString& iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

domain::TimeLimitFacts received(const QDate& on)
{
    domain::TimeLimitFacts facts;
    facts.receivedAt = QDateTime(on, QTime(12, 0), Qt::UTC);
    facts.zone = u"Europe/Paris"_s;
    return facts;
}

RequestPause pause(const QString& asked, const QString& answered)
{
    return {RequestPause::Kind::Identity, day(asked), dayIfAny(answered)};
}

RequestExtension extension(const QString& sent)
{
    return {RequestExtension::Reason::Complexity, u"Eleven systems hold it"_s, dayIfAny(sent)};
}

} // namespace console::tests
