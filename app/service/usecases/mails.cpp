// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/mails.h"

#include "base/address_mask.h"
#include "base/log.h"
#include "domain/delivery_report.h"
#include "domain/email_address.h"
#include "service/jobs/mail_desk.h"
#include "service/mail/mime_message.h"
#include "service/store/letters.h"
#include "service/store/mail_relays.h"
#include "service/store/mails.h"
#include "service/store/memberships.h"
#include "service/usecases/outgoing_mail.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

#include <algorithm>

namespace console::service {

using base::failure;
using base::Result;
using contract::MailReportOutcome;
using domain::DeliveryReport;
using domain::DeliveryStatus;
using domain::Mail;
using domain::MailKind;
using domain::MailState;
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

//! Nothing when who asks may see all; else of these organizations. Inside read() or change().
Result<std::optional<QStringList>> visible(const Context& context)
{
    const auto standing = require(context, domain::Action::ReadOutbox);
    if (!standing)
        return failure(standing.error());
    if (standing->role == domain::WorkspaceRole::Operator)
        return std::optional<QStringList>();
    const Principal& asker = context.asker();
    return std::optional(
        MembershipStore(context.database).administeredBy(asker.id(), asker.workspaceId));
}

Result<StoredMail> found(const Context& context, const QString& id)
{
    const auto organizations = visible(context);
    if (!organizations)
        return failure(organizations.error());
    const auto stored = MailStore(context.database).find(context.asker().workspaceId, id);
    const bool theirs = stored
        && (!*organizations
            || (stored->mail.organizationId
                && (*organizations)->contains(stored->mail.organizationId->text())));
    if (!theirs)
        return notFound("mail.unknown", tr("There is no such mail."));
    return *stored;
}

//! Something in it is for the recipient alone.
bool isLinkHidden(const StoredMail& stored)
{
    const MailKind kind = stored.mail.kind;
    return kind == MailKind::PasswordReset || kind == MailKind::IdentityCode
        || (kind != MailKind::Invitation && stored.link);
}

bool isOfCase(const StoredMail& stored)
{
    return stored.mail.kind == MailKind::Letter || stored.mail.kind == MailKind::IdentityCode;
}

//! As the outbox shows it: whom a case is about is said there only, and goes on its record.
Mail shown(const StoredMail& stored)
{
    Mail mail = stored.mail;
    if (!isOfCase(stored))
        return mail;
    mail.to = base::maskAddress(mail.to);
    mail.subject = base::maskAddresses(mail.subject);
    mail.reply = base::maskAddresses(mail.reply);
    return mail;
}

MailContent shownContent(const StoredMail& stored)
{
    if (stored.mail.kind != MailKind::Letter)
        return stored.content;
    MailContent content = stored.content;
    content.subject = base::maskAddresses(content.subject);
    content.text = tr("(a letter that is shown in its case)");
    content.html = content.text;
    return content;
}

//! The link as it may be shown: who has that of a password has the account, and who has the code of
//! a subscription decides on it.
QString shownLink(const StoredMail& stored)
{
    const bool hidden = isLinkHidden(stored);
    if (stored.mail.kind == MailKind::PasswordReset || (hidden && holdsLink(stored)))
        return tr("(a link that only the recipient sees)");
    if (hidden)
        return tr("(a code that only the recipient sees)");
    return stored.link.value_or(QString());
}

bool isLinkOver(const StoredMail& stored, const QDateTime& now)
{
    const bool needsLink
        = stored.mail.kind != MailKind::ListingNotice && stored.mail.kind != MailKind::Letter;
    return (needsLink && !stored.link) || (stored.expiresAt && *stored.expiresAt <= now);
}

//! The mail that the report is about and this recipient had, if it is one of ours.
std::optional<StoredMail> mailOf(const QList<StoredMail>& candidates, const DeliveryStatus& status)
{
    // A report has the domain as it was written to the relay.
    const QStringList recipients{domain::canonicalAddress(status.recipient),
        domain::canonicalAddress(status.originalRecipient)};
    for (const StoredMail& each : candidates) {
        const bool left = each.mail.state == MailState::Sent
            || each.mail.state == MailState::Unknown || each.mail.state == MailState::Bounced;
        if (left && recipients.contains(domain::canonicalAddress(each.mail.to)))
            return each;
    }
    return std::nullopt;
}

void markBounced(const Context& context, const StoredMail& stored, const DeliveryStatus& status)
{
    if (stored.mail.state == MailState::Bounced)
        return;
    const QString why = QString(status.status + u' ' + status.diagnostic).trimmed();
    MailStore(context.database).bounce(stored, why, context.now());
    record(context, stored.workspaceId,
        {.action = u"mail.bounced"_s,
            .targetType = u"mail"_s,
            .targetId = stored.mail.id,
            .organizationId = stored.mail.organizationId,
            .after = {{u"status"_s, status.status}}});
    LetterStore letters(context.database, stored.workspaceId);
    if (auto letter = letters.carriedBy(stored.mail.id)) {
        letter->letter.state = MailState::Bounced;
        letter->letter.replyCode = 0;
        letter->letter.reply = why;
        letters.settle(*letter);
    }
}

} // namespace

Result<contract::Page<Mail>> Mails::page(const PageRequest& request)
{
    return read(m_context.database, [&]() -> Result<contract::Page<Mail>> {
        const auto organizations = visible(m_context);
        if (!organizations)
            return failure(organizations.error());
        const auto stored = MailStore(m_context.database)
                                .page(m_context.asker().workspaceId, *organizations, request);
        return mapPage(stored, shown);
    });
}

Result<domain::MailPreview> Mails::preview(const QString& id)
{
    return read(m_context.database, [&]() -> Result<domain::MailPreview> {
        const auto stored = found(m_context, id);
        if (!stored)
            return failure(stored.error());
        const domain::MailRelay relay
            = MailRelayStore(m_context.database).find(stored->workspaceId);
        const MailContent content = withLink(shownContent(*stored), shownLink(*stored));
        const Mail mail = shown(*stored);
        const Unsubscribe ways = unsubscribeOf(*stored, relay.senderAddress, shownLink(*stored));
        const auto source = mimeMessage({.senderAddress = relay.senderAddress,
            .senderName = relay.senderName,
            .to = mail.to,
            .messageId = stored->mail.messageId,
            .date = stored->mail.createdAt,
            .content = content,
            .unsubscribe = ways.address,
            .unsubscribePage = ways.page});
        return domain::MailPreview{.mail = mail,
            .text = content.text,
            .html = content.html,
            .source = QString::fromUtf8(source.value_or(QByteArray())),
            .linkHidden = isLinkHidden(*stored)};
    });
}

Result<Mail> Mails::sendAgain(const QString& id, const std::optional<qint64>& ifMatch)
{
    auto sent = change(m_context.database, [&]() -> Result<Mail> {
        const auto stored = found(m_context, id);
        if (!stored)
            return failure(stored.error());
        if (ifMatch && *ifMatch != stored->mail.rev)
            return outdated();
        if (!MailRelayStore(m_context.database).find(stored->workspaceId).isSet())
            return conflict("mail.no-relay", tr("Set a mail relay first."));
        if (!domain::maySendAgain(stored->mail.state))
            return conflict("mail.state", tr("This mail waits, is being sent, or has left."));
        const bool over = isLinkOver(*stored, m_context.now());
        if (over && stored->mail.kind == MailKind::Letter)
            return conflict("mail.link-over",
                tr("This case has changed since the letter was written. Write a new letter."));
        if (over && stored->mail.kind == MailKind::ListingNotice)
            return conflict("mail.link-over",
                tr("What this mail tells of was withdrawn, or its recipient is told no more."));
        if (over)
            return conflict("mail.link-over",
                tr("The link in this mail leads nowhere any more. Make a new one: invite the "
                   "person "
                   "again, or have them ask for a new password."));
        MailStore mails(m_context.database);
        mails.sendAgain(id, m_context.now());
        record(m_context, stored->workspaceId,
            {.action = u"mail.sent-again"_s,
                .targetType = u"mail"_s,
                .targetId = id,
                .organizationId = stored->mail.organizationId,
                .before = {{u"state"_s, domain::wireName(stored->mail.state)}},
                .after = {{u"state"_s, domain::wireName(MailState::Queued)}}});
        return shown(mails.find(stored->workspaceId, id).value_or(StoredMail()));
    });
    wakeMails(m_context);
    return sent;
}

Result<MailReportOutcome> Mails::report(const QByteArray& eml)
{
    auto reported = change(m_context.database, [&]() -> Result<MailReportOutcome> {
        if (const auto standing = require(m_context, domain::Action::ChangeSettings); !standing)
            return failure(standing.error());
        const Result<DeliveryReport> report = domain::readDeliveryReport(eml);
        if (!report)
            return failure(report.error());
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        MailStore mails(m_context.database);
        const QList<StoredMail> candidates = report->messageId.isEmpty()
            ? QList<StoredMail>()
            : mails.withMessageId(workspace, report->messageId);
        MailReportOutcome outcome;
        for (const DeliveryStatus& status : report->recipients) {
            const auto stored = mailOf(candidates, status);
            if (!stored || status.action != DeliveryStatus::Action::Failed) {
                ++outcome.others;
                continue;
            }
            markBounced(m_context, *stored, status);
            outcome.bounced.append(
                shown(mails.find(workspace, stored->mail.id).value_or(StoredMail())));
        }
        return outcome;
    });
    const bool aboutCase = reported
        && std::any_of(reported->bounced.begin(), reported->bounced.end(),
            [](const Mail& mail) { return mail.kind == MailKind::Letter; });
    if (aboutCase && m_context.shared.mails)
        m_context.shared.mails->tellOfCase(m_context.asker().workspaceId);
    return reported;
}

} // namespace console::service
