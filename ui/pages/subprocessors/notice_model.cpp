// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/notice_model.h"

#include "models/when.h"
#include "ui/pages/organizations/mail_words.h"

#include <QCoreApplication>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::NoticeDelivery;
using domain::NoticeKind;

namespace {
constexpr qsizetype shownDigits = 12; // of a hash; copying gives all of it

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

QVariant addressRole(const NoticeDelivery& notice, int role)
{
    if (role == models::StrongRole)
        return true;
    if (role == Qt::AccessibleDescriptionRole)
        return (notice.kind == NoticeKind::Withdrawal ? Words::tr("%1, told of the withdrawal, %2")
                                                      : Words::tr("%1, told of the change, %2"))
            .arg(notice.organizationName, mailStateTitle(notice.state));
    return {};
}

QVariant stateRole(const NoticeDelivery& notice, int role)
{
    return role == models::ToneRole ? QVariant(int(mailStateTone(notice.state))) : QVariant();
}

QVariant toldRole(const NoticeDelivery& notice, int role)
{
    if (role == Qt::ToolTipRole || role == models::CopyRole)
        return models::exactTime(notice.toldAt);
    return {};
}

QVariant hashRole(const NoticeDelivery& notice, int role)
{
    if (role == Qt::ToolTipRole || role == models::CopyRole)
        return notice.contentHash;
    return {};
}

QList<models::Column<NoticeDelivery>> columnsOfNotices()
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {{u"address"_s, Words::tr("Address"), 240, 0, left}, noticeAddress, nullptr, addressRole},
        {{u"organization"_s, Words::tr("Organization"), 170, 1, left},
            [](const NoticeDelivery& n) {
                return n.organizationName;
            }},
        {{u"kind"_s, Words::tr("Told of"), 110, 0, left},
            [](const NoticeDelivery& n) {
                return noticeKindTitle(n.kind);
            }},
        {{u"as"_s, Words::tr("Told as"), 100, 3, left},
            [](const NoticeDelivery& n) {
                return n.admin ? Words::tr("admin") : Words::tr("subscriber");
            }},
        {{u"state"_s, Words::tr("State"), 110, 0, left},
            [](const NoticeDelivery& n) { return mailStateTitle(n.state); }, nullptr, stateRole},
        {{u"told"_s, Words::tr("Told"), 140, 1, right},
            [](const NoticeDelivery& n) { return models::shortTime(n.toldAt); },
            [](const NoticeDelivery& n) { return QVariant(n.toldAt); }, toldRole},
        {{u"hash"_s, Words::tr("Hash of the mail"), 120, 2, left},
            [](const NoticeDelivery& n) { return n.contentHash.left(shownDigits); }, nullptr,
            hashRole},
    };
}
} // namespace

QString noticeAddress(const NoticeDelivery& notice)
{
    return notice.address.isEmpty() ? Words::tr("(address forgotten)") : notice.address;
}

QString noticeKindTitle(NoticeKind kind)
{
    return kind == NoticeKind::Withdrawal ? Words::tr("withdrawal") : Words::tr("change");
}

NoticeModel::NoticeModel(QObject* parent)
    : RowList(
        columnsOfNotices(), [](const NoticeDelivery& notice) { return notice.id; }, parent)
{
}

} // namespace console::ui
