// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/jobs/mail_job.h"

#include "service/jobs/mail_desk.h"
#include "service/mail/mime_message.h"
#include "service/store/mail_queue.h"
#include "service/store/mail_relays.h"
#include "service/store/mails.h"
#include "service/usecases/letter_effects.h"
#include "service/usecases/mail_relay_settings.h"
#include "service/usecases/outgoing_mail.h"
#include "service/usecases/subscription_links.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

#include <array>

namespace console::service {

using base::Done;
using base::Result;
using domain::MailFailure;
using domain::MailRelay;
using domain::MailState;
using domain::MailTestReport;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "service.mail")

constexpr int secondsOfLimit = 60;
constexpr int daysOfTries = 4; // RFC 5321, section 4.5.4.1
constexpr int triesOfDays = 14; // that waitAfter() makes in them
constexpr int daysKept = 90;

//! A mail with the relay that it goes by.
struct Parcel {
    StoredMail stored;
    MailRelay relay;
    SmtpServer server;
    QByteArray message; //!< empty: none can be made
};

QByteArray messageOf(const StoredMail& stored, const MailRelay& relay)
{
    const Unsubscribe ways = unsubscribeOf(stored, relay.senderAddress);
    return mimeMessage({.senderAddress = relay.senderAddress,
                           .senderName = relay.senderName,
                           .to = stored.mail.to,
                           .messageId = stored.mail.messageId,
                           .date = stored.mail.createdAt,
                           .content = withLink(stored.content, stored.link.value_or(QString())),
                           .unsubscribe = ways.address,
                           .unsubscribePage = ways.page})
        .value_or(QByteArray());
}

//! Whether a try at `next` is one too many. Days alone do not say: the service may not have run, or
//! a person has it sent again.
bool isGivenUp(const StoredMail& stored, const QDateTime& next)
{
    if (stored.expiresAt && next >= *stored.expiresAt)
        return true;
    return stored.mail.attempts >= triesOfDays
        && next >= stored.mail.createdAt.addDays(daysOfTries);
}

MailAttempt attemptOf(const StoredMail& stored, const MailTestReport& report, const QDateTime& now)
{
    MailAttempt attempt{.replyCode = report.replyCode,
        .reply = report.reply.isEmpty() && report.failure ? domain::wireName(*report.failure)
                                                          : report.reply};
    if (!report.failure)
        return attempt;
    if (*report.failure == MailFailure::NoAnswer) {
        attempt.state = MailState::Unknown;
        return attempt;
    }
    if (!domain::passes(*report.failure)) {
        attempt.state
            = *report.failure == MailFailure::Refused ? MailState::Refused : MailState::Failed;
        return attempt;
    }
    const bool stopped = *report.failure == MailFailure::Stopped;
    const QDateTime next = stopped
        ? now
        : now.addSecs(std::chrono::seconds(waitAfter(stored.mail.attempts)).count());
    attempt.state = isGivenUp(stored, next) ? MailState::Failed : MailState::Queued;
    if (attempt.state == MailState::Queued)
        attempt.nextAt = next;
    return attempt;
}

//! One mail of `workspace`, begun; nothing when none is due or the limit is reached.
Result<std::optional<Parcel>> take(
    Database& database, const Shared& shared, const domain::WorkspaceId& workspace)
{
    return change(database, [&]() -> Result<std::optional<Parcel>> {
        const QDateTime now = shared.clock();
        MailQueue queue(database);
        const MailRelay relay = MailRelayStore(database).find(workspace);
        if (queue.begunAfter(workspace, now.addSecs(-secondsOfLimit)) >= relay.perMinute)
            return std::nullopt;
        std::optional<StoredMail> stored = queue.next(workspace, now);
        if (!stored || !relay.isSet())
            return std::nullopt;
        const bool ended = stored->expiresAt && *stored->expiresAt <= now;
        if (!ended && stopIfHindered(database, shared, *stored))
            stored->expiresAt = now;
        ++stored->mail.attempts;
        queue.begin(stored->mail.id, now);
        return Parcel{.stored = *stored,
            .relay = relay,
            .server = smtpServer(database, workspace),
            .message = messageOf(*stored, relay)};
    });
}

void settle(
    Database& database, const Shared& shared, const Parcel& parcel, const MailTestReport& report)
{
    const QDateTime now = shared.clock();
    const MailAttempt attempt = attemptOf(parcel.stored, report, now);
    const auto kept = change(database, [&]() -> Result<Done> {
        MailQueue(database).settle(parcel.stored, attempt, now);
        caseMailSettled(database, shared, parcel.stored, attempt);
        return Done{};
    });
    if (kept && parcel.stored.requestId)
        shared.mails->tellOfCase(parcel.stored.workspaceId);
    if (!kept)
        qCWarning(log).noquote() << "what became of a mail is not on record:" << kept.error().code;
    else if (attempt.state != MailState::Sent)
        qCInfo(log).noquote() << "a mail did not leave:" << domain::wireName(attempt.state)
                              << (report.failure ? domain::wireName(*report.failure) : QString());
}

//! A failure that needs no relay to be known.
std::optional<MailFailure> hopeless(const Parcel& parcel, const QDateTime& now)
{
    const StoredMail& stored = parcel.stored;
    const bool ended = stored.expiresAt && *stored.expiresAt <= now;
    return parcel.message.isEmpty() || ended ? std::optional(MailFailure::Invalid) : std::nullopt;
}

void send(Database& database, const Shared& shared, const Parcel& parcel)
{
    if (const auto failure = hopeless(parcel, shared.clock())) {
        settle(database, shared, parcel, {.failure = failure});
        return;
    }
    const QByteArray hash
        = QCryptographicHash::hash(parcel.message, QCryptographicHash::Sha256).toHex();
    const SmtpEvents events{.isStopped = [&] { return shared.mails->isStopping(); },
        .beforeContent =
            [&] {
                // It may have been stopped while the relay was spoken to.
                return change(database, [&]() -> Result<bool> {
                    return MailQueue(database).handOver(
                        parcel.stored.mail.id, QString::fromLatin1(hash), shared.clock());
                }).value_or(false);
            },
        .settled =
            [&](const MailTestReport& report) {
                settle(database, shared, parcel, report);
            }};
    [[maybe_unused]] const MailTestReport report = deliver(parcel.server,
        {.from = parcel.relay.senderAddress,
            .to = parcel.stored.mail.to,
            .message = parcel.message},
        shared.mails->rules().patience, events);
}

} // namespace

std::chrono::minutes waitAfter(int attempts)
{
    constexpr std::array<int, 7> waits{1, 5, 15, 60, 180, 360, 720};
    const auto index = std::size_t(std::max(attempts, 1) - 1);
    return std::chrono::minutes(waits.at(std::min(index, waits.size() - 1)));
}

Result<int> sendDueMails(Database& database, const Shared& shared)
{
    const auto due = read(database, [&]() -> Result<QList<domain::WorkspaceId>> {
        return MailQueue(database).due(shared.clock());
    });
    if (!due)
        return base::failure(due.error());
    int tried = 0;
    for (const domain::WorkspaceId& workspace : *due) {
        if (shared.mails->isStopping())
            break;
        const auto parcel = take(database, shared, workspace);
        if (!parcel)
            return base::failure(parcel.error());
        if (!*parcel)
            continue;
        ++tried;
        send(database, shared, **parcel);
    }
    return tried;
}

void settleInterruptedMails(Database& database, const Shared& shared)
{
    // Most often there are none, and nobody has to wait for the database.
    const auto any
        = read(database, [&]() -> Result<bool> { return MailQueue(database).hasBegun(); });
    if (any && !*any)
        return;
    const auto settled = change(database,
        [&]() -> Result<qint64> { return MailQueue(database).settleInterrupted(shared.clock()); });
    if (!settled)
        qCWarning(log).noquote() << "mails that were cut off stay so:" << settled.error().code;
    else if (*settled > 0)
        qCInfo(log) << "mails whose sending was cut off:" << *settled;
}

void forgetOldMails(Database& database, const Shared& shared)
{
    const auto forgotten = change(database, [&]() -> Result<qint64> {
        return MailStore(database).forgetBefore(shared.clock().addDays(-daysKept));
    });
    if (!forgotten)
        qCWarning(log).noquote() << "old mails are kept for now:" << forgotten.error().code;
}

void endUnansweredSubscriptions(Database& database, const Shared& shared)
{
    const Context context{
        .database = database, .shared = shared, .principal = {}, .requestId = {}, .origin = {}};
    const auto ended = change(database, [&]() -> Result<int> { return endUnanswered(context); });
    if (!ended)
        qCWarning(log).noquote() << "addresses that did not answer are kept for now:"
                                 << ended.error().code;
}

} // namespace console::service
