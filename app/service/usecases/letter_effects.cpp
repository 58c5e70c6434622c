// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/letter_effects.h"

#include "domain/local_day.h"
#include "service/store/letters.h"
#include "service/store/mails.h"
#include "service/store/suppressions.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_work.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;
using contract::LetterForm;
using domain::LetterEffect;
using domain::LetterKind;
using domain::MailState;
using domain::RequestStatus;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

bool closesCase(const LetterForm& form)
{
    return form.kind == LetterKind::Refusal
        || (form.closes && (form.kind == LetterKind::Answer || form.kind == LetterKind::HandOver));
}

//! Where a letter that closes its case leads it.
RequestStatus endingOf(const StoredDataRequest& stored, LetterKind kind)
{
    if (kind == LetterKind::Refusal)
        return RequestStatus::Refused;
    if (kind == LetterKind::HandOver)
        return RequestStatus::Forwarded;
    QList<domain::RequestedRight> rights;
    for (const domain::RightClock& clock : stored.whole.summary.rights)
        rights.append(clock.asked);
    return domain::closingStatus(rights).value_or(RequestStatus::Fulfilled);
}

Result<LetterEffect> expectedExtension(const StoredDataRequest& stored, const LetterForm& form)
{
    for (const domain::RightClock& clock : stored.whole.summary.rights) {
        if (form.rights.contains(clock.asked.right) && clock.asked.extension
            && clock.asked.extension->noticeSentOn)
            return conflict("request.extension.once",
                tr("The time limit was extended already. That is possible once."));
    }
    return LetterEffect::Waiting;
}

Result<LetterEffect> expectedQuestion(
    const Context& context, const StoredDataRequest& stored, const LetterForm& form)
{
    if (form.answerUntil && *form.answerUntil < requestToday(context, stored.whole.summary.zone))
        return invalid(u"answerUntil"_s, "move.until",
            tr("The last day for an answer can't lie before the question."));
    const qsizetype size = form.reason.size();
    const bool moves = stored.whole.summary.status == RequestStatus::Received;
    if ((moves && size < domain::shortestMoveReason) || size > domain::longestMoveReason)
        return invalid(u"reason"_s, "move.reason",
            tr("Say in %1 to %2 characters why there is doubt who asks.")
                .arg(domain::shortestMoveReason)
                .arg(domain::longestMoveReason));
    return LetterEffect::Waiting;
}

//! A letter that has left, in its case.
class LeftLetter {
public:
    LeftLetter(const Context& context, const StoredLetter& letter, StoredDataRequest& request)
        : m_context(context)
        , m_letter(letter)
        , m_request(request)
        , m_sentOn(requestToday(context, request.whole.summary.zone))
    {
    }

    //! Error: what stands against it; nothing is changed then.
    [[nodiscard]] Result<LetterEffect> takeEffect();

private:
    [[nodiscard]] Result<LetterEffect> extend();
    [[nodiscard]] Result<LetterEffect> ask();
    [[nodiscard]] Result<LetterEffect> tellRecipient();
    [[nodiscard]] Result<LetterEffect> close();
    [[nodiscard]] bool isTooLateToRefuse() const;
    [[nodiscard]] Result<Done> keep();

    const Context& m_context;
    const StoredLetter& m_letter;
    StoredDataRequest& m_request;
    const QDate m_sentOn; //!< local day of the case
};

Result<LetterEffect> LeftLetter::takeEffect()
{
    if (m_letter.letter.kind == LetterKind::Recipient)
        return tellRecipient();
    if (const auto active = needsActive(m_request); !active)
        return base::failure(active.error());
    if (m_letter.letter.kind == LetterKind::Extension)
        return extend();
    return m_letter.letter.kind == LetterKind::IdentityQuestion ? ask() : close();
}

Result<Done> LeftLetter::keep()
{
    const domain::RequestSummary& summary = m_request.whole.summary;
    if (domain::isActive(summary.status)) {
        if (auto counted = recount(m_context, m_request.whole, m_sentOn); !counted)
            return counted;
    }
    DataRequestStore(m_context.database, m_context.asker().workspaceId)
        .put(m_request, m_context.now());
    return Done{};
}

Result<LetterEffect> LeftLetter::extend()
{
    bool waited = false;
    for (domain::RightClock& clock : m_request.whole.summary.rights) {
        auto& extension = clock.asked.extension;
        if (!m_letter.letter.rights.contains(clock.asked.right) || !extension
            || extension->noticeSentOn)
            continue;
        extension->noticeSentOn = m_sentOn;
        waited = true;
    }
    if (!waited)
        return conflict("request.extension.once", tr("Nothing is left to extend."));
    if (const auto kept = keep(); !kept)
        return base::failure(kept.error());
    recordOf(m_context, "data-request.extended", m_request,
        {{u"noticeSentOn"_s, m_sentOn.toString(Qt::ISODate)}});
    const QList<domain::RightClock>& rights = m_request.whole.summary.rights;
    const bool late
        = std::any_of(rights.begin(), rights.end(), [&](const domain::RightClock& clock) {
              return m_letter.letter.rights.contains(clock.asked.right)
                  && m_sentOn > clock.limit.firstLegal;
          });
    return late ? LetterEffect::Late : LetterEffect::Taken;
}

Result<LetterEffect> LeftLetter::ask()
{
    const LetterForm& form = m_letter.form;
    if (m_request.whole.summary.status == RequestStatus::Received) {
        contract::MoveForm move;
        move.to = RequestStatus::IdentityCheck;
        move.evidence.reason = form.reason;
        move.evidence.question = form.words;
        move.evidence.askedOn = m_sentOn;
        move.evidence.answerUntil = form.answerUntil;
        return makeMove(m_context, m_request, move).map([](Done) { return LetterEffect::Taken; });
    }
    domain::RequestQuestion question;
    question.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    question.pause
        = {.kind = domain::RequestPause::Kind::Identity, .askedOn = m_sentOn, .answeredOn = {}};
    for (const domain::RightClock& clock : std::as_const(m_request.whole.summary.rights))
        question.rights.append(clock.asked.right);
    question.text = form.words;
    question.answerUntil = form.answerUntil;
    m_request.whole.questions.append(question);
    if (const auto kept = keep(); !kept)
        return base::failure(kept.error());
    recordOf(m_context, "data-request.asked", m_request,
        {{u"kind"_s, domain::wireName(question.pause.kind)},
            {u"askedOn"_s, m_sentOn.toString(Qt::ISODate)}});
    return LetterEffect::Taken;
}

Result<LetterEffect> LeftLetter::tellRecipient()
{
    QList<domain::CaseTask>& tasks = m_request.whole.tasks;
    const auto found = std::find_if(tasks.begin(), tasks.end(),
        [&](const domain::CaseTask& each) { return each.id == m_letter.letter.taskId; });
    if (found == tasks.end() || m_request.address.isEmpty())
        return notFound("request.task.unknown", tr("This case has no such task."));
    using State = domain::RequestTask::State;
    if (found->task.state == State::Confirmed || found->task.state == State::NotApplicable)
        return LetterEffect::Taken;
    found->task.state = State::Sent;
    found->sentOn = m_sentOn;
    const QJsonObject after{
        {u"task"_s, found->key}, {u"state"_s, domain::wireName(found->task.state)}};
    if (const auto kept = keep(); !kept)
        return base::failure(kept.error());
    recordOf(m_context, "data-request.task-changed", m_request, after);
    return LetterEffect::Taken;
}

bool LeftLetter::isTooLateToRefuse() const
{
    const QList<domain::RightClock>& rights = m_request.whole.summary.rights;
    return m_letter.letter.kind == LetterKind::Refusal
        && std::any_of(rights.begin(), rights.end(), [&](const domain::RightClock& clock) {
               return clock.asked.outcome == domain::RightOutcome::Refused
                   && m_sentOn > clock.limit.refusalBy;
           });
}

Result<LetterEffect> LeftLetter::close()
{
    if (isTooLateToRefuse())
        return LetterEffect::Late;
    // What was decided may have changed since the letter was written.
    const auto missing = missingClauses(m_request.whole, m_letter.letter.kind, m_letter.text);
    if (!missing.isEmpty())
        return conflict("letter.clause", domain::explanation(missing.first()));
    contract::MoveForm move;
    move.to = endingOf(m_request, m_letter.letter.kind);
    move.evidence.message = m_letter.letter.subject.left(domain::longestMessageName);
    move.evidence.messageHash = m_letter.letter.contentHash;
    move.evidence.sentOn = m_sentOn;
    move.evidence.namesComplaint = true;
    move.evidence.namesRemedy = true;
    return makeMove(m_context, m_request, move).map([](Done) { return LetterEffect::Taken; });
}

//! As whom what the letter brings about is done.
Context contextOf(
    Database& database, const Shared& shared, const StoredMail& mail, const StoredLetter& letter)
{
    Principal sender;
    sender.account.id = letter.letter.by.id;
    sender.workspaceId = mail.workspaceId;
    return {
        .database = database, .shared = shared, .principal = sender, .requestId = {}, .origin = {}};
}

//! What stands against a letter that is to leave.
Result<Done> mayLeave(
    const Context& context, const StoredLetter& letter, const StoredDataRequest& request)
{
    if (!takesClosed(request, letter.form)) {
        if (auto active = needsActive(request); !active)
            return active;
    }
    const auto missing = missingClauses(request.whole, letter.letter.kind, letter.text);
    if (!missing.isEmpty())
        return conflict("letter.clause", domain::explanation(missing.first()));
    if (letter.letter.effect != LetterEffect::Waiting)
        return Done{};
    const WholeLetter whole{
        .form = letter.form, .address = letter.address, .content = {}, .missing = {}};
    return expectedEffect(context, request, whole).map([](LetterEffect) { return Done{}; });
}

void takeEffect(
    Database& database, const Shared& shared, const StoredMail& mail, const StoredLetter& letter)
{
    const Context context = contextOf(database, shared, mail, letter);
    LetterStore letters(database, mail.workspaceId);
    auto request = DataRequestStore(database, mail.workspaceId).find(letter.requestId);
    if (!request)
        return;
    const Result<LetterEffect> taken = LeftLetter(context, letter, *request).takeEffect();
    if (taken)
        letters.setEffect(letter.letter.id, *taken);
    else
        letters.setEffect(letter.letter.id, LetterEffect::Hindered, taken.error().code);
}

void forgetIfErased(Database& database, const StoredMail& mail)
{
    const auto request = DataRequestStore(database, mail.workspaceId).find(*mail.requestId);
    if (!request || request->address.isEmpty())
        return;
    const auto erased = SuppressionStore(database).erasedAt(request->address);
    if (erased && *erased >= mail.mail.createdAt)
        MailStore(database).remove(mail.mail.id);
}

} // namespace

Result<LetterEffect> expectedEffect(
    const Context& context, const StoredDataRequest& stored, const WholeLetter& letter)
{
    const LetterForm& form = letter.form;
    if (form.kind == LetterKind::Extension)
        return expectedExtension(stored, form);
    if (form.kind == LetterKind::IdentityQuestion)
        return expectedQuestion(context, stored, form);
    if (form.kind == LetterKind::Recipient)
        return form.taskId.isEmpty() ? LetterEffect::None : LetterEffect::Waiting;
    if (!closesCase(form))
        return LetterEffect::None;
    return mayMove(context, stored, endingOf(stored, form.kind)).map([](Done) {
        return LetterEffect::Waiting;
    });
}

bool competes(const LetterForm& one, const LetterForm& other)
{
    if (closesCase(one) || closesCase(other))
        return closesCase(one) && closesCase(other);
    return one.kind == other.kind && one.taskId == other.taskId;
}

bool stopIfHindered(Database& database, const Shared& shared, const StoredMail& mail)
{
    if (!mail.requestId)
        return false;
    LetterStore letters(database, mail.workspaceId);
    const auto letter = letters.carriedBy(mail.mail.id);
    const auto request = DataRequestStore(database, mail.workspaceId).find(*mail.requestId);
    // One that counts already, and came back, still says what was decided.
    const bool open = letter
        && (letter->letter.effect == LetterEffect::Waiting
            || letter->letter.effect == LetterEffect::None);
    if (!open || !request)
        return false;
    const Context context = contextOf(database, shared, mail, *letter);
    const Result<Done> may = mayLeave(context, *letter, *request);
    if (may)
        return false;
    letters.setEffect(letter->letter.id, LetterEffect::Hindered, may.error().code);
    MailStore(database).stop(mail.mail.id, context.now());
    return true;
}

void caseMailSettled(
    Database& database, const Shared& shared, const StoredMail& mail, const MailAttempt& attempt)
{
    if (!mail.requestId)
        return;
    LetterStore letters(database, mail.workspaceId);
    if (auto letter = letters.carriedBy(mail.mail.id)) {
        const auto kept = MailStore(database).find(mail.workspaceId, mail.mail.id);
        // One whose mail went with its case is not tried again.
        const bool ended = !kept && attempt.state == MailState::Queued;
        letter->letter.state = ended ? MailState::Failed : attempt.state;
        letter->letter.replyCode = attempt.replyCode;
        // A case that was purged meanwhile keeps no words about anybody.
        letter->letter.reply = letter->address.isEmpty() ? QString() : attempt.reply;
        if (attempt.state == MailState::Sent && kept) {
            // One that came back and is sent once more counts from when it left first.
            if (letter->letter.effect != LetterEffect::Taken)
                letter->letter.leftAt = kept->mail.leftAt;
            letter->letter.contentHash = kept->mail.contentHash;
        }
        letters.settle(*letter);
        // What was corrected while it was being sent is noted already.
        const bool stopped = kept && kept->expiresAt && attempt.state != MailState::Queued;
        if (letter->letter.effect == LetterEffect::Waiting && stopped)
            letters.setEffect(letter->letter.id, LetterEffect::Hindered, letter->letter.effectNote);
        else if (attempt.state == MailState::Sent && letter->letter.effect == LetterEffect::Waiting)
            takeEffect(database, shared, mail, *letter);
    }
    if (attempt.state != MailState::Queued)
        forgetIfErased(database, mail);
}

} // namespace console::service
