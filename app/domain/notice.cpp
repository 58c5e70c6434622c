// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/notice.h"

#include "base/clock.h"
#include "domain/csv_table.h"
#include "domain/wire_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<SubscriberState, const char*>, 3> states{
    {{SubscriberState::Pending, "pending"}, {SubscriberState::Confirmed, "confirmed"},
        {SubscriberState::Ended, "ended"}}};

constexpr std::array<std::pair<NoticeKind, const char*>, 2> kinds{
    {{NoticeKind::Change, "change"}, {NoticeKind::Withdrawal, "withdrawal"}}};

constexpr int noticesJsonVersion = 1;

QString timeText(const std::optional<QDateTime>& time)
{
    return time ? base::isoUtc(*time) : QString();
}

QString csvLine(const QStringList& texts)
{
    QStringList cells;
    for (const QString& text : texts)
        cells.append(csvCell(text));
    return QString(cells.join(u',') + u"\r\n"_s);
}

QStringList cellsOf(const NoticeDelivery& notice)
{
    return {QString::number(notice.version), notice.organizationName, notice.organizationId.text(),
        notice.address, notice.admin ? u"admin"_s : u"subscriber"_s, wireName(notice.kind),
        notice.language, wireName(notice.state), base::isoUtc(notice.toldAt),
        notice.term ? QString::number(notice.term->days) : QString(),
        notice.term ? QString::number(notice.term->promised) : QString(), timeText(notice.leftAt),
        notice.messageId, notice.contentHash};
}

QJsonObject jsonOf(const NoticeDelivery& notice)
{
    QJsonObject body{{u"kind"_s, wireName(notice.kind)},
        {u"organizationId"_s, notice.organizationId.text()},
        {u"organizationName"_s, notice.organizationName}, {u"address"_s, notice.address},
        {u"admin"_s, notice.admin}, {u"language"_s, notice.language},
        {u"state"_s, wireName(notice.state)}, {u"toldAt"_s, base::isoUtc(notice.toldAt)},
        {u"messageId"_s, notice.messageId}};
    if (notice.term) {
        body.insert("daysLeft"_L1, notice.term->days);
        body.insert("noticeDays"_L1, notice.term->promised);
    }
    if (notice.leftAt)
        body.insert("leftAt"_L1, base::isoUtc(*notice.leftAt));
    if (!notice.contentHash.isEmpty())
        body.insert("contentHash"_L1, notice.contentHash);
    return body;
}

} // namespace

QString wireName(SubscriberState state)
{
    return nameIn(states, state);
}

std::optional<SubscriberState> subscriberState(const QString& wireName)
{
    return valueIn<SubscriberState>(states, wireName);
}

QString wireName(NoticeKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<NoticeKind> noticeKind(const QString& wireName)
{
    return valueIn<NoticeKind>(kinds, wireName);
}

base::Result<QString> subscriberReason(const QString& typed)
{
    QString reason = typed.trimmed();
    if (reason.isEmpty() || reason.size() > longestSubscriberReason)
        return base::failure(base::ApiError::invalid(u"reason"_s,
            QCoreApplication::translate("Notice", "Say why, in at most %1 characters.")
                .arg(longestSubscriberReason),
            u"subscriber.reason"_s));
    return reason;
}

NoticeTerm noticeTerm(const QDate& effective, int promised, const QDate& told)
{
    return {.days = int(std::max<qint64>(told.daysTo(effective), 0)), .promised = promised};
}

NoticeTerm noticeTerm(const QList<ListingChange>& changes, const QDate& told)
{
    QDate effective;
    int promised = 0;
    for (const ListingChange& change : changes) {
        effective = change.effectiveDate;
        promised = std::max(promised, change.noticeDays);
    }
    return noticeTerm(effective, promised, told);
}

QByteArray noticesToCsv(const QList<NoticeDelivery>& notices)
{
    QString csv = u"\ufeff"_s;
    csv += csvLine({u"Version"_s, u"Organization"_s, u"Organization id"_s, u"Address"_s,
        u"Told as"_s, u"Told of"_s, u"Language"_s, u"State"_s, u"Told at"_s, u"Days left"_s,
        u"Days of notice"_s, u"Left at"_s, u"Message-ID"_s, u"SHA-256 of the mail"_s});
    for (const NoticeDelivery& notice : notices)
        csv += csvLine(cellsOf(notice));
    return csv.toUtf8();
}

QByteArray noticesToJson(int version, const QList<NoticeDelivery>& notices)
{
    QJsonArray all;
    for (const NoticeDelivery& notice : notices)
        all.append(jsonOf(notice));
    const QJsonObject file{
        {u"formatVersion"_s, noticesJsonVersion}, {u"version"_s, version}, {u"notices"_s, all}};
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

bool needNotice(const QList<ListingChange>& changes)
{
    return std::any_of(changes.begin(), changes.end(),
        [](const ListingChange& change) { return change.kind != ListingChange::Kind::Editorial; });
}

QDate objectionsUntil(const QList<ListingChange>& changes, const QDate& published)
{
    QDate last = published;
    for (const ListingChange& change : changes) {
        const QDate end = change.objectionUntil.value_or(
            change.noticeSentOn.value_or(published).addDays(change.noticeDays));
        last = std::max(last, end);
    }
    return last;
}

} // namespace console::domain
