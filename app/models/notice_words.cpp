// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/notice_words.h"

#include "models/listing_versions_model.h"
#include "models/when.h"

#include <QCoreApplication>

namespace console::models {

using namespace Qt::StringLiterals;
using domain::Objection;
using domain::ObjectionGround;
using domain::ObjectionState;
using domain::OpenObjections;
using domain::Subscriber;
using domain::SubscriberState;

namespace {

//! Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

} // namespace

QString subscriberStanding(const Subscriber& subscriber)
{
    if (subscriber.isAdmin())
        return Words::tr("told by default");
    switch (subscriber.state) {
    case SubscriberState::Confirmed:
        return Words::tr("confirmed");
    case SubscriberState::Ended:
        return subscriber.endedAt ? Words::tr("ended %1").arg(shortDay(*subscriber.endedAt))
                                  : Words::tr("ended");
    case SubscriberState::Pending:
        break;
    }
    return Words::tr("waits for confirmation");
}

CellTone subscriberTone(const Subscriber& subscriber)
{
    switch (subscriber.state) {
    case SubscriberState::Confirmed:
        return CellTone::Ok;
    case SubscriberState::Ended:
        return CellTone::Muted;
    case SubscriberState::Pending:
        break;
    }
    return CellTone::Warn;
}

QString mailLanguageTitle(const QString& language)
{
    if (language == "en"_L1)
        return u"English"_s;
    return language == "fr"_L1 ? u"Français"_s : language;
}

QString objectionGroundTitle(ObjectionGround ground)
{
    switch (ground) {
    case ObjectionGround::DataProtection:
        return Words::tr("Data protection");
    case ObjectionGround::Location:
        return Words::tr("Where it is processed");
    case ObjectionGround::Security:
        return Words::tr("Security");
    case ObjectionGround::Contract:
        return Words::tr("The contract");
    case ObjectionGround::Other:
        break;
    }
    return Words::tr("Something else");
}

QString objectionStateTitle(ObjectionState state)
{
    switch (state) {
    case ObjectionState::Open:
        return Words::tr("open");
    case ObjectionState::Discussing:
        return Words::tr("answered, not settled");
    case ObjectionState::Accommodated:
        return Words::tr("upheld");
    case ObjectionState::Withdrawn:
        return Words::tr("withdrawn");
    case ObjectionState::Terminated:
        return Words::tr("the contract ends");
    case ObjectionState::Dismissed:
        break;
    }
    return Words::tr("dismissed");
}

QString objectionStanding(const Objection& objection)
{
    if (objection.overtaken && domain::needsDecision(objection.state))
        return Words::tr("the version was withdrawn");
    return objectionStateTitle(objection.state);
}

CellTone objectionTone(const Objection& objection)
{
    if (objection.needsDecision())
        return CellTone::Warn;
    return domain::needsDecision(objection.state) ? CellTone::Muted : CellTone::Ok;
}

QString objectionTiming(const Objection& objection)
{
    const QString day = listingDayTitle(objection.receivedOn);
    const QString last = listingDayTitle(objection.until);
    return objection.isLate() ? Words::tr("%1, late: they counted until %2").arg(day, last)
                              : Words::tr("%1, in time: they count until %2").arg(day, last);
}

QString objectorsTitle(const OpenObjections& open)
{
    return open.organizations == 1
        ? Words::tr("1 organization objects to version %1").arg(open.version)
        : Words::tr("%n organizations object to version %1", nullptr, open.organizations)
              .arg(open.version);
}

QString decisionSentence(const OpenObjections& open, const QDate& today)
{
    const QString day = listingDayTitle(open.effectiveDate);
    return open.isOverdue(today)
        ? Words::tr("It is in force since %1, and nothing is decided for them.").arg(day)
        : Words::tr("Decide before %1, when it takes effect.").arg(day);
}

} // namespace console::models
