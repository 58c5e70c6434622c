// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/change_stream.h"
#include "cloud/cloud_fixture.h"
#include "domain/local_day.h"
#include "domain/public_holidays.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::ChangedArea;
using Areas = ChangeStream::Areas;

namespace {

contract::RequestForm aCase()
{
    contract::RequestForm form;
    form.address = u"eve@acme.example"_s;
    form.receivedAt = QDateTime::currentDateTimeUtc().addDays(-1);
    form.zone = domain::usualZone();
    form.calendar = domain::builtInCalendars().constFirst();
    form.rights = {domain::DataRight::Access};
    return form;
}

//! Somebody who listens, and all that they hear.
class Listener : public QObject {
public:
    explicit Listener(CloudClient& client)
    {
        const ChangeStream& stream = ChangeStream::of(client.session().transport());
        connect(&stream, &ChangeStream::opened, this, [this] { ++opened; });
        connect(
            &stream, &ChangeStream::changed, this, [this](const Areas& areas) { heard += areas; });
        call = followChanges(client.session())
                   .then(this, [this](const base::Result<base::Done>& result) { end = result; });
    }

    base::CallHandle call;
    std::optional<base::Result<base::Done>> end;
    Areas heard;
    int opened = 0;
};

} // namespace

//! What a server tells of changes, from the change to who listens.
class ChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<CloudFixture>();
        m_ada = m_cloud->ada();
        m_house = m_ada->session().current()->organization.id;
    }
    void cleanup()
    {
        m_ada.reset();
        m_cloud.reset();
    }

    void areasAreTold()
    {
        Listener ada(*m_ada);
        QTRY_COMPARE(ada.opened, 1);
        QVERIFY(ada.heard.isEmpty());
        QVERIFY(endOf(m_ada->dataRequests().record(aCase())));
        QTRY_COMPARE(ada.heard, Areas{ChangedArea::Cases});
        QVERIFY(endOf(m_ada->members().invite(
            m_house, {u"kim@acme.example"_s}, domain::OrganizationRole::Member)));
        QTRY_COMPARE(ada.heard, (Areas{ChangedArea::Cases, ChangedArea::People}));
        // What only reads changes nothing, and what is refused did not.
        QVERIFY(endOf(m_ada->dataRequests().page({})));
        contract::RequestForm wrong = aCase();
        wrong.rights.clear();
        QVERIFY(!endOf(m_ada->dataRequests().record(wrong)));
        QTest::qWait(50);
        QCOMPARE(ada.heard, (Areas{ChangedArea::Cases, ChangedArea::People}));
    }

    void nobodyHearsOfWhatTheyMayNotRead()
    {
        const auto kim = m_cloud->invited(
            *m_ada, m_house, u"kim@acme.example"_s, domain::OrganizationRole::Member);
        Listener listener(*kim);
        QTRY_COMPARE(listener.opened, 1);
        QVERIFY(endOf(m_ada->dataRequests().record(aCase())));
        QVERIFY(endOf(m_ada->members().invite(
            m_house, {u"bob@acme.example"_s}, domain::OrganizationRole::Member)));
        QTRY_COMPARE(listener.heard, Areas{ChangedArea::People});
    }

    void whoSignsOutHearsNoMore()
    {
        const auto kim = m_cloud->invited(
            *m_ada, m_house, u"kim@acme.example"_s, domain::OrganizationRole::Member);
        Listener ada(*m_ada);
        Listener listener(*kim);
        QTRY_COMPARE(listener.opened + ada.opened, 2);
        QVERIFY(endOf(kim->session().signOut()));
        QTRY_VERIFY(listener.end);
        // The others begin anew.
        QTRY_VERIFY(ada.end);
        QVERIFY(*ada.end);
        Listener again(*m_ada);
        QTRY_COMPARE(again.opened, 1);
    }

    void anAccountListensFromEightPlaces()
    {
        std::vector<std::unique_ptr<CloudClient>> clients;
        std::vector<std::unique_ptr<Listener>> listeners;
        for (int i = 0; i < 9; ++i) {
            clients.push_back(m_cloud->client());
            QVERIFY(endOf(clients.back()->session().signIn(
                ServiceFixture::operatorEmail(), CloudFixture::password())));
            listeners.push_back(std::make_unique<Listener>(*clients.back()));
            QTRY_VERIFY(listeners.back()->opened == 1 || listeners.back()->end);
        }
        QVERIFY(listeners.back()->end);
        QCOMPARE(listeners.back()->end->error().code, u"changes.too-many"_s);
        QCOMPARE(listeners.back()->end->error().kind, base::ApiError::Kind::TooManyTries);
        QVERIFY(!listeners.front()->end);
        // One that goes makes room.
        listeners.front().reset();
        const auto comesIn = [&] {
            Listener other(*clients.back());
            return QTest::qWaitFor([&] { return other.opened == 1 || other.end; })
                && other.opened == 1;
        };
        QTRY_VERIFY(comesIn());
    }

    void aServiceThatStopsWaitsForNobody()
    {
        QTest::failOnWarning(QRegularExpression(u"cut off"_s));
        Listener ada(*m_ada);
        QTRY_COMPARE(ada.opened, 1);
        m_cloud->service().stop();
        QTRY_VERIFY(ada.end);
    }

    void whoHasNoSessionIsTold()
    {
        m_cloud->endSession(*endOf(m_cloud->secrets().read(m_cloud->keptKey())).value());
        QSignalSpy ended(&m_ada->session(), &Session::sessionEnded);
        Listener ada(*m_ada);
        QTRY_VERIFY(ada.end);
        QCOMPARE(ada.end->error().kind, base::ApiError::Kind::NotSignedIn);
        QCOMPARE(ended.size(), 1);
    }

    void eventsAreReadHoweverTheyArrive()
    {
        Transport transport({.origin = QUrl(u"https://127.0.0.1:1"_s)});
        ChangeStream& stream = ChangeStream::of(transport);
        Areas heard;
        int opened = 0;
        connect(&stream, &ChangeStream::opened, this, [&] { ++opened; });
        connect(&stream, &ChangeStream::changed, this, [&](const Areas& areas) { heard += areas; });
        const QByteArray all = ": hello\n\nevent: open\r\ndata: {\"areas\":[]}\r\n\r\n"
                               "event:change\ndata:{\"areas\":\ndata:[\"cases\",\"moon\"]}\n\n"
                               "event: other\ndata: {\"areas\":[\"llm\"]}\n\nnonsense\n\n"
                               "event: change\ndata: {\n\n";
        stream.begin();
        for (const char byte : all)
            stream.take(QByteArray(1, byte));
        QCOMPARE(opened, 1);
        QCOMPARE(heard, Areas{ChangedArea::Cases});
        // A line without an end takes no more memory than a long one.
        stream.take("data: " + QByteArray(ChangeStream::longestLine * 4, 'x') + "\n\n");
        stream.take("event: change\ndata: {\"areas\":[\"backups\"]}\n\n");
        QCOMPARE(heard, (Areas{ChangedArea::Cases, ChangedArea::Backups}));
    }

private:
    std::unique_ptr<CloudFixture> m_cloud;
    std::unique_ptr<CloudClient> m_ada;
    domain::OrganizationId m_house;
};

QTEST_GUILESS_MAIN(ChangesTest)
#include "changes_test.moc"
