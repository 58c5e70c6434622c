// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/service_fixture.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject statement(const QString& source = u"Contract of 2026, section 4"_s)
{
    return {{u"promptsStored"_s, true}, {u"usedForTraining"_s, false}, {u"region"_s, u"Belgium"_s},
        {u"source"_s, source}, {u"checkedOn"_s, u"2025-09-03"_s}};
}

} // namespace

//! What people state of LLM providers: who may, what is kept of it, and what is on the record.
class ServiceLlmAttestationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ServiceFixture>();
        m_ada = std::make_unique<ServiceClient>(m_fixture->operatorClient());
        m_house = ServiceFixture::organizationOf(*m_ada);
    }
    void cleanup()
    {
        m_ada.reset();
        m_fixture.reset();
    }

    void whatIsStatedIsReadWithWhoAndWhen()
    {
        m_ada->patch(u"/auth/profile"_s, {{u"displayName"_s, u"Ada"_s}});
        ServiceClient bob = m_fixture->memberClient(*m_ada, u"bob@acme.example"_s, u"member"_s);
        QVERIFY(items(*m_ada).isEmpty());
        const ServiceAnswer said = state(statement());
        QCOMPARE(said.status, 200);
        QCOMPARE(said.text("statedBy"), u"Ada"_s);
        QCOMPARE(items(bob).size(), 1);
        const QJsonObject read = items(bob).first().toObject();
        QCOMPARE(read, said.object());
        QCOMPARE(read["provider"_L1].toString(), u"anthropic"_s);
        QVERIFY(read["promptsStored"_L1].toBool());
        QVERIFY(!read["usedForTraining"_L1].toBool(true));
        QCOMPARE(read["region"_L1].toString(), u"Belgium"_s);
        QCOMPARE(read["source"_L1].toString(), u"Contract of 2026, section 4"_s);
        QCOMPARE(read["checkedOn"_L1].toString(), u"2025-09-03"_s);
        QVERIFY(!read.contains("host"_L1));
        QVERIFY(QDateTime::fromString(read["statedAt"_L1].toString(), Qt::ISODateWithMs).isValid());
    }

    void aLaterOneTakesItsPlaceUnlessItWasNotSeen()
    {
        const ServiceClient::Headers first{{"If-None-Match", "*"}};
        QCOMPARE(state(statement(), first).status, 200);
        QCOMPARE(state(statement(u"Other"_s), first).status, 412);
        QCOMPARE(state(statement(u"Newer"_s), {{"If-Match", "\"1\""}}).status, 200);
        QCOMPARE(state(statement(u"Late"_s), {{"If-Match", "\"1\""}}).status, 412);
        QCOMPARE(items(*m_ada).size(), 1);
        QCOMPARE(items(*m_ada)[0]["source"_L1].toString(), u"Newer"_s);
        QCOMPARE(
            m_ada->send("PUT", path(u"/gemini"_s), statement()).status, 200); // of another provider
        QCOMPARE(items(*m_ada).size(), 2);
    }

    void takenBackItIsGoneAndItsRevisionIsNot()
    {
        state(statement());
        QCOMPARE(
            m_ada->send("DELETE", path(u"/anthropic"_s), {}, {{"If-Match", "\"2\""}}).status, 412);
        const ServiceAnswer left
            = m_ada->send("DELETE", path(u"/anthropic"_s), {}, {{"If-Match", "\"1\""}});
        QCOMPARE(left.status, 200);
        QVERIFY(left.object()["items"_L1].toArray().isEmpty());
        QVERIFY(items(*m_ada).isEmpty());
        // Nothing of what was written stays in the row.
        const auto kept = m_fixture->database()->first(
            u"SELECT source, region, host FROM llm_attestation"_s, {}, [](const service::Row& row) {
                return QString(row.text(0) + row.text(1) + row.text(2));
            });
        QCOMPARE(kept.value_or(u"no row"_s), QString());
        const ServiceAnswer again = state(statement(), {{"If-None-Match", "*"}});
        QCOMPARE(again.status, 200);
        QCOMPARE(again.object()["rev"_L1].toInt(), 3);
        // There is nothing to take back a second time, and nothing on the record for it.
        m_ada->remove(path(u"/gemini"_s));
        QVERIFY(!record().contains("gemini"));
    }

    void membersReadAndOthersSeeNothing()
    {
        ServiceClient bob = m_fixture->memberClient(*m_ada, u"bob@acme.example"_s, u"member"_s);
        QCOMPARE(bob.send("PUT", path(u"/anthropic"_s), statement()).code(), u"member.not-admin"_s);
        QCOMPARE(bob.remove(path(u"/anthropic"_s)).code(), u"member.not-admin"_s);
        const QString other
            = m_ada->post(u"/organizations"_s, {{u"name"_s, u"Other"_s}}).text("id");
        const QString theirs = u"/governance/llm/attestations/"_s + other;
        QCOMPARE(bob.get(theirs).code(), u"organization.unknown"_s);
        QCOMPARE(bob.send("PUT", theirs + u"/anthropic"_s, statement()).code(),
            u"organization.unknown"_s);
        m_ada->post(u"/auth/selectOrganization"_s, {{u"organizationId"_s, other}});
        QCOMPARE(m_ada->post(u"/organizations/%1/archive"_s.arg(other)).status, 200);
        QCOMPARE(m_ada->send("PUT", theirs + u"/anthropic"_s, statement()).code(),
            u"organization.archived"_s);
        QCOMPARE(m_ada->get(theirs).status, 200);
    }

    void ofACloudThatIsNotOursItIsStatedBesideIt()
    {
        ServiceClient local = m_fixture->localClient(u"https://app.packmind.ai"_s);
        const QString theirs
            = u"/governance/llm/attestations/4b6e9c4a-41a7-44ea-ab93-53d82f4dc622"_s;
        QCOMPARE(local.send("PUT", theirs + u"/openai"_s, statement()).status, 200);
        QCOMPARE(local.get(theirs).object()["items"_L1].toArray().size(), 1);
        QCOMPARE(m_ada->get(theirs).code(), u"organization.unknown"_s);
        QCOMPARE(local.get(path()).code(), u"organization.unknown"_s);
        QCOMPARE(
            local.get(u"/governance/llm/attestations/nobody"_s).code(), u"organization.unknown"_s);
    }

    void whatIsWrongIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("no source")
            << u"source"_s << QJsonValue(u" "_s) << u"llm.attestation.source"_s;
        QTest::newRow("lines") << u"region"_s << QJsonValue(u"a\nb"_s)
                               << u"llm.attestation.region"_s;
        QTest::newRow("tomorrow") << u"checkedOn"_s << QJsonValue(u"2999-01-01"_s)
                                  << u"llm.attestation.date"_s;
        QTest::newRow("host") << u"host"_s << QJsonValue(u"a/b"_s) << u"llm.attestation.host"_s;
        QTest::newRow("no answer") << u"promptsStored"_s << QJsonValue() << u"body.member"_s;
        QTest::newRow("no day") << u"checkedOn"_s << QJsonValue(u"soon"_s) << u"body.member"_s;
    }

    void whatIsWrongIsSaidAtItsField()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QJsonObject wrong = statement();
        wrong[member] = value;
        m_ada->captured = false;
        const ServiceAnswer refused = state(wrong);
        QCOMPARE(refused.code(), code);
        QCOMPARE(refused.field(), member);
        QVERIFY(items(*m_ada).isEmpty());
        QCOMPARE(
            m_ada->send("PUT", path(u"/An%20AI"_s), statement()).code(), u"llm.provider.name"_s);
    }

    //! Where it is written is a person's own words: sealed, and not on the record.
    void theRecordSaysWhatWasStatedAndNotWhereItIsWritten()
    {
        state(statement());
        state(statement(u"Another"_s));
        m_ada->remove(path(u"/anthropic"_s));
        const QByteArray record = this->record();
        QCOMPARE(record.count("llm.attestation-stated"), 2);
        QCOMPARE(record.count("llm.attestation-removed"), 1);
        QVERIFY(record.contains("\"promptsStored\":true"));
        QVERIFY(record.contains("2025-09-03"));
        for (const char* words : {"Contract", "Another", "Belgium"})
            QVERIFY(!record.contains(words));
    }

private:
    [[nodiscard]] QString path(const QString& rest = {}) const
    {
        return u"/governance/llm/attestations/"_s + m_house + rest;
    }
    ServiceAnswer state(const QJsonObject& body, const ServiceClient::Headers& headers = {})
    {
        return m_ada->send("PUT", path(u"/anthropic"_s), body, headers);
    }
    [[nodiscard]] QJsonArray items(ServiceClient& who) const
    {
        return who.get(path()).object()["items"_L1].toArray();
    }
    [[nodiscard]] QByteArray record()
    {
        return m_ada->get(u"/governance/activity?limit=100"_s).body;
    }

    std::unique_ptr<ServiceFixture> m_fixture;
    std::unique_ptr<ServiceClient> m_ada;
    QString m_house;
};

QTEST_GUILESS_MAIN(ServiceLlmAttestationsTest)
#include "service_llm_attestations_test.moc"
