// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/fault_scene.h"
#include "profiles/end_of.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using Fault = FaultProxy::Fault;
using Kind = base::ApiError::Kind;
using Server = FaultScene::Server;

Q_DECLARE_METATYPE(console::test::FaultProxy::Fault)
Q_DECLARE_METATYPE(console::test::FaultScene::Server)
Q_DECLARE_METATYPE(console::base::ApiError::Kind)

namespace {

const QString organizations = u"/organizations"_s;
const QString doubt = u"It may have been done all the same: look before you try again."_s;

struct Row {
    const char* name;
    Fault fault;
    Kind kind;
    const char* code; //!< empty: it succeeds
    bool arrives; //!< at the server
};

const QList<Row> rows{
    {"reset before", Fault::ResetBefore, Kind::Offline, "transport.lost", false},
    {"reset unanswered", Fault::ResetUnanswered, Kind::Offline, "transport.lost", true},
    {"reset within", Fault::ResetWithin, Kind::Offline, "transport.cut-off", true},
    {"reset after", Fault::ResetAfter, Kind::Cancelled, "", true},
    {"silent", Fault::Silent, Kind::TimedOut, "transport.no-answer", true},
    {"stalled head", Fault::StalledHead, Kind::TimedOut, "transport.no-answer", true},
    {"stalled body", Fault::StalledBody, Kind::TimedOut, "transport.stalled", true},
    {"drip of the head", Fault::DripHead, Kind::TimedOut, "transport.no-answer", true},
    {"drip of the body", Fault::DripBody, Kind::TimedOut, "transport.too-slow", true},
    {"redirect", Fault::Redirect, Kind::UnexpectedAnswer, "transport.redirect", false},
    {"portal", Fault::Portal, Kind::UnexpectedAnswer, "transport.web-page", false},
    {"portal with 401", Fault::Portal401, Kind::UnexpectedAnswer, "transport.web-page", false},
    {"portal with 403", Fault::Portal403, Kind::UnexpectedAnswer, "transport.web-page", false},
    {"portal with 511", Fault::Portal511, Kind::UnexpectedAnswer, "transport.web-page", false},
};

//! Tells whether something came later than a fault allows. Timers of one thread fire in the order
//! in which they are due, however slow the machine is.
class Deadline : public QObject {
public:
    Deadline(FaultProxy& proxy, std::chrono::milliseconds longest)
    {
        connect(&proxy, &FaultProxy::met, this, [this, longest] {
            if (std::exchange(m_started, true))
                return;
            // One turn later, since the end of a call comes one turn after its time-out.
            QTimer::singleShot(longest * 3 / 2, this, [this] {
                QMetaObject::invokeMethod(
                    this, [this] { m_over = true; }, Qt::QueuedConnection);
            });
        });
    }
    [[nodiscard]] bool isOver() const { return m_over; }

private:
    bool m_started = false;
    bool m_over = false;
};

//! The longest that an exchange with this route may take.
std::chrono::milliseconds longest(const contract::Route& route)
{
    const cloud::Limits limits = FaultScene::limits();
    return limits.routeTime(route.timeoutSeconds) * limits.totalFactor;
}

} // namespace

//! Everything that can happen between this program and a server, in front of Packmind's API as it
//! was observed and in front of our service: how the call ends, when, and what the server has of
//! it.
class FaultsTest : public QObject {
    Q_OBJECT

private:
    void addRows()
    {
        QTest::addColumn<Server>("server");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("arrives");
        for (const Server server : {Server::Packmind, Server::Ours}) {
            for (const Row& row : rows)
                QTest::addRow("%s, %s", server == Server::Packmind ? "Packmind" : "ours", row.name)
                    << server << row.fault << row.kind << QString::fromLatin1(row.code)
                    << row.arrives;
        }
    }

private Q_SLOTS:
    void aReadEnds_data() { addRows(); }
    void aReadEnds()
    {
        QFETCH(Server, server);
        QFETCH(Fault, fault);
        QFETCH(Kind, kind);
        QFETCH(QString, code);
        FaultScene scene(server);
        QCOMPARE(scene.problem(), QString());
        const QSignalSpy ended(&scene.client().session(), &cloud::Session::sessionEnded);
        const Deadline deadline(scene.proxy(), longest(contract::routes::organizations));
        scene.proxy().set(fault, FaultScene::line("GET", organizations));
        const auto list = endOf(scene.client().organizations().list());
        QVERIFY(!deadline.isOver());
        QCOMPARE(list.has_value(), code.isEmpty());
        if (!list) {
            QCOMPARE(list.error().code, code);
            QCOMPARE(list.error().kind, kind);
            QVERIFY(!list.error().message.contains(doubt));
        }
        // Nothing is left of it: the session goes on, and so does reading.
        scene.proxy().clear();
        QCOMPARE(ended.size(), 0);
        QCOMPARE(scene.client().session().state(), cloud::Session::State::SignedIn);
        const auto again = endOf(scene.client().organizations().list());
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    }

    void aWriteReachesTheServerOnce_data() { addRows(); }
    void aWriteReachesTheServerOnce()
    {
        QFETCH(Server, server);
        QFETCH(Fault, fault);
        QFETCH(Kind, kind);
        QFETCH(QString, code);
        QFETCH(bool, arrives);
        FaultScene scene(server);
        QCOMPARE(scene.problem(), QString());
        const QStringList before = scene.organizations();
        const Deadline deadline(scene.proxy(), longest(contract::routes::createOrganization));
        scene.proxy().set(fault, FaultScene::line("POST", organizations));
        const auto made = endOf(scene.client().organizations().create(u"Beta"_s));
        QVERIFY(!deadline.isOver());
        QCOMPARE(made.has_value(), code.isEmpty());
        if (!made) {
            QCOMPARE(made.error().code, code);
            QCOMPARE(made.error().kind, kind);
            // Whether or not it arrived: nobody here can know.
            QVERIFY2(made.error().message.endsWith(doubt), qPrintable(made.error().message));
            QVERIFY2(!made.error().message.contains(u"Try again in a moment"_s),
                qPrintable(made.error().message));
        }
        // Ours is told by a key which requests are the same, so there Qt may send one twice.
        if (server == Server::Packmind) {
            QCOMPARE(scene.proxy().received(FaultScene::line("POST", organizations)), 1);
            QCOMPARE(scene.reached("POST", organizations), arrives ? 1 : 0);
        }
        const QStringList after = scene.organizations();
        QCOMPARE(after, arrives ? before + QStringList{u"Beta"_s} : before);
    }

    void nobodyListens_data()
    {
        QTest::addColumn<Server>("server");
        QTest::newRow("Packmind") << Server::Packmind;
        QTest::newRow("ours") << Server::Ours;
    }
    void nobodyListens()
    {
        QFETCH(Server, server);
        FaultScene scene(server);
        QCOMPARE(scene.problem(), QString());
        scene.proxy().goAway();
        const auto list = endOf(scene.client().organizations().list());
        QVERIFY(!list);
        QCOMPARE(list.error().code, u"transport.refused"_s);
        const auto made = endOf(scene.client().organizations().create(u"Beta"_s));
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"transport.refused"_s);
        // Nothing was sent, so there is no doubt.
        QVERIFY(!made.error().message.contains(doubt));
        scene.proxy().comeBack();
        QVERIFY(endOf(scene.client().organizations().list()));
        QCOMPARE(scene.reached("POST", organizations), 0);
    }

    //! A proxy's "504": the server may well have done what it was too slow to say.
    void aGatewayGivesUp()
    {
        FaultScene scene(Server::Packmind);
        QCOMPARE(scene.problem(), QString());
        const QStringList before = scene.organizations();
        scene.proxy().set(Fault::Gateway, FaultScene::line("POST", organizations));
        const auto made = endOf(scene.client().organizations().create(u"Beta"_s));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Kind::RefusedOrFailed);
        QCOMPARE(made.error().httpStatus, 504);
        QVERIFY2(made.error().message.contains(u"What is shown may have changed."_s),
            qPrintable(made.error().message));
        QCOMPARE(scene.reached("POST", organizations), 1);
        QCOMPARE(scene.organizations(), before + QStringList{u"Beta"_s});
        QCOMPARE(scene.standIn().defects(), QStringList());
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
