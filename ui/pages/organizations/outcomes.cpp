// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/outcomes.h"

#include "ui/parts/table_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace console::ui {

using domain::InvitationOutcome;
using Kind = Outcome::Kind;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrganizationsPage)
};

models::CellTone toneOf(Kind kind)
{
    switch (kind) {
    case Kind::Done:
        return models::CellTone::Ok;
    case Kind::Failed:
        return models::CellTone::Bad;
    case Kind::NotTried:
        return models::CellTone::Warn;
    case Kind::Skipped:
        break;
    }
    return models::CellTone::Muted;
}

//! Whatever was typed, a cell shows its beginning.
constexpr qsizetype mostShown = 320;

QString told(const Outcome& outcome)
{
    return outcome.reason.isEmpty()
        ? outcome.words
        : QString(outcome.words + QStringLiteral(". ") + outcome.reason);
}
} // namespace

Outcome outcomeOf(const InvitationOutcome& invitation)
{
    Outcome outcome{invitation.email, Kind::Skipped, {}, {}, invitation.link};
    switch (invitation.kind) {
    case InvitationOutcome::Kind::Invited:
        outcome.kind = Kind::Done;
        outcome.words = Words::tr("Invited");
        break;
    case InvitationOutcome::Kind::Added:
        outcome.kind = Kind::Done;
        outcome.words = Words::tr("Added at once; needs no invitation");
        break;
    case InvitationOutcome::Kind::InvalidEmail:
        outcome.kind = Kind::Failed;
        outcome.words = Words::tr("No address");
        outcome.reason = Words::tr("The cloud does not take this for an e-mail address.");
        break;
    case InvitationOutcome::Kind::DuplicateEmail:
        outcome.words = Words::tr("Twice in the list");
        break;
    case InvitationOutcome::Kind::AlreadyMember:
        outcome.words = Words::tr("Already a member");
        break;
    }
    return outcome;
}

Outcome notTried(const QString& subject)
{
    return {subject, Kind::NotTried, Words::tr("Not tried"), {}, {}};
}

Outcome unknownOutcome(const QString& subject)
{
    return {subject, Kind::Failed, Words::tr("Not known"),
        Words::tr("Whether it was done could not be read. Look at the list before you try again."),
        {}};
}

Outcome failedOutcome(const QString& subject, const QString& sentence)
{
    return {subject, Kind::Failed, Words::tr("Did not work"), sentence, {}};
}

QList<Outcome> noAddressOutcomes(const QList<InviteLine>& lines)
{
    QList<Outcome> outcomes;
    QSet<QString> seen;
    for (const InviteLine& line : lines) {
        if (line.kind != InviteLine::Kind::Invalid || seen.contains(line.typed))
            continue;
        seen.insert(line.typed);
        outcomes << Outcome{line.typed, Kind::Failed, Words::tr("Not sent"), line.reason, {}};
    }
    return outcomes;
}

Outcome foundOutcome(const QString& subject, const QList<domain::Member>& members)
{
    for (const domain::Member& member : members) {
        if (member.email.compare(subject, Qt::CaseInsensitive) != 0
            || member.invitation == domain::InvitationState::None)
            continue;
        const bool active = member.invitation == domain::InvitationState::Accepted;
        return {subject, Kind::Done, active ? Words::tr("Is a member") : Words::tr("Invited"),
            active
                ? Words::tr("The list of members shows it, though the answer did not say so.")
                : Words::tr("The list of members shows it, though the answer did not say so. Its "
                            "mail may not have gone out."),
            member.invitationLink};
    }
    return notTried(subject);
}

int count(const QList<Outcome>& outcomes, Kind kind)
{
    return int(std::count_if(outcomes.begin(), outcomes.end(),
        [kind](const Outcome& outcome) { return outcome.kind == kind; }));
}

QStringList leftOver(const QList<Outcome>& outcomes)
{
    QStringList subjects;
    for (const Outcome& outcome : outcomes) {
        if (outcome.kind == Kind::Failed || outcome.kind == Kind::NotTried)
            subjects << outcome.subject;
    }
    return subjects;
}

QString summary(const QList<Outcome>& outcomes)
{
    QStringList parts;
    const auto part = [&](Kind kind, const QString& text) {
        if (count(outcomes, kind) > 0)
            parts << text;
    };
    part(Kind::Done, Words::tr("%n done", nullptr, count(outcomes, Kind::Done)));
    part(Kind::Skipped, Words::tr("%n skipped", nullptr, count(outcomes, Kind::Skipped)));
    part(Kind::Failed, Words::tr("%n did not work", nullptr, count(outcomes, Kind::Failed)));
    part(Kind::NotTried, Words::tr("%n not tried", nullptr, count(outcomes, Kind::NotTried)));
    return parts.join(QStringLiteral(" · "));
}

QString outcomesAsCsv(const QList<Outcome>& outcomes, const QString& subject)
{
    const bool links = std::any_of(outcomes.begin(), outcomes.end(),
        [](const Outcome& outcome) { return outcome.link.has_value(); });
    TableText table{{subject, Words::tr("Outcome"), Words::tr("Reason")}, {}};
    if (links)
        table.header << Words::tr("Invitation link");
    for (const Outcome& outcome : outcomes) {
        table.rows << QStringList{outcome.subject, outcome.words, outcome.reason};
        if (links)
            table.rows.last() << outcome.link.value_or(QString());
    }
    return toCsv(table);
}

OutcomeModel::OutcomeModel(const QString& subject, QObject* parent)
    : RowList(
        {{{QStringLiteral("subject"), subject, 190, 0, Qt::AlignLeft | Qt::AlignVCenter},
            [](const Outcome& outcome) { return outcome.subject.left(mostShown); }, nullptr,
            [](const Outcome& outcome, int role) -> QVariant {
                if (role == models::SecondLineRole || role == Qt::ToolTipRole
                    || role == Qt::AccessibleDescriptionRole)
                    return told(outcome);
                if (role == models::ToneRole)
                    return int(toneOf(outcome.kind));
                return {};
            }}},
        [](const Outcome& outcome) { return outcome.subject; }, parent)
{
}

} // namespace console::ui
