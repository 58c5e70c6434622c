// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/case_words.h"

#include "models/request_titles.h"

namespace console::ui {

using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DataRequests)
};

QString assessingVerb(S from)
{
    switch (from) {
    case S::Received:
    case S::IdentityCheck:
        return Words::tr("Identity is proved…");
    case S::Clarification:
        return Words::tr("The answer came…");
    default:
        return Words::tr("Reopen after a complaint…");
    }
}

QString workVerb(S from)
{
    switch (from) {
    case S::Assessing:
        return Words::tr("Begin the work");
    case S::Review:
        return Words::tr("Send back to work…");
    default:
        return Words::tr("Go on with the work");
    }
}

QString closingVerb(S to)
{
    switch (to) {
    case S::Fulfilled:
        return Words::tr("Close as fulfilled…");
    case S::PartiallyFulfilled:
        return Words::tr("Close as fulfilled in part…");
    case S::Refused:
        return Words::tr("Refuse…");
    case S::Unidentified:
        return Words::tr("Close as unidentified…");
    case S::Forwarded:
        return Words::tr("Hand over to the controller…");
    case S::Withdrawn:
        return Words::tr("Withdrawn by the person…");
    case S::Duplicate:
        return Words::tr("Close as duplicate…");
    default:
        return Words::tr("Purge…");
    }
}

} // namespace

QString whyNoWork(const PageContext& context)
{
    if (QString reason = whyNoWrite(context); !reason.isEmpty())
        return reason;
    if (!domain::may(context.standing, domain::Action::WorkDataRequests))
        return Words::tr("Cases are worked on by operators and DPOs of this workspace.");
    return {};
}

QString moveVerb(const domain::RequestMove& move)
{
    switch (move.to) {
    case S::IdentityCheck:
        return Words::tr("Check who asks…");
    case S::Clarification:
        return Words::tr("Ask which data are meant…");
    case S::Assessing:
        return assessingVerb(move.from);
    case S::InProgress:
        return workVerb(move.from);
    case S::AwaitingProcessors:
        return Words::tr("Wait for recipients");
    case S::Review:
        return Words::tr("Send to review");
    default:
        return closingVerb(move.to);
    }
}

QString whyNoMove(const domain::PossibleMove& move)
{
    QStringList sentences;
    for (const domain::MoveObstacle& obstacle : move.obstacles)
        sentences << sentence(obstacle);
    return sentences.join(u' ');
}

QList<domain::DataRight> rightsOf(const domain::RequestSummary& request)
{
    QList<domain::DataRight> rights;
    for (const domain::RightClock& clock : request.rights)
        rights << clock.asked.right;
    return rights;
}

QString caseTitle(const domain::RequestSummary& request)
{
    return request.ref + u" · "_s + models::rightsTitle(rightsOf(request));
}

} // namespace console::ui
