// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/notice_preview.h"

#include "domain/email_address.h"
#include "service/mail/mime_message.h"
#include "service/store/mail_relays.h"
#include "service/usecases/listing_drafts.h"
#include "service/usecases/listing_scene.h"
#include "service/usecases/notice_text.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using domain::ListingVersion;
using domain::MailRelay;
using domain::NoticeMail;
using domain::NoticePreview;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

//! The version that the draft would become today.
struct WouldBe {
    NoticedChange noticed;
    ListingVersion version;
    ListingVersion before; //!< entries that the changes are of
};

WouldBe wouldBe(const domain::ListingDraft& draft, const ListingScene& scene)
{
    WouldBe made;
    made.version.number = scene.history.latest.number + 1;
    made.version.effectiveDate = draft.effectiveDate;
    made.version.summary = draft.summary;
    made.version.entries = draft.entries;
    made.noticed.version
        = {.id = {}, .publishedOn = scene.today, .effectiveDate = draft.effectiveDate};
    made.noticed.changes = domain::draftChanges(draft, scene.history);
    for (const domain::ListingChange& change : std::as_const(made.noticed.changes)) {
        made.noticed.slugs.append(domain::slugOf(change));
        if (change.before)
            made.before.entries.append(*change.before);
    }
    return made;
}

QString emergencyOf(const QList<domain::ListingChange>& changes)
{
    const auto shorter = std::find_if(changes.begin(), changes.end(), [](const auto& change) {
        return change.noticeDays < domain::defaultNoticeDays(change.kind);
    });
    return shorter == changes.end() ? QString() : shorter->emergencyReason;
}

//! Each address once, as it is told: the first time that it comes.
QList<NoticeRecipient> addresses(const Context& context, const QList<NoticeRecipient>& all)
{
    QList<NoticeRecipient> once;
    QSet<QString> seen;
    for (const NoticeRecipient& each : all) {
        const QString mark
            = context.database.sealer().lookUp(domain::canonicalAddress(each.address));
        if (seen.contains(mark))
            continue;
        seen.insert(mark);
        once.append(each);
    }
    return once;
}

NoticeMail writtenFor(const Context& context, const MailRelay& relay,
    const NoticeRecipient& recipient, const WouldBe& made, const QDate& until)
{
    const QString language = recipient.language.isEmpty() ? relay.language : recipient.language;
    const bool admin = !recipient.subscriberId;
    const NoticeText text = noticeText(made.noticed, made.version, made.before, until, language);
    const QString code = context.shared.publicOrigin.isEmpty()
        ? tr("(a code that only the recipient sees)")
        : tr("(a link that only the recipient sees)");
    const MailContent content = withLink(noticeContent(context, text, language, admin), code);
    NoticeMail mail{.language = language,
        .admin = admin,
        .mails = 1,
        .subject = content.subject,
        .text = content.text};
    if (!relay.isSet())
        return mail;
    MailMessage message{.senderAddress = relay.senderAddress,
        .senderName = relay.senderName,
        .to = recipient.address,
        .messageId = u"<draft@"_s + domain::asciiHost(relay.senderAddress.section(u'@', -1)) + u'>',
        .date = context.now(),
        .content = content};
    if (!admin) {
        message.unsubscribe = unsubscribeAddress(relay.senderAddress, code);
        message.unsubscribePage = unsubscribePage(context, code);
    }
    mail.source = QString::fromUtf8(mimeMessage(message).value_or(QByteArray()));
    return mail;
}

} // namespace

base::Result<NoticePreview> previewNotices(const Context& context)
{
    return read(context.database, [&]() -> base::Result<NoticePreview> {
        if (const auto standing = require(context, domain::Action::PublishListing); !standing)
            return base::failure(standing.error());
        const auto stored = seenDraft(context, std::nullopt);
        if (!stored)
            return base::failure(stored.error());
        const ListingScene scene = listingScene(context);
        const domain::WorkspaceId& workspace = context.asker().workspaceId;
        const MailRelay relay = MailRelayStore(context.database).find(workspace);
        const WouldBe made = wouldBe(stored->draft, scene);
        NoticePreview preview{.relaySet = relay.isSet(),
            .needed = domain::needNotice(made.noticed.changes),
            .until = domain::objectionsUntil(made.noticed.changes, scene.today),
            .emergency = emergencyOf(made.noticed.changes)};
        const QList<NoticeRecipient> all = NoticeStore(context.database, workspace).recipients();
        QSet<QString> organizations;
        for (const NoticeRecipient& each : all)
            organizations.insert(each.organizationId.text());
        preview.organizations = int(organizations.size());
        const QList<NoticeRecipient> once = addresses(context, all);
        for (const NoticeRecipient& each : once) {
            const NoticeMail mail = writtenFor(context, relay, each, made, preview.until);
            const auto same = std::find_if(
                preview.mails.begin(), preview.mails.end(), [&](const NoticeMail& other) {
                    return other.language == mail.language && other.admin == mail.admin;
                });
            if (same == preview.mails.end())
                preview.mails.append(mail);
            else
                ++same->mails;
        }
        return preview;
    });
}

} // namespace console::service
