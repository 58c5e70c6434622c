// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/list_look.h"
#include "ui/notice_test.h"

#include <QApplication>
#include <QComboBox>
#include <QTextEdit>
#include <QUrlQuery>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::Objection;
using domain::Subscriber;

namespace {
constexpr int many = 14;
constexpr int settling = 300; // milliseconds in which something could still be taken away
const QString subscribers = u"Subscribers list"_s;
const QString objections = u"Objections list"_s;
const QString told = u"Who was told list"_s;
const QString history = u"History list"_s;
const QString reasonField = u"Why it is removed"_s;
const QString outcomeField = u"Outcome, and the reason for it"_s;
const QString asks = u"1 organization objects to version 2"_s;
const QString unread = u"Whether an organization objects is not known"_s;
} // namespace

//! F5 behind Sub-processors while somebody else is at work there: what they did is shown, and what
//! is chosen, scrolled to and typed here stays.
class NoticesRefreshTest : public NoticeTest {
    Q_OBJECT

private Q_SLOTS:
    void subscribersStay()
    {
        for (int i = 0; i < many; ++i)
            QVERIFY(add(u"person%1@globex.example"_s.arg(i, 2, 10, QLatin1Char('0'))));
        openSubscribers();
        list().table()->sortByColumn(0, Qt::DescendingOrder);
        QVERIFY(!chooseInTheMiddle(list()).isEmpty());
        QVERIFY(sees().press(u"Remove this address"_s));
        QVERIFY(sees().type(reasonField, u"They left."_s));
        const ListLook before = lookNow();
        QVERIFY(add(u"zoe@globex.example"_s));
        m_stage->person().refresh();
        QTRY_COMPARE(sees().rows(subscribers), many + 1);
        QTest::qWait(settling);
        QCOMPARE(changesSince(before, list()), QStringList());
        QCOMPARE(sees().textOf(reasonField), u"They left."_s);
    }

    //! The filter hides who has ended, as their address is forgotten.
    void whatIsTypedOfAHiddenSubscriberStays()
    {
        const auto news = add(u"news@globex.example"_s);
        QVERIFY(news);
        QVERIFY(add(u"zoe@globex.example"_s));
        openSubscribers();
        QVERIFY(sees().choose(subscribers, u"news@globex.example"_s));
        QVERIFY(sees().press(u"Remove this address"_s));
        QVERIFY(sees().type(reasonField, u"They left."_s));
        QVERIFY(await(elsewhere().notices().endSubscriber(*news, u"They asked for it."_s)));
        m_stage->person().refresh();
        QTRY_COMPARE(sees().rows(subscribers), 1);
        QTRY_VERIFY(sees().saysExactly(u"They asked for it."_s));
        QTest::qWait(settling);
        QCOMPARE(sees().textOf(reasonField), u"They left."_s);
        QVERIFY(sees().press(u"Keep it"_s));
        QTRY_VERIFY(!sees().find(reasonField));
        QVERIFY(!sees().find(u"Remove this address"_s));
    }

    void objectionsStay()
    {
        QVERIFY(makeOrganizations());
        QVERIFY(m_stage->publishIn(40));
        for (const domain::Membership& each : std::as_const(m_organizations))
            QVERIFY(raise(each));
        m_stage->person().refresh();
        QVERIFY(sees().press(u"Objections"_s));
        QTRY_COMPARE(sees().rows(objections), many);
        shrink();
        const QString chosen = chooseInTheMiddle(list());
        QVERIFY(!chosen.isEmpty());
        QVERIFY(sees().type(u"It becomes"_s, u"dismissed"_s));
        QVERIFY(sees().type(outcomeField, u"The data stay in France."_s));
        const ListLook before = lookNow();
        QVERIFY(answer(chosen));
        const bool first = m_organizations.first().organization.name == chosen;
        QVERIFY(raise(first ? m_organizations.last() : m_organizations.first()));
        m_stage->person().refresh();
        QTRY_COMPARE(sees().rows(objections), many + 1);
        QTRY_COMPARE(sees().cell(objections, chosen, u"state"_s), u"answered, not settled"_s);
        QTest::qWait(settling);
        QVERIFY(sees().saysExactly(u"We talk about it."_s));
        QCOMPARE(changesSince(before, list()), QStringList());
        QCOMPARE(sees().textOf(u"It becomes"_s), u"dismissed"_s);
        QCOMPARE(sees().textOf(outcomeField), u"The data stay in France."_s);
        // It goes on from what the other one said.
        QVERIFY(sees().press(u"Record the outcome"_s));
        QTRY_COMPARE(sees().cell(objections, chosen, u"state"_s), u"dismissed"_s);
    }

    void aNewObjectionIsOfferedTheVersionsOfNow()
    {
        QVERIFY(m_stage->publishIn(40));
        m_stage->person().refresh();
        QVERIFY(sees().press(u"Objections"_s));
        QVERIFY(sees().press(u"Record an objection"_s));
        QVERIFY(sees().type(u"What speaks against it"_s, u"Our data have to stay."_s));
        QTRY_COMPARE(sees().textOf(u"Version"_s), u"Version 2"_s);
        QVERIFY(publishNext());
        m_stage->person().refresh();
        QTRY_VERIFY(offers(u"Version"_s, u"Version 3"_s));
        QCOMPARE(sees().textOf(u"Version"_s), u"Version 2"_s);
        QCOMPARE(sees().textOf(u"What speaks against it"_s), u"Our data have to stay."_s);
    }

    void whoWasToldStays()
    {
        QVERIFY(makeOrganizations());
        QVERIFY(m_stage->publishIn(40));
        QVERIFY(m_stage->hasTold());
        m_stage->person().refresh();
        QVERIFY(sees().press(u"History"_s));
        QVERIFY(sees().choose(history, u"2"_s));
        QVERIFY(sees().press(u"Who was told"_s));
        QTRY_VERIFY(sees().rows(told) > many);
        const int rows = sees().rows(told);
        shrink();
        QVERIFY(!chooseInTheMiddle(list()).isEmpty());
        QTRY_VERIFY(sees().says(u"WorkOS (added)"_s));
        const QPointer<QTextEdit> text
            = qobject_cast<QTextEdit*>(sees().find(u"Text of the mail"_s));
        QVERIFY(!text.isNull());
        text->selectAll();
        QWidget* copy = sees().find(u"Copy the hash"_s);
        QVERIFY(copy);
        copy->setFocus();
        const ListLook before = lookNow();
        QVERIFY(joinFirst(u"eve@globex.example"_s));
        QVERIFY(await(elsewhere().notices().tell(2)));
        m_stage->person().refresh();
        QTRY_COMPARE(sees().rows(told), rows + 1);
        QTest::qWait(settling);
        QCOMPARE(changesSince(before, list()), QStringList());
        QVERIFY(!text.isNull() && text->textCursor().hasSelection());
    }

    void aVersionFollowsAndStays()
    {
        QVERIFY(m_stage->publishIn(40));
        openVersion();
        QVERIFY(!sees().says(asks));
        QVERIFY(sees().press(u"Withdraw this version"_s));
        QVERIFY(sees().type(u"Why it is withdrawn"_s, u"It was not signed."_s));
        const ListLook before = lookNow();
        QVERIFY(m_stage->object());
        QVERIFY(publishNext());
        m_stage->person().refresh();
        QTRY_COMPARE(sees().rows(history), 3);
        QTRY_VERIFY(sees().says(asks));
        QTest::qWait(settling);
        QCOMPARE(changesSince(before, list()), QStringList());
        QCOMPARE(sees().textOf(u"Why it is withdrawn"_s), u"It was not signed."_s);
    }

    void aVersionThatIsWithdrawnElsewhereStaysOpen()
    {
        QVERIFY(m_stage->publishIn(40));
        openVersion();
        const ListLook before = lookNow();
        QCOMPARE(m_stage->beside()
                     .post(listingPath(u"/versions/2/withdrawal"_s),
                         {{u"reason"_s, u"It was not signed."_s}})
                     .status,
            200);
        m_stage->person().refresh();
        QTRY_VERIFY(sees().saysExactly(u"It was not signed."_s));
        QTRY_VERIFY(!sees().find(u"Withdraw this version"_s));
        QTest::qWait(settling);
        QCOMPARE(changesSince(before, list()), QStringList());
        QVERIFY(!sees().says(u"Reading what it changed…"_s));
    }

    void aVersionSaysThatObjectionsCanNotBeRead()
    {
        QVERIFY(m_stage->publishIn(40));
        QVERIFY(m_stage->object());
        openVersion();
        QTRY_VERIFY(sees().says(asks));
        Faults& faults = m_stage->page().faults;
        faults.set(Faults::Kind::Answer, u"GET /api/v0/governance/listing/objections"_s, 500);
        m_stage->person().refresh();
        QTRY_VERIFY(sees().saysExactly(unread));
        faults.clear();
        QVERIFY(sees().press(u"Try again"_s));
        QTRY_VERIFY(sees().says(asks));
        QVERIFY(!sees().saysExactly(unread));
    }

private:
    [[nodiscard]] ui::ListPage& list() const { return *shownList(m_stage->person().page()); }
    [[nodiscard]] cloud::CloudClient& elsewhere() const { return m_stage->page().elsewhere(); }

    //! So few rows are seen that the list scrolls.
    void shrink() const
    {
        m_stage->person().page().resize(984, 420);
        QTest::qWait(settling);
    }

    //! With the pane scrolled to its middle, as far as it scrolls.
    [[nodiscard]] ListLook lookNow() const
    {
        QTest::qWait(settling);
        paneBar(list())->setValue(paneBar(list())->maximum() / 2);
        return lookOf(list());
    }

    base::Result<Subscriber> add(const QString& address) const
    {
        contract::SubscriberForm form;
        form.organizationId = m_stage->page().organization().organization.id;
        form.address = address;
        form.reason = u"Their contract asks for it."_s;
        return await(elsewhere().notices().addSubscriber(form));
    }

    //! Those at Globex.
    void openSubscribers() const
    {
        QVERIFY(sees().press(u"Subscribers"_s));
        QTRY_VERIFY(sees().rows(subscribers) > 1);
        const int all = sees().rows(subscribers);
        QVERIFY(sees().type(u"Filter Subscribers"_s, u"globex"_s));
        QTRY_COMPARE(sees().rows(subscribers), all - 1);
        shrink();
    }

    bool makeOrganizations()
    {
        m_organizations.clear();
        for (int i = 0; i < many; ++i) {
            const auto made = await(elsewhere().organizations().create(
                u"Organization %1"_s.arg(i, 2, 10, QLatin1Char('0'))));
            if (!made)
                return false;
            m_organizations.append(*made);
        }
        return true;
    }

    //! As an admin of the first organization.
    bool joinFirst(const QString& email)
    {
        const auto invited = await(elsewhere().members().invite(
            m_organizations.first().organization.id, {email}, domain::OrganizationRole::Admin));
        if (!invited || !invited->first().link)
            return false;
        const QString token = QUrlQuery(QUrl(*invited->first().link)).queryItemValue(u"token"_s);
        ServiceClient person = m_stage->page().service().client();
        const QJsonObject chosen{{u"password"_s, ServiceFixture::password()}};
        return person.post(u"/auth/activate/"_s + token, chosen).status == 200;
    }

    bool raise(const domain::Membership& by) const
    {
        contract::ObjectionForm form;
        form.organizationId = by.organization.id;
        form.ground = domain::ObjectionGround::Location;
        form.text = u"Our data have to stay in France."_s;
        return await(elsewhere().notices().raise(2, form)).has_value();
    }

    //! Somebody else answers the objection of that organization.
    bool answer(const QString& organization) const
    {
        const auto all = await(elsewhere().notices().objections());
        if (!all)
            return false;
        const auto found = std::find_if(all->begin(), all->end(),
            [&](const Objection& each) { return each.organizationName == organization; });
        return found != all->end()
            && await(elsewhere().notices().move(*found,
                         {.state = domain::ObjectionState::Discussing,
                             .outcome = u"We talk about it."_s}))
                   .has_value();
    }

    //! Version 3, past the window.
    bool publishNext() const
    {
        ServiceClient ada = m_stage->beside();
        QList<domain::SubProcessor> fewer = completeListing();
        fewer.removeLast();
        const QDate day = m_stage->page().service().now().date().addDays(50);
        return publish(ada, ada, draftBody(fewer, day, 2)) == 201;
    }

    //! Version 2, in a window that is too low for all that there is to say of it.
    void openVersion() const
    {
        m_stage->person().refresh();
        QVERIFY(sees().press(u"History"_s));
        QTRY_COMPARE(sees().rows(history), 2);
        QVERIFY(sees().choose(history, u"2"_s));
        QTRY_VERIFY(sees().find(u"Withdraw this version"_s));
        QTRY_VERIFY(!sees().says(u"Reading what it changed…"_s));
        shrink();
    }

    [[nodiscard]] bool offers(const QString& field, const QString& choice) const
    {
        const auto* box = qobject_cast<QComboBox*>(sees().find(field));
        return box && box->findText(choice) >= 0;
    }
    QList<domain::Membership> m_organizations;
};

QTEST_MAIN(NoticesRefreshTest)
#include "notices_refresh_test.moc"
