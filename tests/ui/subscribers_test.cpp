// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/notice_test.h"

#include <QApplication>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString subscribers = u"Subscribers list"_s;
const QString ada = ServiceFixture::operatorEmail();
const QString news = u"news@globex.example"_s;
const QString waits = u"waits for confirmation"_s;
} // namespace

//! Whom changes of the listing are told: admins by default, and who was added and confirmed.
class SubscribersTest : public NoticeTest {
    Q_OBJECT

private Q_SLOTS:
    void adminsAreToldByDefault()
    {
        QVERIFY(sees().press(u"Subscribers"_s));
        QTRY_COMPARE(sees().cell(subscribers, ada, u"state"_s), u"told by default"_s);
        QCOMPARE(sees().cell(subscribers, ada, u"as"_s), u"admin"_s);
        QVERIFY(sees().choose(subscribers, ada));
        QTRY_VERIFY(sees().saysExactly(
            u"Told by default, for as long as they administer the organization."_s));
        QVERIFY(!sees().find(u"Remove this address"_s));
    }

    void anAddressIsToldOnceItHasConfirmed()
    {
        addNews();
        QTRY_VERIFY(sees().says(u"news@globex.example was asked by a mail."_s));
        QTRY_COMPARE(sees().cell(subscribers, news, u"state"_s), waits);
        const QString code = m_stage->codeFor(news, u"Confirm"_s);
        QVERIFY(!code.isEmpty());
        // The line as it stands in the answer.
        answer(QString(u"Confirm "_s + code));
        QTRY_COMPARE(sees().cell(subscribers, news, u"state"_s), u"confirmed"_s);
        QTRY_VERIFY(sees().says(u"news@globex.example is told of changes from now on."_s));
    }

    void anAnswerThatEndsItForgetsTheAddress()
    {
        addNews();
        QTRY_COMPARE(sees().cell(subscribers, news, u"state"_s), waits);
        const QString code = m_stage->codeFor(news, u"Confirm"_s);
        QVERIFY(sees().press(u"Record an answer…"_s));
        QVERIFY(sees().type(u"What the answer says"_s, u"It ends the subscription"_s));
        QVERIFY(sees().type(u"Code in the answer"_s, code));
        QVERIFY(sees().press(u"Record the answer"_s));
        QTRY_VERIFY(sees().says(u"The subscription has ended."_s));
        QTRY_VERIFY(!sees().cell(subscribers, news, u"state"_s));
        const auto state = sees().cell(subscribers, u"(address forgotten)"_s, u"state"_s);
        QVERIFY(state && state->startsWith(u"ended "_s));
    }

    void anUnknownCodeIsSaidAtItsField()
    {
        QVERIFY(sees().press(u"Subscribers"_s));
        answer(u"none"_s);
        QTRY_COMPARE(sees().errorAt(u"Code in the answer"_s),
            u"No subscription has this code. Copy it from the answer as it stands there."_s);
        QCOMPARE(sees().textOf(u"Code in the answer"_s), u"none"_s);
    }

    void aRemovalNeedsItsReason()
    {
        addNews();
        QTRY_COMPARE(sees().cell(subscribers, news, u"state"_s), waits);
        QVERIFY(sees().press(u"Remove this address"_s));
        QVERIFY(sees().press(u"Remove it"_s));
        QTRY_COMPARE(
            sees().errorAt(u"Why it is removed"_s), u"Say why, in at most 500 characters."_s);
        QVERIFY(sees().type(u"Why it is removed"_s, u"They left."_s));
        QVERIFY(sees().press(u"Remove it"_s));
        QTRY_VERIFY(!sees().cell(subscribers, news, u"state"_s));
        QTRY_VERIFY(sees().saysExactly(u"They left."_s));
        QVERIFY(!sees().find(u"Remove this address"_s));
    }

    void withoutARelayNobodyIsAsked()
    {
        QVERIFY(m_stage->takeRelay());
        addNews();
        QTRY_VERIFY(sees().says(u"Set a mail relay first."_s));
        QCOMPARE(sees().textOf(u"Address"_s), news);
    }

    void whatIsNoAddressIsSaidAtItsField()
    {
        QVERIFY(sees().press(u"Subscribers"_s));
        QVERIFY(sees().press(u"Add an address"_s));
        QVERIFY(sees().type(u"Address"_s, u"nonsense"_s));
        QVERIFY(sees().press(u"Ask the address"_s));
        QTRY_VERIFY(!sees().errorAt(u"Address"_s).isEmpty());
        QCOMPARE(m_stage->page().faults.count("POST", u"/listing/subscribers"_s), 0);
    }

    void auditorsSeeMaskedAddressesAndChangeNothing()
    {
        const ListingPerson mia(
            m_stage->page(), domain::WorkspaceRole::Auditor, u"mia@acme.example"_s);
        QVERIFY(mia.isThere());
        QVERIFY(mia.sees().press(u"Subscribers"_s));
        QTRY_COMPARE(mia.sees().rows(subscribers), 1);
        QVERIFY(!mia.sees().cell(subscribers, ada, u"state"_s));
        QVERIFY(!mia.sees().refusalOf(u"Add an address"_s).isEmpty());
        QVERIFY(!mia.sees().refusalOf(u"Record an answer…"_s).isEmpty());
    }

private:
    void addNews()
    {
        QVERIFY(sees().press(u"Subscribers"_s));
        QVERIFY(sees().press(u"Add an address"_s));
        QVERIFY(sees().type(u"Address"_s, news));
        QVERIFY(sees().type(u"Why it is to be told"_s, u"Their contract asks for it."_s));
        QVERIFY(sees().press(u"Ask the address"_s));
    }

    void answer(const QString& code)
    {
        QVERIFY(sees().press(u"Record an answer…"_s));
        QVERIFY(sees().type(u"Code in the answer"_s, code));
        QVERIFY(sees().press(u"Record the answer"_s));
    }
};

QTEST_MAIN(SubscribersTest)
#include "subscribers_test.moc"
