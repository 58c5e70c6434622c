// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/activity/request_words.h"

#include "models/request_titles.h"
#include "models/when.h"

#include <QJsonArray>
#include <QJsonObject>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {

QString rightWord(const QString& recorded)
{
    const auto right = domain::dataRightOf(recorded);
    return right ? models::rightTitle(*right) : recorded;
}

//! Of a field that holds one word of the wire.
QString wordOf(const QString& field, const QString& recorded)
{
    if (field == "from"_L1 || field == "to"_L1) {
        const auto status = domain::requestStatusOf(recorded);
        return status ? domain::title(*status) : QString();
    }
    if (field == "outcome"_L1) {
        const auto outcome = domain::rightOutcomeOf(recorded);
        return outcome ? models::outcomeTitle(*outcome) : QString();
    }
    if (field == "regulation"_L1) {
        const auto regulation = domain::regulationOf(recorded);
        return regulation ? models::regulationTitle(*regulation) : QString();
    }
    if (field == "channel"_L1) {
        const auto channel = domain::requestChannelOf(recorded);
        return channel ? models::channelTitle(*channel) : QString();
    }
    if (field == "receivedAt"_L1) {
        const QDateTime at = QDateTime::fromString(recorded, Qt::ISODateWithMs);
        return at.isValid() ? models::shortTime(at) : QString();
    }
    if (field == "right"_L1)
        return rightWord(recorded);
    return field == "calendar"_L1 ? models::calendarTitle(recorded) : QString();
}

QString daysByRight(const QJsonObject& days)
{
    QStringList parts;
    for (auto day = days.begin(); day != days.end(); ++day) {
        const QDate date = QDate::fromString(day.value().toString(), Qt::ISODate);
        parts << u"%1: %2"_s.arg(rightWord(day.key()),
            date.isValid() ? models::weekDay(date) : day.value().toString());
    }
    return parts.join(u" · "_s);
}

} // namespace

QString requestValue(const QString& field, const QJsonValue& value)
{
    if (value.isString())
        return wordOf(field, value.toString());
    if (field == "legal"_L1 && value.isObject())
        return daysByRight(value.toObject());
    if (field != "rights"_L1 || !value.isArray())
        return {};
    QStringList rights;
    const QJsonArray recorded = value.toArray();
    for (const QJsonValue& right : recorded)
        rights << rightWord(right.toString());
    return rights.join(u", "_s);
}

} // namespace console::ui
