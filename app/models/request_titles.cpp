// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/request_titles.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::models {

using domain::DataRight;
using domain::OutcomeGround;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RequestTitles", text);
}

} // namespace

QString rightTitle(DataRight right)
{
    switch (right) {
    case DataRight::Access:
        return tr("Access");
    case DataRight::Rectification:
        return tr("Rectification");
    case DataRight::Erasure:
        return tr("Erasure");
    case DataRight::Restriction:
        return tr("Restriction");
    case DataRight::Portability:
        return tr("Portability");
    case DataRight::Objection:
        return tr("Objection");
    case DataRight::MarketingObjection:
        return tr("Objection to marketing");
    case DataRight::ConsentWithdrawal:
        return tr("Withdrawal of consent");
    }
    return {};
}

QString rightsTitle(const QList<DataRight>& rights)
{
    QStringList titles;
    for (const DataRight right : rights)
        titles << rightTitle(right);
    // One phrase, so only its first word begins large.
    for (qsizetype i = 1; i < titles.size(); ++i)
        titles[i] = QLocale().toLower(titles.at(i).left(1)) + titles.at(i).mid(1);
    return titles.join(QStringLiteral(", "));
}

QString regulationTitle(domain::Regulation regulation)
{
    switch (regulation) {
    case domain::Regulation::Gdpr:
        return tr("GDPR (European Union)");
    case domain::Regulation::UkGdpr:
        return tr("UK GDPR");
    case domain::Regulation::Ccpa:
        return tr("CCPA (California)");
    }
    return {};
}

QString channelTitle(domain::RequestChannel channel)
{
    switch (channel) {
    case domain::RequestChannel::DpoMailbox:
        return tr("DPO mailbox");
    case domain::RequestChannel::Form:
        return tr("Form");
    case domain::RequestChannel::Support:
        return tr("Support");
    case domain::RequestChannel::Post:
        return tr("Post");
    case domain::RequestChannel::Phone:
        return tr("Phone");
    case domain::RequestChannel::OpenDsr:
        return tr("OpenDSR");
    }
    return {};
}

QString requestRoleTitle(domain::RequestRole role)
{
    switch (role) {
    case domain::RequestRole::Controller:
        return tr("Controller");
    case domain::RequestRole::Processor:
        return tr("Processor for an organization");
    case domain::RequestRole::Undetermined:
        break;
    }
    return tr("Not said yet");
}

QString calendarTitle(const QString& id)
{
    if (id == QLatin1String("fr"))
        return tr("France");
    if (id == QLatin1String("fr-alsace-moselle"))
        return tr("France, Alsace-Moselle");
    if (id == QLatin1String("england-wales"))
        return tr("England and Wales");
    return id;
}

QString calendarTitle(const QString& id, const QString& name)
{
    return name.isEmpty() ? calendarTitle(id) : name;
}

QString identityTitle(domain::IdentityMethod method)
{
    switch (method) {
    case domain::IdentityMethod::AccountSession:
        return tr("Asked while signed in");
    case domain::IdentityMethod::EmailLoop:
        return tr("Answered from the address itself");
    case domain::IdentityMethod::Other:
        break;
    }
    return tr("In another way");
}

QString outcomeTitle(domain::RightOutcome outcome)
{
    switch (outcome) {
    case domain::RightOutcome::Fulfilled:
        return tr("Fulfilled");
    case domain::RightOutcome::PartiallyFulfilled:
        return tr("Fulfilled in part");
    case domain::RightOutcome::Refused:
        return tr("Refused");
    case domain::RightOutcome::Withdrawn:
        return tr("Withdrawn by the person");
    }
    return {};
}

QString groundTitle(OutcomeGround ground)
{
    switch (ground) {
    case OutcomeGround::NothingHeld:
        return tr("Nothing is held of the person (Art. 15(1))");
    case OutcomeGround::Unfounded:
        return tr("Manifestly unfounded (Art. 12(5))");
    case OutcomeGround::Excessive:
        return tr("Excessive (Art. 12(5))");
    case OutcomeGround::FreedomOfExpression:
        return tr("Freedom of expression (Art. 17(3)(a))");
    case OutcomeGround::PublicTask:
        return tr("Legal obligation or public task (Art. 17(3)(b))");
    case OutcomeGround::PublicHealth:
        return tr("Public health (Art. 17(3)(c))");
    case OutcomeGround::Archiving:
        return tr("Archiving and research (Art. 17(3)(d))");
    case OutcomeGround::LegalClaims:
        return tr("Legal claims (Art. 17(3)(e))");
    case OutcomeGround::OthersRights:
        return tr("Rights of others (Art. 15(4))");
    case OutcomeGround::NotPortable:
        return tr("Not portable (Art. 20(1))");
    case OutcomeGround::CompellingGrounds:
        return tr("Compelling legitimate grounds (Art. 21(1))");
    case OutcomeGround::LegalObligation:
        return tr("A law asks to keep it");
    case OutcomeGround::NotSubject:
        return tr("The data are not about this person");
    case OutcomeGround::Other:
        break;
    }
    return tr("Another ground");
}

QString taskStateTitle(domain::RequestTask::State state)
{
    using State = domain::RequestTask::State;
    switch (state) {
    case State::Todo:
        return tr("To do");
    case State::Sent:
        return tr("Asked");
    case State::Confirmed:
        return tr("Done");
    case State::NotApplicable:
        return tr("Not needed");
    case State::Failed:
        break;
    }
    return tr("Failed");
}

QString weekDay(const QDate& day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM yyyy"));
}

} // namespace console::models
