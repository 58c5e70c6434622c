// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/listing_scene.h"

#include "service/notice_seed.h"
#include "service/store/mail_queue.h"
#include "service/store/mail_relays.h"
#include "service/store/mails.h"
#include "service/store/transaction.h"
#include "service/store/workspaces.h"

#include <QFile>

namespace console::test {

using namespace Qt::StringLiterals;

QByteArray documentation(int year)
{
    QFile file(
        QStringLiteral(CONSOLE_SOURCE_DIR "/tests/data/listing/sub-processors-%1.md").arg(year));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<domain::SubProcessor> completeListing()
{
    QList<domain::SubProcessor> entries
        = domain::listingFromMarkdown(documentation(2026)).value_or(QList<domain::SubProcessor>());
    for (domain::SubProcessor& entry : entries) {
        if (entry.name != "WorkOS"_L1 && entry.name != "Crisp"_L1)
            continue;
        entry.legalName = QString(entry.name + u" Inc."_s);
        entry.dataCategories = {domain::DataCategory::Email, domain::DataCategory::Account};
        entry.countries = {u"FR"_s, u"US"_s};
        entry.transfer = domain::TransferMechanism::Dpf;
        entry.dpaUrl = u"https://dpa.example/"_s;
        entry.privacyUrl = u"https://privacy.example/"_s;
        entry.contact = {.name = u"Privacy Team"_s,
            .email = u"privacy@vendor.example"_s,
            .address = u"1 Main Street\nSpringfield"_s};
        entry.reviewedOn = QDate(2026, 11, 1);
    }
    return entries;
}

QJsonObject draftBody(const QList<domain::SubProcessor>& entries, const QDate& effective, int base,
    const QString& summary)
{
    contract::ListingDraftEdit edit;
    edit.baseNumber = base;
    edit.entries = entries;
    edit.summary = summary;
    edit.effectiveDate = effective;
    return contract::encode(edit);
}

ServiceClient::Headers ifMatch(qint64 rev)
{
    return {{"If-Match", '"' + QByteArray::number(rev) + '"'}};
}

qint64 revOf(const ServiceAnswer& answer)
{
    return answer.object()["draft"_L1]["rev"_L1].toInteger();
}

domain::ListingVersion versionOf(const ServiceAnswer& answer)
{
    base::JsonReader reader(answer.object());
    return contract::decodeListingVersion(reader);
}

QString listingPath(const QString& rest)
{
    return QString(u"/governance/listing"_s + rest);
}

QJsonObject withoutNotice(QJsonObject body)
{
    QSet<QString> slugs;
    for (const domain::SubProcessor& entry : completeListing())
        slugs.insert(entry.slug);
    const QJsonArray entries = body["entries"_L1].toArray();
    for (const QJsonValue& entry : entries)
        slugs.insert(entry["slug"_L1].toString());
    QJsonArray notices;
    for (const QString& slug : std::as_const(slugs))
        notices.append(QJsonObject{{u"slug"_s, slug}, {u"noticeDays"_s, 0},
            {u"emergencyReason"_s, u"The old provider ends its service today."_s}});
    body.insert("notices"_L1, notices);
    return body;
}

int publish(ServiceClient& author, ServiceClient& approver, const QJsonObject& body)
{
    ServiceAnswer put = author.send("PUT", listingPath(u"/draft"_s), body);
    if (put.object()["hindrance"_L1]["code"_L1] == u"change.effective.early"_s)
        put = author.send(
            "PUT", listingPath(u"/draft"_s), withoutNotice(body), ifMatch(revOf(put)));
    if (put.status != 200)
        return put.status;
    const ServiceAnswer sent
        = author.post(listingPath(u"/draft/review"_s), {}, ifMatch(revOf(put)));
    if (sent.status != 200)
        return sent.status;
    return approver.post(listingPath(u"/draft/publication"_s), {}, ifMatch(revOf(sent))).status;
}

ServiceAnswer publishDraft(ServiceClient& approver)
{
    const ServiceAnswer seen = approver.get(listingPath(u"/draft"_s));
    return approver.post(listingPath(u"/draft/publication"_s), {}, ifMatch(revOf(seen)));
}

QString listingPathTo(const QString& table, const QString& organization)
{
    if (table == "mail"_L1)
        return u"/governance/mails"_s;
    if (table == "mail_relay"_L1)
        return u"/governance/mail/relay"_s;
    if (table == "llm_platform"_L1)
        return u"/governance/llm/platform"_s;
    if (table == "llm_settings"_L1)
        return u"/organizations/%1/llm/configuration"_s.arg(organization);
    if (table == "llm_attestation"_L1)
        return u"/governance/llm/attestations/"_s + organization;
    if (table == "listing_subscriber"_L1)
        return listingPath(u"/subscribers"_s);
    if (table == "listing_objection"_L1)
        return listingPath(u"/objections"_s);
    if (table == "listing_notice"_L1)
        return listingPath(u"/versions/2/notices"_s);
    if (table == "listing_draft"_L1)
        return listingPath(u"/draft"_s);
    if (table == "listing_change"_L1)
        return listingPath(u"/versions/2/changes"_s);
    return listingPath(table == "listing_withdrawal"_L1 ? u"/history"_s : u"/versions/2"_s);
}

void fillLlm(ServiceClient& admin)
{
    admin.send("PATCH", u"/governance/llm/platform"_s,
        QJsonObject{{u"key"_s, u"sk-platform-0123456789"_s},
            {u"allowedEndpoints"_s, QJsonArray{u"llm.globex.test"_s}}});
    const QJsonObject config{{u"provider"_s, u"openai-compatible"_s},
        {u"llmEndpoint"_s, u"https://llm.globex.test/v1"_s},
        {u"llmApiKey"_s, u"sk-globex-0123456789"_s}, {u"model"_s, u"large"_s}};
    admin.send("PUT",
        u"/organizations/%1/llm/configuration"_s.arg(ServiceFixture::organizationOf(admin)),
        QJsonObject{{u"config"_s, config}});
    admin.send("PUT",
        u"/governance/llm/attestations/%1/openai-compatible"_s.arg(
            ServiceFixture::organizationOf(admin)),
        QJsonObject{{u"promptsStored"_s, false}, {u"usedForTraining"_s, false},
            {u"region"_s, u"At Globex"_s}, {u"source"_s, u"Contract with Globex"_s},
            {u"checkedOn"_s, u"2025-11-01"_s}, {u"host"_s, u"llm.globex.test"_s}});
}

void fillMail(const ServiceFixture& fixture, ServiceClient& admin)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const domain::UserId user(ServiceFixture::userOf(admin));
    const QDateTime now = fixture.now();
    const auto database = fixture.database();
    const auto filled = service::change(*database, [&]() -> base::Result<base::Done> {
        service::StoredMail stored{.mail = {.id = id,
                                       .kind = domain::MailKind::PasswordReset,
                                       .language = u"en"_s,
                                       .to = u"ada@acme.example"_s,
                                       .messageId = u"<%1@sender.example>"_s.arg(id)},
            .workspaceId = service::WorkspaceStore(*database).homeOf(user),
            .userId = user,
            .content = {.subject = u"News"_s, .text = u"Hello"_s, .html = u"<p>Hello</p>"_s},
            .link = u"https://127.0.0.1/reset-password?token=x"_s,
            .expiresAt = now.addDays(1)};
        service::MailRelayStore(*database).put(stored.workspaceId,
            {.host = u"relay.acme.example"_s,
                .user = u"postmaster"_s,
                .passwordSet = true,
                .senderAddress = u"cloud@acme.example"_s,
                .senderName = u"Acme"_s},
            u"a key of the relay"_s, now);
        service::MailStore(*database).insert(stored, now);
        service::MailQueue queue(*database);
        queue.begin(id, now);
        queue.handOver(id, QString(64, u'a'), now);
        queue.settle(stored,
            {.state = domain::MailState::Refused, .replyCode = 550, .reply = u"5.1.1 No user"_s},
            now);
        return base::Done{};
    });
    if (!filled)
        qWarning("no mail was seeded");
}

void fillGovernance(const ServiceFixture& fixture, ServiceClient& admin)
{
    QJsonObject body = draftBody(completeListing(), fixture.now().date().addDays(40));
    body.insert("notices"_L1,
        QJsonArray{QJsonObject{{u"slug"_s, u"workos"_s}, {u"noticeDays"_s, 2},
            {u"emergencyReason"_s, u"Globex ends its service this week."_s}}});
    if (publish(admin, admin, body) != 201)
        qWarning("nothing was published");
    admin.post(
        listingPath(u"/versions/2/withdrawal"_s), {{u"reason"_s, u"Globex did not sign."_s}});
    body["summary"_L1] = u"Two more."_s;
    admin.send("PUT", listingPath(u"/draft"_s), body);
    admin.post(listingPath(u"/draft/review"_s));
    admin.send("PUT", u"/governance/backups/settings"_s,
        QJsonObject{{u"frequency"_s, u"off"_s}, {u"weekday"_s, 1}, {u"time"_s, u"12:00"_s},
            {u"keep"_s, 3}, {u"password"_s, u"four words are better"_s}});
    fillLlm(admin);
    fillMail(fixture, admin);
    fillNotices(fixture, admin);
}

} // namespace console::test
