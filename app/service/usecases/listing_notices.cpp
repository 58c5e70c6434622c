// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/listing_notices.h"

#include "base/log.h"
#include "domain/email_address.h"
#include "service/mail/letter_template.h"
#include "service/store/listings.h"
#include "service/store/mail_relays.h"
#include "service/usecases/notice_text.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

namespace console::service {

using base::failure;
using base::Result;
using domain::MailRelay;
using domain::NoticeDelivery;
using domain::NoticeKind;
using domain::NoticeOutcome;
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

//! Writes down who is told of one version, or of its withdrawal, and sees to it that each address
//! gets one mail, whatever was told before.
class Told {
public:
    Told(const Context& context, QString versionId, NoticeKind kind)
        : m_context(context)
        , m_versionId(std::move(versionId))
        , m_kind(kind)
        , m_store(context.database, context.asker().workspaceId)
        , m_told(m_store.told(m_versionId, kind))
        , m_mails(m_store.mails(m_versionId, kind))
    {
    }

    //! `write`, () -> domain::Mail, is called where the address has no mail yet.
    template <typename Write>
    void tell(const NoticeRecipient& to, Write write)
    {
        const QString mark
            = m_context.database.sealer().lookUp(domain::canonicalAddress(to.address));
        const QString who = QString(to.organizationId.text() + u' ' + mark);
        if (m_told.contains(who)) {
            ++m_outcome.told;
            return;
        }
        m_told.insert(who);
        StoredNotice notice{.versionId = m_versionId,
            .kind = m_kind,
            .recipient = to,
            .language = to.language,
            .mailId = m_mails.value(mark)};
        if (notice.mailId.isEmpty()) {
            const domain::Mail made = write();
            notice.mailId = made.id;
            notice.messageId = made.messageId;
            m_mails.insert(mark, made.id);
            ++m_outcome.mails;
        } else {
            // The address is told for another organization already.
            notice.messageId = m_store.messageIdOf(notice.mailId);
        }
        m_store.insert(notice, m_context.now());
        ++m_outcome.notices;
    }

    [[nodiscard]] const NoticeOutcome& outcome() const { return m_outcome; }

private:
    const Context& m_context;
    const QString m_versionId;
    const NoticeKind m_kind;
    NoticeStore m_store;
    QSet<QString> m_told;
    QHash<QString, QString> m_mails;
    NoticeOutcome m_outcome;
};

//! Tells that one version comes.
class Teller {
public:
    Teller(const Context& context, NoticedChange noticed, int number, MailRelay relay)
        : m_context(context)
        , m_noticed(std::move(noticed))
        , m_number(number)
        , m_relay(std::move(relay))
    {
    }

    NoticeOutcome run()
    {
        NoticeStore store(m_context.database, m_context.asker().workspaceId);
        const QDate today = m_context.now().toUTC().date();
        // Before the mails, which say until when an objection counts.
        store.markTold(m_noticed.version.id, today);
        readTexts();
        Told told(m_context, m_noticed.version.id, NoticeKind::Change);
        const QList<NoticeRecipient> all = store.recipients();
        for (const NoticeRecipient& each : all) {
            NoticeRecipient to = each;
            if (to.language.isEmpty())
                to.language = m_relay.language;
            told.tell(
                to, [&] { return mailNotice(m_context, m_relay, to, m_texts.value(to.language)); });
        }
        if (told.outcome().notices > 0)
            recordTold(told.outcome(), domain::noticeTerm(m_noticed.changes, today));
        return told.outcome();
    }

private:
    void recordTold(const NoticeOutcome& outcome, const domain::NoticeTerm& term)
    {
        QJsonObject after{{u"mails"_s, outcome.mails}, {u"notices"_s, outcome.notices}};
        if (term.isShort()) {
            after.insert("daysLeft"_L1, term.days);
            after.insert("noticeDays"_L1, term.promised);
        }
        record(m_context, m_context.asker().workspaceId,
            {.action = u"listing.told"_s,
                .targetType = u"listing-version"_s,
                .targetId = QString::number(m_number),
                .after = after});
    }

    void readTexts()
    {
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        ListingStore listing(m_context.database);
        const auto version
            = listing.byNumber(workspace, m_number).value_or(domain::ListingVersion());
        const auto before
            = listing.byNumber(workspace, m_number - 1).value_or(domain::ListingVersion());
        const auto fresh = noticedChange(m_context, m_number);
        const QDate until = domain::objectionsUntil(
            fresh ? fresh->changes : m_noticed.changes, m_noticed.version.publishedOn);
        const QStringList languages = domain::mailLanguages();
        for (const QString& language : languages)
            m_texts.insert(language, noticeText(m_noticed, version, before, until, language));
    }

    const Context& m_context;
    const NoticedChange m_noticed;
    const int m_number;
    const MailRelay m_relay;
    QHash<QString, NoticeText> m_texts;
};

void maskUnless(bool shown, QList<NoticeDelivery>& notices)
{
    if (shown)
        return;
    for (NoticeDelivery& each : notices) {
        if (!each.address.isEmpty())
            each.address = base::maskAddress(each.address);
    }
}

} // namespace

Result<contract::Page<NoticeDelivery>> ListingNotices::page(int number, const PageRequest& request)
{
    return read(m_context.database, [&]() -> Result<contract::Page<NoticeDelivery>> {
        const auto view = noticeView(m_context);
        if (!view)
            return failure(view.error());
        NoticeStore store(m_context.database, m_context.asker().workspaceId);
        if (!store.version(number))
            return notFound("listing.unknown", tr("The listing has no such version."));
        contract::Page<NoticeDelivery> page = store.page(number, view->organizations, request);
        maskUnless(view->addresses, page.items);
        return page;
    });
}

Result<QList<NoticeDelivery>> ListingNotices::all(int number)
{
    QList<NoticeDelivery> all;
    PageRequest request;
    request.limit = PageRequest::largestLimit;
    do {
        const auto part = page(number, request);
        if (!part)
            return failure(part.error());
        all += part->items;
        request.after.reset();
        if (!part->nextCursor.isEmpty()) {
            const auto after = decodeCursor(part->nextCursor);
            if (!after)
                return failure(after.error());
            request.after = *after;
        }
    } while (request.after);
    return all;
}

Result<NoticeOutcome> ListingNotices::tell(int number)
{
    auto outcome = change(m_context.database, [&]() -> Result<NoticeOutcome> {
        if (const auto standing = require(m_context, domain::Action::PublishListing); !standing)
            return failure(standing.error());
        auto noticed = noticedChange(m_context, number);
        if (!noticed)
            return failure(noticed.error());
        const MailRelay relay
            = MailRelayStore(m_context.database).find(m_context.asker().workspaceId);
        if (!relay.isSet())
            return conflict("mail.no-relay", tr("Set a mail relay first."));
        return Teller(m_context, std::move(*noticed), number, relay).run();
    });
    wakeMails(m_context);
    return outcome;
}

void tellOfPublication(const Context& context, int number)
{
    const MailRelay relay = MailRelayStore(context.database).find(context.asker().workspaceId);
    auto noticed = noticedChange(context, number);
    if (!relay.isSet() || !noticed || !domain::needNotice(noticed->changes))
        return;
    [[maybe_unused]] const NoticeOutcome outcome
        = Teller(context, std::move(*noticed), number, relay).run();
}

int tellOfWithdrawal(const Context& context, int number)
{
    const domain::WorkspaceId& workspace = context.asker().workspaceId;
    NoticeStore store(context.database, workspace);
    const auto version = store.version(number);
    if (!version)
        return 0;
    store.stopMails(version->id);
    const MailRelay relay = MailRelayStore(context.database).find(workspace);
    if (!relay.isSet())
        return 0;
    Told told(context, version->id, NoticeKind::Withdrawal);
    const QList<NoticeRecipient> reached = store.reached(version->id);
    for (const NoticeRecipient& to : reached) {
        NoticeText text;
        text.day = letterDay(version->effectiveDate, to.language);
        text.number = QString::number(number);
        told.tell(to, [&] { return mailWithdrawal(context, relay, to, text); });
    }
    return told.outcome().mails;
}

} // namespace console::service
