// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/service_fixture.h"

#include <QTest>

//! What tests ask of a service that makes backups.
namespace console::test::backups {

inline constexpr int patience = 20'000;

inline QString path()
{
    return QStringLiteral("/governance/backups");
}

inline QString password()
{
    return QStringLiteral("four words are better");
}

inline QJsonObject settingsOf(const QString& frequency, const QString& time, int keep = 7)
{
    return {{QStringLiteral("frequency"), frequency}, {QStringLiteral("weekday"), 3},
        {QStringLiteral("time"), time}, {QStringLiteral("keep"), keep}};
}

inline QJsonObject with(QJsonObject object, const QString& name, const QJsonValue& value)
{
    object.insert(name, value);
    return object;
}

inline ServiceAnswer put(ServiceClient& client, const QJsonObject& change)
{
    return client.send("PUT", path() + QStringLiteral("/settings"), change);
}

//! An hour from now, every day.
inline QJsonObject everyDay(const ServiceFixture& fixture, const QString& folder)
{
    const QString hour
        = fixture.now().toLocalTime().addSecs(3600).time().toString(QStringLiteral("HH:mm"));
    return with(with(settingsOf(QStringLiteral("daily"), hour), QStringLiteral("folder"), folder),
        QStringLiteral("password"), password());
}

//! The newest run, once nothing is being made.
inline QJsonObject ended(ServiceClient& client)
{
    QJsonObject newest;
    const auto isEnded = [&] {
        const QJsonObject overview = client.get(path()).object();
        newest = overview[QLatin1String("runs")].toArray().first().toObject();
        return !overview.contains(QLatin1String("running")) && !newest.isEmpty()
            && newest[QLatin1String("state")].toString() != QLatin1String("running");
    };
    if (!QTest::qWaitFor(isEnded, patience))
        qWarning("no backup ended");
    return newest;
}

inline QJsonObject lastEvent(ServiceClient& client)
{
    return client.get(QStringLiteral("/governance/activity?limit=1"))
        .object()[QLatin1String("items")]
        .toArray()
        .first()
        .toObject();
}

} // namespace console::test::backups
