// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/codecs.h"
#include "domain/hash_chain.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QString someId = u"bff5805d-e584-47b0-8098-6ca5b49be975"_s;
const QDateTime someTime = QDateTime::fromString(u"2026-11-23T13:47:15.775Z"_s, Qt::ISODateWithMs);

domain::Organization acme()
{
    return {.id = domain::OrganizationId(someId),
        .name = u"Acme"_s,
        .slug = u"acme"_s,
        .createdAt = someTime,
        .updatedAt = someTime,
        .archivedAt = {}};
}

//! What the other end reads of `body`.
template <typename Decode>
auto read(const QJsonObject& body, Decode decode)
{
    base::JsonReader reader(body);
    auto value = decode(reader);
    return reader.finish(std::move(value));
}

} // namespace

class CodecsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signInOfOneOrganizationGoesBothWays()
    {
        const contract::SignedIn sent{{domain::UserId(someId), u"ada@acme.example"_s, std::nullopt},
            {{acme(), domain::OrganizationRole::Admin}}};
        const QJsonObject body = contract::encode(sent);
        QVERIFY(body.contains("organization"_L1) && !body.contains("organizations"_L1));
        const auto got = read(body, contract::decodeSignedIn);
        QVERIFY(got);
        QCOMPARE(got->account.email, sent.account.email);
        QCOMPARE(got->memberships.size(), 1);
        QCOMPARE(got->memberships.first().role, domain::OrganizationRole::Admin);
        QCOMPARE(got->memberships.first().organization.createdAt, acme().createdAt);
    }

    void signInOfSeveralOrNoneHasAList()
    {
        for (const int count : {0, 2}) {
            contract::SignedIn sent{{domain::UserId(someId), u"ada@acme.example"_s, u"Ada"_s}, {}};
            for (int i = 0; i < count; ++i)
                sent.memberships.append({acme(), domain::OrganizationRole::Member});
            const auto got = read(contract::encode(sent), contract::decodeSignedIn);
            QVERIFY(got);
            QCOMPARE(got->memberships.size(), count);
            QCOMPARE(got->account.displayName, u"Ada"_s);
        }
    }

    void passwordHashIsNeverPartOfWhatIsDecoded()
    {
        QJsonObject body = contract::encode(
            contract::SignedIn{{domain::UserId(someId), u"ada@acme.example"_s, {}}, {}});
        QJsonObject user = body.value("user"_L1).toObject();
        user.insert("passwordHash"_L1, u"$2b$10$secret"_s);
        body.insert("user"_L1, user);
        const auto got = read(body, contract::decodeSignedIn);
        QVERIFY(got);
        QVERIFY(!contract::encode(*got).value("user"_L1).toObject().contains("passwordHash"_L1));
    }

    void invitationsKeepTheirThreeLists()
    {
        using Kind = domain::InvitationOutcome::Kind;
        const domain::UserId user(someId);
        const QList<domain::InvitationOutcome> sent{
            {u"a@x.example"_s, Kind::Invited, user,
                contract::activationLink(u"https://x"_s, u"tok-en"_s)},
            {u"b@x.example"_s, Kind::Added, user, {}}, {u"c"_s, Kind::InvalidEmail, {}, {}},
            {u"A@x.example"_s, Kind::DuplicateEmail, {}, {}},
            {u"d@x.example"_s, Kind::AlreadyMember, {}, {}}};
        const QJsonObject body
            = contract::encodeInvitations(sent, acme().id, domain::OrganizationRole::Member);
        const auto got = read(body, [](base::JsonReader& reader) {
            return contract::decodeInvitations(reader, u"https://x"_s);
        });
        QVERIFY(got);
        QCOMPARE(got->size(), sent.size());
        for (qsizetype i = 0; i < sent.size(); ++i) {
            QCOMPARE(got->at(i).email, sent.at(i).email);
            QCOMPARE(got->at(i).kind, sent.at(i).kind);
            QCOMPARE(got->at(i).link, sent.at(i).link);
        }
    }

    void activityEventStillFitsItsChainAfterTheWire()
    {
        domain::ActivityEvent event;
        event.seq = 7;
        event.at = someTime;
        event.actor = {u"user"_s, someId, u"operator"_s, u"ada@acme.example"_s};
        event.organizationId = acme().id;
        event.action = u"organization.renamed"_s;
        event.targetType = u"organization"_s;
        event.targetId = someId;
        event.before = {{u"name"_s, u"A"_s}};
        event.after = {{u"name"_s, u"B"_s}};
        event.prevHash = domain::chainStart();
        event.hash = domain::chainHash(event.prevHash, domain::hashedBody(event));
        const auto got = read(contract::encode(event), contract::decodeActivityEvent);
        QVERIFY(got);
        QVERIFY(domain::fits(*got, domain::chainStart()));
        QCOMPARE(got->actor.label, event.actor.label);
    }

    void wrongTypesAreNamedByTheirPath()
    {
        QJsonObject body = contract::encode(
            contract::SignedIn{{domain::UserId(someId), u"ada@acme.example"_s, {}}, {}});
        QJsonObject organization = contract::encode(acme());
        organization.insert("name"_L1, 7);
        body.insert("organizations"_L1,
            QJsonArray{QJsonObject{{u"organization"_s, organization}, {u"role"_s, u"admin"_s}}});
        const auto got = read(body, contract::decodeSignedIn);
        QVERIFY(!got);
        QCOMPARE(got.error().kind, base::ApiError::Kind::UnexpectedAnswer);
        QCOMPARE(got.error().detail, u"organizations[0].organization.name: expected a text"_s);
    }

    void pastedInvitations_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("token");
        QTest::newRow("link")
            << u" https://127.0.0.1:4/activate?token=0f5eb8d1-693b-4928-9b3d-dd879c1b1476\n"_s
            << u"0f5eb8d1-693b-4928-9b3d-dd879c1b1476"_s;
        QTest::newRow("code") << u"0f5eb8d1-693b-4928-9b3d-dd879c1b1476"_s
                              << u"0f5eb8d1-693b-4928-9b3d-dd879c1b1476"_s;
        QTest::newRow("link without a code") << u"https://x.example/activate"_s << QString();
        QTest::newRow("words") << u"please let me in"_s << QString();
        QTest::newRow("path tricks") << u"https://x.example/?token=../../signin"_s << QString();
    }
    void pastedInvitations()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, token);
        const auto got = contract::invitationToken(pasted);
        QCOMPARE(got.value_or(QString()), token);
        if (!got)
            QCOMPARE(got.error().field, u"invitation"_s);
    }

    void aNumberOfAVersionFitsOrIsRefused()
    {
        domain::ListingVersion version;
        version.number = 7;
        version.effectiveDate = QDate(2026, 11, 23);
        QJsonObject body = contract::encode(version);
        QCOMPARE(read(body, contract::decodeListingVersion)->number, 7);
        for (const qint64 number :
            {qint64(1) << 32, (qint64(1) << 32) + 7, qint64(0), qint64(-1)}) {
            body.insert("number"_L1, number);
            const auto decoded = read(body, contract::decodeListingVersion);
            QVERIFY(!decoded);
            QVERIFY(decoded.error().detail.startsWith(u"number:"_s));
        }
    }
};

QTEST_GUILESS_MAIN(CodecsTest)
#include "codecs_test.moc"
