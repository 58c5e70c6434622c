// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/case_words.h"

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using S = domain::RequestStatus;
using domain::RequestTask;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DataRequests)
};

QString heldWords(const domain::RequestCase& request)
{
    const QString rule = Words::tr("Nothing of it may be erased until the hold is released.");
    if (request.holds.isEmpty() || request.holds.last().reason.isEmpty())
        return rule;
    return rule + u' ' + Words::tr("Reason: %1").arg(request.holds.last().reason);
}

} // namespace

QList<CaseNotice> noticesOf(const domain::SubjectStanding& subject)
{
    QList<CaseNotice> notices;
    if (subject.oneself)
        notices << CaseNotice{Tone::Warn, Words::tr("This is you."),
            Words::tr("Somebody else should work on this case where that is possible.")};
    if (!subject.known)
        notices << CaseNotice{Tone::Accent, Words::tr("This person has no account here."),
            Words::tr("The request is answered all the same. Where nothing is held, the answer "
                      "says so (Art. 15(1)).")};
    if (!subject.onlyAdminOf.isEmpty())
        notices << CaseNotice{Tone::Warn,
            Words::tr("The only admin of %1.").arg(subject.onlyAdminOf.join(u", "_s)),
            Words::tr("Before an erasure somebody else has to become an admin there.")};
    return notices;
}

QList<CaseNotice> noticesOf(const domain::RequestCase& request)
{
    const domain::RequestSummary& summary = request.summary;
    QList<CaseNotice> notices;
    if (summary.status != S::Purged)
        notices = noticesOf(request.subject);
    if (summary.flags.legalHold)
        notices << CaseNotice{
            Tone::Warn, Words::tr("This case is on legal hold."), heldWords(request)};
    if (summary.preparer && request.fourEyes && domain::isActive(summary.status))
        notices << CaseNotice{Tone::Accent,
            Words::tr("Sent to review by %1.").arg(summary.preparer->name),
            Words::tr("Somebody else has to decide (four eyes).")};
    const bool unconfirmed
        = std::any_of(request.tasks.begin(), request.tasks.end(), [](const domain::CaseTask& task) {
              return task.task.recipient != RequestTask::Recipient::Internal
                  && task.task.state == RequestTask::State::Sent;
          });
    if (unconfirmed && domain::isActive(summary.status))
        notices << CaseNotice{Tone::Accent, Words::tr("Recipients have still to confirm."),
            Words::tr("The person can be answered all the same, with their names as those who "
                      "were informed (Art. 19).")};
    return notices;
}

} // namespace console::ui
