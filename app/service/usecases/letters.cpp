// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/letters.h"

#include "base/address_mask.h"
#include "base/log.h"
#include "service/store/letters.h"
#include "service/store/mail_relays.h"
#include "service/store/mails.h"
#include "service/usecases/identity_codes.h"
#include "service/usecases/letter_effects.h"
#include "service/usecases/listing_scene.h"
#include "service/usecases/outgoing_mail.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_work.h"
#include "service/usecases/standing.h"

namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::failure;
using base::Result;
using contract::LetterForm;
using domain::Letter;
using domain::LetterEffect;
using domain::LetterKind;
using domain::MailState;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

LetterStore lettersOf(const Context& context)
{
    return {context.database, context.asker().workspaceId};
}

bool isRelaySet(const Context& context)
{
    return MailRelayStore(context.database).find(context.asker().workspaceId).isSet();
}

Result<Done> needsRelay(const Context& context)
{
    if (isRelaySet(context))
        return Done{};
    return conflict("mail.no-relay", tr("Set a mail relay first."));
}

//! As it is shown; `works`: to somebody who may do more than read.
Letter shown(const Context& context, const StoredLetter& stored, bool works)
{
    Letter letter = stored.letter;
    if (!stored.address.isEmpty())
        letter.to = base::maskAddress(stored.address);
    if (!letter.by.id.isEmpty())
        letter.by.name = publishedName(context, letter.by.id);
    letter.reply = base::redact(letter.reply);
    letter.subject = works ? base::maskAddresses(letter.subject) : base::redact(letter.subject);
    return letter;
}

Result<StoredDataRequest> requestFor(const Context& context, const QString& id)
{
    return seenRequest(context, id, {});
}

//! The letter as it is now.
Result<Letter> shownAgain(const Context& context, const QString& requestId, const QString& letterId)
{
    const auto stored = lettersOf(context).find(requestId, letterId);
    if (!stored)
        return notFound("letter.unknown", tr("There is no such letter in this case."));
    return shown(context, *stored, true);
}

base::Failure lacking(const QList<domain::LetterClause>& missing)
{
    QStringList sentences;
    for (const domain::LetterClause clause : missing)
        sentences.append(domain::explanation(clause));
    return invalid(u"text"_s, "letter.clause", sentences.join(u' '));
}

//! Whether the service's words have an address in them that the case shows masked. That of the
//! sender is no secret, and what somebody typed themselves they know.
bool unveils(const Context& context, const WholeLetter& whole, const LetterForm& form)
{
    if (!form.text.trimmed().isEmpty())
        return false;
    QString words = whole.content.text;
    const domain::MailRelay relay
        = MailRelayStore(context.database).find(context.asker().workspaceId);
    if (!relay.senderAddress.isEmpty())
        words.remove(relay.senderAddress);
    return base::maskAddresses(words) != words;
}

//! Of one whose mail is forgotten nothing more will be known, and one that was stopped is not sent
//! again: they make room for another.
bool isUnderWay(const StoredLetter& stored)
{
    const domain::Letter& letter = stored.letter;
    return letter.state == MailState::Queued || letter.state == MailState::Sending
        || (letter.state == MailState::Unknown && letter.rev != 0 && letter.effectNote.isEmpty());
}

base::Failure wasStopped(const StoredLetter& stored, const StoredDataRequest& request)
{
    const Letter& letter = stored.letter;
    const bool readdressed = domain::goesToPerson(letter.kind) && stored.address != request.address;
    if (readdressed || letter.effectNote == domain::letterAddressLeft)
        return conflict(domain::letterAddressLeft.data(),
            tr("The address of this case was corrected since. Write a new letter."));
    return conflict("letter.stopped",
        tr("This case has changed since the letter was written. Write a new letter."));
}

//! Others that wait with the same effect: those that failed wait no longer, and are not sent again
//! beside this one. Error: one may still leave, or has.
Result<Done> takePlace(const Context& context, const QString& requestId, const LetterForm& form)
{
    LetterStore letters = lettersOf(context);
    const QList<StoredLetter> before = letters.all(requestId);
    for (const StoredLetter& each : before) {
        if (each.letter.effect != LetterEffect::Waiting || !competes(each.form, form))
            continue;
        if (isUnderWay(each))
            return conflict("letter.waiting",
                tr("Another letter that does the same is on its way. See what becomes of it "
                   "first."));
        letters.setEffect(each.letter.id, LetterEffect::None);
        MailStore(context.database).stop(each.mailId, context.now());
    }
    return Done{};
}

//! It counts once its notice has left.
void beginExtension(StoredDataRequest& request, const LetterForm& form)
{
    for (domain::RightClock& clock : request.whole.summary.rights) {
        if (form.rights.contains(clock.asked.right))
            clock.asked.extension = domain::RequestExtension{
                .reason = form.extensionReason.value_or(domain::RequestExtension::Reason()),
                .text = form.words,
                .noticeSentOn = {}};
    }
}

//! Into the outbox, the case and the record.
Result<Letter> put(const Context& context, StoredDataRequest& request, const WholeLetter& whole,
    LetterEffect effect)
{
    const LetterForm& form = whole.form;
    domain::RequestSummary& summary = request.whole.summary;
    const auto mailId = mailOfCase(context,
        {.kind = domain::MailKind::Letter,
            .requestId = summary.id,
            .to = whole.address,
            .language = form.language,
            .content = whole.content});
    if (!mailId)
        return conflict("mail.no-relay", tr("Set a mail relay first."));
    StoredLetter stored{.requestId = summary.id,
        .mailId = *mailId,
        .address = whole.address,
        .text = whole.content.text,
        .form = form};
    stored.letter.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    stored.letter.kind = form.kind;
    stored.letter.language = form.language;
    stored.letter.subject = whole.content.subject;
    stored.letter.rights = form.rights;
    stored.letter.taskId = form.kind == LetterKind::Recipient ? form.taskId : QString();
    stored.letter.by.id = context.asker().id();
    stored.letter.effect = effect;
    lettersOf(context).insert(stored, context.now());
    if (form.kind == LetterKind::Extension)
        beginExtension(request, form);
    if (domain::isActive(summary.status)) {
        const auto counted = recount(context, request.whole, requestToday(context, summary.zone));
        if (!counted)
            return failure(counted.error());
    }
    DataRequestStore(context.database, context.asker().workspaceId).put(request, context.now());
    recordOf(context, "data-request.letter-sent", request,
        {{u"letter"_s, stored.letter.id}, {u"kind"_s, domain::wireName(form.kind)}});
    return shownAgain(context, summary.id, stored.letter.id);
}

Result<Letter> write(const Context& context, StoredDataRequest& request, const LetterForm& form)
{
    const auto whole = wholeLetter(context, request, form);
    if (!whole)
        return failure(whole.error());
    if (const auto fit = domain::checkLetter(form.subject, form.text); !fit)
        return failure(fit.error());
    if (!whole->missing.isEmpty())
        return lacking(whole->missing);
    const auto effect = expectedEffect(context, request, *whole);
    if (!effect)
        return failure(effect.error());
    if (*effect == LetterEffect::Waiting) {
        if (const auto taken = takePlace(context, request.whole.summary.id, whole->form); !taken)
            return failure(taken.error());
    }
    return put(context, request, *whole, *effect);
}

} // namespace

Result<contract::CaseLetters> Letters::all(const QString& id)
{
    return read(m_context.database, [&]() -> Result<contract::CaseLetters> {
        const auto standing = require(m_context, domain::Action::ReadDataRequests);
        if (!standing)
            return failure(standing.error());
        const auto request = storedRequest(m_context, id);
        if (!request)
            return failure(request.error());
        const bool works = domain::may(*standing, domain::Action::WorkDataRequests);
        const QString& requestId = request->whole.summary.id;
        contract::CaseLetters found{
            .letters = {}, .code = codeOf(m_context, requestId), .relaySet = isRelaySet(m_context)};
        const QList<StoredLetter> stored = lettersOf(m_context).all(requestId);
        for (const StoredLetter& each : stored)
            found.letters.append(shown(m_context, each, works));
        return found;
    });
}

Result<contract::LetterProposal> Letters::preview(const QString& id, const LetterForm& form)
{
    return change(m_context.database, [&]() -> Result<contract::LetterProposal> {
        const auto request = requestFor(m_context, id);
        if (!request)
            return failure(request.error());
        const auto whole = wholeLetter(m_context, *request, form);
        if (!whole)
            return failure(whole.error());
        if (unveils(m_context, *whole, form) && !wasShown(m_context, *request))
            recordOf(m_context, "data-request.subject-shown", *request);
        return contract::LetterProposal{.language = whole->form.language,
            .to = base::maskAddress(whole->address),
            .subject = whole->content.subject,
            .text = whole->content.text,
            .html = whole->content.html,
            .missing = whole->missing};
    });
}

Result<Letter> Letters::send(const QString& id, const LetterForm& form, const SeenRev& seen)
{
    auto sent = change(m_context.database, [&]() -> Result<Letter> {
        auto request = seenRequest(m_context, id, seen);
        if (!request)
            return failure(request.error());
        if (const auto set = needsRelay(m_context); !set)
            return failure(set.error());
        return write(m_context, *request, form);
    });
    wakeMails(m_context);
    return sent;
}

Result<domain::LetterText> Letters::get(const QString& id, const QString& letterId)
{
    return change(m_context.database, [&]() -> Result<domain::LetterText> {
        const auto request = requestFor(m_context, id);
        if (!request)
            return failure(request.error());
        const auto stored = lettersOf(m_context).find(request->whole.summary.id, letterId);
        if (!stored)
            return notFound("letter.unknown", tr("There is no such letter in this case."));
        recordOf(
            m_context, "data-request.letter-shown", *request, {{u"letter"_s, stored->letter.id}});
        const MailContent content
            = writtenLetter(stored->letter.subject, stored->text, stored->letter.language);
        Letter letter = shown(m_context, *stored, true);
        letter.subject = stored->letter.subject;
        return domain::LetterText{.letter = letter,
            .to = stored->address,
            .text = stored->text,
            .html = stored->text.isEmpty() ? QString() : content.html};
    });
}

Result<Letter> Letters::sendAgain(const QString& id, const QString& letterId, const SeenRev& seen)
{
    auto sent = change(m_context.database, [&]() -> Result<Letter> {
        const auto request = requestFor(m_context, id);
        if (!request)
            return failure(request.error());
        const QString& requestId = request->whole.summary.id;
        const auto stored = lettersOf(m_context).find(requestId, letterId);
        if (!stored)
            return notFound("letter.unknown", tr("There is no such letter in this case."));
        MailStore mails(m_context.database);
        const auto mail = mails.find(m_context.asker().workspaceId, stored->mailId);
        if (!mail)
            return conflict(
                "letter.gone", tr("This letter is not in the outbox any more. Write a new one."));
        if (seen && *seen != mail->mail.rev)
            return outdated();
        if (mail->expiresAt)
            return wasStopped(*stored, *request);
        if (const auto set = needsRelay(m_context); !set)
            return failure(set.error());
        if (!domain::maySendAgain(mail->mail.state))
            return conflict("mail.state", tr("This mail waits, is being sent, or has left."));
        mails.sendAgain(mail->mail.id, m_context.now());
        recordOf(m_context, "data-request.letter-sent", *request,
            {{u"letter"_s, stored->letter.id}, {u"kind"_s, domain::wireName(stored->letter.kind)}});
        return shownAgain(m_context, requestId, letterId);
    });
    wakeMails(m_context);
    return sent;
}

} // namespace console::service
