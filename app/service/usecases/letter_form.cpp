// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/letter_form.h"

#include "domain/email_address.h"
#include "domain/local_day.h"
#include "service/store/mail_relays.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_work.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;
using contract::LetterForm;
using domain::LetterKind;
using domain::RequestCase;
using domain::RightOutcome;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

bool asks(LetterKind kind)
{
    return kind == LetterKind::IdentityQuestion || kind == LetterKind::Extension;
}

Result<Done> checkWords(const LetterForm& form)
{
    const qsizetype size = form.words.size();
    if (size <= domain::longestMoveReason
        && (size >= domain::shortestMoveReason || !asks(form.kind)))
        return Done{};
    return invalid(u"words"_s, "letter.words",
        tr("Write what is asked, or why more time is needed, in %1 to %2 characters.")
            .arg(domain::shortestMoveReason)
            .arg(domain::longestMoveReason));
}

Result<Done> checkTask(const RequestCase& whole, const LetterForm& form)
{
    const bool fits = form.kind != LetterKind::Recipient || form.taskId.isEmpty()
        || std::any_of(whole.tasks.begin(), whole.tasks.end(), [&](const domain::CaseTask& task) {
               return task.id == form.taskId
                   && task.task.recipient != domain::RequestTask::Recipient::Internal;
           });
    if (fits)
        return Done{};
    return invalid(u"taskId"_s, "letter.task",
        tr("Choose the task of the recipient whom this letter goes to."));
}

//! The form with all that it leaves to the case.
Result<LetterForm> filledIn(const StoredDataRequest& stored, LetterForm form)
{
    const RequestCase& whole = stored.whole;
    if (!takesClosed(stored, form)) {
        if (const auto active = needsActive(stored); !active)
            return base::failure(active.error());
    }
    if (form.language.isEmpty())
        form.language = whole.language;
    if (!domain::mailLanguages().contains(form.language))
        return invalid(u"language"_s, "letter.language", tr("Choose English or French."));
    form.words = form.words.trimmed();
    form.reason = form.kind == LetterKind::IdentityQuestion ? form.reason.trimmed() : QString();
    form.taskId = form.taskId.toLower();
    if (const auto fit = checkWords(form); !fit)
        return base::failure(fit.error());
    if (const auto fit = checkTask(whole, form); !fit)
        return base::failure(fit.error());
    if (form.kind != LetterKind::Extension) {
        form.rights.clear();
        return form;
    }
    if (!form.extensionReason)
        return invalid(u"extensionReason"_s, "letter.extension",
            tr("Say whether the request is complex, or whether there are very many."));
    const auto rights = rightsAmong(whole, form.rights);
    if (!rights)
        return base::failure(rights.error());
    form.rights = *rights;
    return form;
}

Result<QString> addressFor(const StoredDataRequest& stored, const LetterForm& form)
{
    if (domain::goesToPerson(form.kind))
        return stored.address;
    // The case shows its controller's contact masked, and that is an address, too.
    if (const auto whole = checkUnmasked(u"to"_s, form.to, stored.whole.controllerContact); !whole)
        return base::failure(whole.error());
    auto address = domain::emailAddress(form.to);
    if (!address)
        return invalid(u"to"_s, "letter.to", address.error().message);
    return address;
}

QDate receivedOn(const RequestCase& whole)
{
    const domain::RequestSummary& summary = whole.summary;
    return domain::localDay(summary.receivedAt, summary.zone).value_or(summary.receivedAt.date());
}

//! The first day on which something has to be answered; with the extension of `form`, the last.
QDate answerDay(const Context& context, const RequestCase& whole, const LetterForm& form)
{
    const QDate today = requestToday(context, whole.summary.zone);
    RequestCase counted = whole;
    for (domain::RightClock& clock : counted.summary.rights) {
        if (form.kind == LetterKind::Extension && form.rights.contains(clock.asked.right))
            clock.asked.extension = domain::RequestExtension{
                .reason = form.extensionReason.value_or(domain::RequestExtension::Reason()),
                .text = form.words,
                .noticeSentOn = today};
    }
    if (!recount(context, counted, today))
        counted = whole;
    QDate day;
    for (const domain::RightClock& clock : std::as_const(counted.summary.rights)) {
        const QDate& legal = clock.limit.legal;
        const bool counts
            = form.kind != LetterKind::Extension || form.rights.contains(clock.asked.right);
        const bool before = form.kind == LetterKind::Extension ? legal > day : legal < day;
        if (counts && (!day.isValid() || before))
            day = legal;
    }
    return day;
}

QString rightsIn(const RequestCase& whole, const QString& language)
{
    QStringList words;
    for (const domain::RightClock& clock : whole.summary.rights)
        words.append(letterWords(domain::wireName(clock.asked.right), language));
    return words.join(u", "_s);
}

QString outcomesIn(const RequestCase& whole, const QString& language)
{
    const QString colon = language == "fr"_L1 ? u"\u00a0: "_s : u": "_s;
    QStringList lines;
    for (const domain::RightClock& clock : whole.summary.rights) {
        const domain::RequestedRight& asked = clock.asked;
        if (!asked.outcome)
            continue;
        QString line = u"- "_s;
        line += letterWords(domain::wireName(asked.right), language);
        line += colon;
        line += letterWords(domain::wireName(*asked.outcome), language);
        line += u'.';
        if (!asked.text.trimmed().isEmpty()) {
            line += u' ';
            line += asked.text.trimmed();
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

bool refuses(const RequestCase& whole)
{
    const QList<domain::RightClock>& rights = whole.summary.rights;
    return std::any_of(rights.begin(), rights.end(), [](const domain::RightClock& clock) {
        return clock.asked.outcome == RightOutcome::Refused
            || clock.asked.outcome == RightOutcome::PartiallyFulfilled;
    });
}

MailContent proposal(
    const Context& context, const StoredDataRequest& stored, const LetterForm& form)
{
    const RequestCase& whole = stored.whole;
    const QString& language = form.language;
    const QString law = domain::wireName(whole.summary.regulation);
    const QString kind = domain::wireName(form.kind);
    const domain::MailRelay relay
        = MailRelayStore(context.database).find(context.asker().workspaceId);
    const auto lawful = [&](const QString& name) {
        return letterWords(QString(name + u'.' + law), language);
    };
    QString answer;
    if (form.answerUntil)
        answer = filled(letterWords(u"answer.until"_s, language),
            {{u"day"_s, letterDay(*form.answerUntil, language)}});
    QString because;
    if (form.extensionReason)
        because = letterWords(domain::wireName(*form.extensionReason), language);
    const bool remedies
        = form.kind == LetterKind::Refusal || (form.kind == LetterKind::Answer && refuses(whole));
    return proposedLetter(kind, language,
        {{u"ref"_s, whole.summary.ref}, {u"received"_s, letterDay(receivedOn(whole), language)},
            {u"rights"_s, rightsIn(whole, language)},
            {u"until"_s, letterDay(answerDay(context, whole, form), language)},
            {u"words"_s, form.words}, {u"answer"_s, answer}, {u"because"_s, because},
            {u"law"_s, lawful(kind)}, {u"outcomes"_s, outcomesIn(whole, language)},
            {u"remedies"_s, remedies ? lawful(u"remedies"_s) : QString()},
            {u"person"_s, stored.address},
            {u"sender"_s, relay.senderName.isEmpty() ? relay.senderAddress : relay.senderName}});
}

} // namespace

bool takesClosed(const StoredDataRequest& stored, const LetterForm& form)
{
    return !stored.address.isEmpty()
        && (form.kind == LetterKind::Recipient
            || (form.kind == LetterKind::Answer && !form.closes));
}

QList<domain::LetterClause> missingClauses(
    const RequestCase& whole, LetterKind kind, const QString& text)
{
    return domain::missingClauses(kind, whole.summary.regulation, text, refuses(whole));
}

Result<WholeLetter> wholeLetter(
    const Context& context, const StoredDataRequest& stored, const LetterForm& form)
{
    const auto whole = filledIn(stored, form);
    if (!whole)
        return base::failure(whole.error());
    const auto address = addressFor(stored, *whole);
    if (!address)
        return base::failure(address.error());
    const MailContent proposed = proposal(context, stored, *whole);
    const bool own = !form.text.trimmed().isEmpty();
    const bool named = !form.subject.trimmed().isEmpty();
    WholeLetter letter{.form = *whole,
        .address = *address,
        .content = writtenLetter(named ? form.subject : proposed.subject,
            own ? form.text : proposed.text, whole->language),
        .missing = {}};
    letter.missing = missingClauses(stored.whole, form.kind, letter.content.text);
    // A subject needs no clause, but must not name another law either: nor does a receipt.
    const QList<domain::LetterClause> inSubject
        = missingClauses(stored.whole, LetterKind::Receipt, letter.content.subject);
    for (const domain::LetterClause clause : inSubject) {
        if (!letter.missing.contains(clause))
            letter.missing.append(clause);
    }
    return letter;
}

} // namespace console::service
