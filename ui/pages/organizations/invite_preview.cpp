// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/invite_preview.h"

#include "domain/email_address.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace console::ui {

using domain::Member;
using Kind = InviteLine::Kind;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrganizationsPage)
};

QString domainOf(const QString& address)
{
    return address.section(QLatin1Char('@'), 1);
}

//! The domain that most members share, when there is one worth the name.
QString usualDomain(const QList<Member>& members)
{
    QHash<QString, int> counts;
    QString most;
    for (const Member& member : members) {
        const QString name = domainOf(member.email.toLower());
        if (!name.isEmpty() && ++counts[name] > counts.value(most))
            most = name;
    }
    return most;
}

//! Whether one wrong, missing, further or swapped letter lies between the two.
bool isSlip(const QString& typed, const QString& meant)
{
    const qsizetype difference = typed.size() - meant.size();
    if (typed == meant || meant.size() < 4 || difference < -1 || difference > 1)
        return false;
    const qsizetype shorter = qMin(typed.size(), meant.size());
    qsizetype front = 0;
    while (front < shorter && typed.at(front) == meant.at(front))
        ++front;
    qsizetype back = 0;
    while (back < shorter - front
        && typed.at(typed.size() - 1 - back) == meant.at(meant.size() - 1 - back))
        ++back;
    const qsizetype left = typed.size() - front - back;
    const qsizetype right = meant.size() - front - back;
    const bool swapped = left == 2 && right == 2 && typed.at(front) == meant.at(front + 1)
        && typed.at(front + 1) == meant.at(front);
    return swapped || (left <= 1 && right <= 1);
}

void judge(InviteLine& line, const Member* member, bool twice, const QString& usual)
{
    if (twice) {
        line.kind = Kind::Twice;
        line.words = Words::tr("Twice in the list; invited once");
    } else if (member && member->invitation == domain::InvitationState::Accepted) {
        line.kind = Kind::Member;
        line.words = Words::tr("Already a member");
    } else if (member) {
        line.kind = Kind::Again;
        line.words = Words::tr("Invited before; gets it again");
        line.reason = Words::tr("The role stays as it is.");
    } else if (isSlip(domainOf(line.address), usual)) {
        line.doubtful = true;
        line.words = Words::tr("Will be invited, but others here use %1").arg(usual);
        line.reason = Words::tr("Check the address for a slip of the keyboard.");
    } else {
        line.words = Words::tr("Will be invited");
    }
}

QStringList toSend(const QList<InviteLine>& lines)
{
    QStringList addresses;
    for (const InviteLine& line : lines) {
        if (line.isSent())
            addresses << line.address;
    }
    return addresses;
}

models::CellTone toneOf(const InviteLine& line)
{
    switch (line.kind) {
    case Kind::New:
        return line.doubtful ? models::CellTone::Warn : models::CellTone::Ok;
    case Kind::Again:
        return models::CellTone::Ok;
    case Kind::Invalid:
        return models::CellTone::Bad;
    case Kind::Member:
    case Kind::Twice:
        break;
    }
    return models::CellTone::Muted;
}
//! Whatever was pasted, a cell shows its beginning.
constexpr qsizetype mostShown = 320;

QString told(const InviteLine& line)
{
    if (line.kind == Kind::Invalid)
        return line.reason;
    return line.reason.isEmpty() ? line.words
                                 : QString(line.words + QStringLiteral(". ") + line.reason);
}

//! What needs the person's eye stands first.
int rankOf(const InviteLine& line)
{
    if (line.kind == Kind::Invalid)
        return 0;
    if (line.doubtful)
        return 1;
    return line.isSent() ? 3 : 2;
}
} // namespace

QStringList InvitePreview::sendable() const
{
    return toSend(lines).mid(0, mostInvitations);
}

QStringList InvitePreview::beyond() const
{
    return toSend(lines).mid(mostInvitations);
}

QString InvitePreview::summary() const
{
    QHash<Kind, int> counts;
    for (const InviteLine& line : lines)
        ++counts[line.kind];
    const int sent = counts.value(Kind::New) + counts.value(Kind::Again);
    QStringList parts;
    const auto part = [&](int count, const char* one, const char* many) {
        if (count > 0)
            parts << (count == 1 ? Words::tr(one) : Words::tr(many, nullptr, count));
    };
    part(sent, QT_TRANSLATE_NOOP("OrganizationsPage", "1 will be invited"),
        QT_TRANSLATE_NOOP("OrganizationsPage", "%n will be invited"));
    part(counts.value(Kind::Member),
        QT_TRANSLATE_NOOP("OrganizationsPage", "1 is a member already"),
        QT_TRANSLATE_NOOP("OrganizationsPage", "%n are members already"));
    part(counts.value(Kind::Twice), QT_TRANSLATE_NOOP("OrganizationsPage", "1 is there twice"),
        QT_TRANSLATE_NOOP("OrganizationsPage", "%n are there twice"));
    part(counts.value(Kind::Invalid), QT_TRANSLATE_NOOP("OrganizationsPage", "1 is no address"),
        QT_TRANSLATE_NOOP("OrganizationsPage", "%n are no addresses"));
    return parts.join(QStringLiteral(" · "));
}

InvitePreview previewInvitations(const QString& pasted, const QList<Member>& members)
{
    QHash<QString, const Member*> known;
    for (const Member& member : members)
        known.insert(member.email.toLower(), &member);
    const QString usual = usualDomain(members);
    QSet<QString> seen;
    InvitePreview preview;
    const QStringList entries = domain::splitAddresses(pasted);
    for (const QString& entry : entries) {
        InviteLine line;
        line.number = int(preview.lines.size());
        line.typed = entry;
        const base::Result<QString> address = domain::emailAddress(entry);
        if (address) {
            line.address = *address;
            judge(line, known.value(*address), seen.contains(*address), usual);
            seen.insert(*address);
        } else {
            line.kind = Kind::Invalid;
            line.reason = address.error().message;
            line.words = line.reason.section(QLatin1Char('.'), 0, 0);
        }
        preview.lines.append(line);
    }
    std::stable_sort(preview.lines.begin(), preview.lines.end(),
        [](const InviteLine& a, const InviteLine& b) { return rankOf(a) < rankOf(b); });
    return preview;
}

InvitePreviewModel::InvitePreviewModel(QObject* parent)
    : RowList(
        {{{QStringLiteral("address"), Words::tr("Address"), 190, 0,
              Qt::AlignLeft | Qt::AlignVCenter},
            [](const InviteLine& line) { return line.typed.left(mostShown); }, nullptr,
            [](const InviteLine& line, int role) -> QVariant {
                if (role == models::SecondLineRole)
                    return line.words;
                if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
                    return told(line);
                if (role == models::ToneRole)
                    return int(toneOf(line));
                return {};
            }}},
        [](const InviteLine& line) { return QString::number(line.number); }, parent)
{
}

} // namespace console::ui
