// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/letter_words.h"

#include "domain/mail_relay.h"
#include "models/request_titles.h"
#include "models/when.h"
#include "ui/pages/organizations/mail_words.h"
#include "ui/parts/language.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::Letter;
using domain::LetterEffect;
using domain::LetterKind;
using domain::MailState;
using domain::RequestCase;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

domain::Mail mailOf(const Letter& letter)
{
    domain::Mail mail;
    mail.state = letter.state;
    mail.nextAt = letter.nextAt;
    mail.attempts = letter.replyCode > 0 || !letter.reply.isEmpty() ? 1 : 0;
    mail.replyCode = letter.replyCode;
    mail.reply = letter.reply;
    return mail;
}

//! What the letter counts as, in a sentence: "the extension".
QString notCounted(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Extension:
        return Words::tr("The extension does not count.");
    case LetterKind::Refusal:
        return Words::tr("The refusal does not count.");
    default:
        return Words::tr("What it was to bring about is not done.");
    }
}

QString notLeftTitle(const Letter& letter)
{
    const QString title = letterTitle(letter.kind);
    return letter.state == MailState::Unknown
        ? Words::tr("%1: perhaps the letter has left.").arg(title)
        : Words::tr("%1: the letter did not leave.").arg(title);
}

CaseNotice waitingMark(const Letter& letter, const RequestCase& request)
{
    const QString title = letterTitle(letter.kind);
    const auto last = lastDayFor(letter.kind, request, letter.rights);
    if (isUnderWay(letter.state))
        return {Tone::Accent, Words::tr("%1: the letter has not left yet.").arg(title),
            last ? Words::tr("It will count when the letter has left; the time limit ends on %1.")
                       .arg(models::weekDay(*last))
                 : Words::tr("It will count when the letter has left.")};
    return {Tone::Warn, notLeftTitle(letter),
        last ? Words::tr("So far it does not count. It will if the letter is sent again and leaves "
                         "by %1.")
                   .arg(models::weekDay(*last))
             : Words::tr("So far it does not count. Send the letter again, or write another one.")};
}

//! It left in time, which is what counts; but nobody has read it.
CaseNotice returnedMark(const Letter& letter)
{
    const QString title = Words::tr("%1: the letter came back.").arg(letterTitle(letter.kind));
    const QString day = letter.leftAt ? models::shortDay(*letter.leftAt) : QString();
    return {Tone::Warn, title,
        Words::tr("It left on %1, and what it brought about stays. But it did not arrive: reach "
                  "them in another way, or send it again.")
            .arg(day)};
}

CaseNotice takenMark(const Letter& letter, const RequestCase& request)
{
    if (letter.state == MailState::Bounced)
        return returnedMark(letter);
    const QString title = letterTitle(letter.kind);
    const QString day = letter.leftAt ? models::shortDay(*letter.leftAt) : QString();
    if (letter.kind != LetterKind::Extension && letter.kind != LetterKind::Refusal)
        return {Tone::Ok, Words::tr("%1: the letter left on %2.").arg(title, day), {}};
    QDate legal;
    for (const domain::RightClock& clock : request.summary.rights) {
        const bool meant = letter.rights.isEmpty() || letter.rights.contains(clock.asked.right);
        if (meant && (!legal.isValid() || clock.limit.legal > legal))
            legal = clock.limit.legal;
    }
    return {Tone::Ok, Words::tr("%1: the letter left in time on %2.").arg(title, day),
        letter.kind == LetterKind::Extension && legal.isValid()
            ? Words::tr("The time limit now ends on %1.").arg(models::weekDay(legal))
            : QString()};
}

QString hindrance(const Letter& letter, const RequestCase& request)
{
    const QString& code = letter.effectNote;
    if (code == domain::letterAddressLeft)
        return Words::tr("The address of the case was corrected: write the letter anew.");
    if (code == domain::letterLawLeft)
        return Words::tr("The law of the case was corrected: write the letter anew.");
    for (const domain::PossibleMove& move : request.moves) {
        for (const domain::MoveObstacle& obstacle : move.obstacles) {
            if (obstacle.code == code)
                return sentence(obstacle);
        }
    }
    return letter.leftAt ? Words::tr("The case had changed when the letter left.")
                         : Words::tr("The case had changed, so the letter was stopped.");
}

//! Of a move that the letter makes once it has left; `otherwise` where the case has no such move.
QString whyNoMoveTo(const RequestCase& request, domain::RequestStatus to, const QString& otherwise)
{
    for (const domain::PossibleMove& move : request.moves) {
        if (move.move.to == to)
            return whyNoMove(move);
    }
    return otherwise;
}

QString whyNoExtension(const RequestCase& request, const QDate& today)
{
    if (request.summary.isExtended())
        return Words::tr("The time limit can be extended once only (Art. 12(3)).");
    const auto last = lastDayFor(LetterKind::Extension, request);
    return last && *last < today
        ? Words::tr("The first time limit ended on %1: an extension does not count any more.")
              .arg(models::weekDay(*last))
        : QString();
}

bool hasRecipient(const RequestCase& request)
{
    return std::any_of(
        request.tasks.begin(), request.tasks.end(), [](const domain::CaseTask& task) {
            return task.task.recipient != domain::RequestTask::Recipient::Internal;
        });
}
} // namespace

QString letterTitle(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Receipt:
        return Words::tr("Confirmation of receipt");
    case LetterKind::IdentityQuestion:
        return Words::tr("Question who asks");
    case LetterKind::Extension:
        return Words::tr("Extension of the time limit");
    case LetterKind::Refusal:
        return Words::tr("Refusal");
    case LetterKind::Answer:
        return Words::tr("Answer");
    case LetterKind::HandOver:
        return Words::tr("Hand-over to the controller");
    case LetterKind::Recipient:
        break;
    }
    return Words::tr("Letter to a recipient");
}

QString letterPurpose(LetterKind kind, const RequestCase& request)
{
    const auto last = lastDayFor(kind, request);
    const QString by = last ? models::weekDay(*last) : QString();
    switch (kind) {
    case LetterKind::Receipt:
        return Words::tr("Tells the person that the request came, and by when it is answered.");
    case LetterKind::IdentityQuestion:
        return Words::tr("Asks the person to show who they are, where there is reasonable doubt "
                         "(Art. 12(6)). Once it has left, the question stands in the case.");
    case LetterKind::Extension:
        return Words::tr("The time limit is extended once the letter has left, by %1 at the "
                         "latest. A letter that leaves later does not count.")
            .arg(by);
    case LetterKind::Refusal:
        return Words::tr("The case is refused once the letter has left, by %1 at the latest. What "
                         "was said of each right stands in it.")
            .arg(by);
    case LetterKind::Answer:
        return Words::tr("Tells the person what was done.");
    case LetterKind::HandOver:
        return Words::tr("Hands the request over to the organization that is the controller.");
    case LetterKind::Recipient:
        break;
    }
    return Words::tr("Tells somebody who had the data from us what the person asks for (Art. 19).");
}

QString whyNoLetter(LetterKind kind, const RequestCase& request, const QDate& today)
{
    using S = domain::RequestStatus;
    const S status = request.summary.status;
    if (status == S::Purged)
        return Words::tr("The case is purged: nothing is left that could be changed.");
    if (kind == LetterKind::Recipient)
        return hasRecipient(request)
            ? QString()
            : Words::tr("Nobody who had the data from us has a task in this case.");
    if (kind == LetterKind::Answer)
        return status == S::Review || domain::isClosed(status)
            ? QString()
            : Words::tr("The person is answered once the work is reviewed.");
    if (!domain::isActive(status))
        return Words::tr("The case is closed. Reopen it first.");
    switch (kind) {
    case LetterKind::IdentityQuestion:
        return request.identity ? Words::tr("It is proved already who asks.") : QString();
    case LetterKind::Extension:
        return whyNoExtension(request, today);
    case LetterKind::Refusal:
        return whyNoMoveTo(
            request, S::Refused, Words::tr("A case is refused while it is assessed or reviewed."));
    case LetterKind::HandOver:
        return whyNoMoveTo(
            request, S::Forwarded, Words::tr("A case is handed over while it is assessed."));
    default:
        return {};
    }
}

std::optional<QDate> lastDayFor(
    LetterKind kind, const RequestCase& request, const QList<domain::DataRight>& rights)
{
    if (kind != LetterKind::Extension && kind != LetterKind::Refusal)
        return std::nullopt;
    QDate last;
    for (const domain::RightClock& clock : request.summary.rights) {
        const QDate day
            = kind == LetterKind::Extension ? clock.limit.firstLegal : clock.limit.refusalBy;
        const bool meant = rights.isEmpty() || rights.contains(clock.asked.right);
        if (meant && day.isValid() && (!last.isValid() || day < last))
            last = day;
    }
    return last.isValid() ? std::optional(last) : std::nullopt;
}

KeyValue letterState(const Letter& letter)
{
    const domain::Mail mail = mailOf(letter);
    const bool left = letter.state == MailState::Sent && letter.leftAt;
    QString words = left ? Words::tr("Sent on %1. Whether it arrived is not known.")
                               .arg(models::shortTime(*letter.leftAt))
                         : mailStateSentence(mail);
    if (const QString reply = mailReplySentence(mail); !left && !reply.isEmpty())
        words += u' ' + Words::tr("Last answer: %1").arg(reply);
    return {Words::tr("State"), words, toneOf(mailStateTone(letter.state)),
        letter.leftAt ? models::exactTime(*letter.leftAt) : QString()};
}

std::optional<CaseNotice> letterMark(const Letter& letter, const RequestCase& request)
{
    const QString title = letterTitle(letter.kind);
    switch (letter.effect) {
    case LetterEffect::None:
        return std::nullopt;
    case LetterEffect::Waiting:
        return waitingMark(letter, request);
    case LetterEffect::Taken:
        return takenMark(letter, request);
    case LetterEffect::Late: {
        const QString day = letter.leftAt ? models::shortDay(*letter.leftAt) : QString();
        return CaseNotice{Tone::Bad, Words::tr("%1: the letter came too late.").arg(title),
            Words::tr("It left on %1, after the last day for it. %2")
                .arg(day, notCounted(letter.kind))};
    }
    case LetterEffect::Hindered:
        break;
    }
    return CaseNotice{Tone::Bad,
        letter.leftAt ? Words::tr("%1: the letter left, but does not count.").arg(title)
                      : notLeftTitle(letter),
        Words::tr("%1 %2").arg(hindrance(letter, request), notCounted(letter.kind))};
}

bool isUnderWay(MailState state)
{
    return state == MailState::Queued || state == MailState::Sending;
}

std::optional<QDateTime> reopenedAt(const RequestCase& request)
{
    std::optional<QDateTime> at;
    for (const domain::RequestEvent& event : request.history) {
        if (domain::isClosed(event.from) && event.to == domain::RequestStatus::Assessing)
            at = event.at;
    }
    return at;
}

QString letterLanguage(const QString& code)
{
    const QList<Language> known = languages();
    const auto found = std::find_if(known.begin(), known.end(),
        [&](const Language& language) { return language.code == code; });
    return found == known.end() ? code : found->name;
}

QComboBox* languageChoice(const QString& chosen)
{
    auto* box = new QComboBox;
    const QStringList codes = domain::mailLanguages();
    for (const QString& code : codes)
        box->addItem(letterLanguage(code), code);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
    return box;
}

} // namespace console::ui
