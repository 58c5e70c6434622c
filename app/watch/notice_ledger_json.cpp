// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"
#include "base/json_reader.h"
#include "domain/wire_names.h"
#include "watch/notice_ledger.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace console::watch {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 formatVersion = 1;

constexpr std::array standingNames{
    std::pair(NoticeLedger::Standing::Told, "told"),
    std::pair(NoticeLedger::Standing::Snoozed, "snoozed"),
    std::pair(NoticeLedger::Standing::Done, "done"),
};

} // namespace

QByteArray NoticeLedger::toJson() const
{
    QJsonArray entries;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        QJsonObject entry{{u"key"_s, it.key()}, {u"scope"_s, it->scope},
            {u"standing"_s, domain::nameIn(standingNames, it->standing)},
            {u"at"_s, base::isoUtc(it->at)}};
        if (!it->thing.isEmpty())
            entry.insert(u"thing"_s, it->thing);
        if (it->until.isValid())
            entry.insert(u"until"_s, base::isoUtc(it->until));
        entries.append(entry);
    }
    const QJsonObject whole{{u"version"_s, formatVersion},
        {u"hashKey"_s, QString::fromLatin1(m_key.toHex())}, {u"entries"_s, entries}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

Result<NoticeLedger> NoticeLedger::fromJson(const QByteArray& json)
{
    const Result<QJsonObject> object = base::parseJsonObject(json, u"notices"_s);
    if (!object)
        return base::failure(object.error());
    base::JsonReader reader(*object);
    NoticeLedger ledger;
    ledger.m_key = QByteArray::fromHex(reader.string("hashKey"_L1).toLatin1());
    if (reader.integer("version"_L1) != formatVersion || ledger.m_key.size() != keyBytes)
        reader.fail("version"_L1, u"a ledger of this version"_s);
    reader.list("entries"_L1, [&ledger](base::JsonReader& item) {
        Entry entry;
        const QString key = item.string("key"_L1);
        entry.scope = item.string("scope"_L1);
        entry.thing = item.optionalString("thing"_L1).value_or(QString());
        const auto standing = domain::valueIn<Standing>(standingNames, item.string("standing"_L1));
        if (!standing)
            item.fail("standing"_L1, u"told, snoozed or done"_s);
        entry.standing = standing.value_or(Standing::Told);
        entry.at = item.time("at"_L1);
        entry.until = item.optionalTime("until"_L1).value_or(QDateTime());
        ledger.m_entries.insert(key, entry);
        return true;
    });
    return reader.finish(std::move(ledger));
}

} // namespace console::watch
