// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/cloud_fixture.h"
#include "cloud/letters_api.h"
#include "cloud/mail_api.h"
#include "domain/local_day.h"
#include "domain/public_holidays.h"

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using Kind = base::ApiError::Kind;

//! The area of the client against the real service. What becomes of a letter that leaves is seen by
//! the tests of the service, which have a relay.
class LettersAreaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<CloudFixture>();
        m_ada = m_cloud->ada();
        m_api = std::make_unique<LettersApi>(m_ada->governanceSession());
        contract::RequestForm form;
        form.address = u"eve@person.example"_s;
        form.receivedAt = QDateTime::currentDateTimeUtc().addDays(-10);
        form.zone = domain::usualZone();
        form.calendar = domain::builtInCalendars().constFirst();
        form.rights = {domain::DataRight::Access};
        const auto made = endOf(m_ada->dataRequests().record(form));
        QVERIFY(made);
        m_id = made->summary.id;
        m_rev = made->summary.rev;
    }
    void cleanup()
    {
        m_api.reset();
        m_ada.reset();
        m_cloud.reset();
    }

    void aLetterIsProposedWrittenAndRead()
    {
        contract::LetterForm form{.kind = domain::LetterKind::Receipt};
        const auto proposal = endOf(m_api->preview(m_id, form));
        QVERIFY(proposal);
        QVERIFY(proposal->missing.isEmpty() && !proposal->html.isEmpty());
        QCOMPARE(proposal->to, u"e***@person.example"_s);
        form.subject = proposal->subject;
        form.text = proposal->text;
        QCOMPARE(endOf(m_api->send(m_id, form, m_rev)).error().code, u"mail.no-relay"_s);
        setRelay();
        QCOMPARE(endOf(m_api->send(m_id, form, m_rev + 1)).error().kind, Kind::Outdated);
        const auto sent = endOf(m_api->send(m_id, form, m_rev));
        QVERIFY(sent);
        QCOMPARE(sent->effect, domain::LetterEffect::None);
        const auto all = endOf(m_api->list(m_id));
        QVERIFY(all);
        QVERIFY(all->relaySet);
        QCOMPARE(all->letters.size(), 1);
        QCOMPARE(all->letters.first().subject, form.subject);
        const auto whole = endOf(m_api->get(m_id, sent->id));
        QVERIFY(whole);
        QCOMPARE(whole->to, u"eve@person.example"_s);
        QCOMPARE(whole->text.trimmed(), form.text.trimmed());
        // It waits, or is being tried.
        domain::Letter seen = all->letters.first();
        seen.rev += 100;
        QCOMPARE(endOf(m_api->sendAgain(m_id, seen)).error().kind, Kind::Outdated);
    }

    void whatIsMissingIsNamed()
    {
        setRelay();
        const contract::LetterForm form{.kind = domain::LetterKind::Refusal,
            .subject = u"Your request"_s,
            .text = u"We can't comply with what you ask for."_s};
        const auto refused = endOf(m_api->send(m_id, form, m_rev));
        QCOMPARE(refused.error().kind, Kind::InvalidInput);
        QCOMPARE(refused.error().code, u"letter.clause"_s);
        QCOMPARE(refused.error().field, u"text"_s);
        const auto proposal = endOf(m_api->preview(m_id, form));
        QVERIFY(proposal);
        QCOMPARE(proposal->missing.size(), 2);
    }

    void aCodeIsSentAndTold()
    {
        QCOMPARE(endOf(m_api->sendCode(m_id)).error().code, u"mail.no-relay"_s);
        QCOMPARE(
            endOf(m_api->checkCode(m_id, u"K7QP-3MWX"_s)).error().code, u"identity.code.none"_s);
        setRelay();
        const auto sent = endOf(m_api->sendCode(m_id));
        QVERIFY(sent);
        QCOMPARE(sent->state, domain::IdentityCode::State::Open);
        QCOMPARE(sent->sendsLeft, 2);
        QCOMPARE(endOf(m_api->checkCode(m_id, u"K7"_s)).error().field, u"code"_s);
        const auto told = endOf(m_api->checkCode(m_id, u"K7QP-3MWX"_s));
        QVERIFY(told);
        QCOMPARE(told->attemptsLeft, 4);
    }

    void unknownOnesAreRefused()
    {
        const QString none = u"DSR-1999-0001"_s;
        QCOMPARE(endOf(m_api->list(none)).error().code, u"request.unknown"_s);
        QCOMPARE(endOf(m_api->sendCode(none)).error().code, u"request.unknown"_s);
        QCOMPARE(endOf(m_api->get(m_id, m_id)).error().code, u"letter.unknown"_s);
    }

private:
    //! One that nobody answers at.
    void setRelay()
    {
        domain::MailRelayChange change;
        change.host = u"127.0.0.1"_s;
        change.port = 9;
        change.senderAddress = u"cloud@sender.example"_s;
        QVERIFY(endOf(MailApi(m_ada->governanceSession()).changeRelay(change, 0)));
    }

    std::unique_ptr<CloudFixture> m_cloud;
    std::unique_ptr<CloudClient> m_ada;
    std::unique_ptr<LettersApi> m_api;
    QString m_id;
    qint64 m_rev = 0;
};

QTEST_GUILESS_MAIN(LettersAreaTest)
#include "letters_area_test.moc"
