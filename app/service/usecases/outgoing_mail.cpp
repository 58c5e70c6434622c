// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/outgoing_mail.h"

#include "contract/notice_routes.h"
#include "service/jobs/mail_desk.h"
#include "service/store/mail_relays.h"
#include "service/store/mails.h"

#include <QUrl>

namespace console::service {

using namespace Qt::StringLiterals;
using domain::MailKind;
using domain::MailRelay;

namespace {

//! With an id, and from the relay's sender.
StoredMail begun(MailKind kind, const domain::WorkspaceId& workspace, const QString& address,
    const MailRelay& relay)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString host = domain::asciiHost(relay.senderAddress.section(u'@', -1));
    StoredMail stored;
    stored.workspaceId = workspace;
    stored.mail.id = id;
    stored.mail.kind = kind;
    stored.mail.language = relay.language;
    stored.mail.to = address;
    // Fixed here, so that each try, and a report about it, names the same mail.
    stored.mail.messageId = QString(u'<' + id + u'@' + host + u'>');
    return stored;
}

//! The same, to somebody with an account.
StoredMail begun(MailKind kind, const domain::WorkspaceId& workspace,
    const domain::Account& account, const MailRelay& relay)
{
    StoredMail stored = begun(kind, workspace, account.email, relay);
    stored.userId = account.id;
    return stored;
}

//! The same, about the listing, to `person` who is told of it, or asked whether they want to be.
template <typename Person>
StoredMail begun(
    const Context& context, MailKind kind, const Person& person, const MailRelay& relay)
{
    StoredMail stored = begun(kind, context.asker().workspaceId, person.address, relay);
    if (!person.elsewhere)
        stored.mail.organizationId = person.organizationId;
    stored.mail.language = person.language;
    return stored;
}

//! To the page that asks, where whoever has the mail can reach it; else the code itself, to answer
//! with.
QString linkOrCode(const Context& context, const contract::Route& page, const QString& code)
{
    const QString& origin = context.shared.publicOrigin;
    return origin.isEmpty() ? code : QString(origin + contract::pathOf(page, {code}));
}

//! The one that has the words for what linkOrCode() gives.
QString templateFor(const Context& context, const QString& name)
{
    return context.shared.publicOrigin.isEmpty() ? name : QString(name + u"_link"_s);
}

//! About the listing, to somebody who is told of it.
domain::Mail toldBy(const Context& context, const MailRelay& relay, const NoticeRecipient& to,
    const MailContent& content)
{
    StoredMail stored = begun(context, MailKind::ListingNotice, to, relay);
    stored.userId = to.userId;
    stored.subscriberId = to.subscriberId;
    if (to.subscriberId)
        stored.link = linkOrCode(context, contract::routes::askSubscriptionEnd, to.code);
    stored.content = content;
    MailStore(context.database).insert(stored, context.now());
    return stored.mail;
}

bool mayHaveArrived(const std::optional<domain::MailState>& state)
{
    return state && *state != domain::MailState::Refused && *state != domain::MailState::Failed
        && *state != domain::MailState::Bounced;
}

} // namespace

bool mailInvitation(const Context& context, const StoredInvitation& invitation,
    const domain::Organization& organization, const domain::Account& account)
{
    const MailRelay relay = MailRelayStore(context.database).find(invitation.workspaceId);
    if (!relay.isSet())
        return false;
    MailStore mails(context.database);
    if (mayHaveArrived(mails.stateOf(invitation.id, organization.id)))
        return true;
    StoredMail stored = begun(MailKind::Invitation, invitation.workspaceId, account, relay);
    stored.mail.organizationId = organization.id;
    stored.invitationId = invitation.id;
    stored.link = contract::activationLink(context.origin, invitation.token);
    stored.expiresAt = invitation.expiresAt;
    stored.content = fillTemplate(domain::wireName(MailKind::Invitation), relay.language,
        {{u"organization"_s, organization.name},
            {u"ends"_s, mailTime(invitation.expiresAt, relay.language)}});
    mails.insert(stored, context.now());
    return true;
}

void mailPasswordReset(const Context& context, const domain::WorkspaceId& workspace,
    const domain::Account& account, const QString& token, const QDateTime& expiresAt)
{
    const MailRelay relay = MailRelayStore(context.database).find(workspace);
    if (!relay.isSet())
        return;
    StoredMail stored = begun(MailKind::PasswordReset, workspace, account, relay);
    stored.link = passwordResetLink(context.origin, token);
    stored.expiresAt = expiresAt;
    stored.content = fillTemplate(domain::wireName(MailKind::PasswordReset), relay.language,
        {{u"ends"_s, mailTime(expiresAt, relay.language)}});
    MailStore(context.database).insert(stored, context.now());
}

void mailSubscription(const Context& context, const MailRelay& relay,
    const NewSubscriber& subscriber, const QString& organizationName)
{
    StoredMail stored = begun(context, MailKind::Subscription, subscriber, relay);
    stored.subscriberId = subscriber.id;
    stored.link = linkOrCode(context, contract::routes::askSubscription, subscriber.code);
    stored.content = fillTemplate(templateFor(context, domain::wireName(MailKind::Subscription)),
        subscriber.language, {{u"organization"_s, organizationName}});
    MailStore(context.database).insert(stored, context.now());
}

MailContent noticeContent(
    const Context& context, const NoticeText& text, const QString& language, bool admin)
{
    QString name = domain::wireName(MailKind::ListingNotice);
    if (!admin)
        name = templateFor(context, QString(name + u"_subscriber"_s));
    return fillTemplate(name, language,
        {{u"day"_s, text.day}, {u"number"_s, text.number}, {u"changes"_s, text.changes},
            {u"summary"_s, text.summary}, {u"term"_s, text.term}});
}

domain::Mail mailNotice(const Context& context, const MailRelay& relay, const NoticeRecipient& to,
    const NoticeText& text)
{
    return toldBy(context, relay, to, noticeContent(context, text, to.language, !to.subscriberId));
}

domain::Mail mailWithdrawal(const Context& context, const MailRelay& relay,
    const NoticeRecipient& to, const NoticeText& text)
{
    const QString name = to.subscriberId ? templateFor(context, u"listing_withdrawal_subscriber"_s)
                                         : u"listing_withdrawal"_s;
    return toldBy(context, relay, to,
        fillTemplate(name, to.language, {{u"day"_s, text.day}, {u"number"_s, text.number}}));
}

QString unsubscribePage(const Context& context, const QString& code)
{
    if (context.shared.publicOrigin.isEmpty())
        return {};
    return linkOrCode(context, contract::routes::askSubscriptionEnd, code);
}

QString unsubscribeAddress(const QString& sender, const QString& code)
{
    const QByteArray to = QUrl::toPercentEncoding(sender, "@");
    const QByteArray subject = QUrl::toPercentEncoding(QString(u"Unsubscribe "_s + code));
    return QString::fromLatin1(QByteArray("mailto:" + to + "?subject=" + subject));
}

bool holdsLink(const StoredMail& stored)
{
    return stored.link && stored.link->startsWith("https://"_L1);
}

Unsubscribe unsubscribeOf(
    const StoredMail& stored, const QString& sender, const std::optional<QString>& hidden)
{
    if (stored.mail.kind != MailKind::ListingNotice || !stored.link)
        return {};
    // No code has a slash in it, and a link ends with its code.
    const qsizetype at = stored.link->lastIndexOf(u'/') + 1;
    const QString code = hidden.value_or(stored.link->sliced(at));
    Unsubscribe ways{.address = unsubscribeAddress(sender, code), .page = {}};
    if (holdsLink(stored))
        ways.page = stored.link->first(at) + QString::fromLatin1(QUrl::toPercentEncoding(code));
    return ways;
}

std::optional<QString> mailOfCase(const Context& context, const CaseMail& mail)
{
    const domain::WorkspaceId& workspace = context.asker().workspaceId;
    const MailRelay relay = MailRelayStore(context.database).find(workspace);
    if (!relay.isSet())
        return std::nullopt;
    StoredMail stored = begun(mail.kind, workspace, mail.to, relay);
    stored.mail.language = mail.language;
    stored.requestId = mail.requestId;
    stored.content = mail.content;
    stored.link = mail.link;
    stored.expiresAt = mail.expiresAt;
    MailStore(context.database).insert(stored, context.now());
    return stored.mail.id;
}

void wakeMails(const Context& context)
{
    if (context.shared.mails)
        context.shared.mails->wake();
}

QString passwordResetLink(const QString& origin, const QString& token)
{
    return QString(origin + u"/reset-password?token="_s + token);
}

} // namespace console::service
