// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "watch/notice_plan.h"

#include <QCoreApplication>

namespace console::watch {

using domain::AttentionItem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticePlan)
};

Notice about(const AttentionItem& item, const QString& profileName)
{
    QString body = profileName;
    if (!item.detail.isEmpty())
        body += QLatin1Char('\n') + item.detail;
    return {{item}, item.title, body, item.place};
}

Notice about(const QList<AttentionItem>& items, const QString& profileName)
{
    QStringList lines{profileName};
    for (const AttentionItem& item : items.first(mostSingleNotices))
        lines << item.title;
    lines << Words::tr("and %n more", nullptr, int(items.size() - mostSingleNotices));
    return {items, Words::tr("%n thing(s) need you", nullptr, int(items.size())),
        lines.join(QLatin1Char('\n')), {QStringLiteral("overview"), {}, {}}};
}

} // namespace

QList<Notice> planNotices(const QList<AttentionItem>& items, const QString& profileName,
    const NoticeChoices& choices, const NoticeLedger& ledger, const QDateTime& now)
{
    if (choices.quiet.holdAt(now.toLocalTime().time()))
        return {};
    QList<AttentionItem> fresh;
    for (const AttentionItem& item : items) {
        if (choices.tells(item) && ledger.standing(item, now) == NoticeLedger::Standing::New)
            fresh << item;
    }
    domain::sortAttention(fresh);
    if (fresh.size() > mostSingleNotices)
        return {about(fresh, profileName)};
    QList<Notice> notices;
    for (const AttentionItem& item : std::as_const(fresh))
        notices << about(item, profileName);
    return notices;
}

} // namespace console::watch
