// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "mail/relay_change.h"
#include "ui/page_driver.h"
#include "ui/page_stage.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/rendering.h"

#include <QApplication>
#include <QListWidget>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString host = u"Relay"_s;
const QString port = u"Port"_s;
const QString user = u"User of the relay"_s;
const QString password = u"Password of the relay"_s;
const QString authority = u"Own authority"_s;
const QString address = u"Address of the sender"_s;
const QString name = u"Name of the sender"_s;
const QString save = u"Save relay"_s;
const QString testTo = u"Send a test mail to"_s;
const QString tryIt = u"Send a test mail"_s;
const QString bob = u"bob@acme.example"_s;
const QString saving = u"PATCH /api/v0/governance/mail/relay"_s;
constexpr int patience = 20'000; // milliseconds

//! Where the focus is, as a person types.
void typeHere(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void tabOn()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
}
} // namespace

//! Settings, Mail, in front of the operator, with a real relay.
class MailSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setDoubleClickInterval(1); }

    void init()
    {
        m_stage = std::make_unique<PageStage>();
        m_relay = std::make_unique<LocalRelay>();
        QVERIFY(m_stage->signUp());
        m_context = m_stage->context();
    }
    void cleanup()
    {
        m_stage->faults.clear();
        m_page.reset();
        m_stage.reset();
        m_relay.reset();
    }

    void isFilledInByKeyboard()
    {
        const PageDriver driver = opened();
        QTRY_VERIFY(driver.find(host));
        driver.find(host)->setFocus();
        typeHere(u"127.0.0.1"_s);
        tabOn();
        QCOMPARE(QApplication::focusWidget(), driver.find(port));
        typeHere(QString::number(m_relay->port()));
        tabOn();
        QCOMPARE(QApplication::focusWidget(), driver.find(u"Encryption"_s));
        tabOn();
        QCOMPARE(QApplication::focusWidget(), driver.find(user));
        typeHere(m_relay->options().user);
        tabOn();
        QCOMPARE(QApplication::focusWidget(), driver.find(password));
        typeHere(m_relay->options().password);
        QVERIFY(driver.type(authority, QString::fromLatin1(m_relay->authority())));
        QVERIFY(driver.type(address, u"cloud@sender.example"_s));
        QVERIFY(driver.type(name, u"Packmind at Acme"_s));
        driver.find(save)->setFocus();
        QTest::keyClick(driver.find(save), Qt::Key_Space);
        QTRY_VERIFY(driver.says(u"The mail relay is saved. Send a test mail to try it."_s));
        const domain::MailRelay relay = stored();
        QCOMPARE(relay.host, u"127.0.0.1"_s);
        QCOMPARE(relay.port, m_relay->port());
        QCOMPARE(relay.user, m_relay->options().user);
        QCOMPARE(relay.senderName, u"Packmind at Acme"_s);
        QVERIFY(relay.passwordSet);
        QVERIFY(driver.says(u"No unsaved changes"_s));
    }

    void fillsInBrevosRelay()
    {
        const PageDriver driver = opened();
        QVERIFY(driver.press(u"Fill in Brevo's relay"_s));
        QCOMPARE(driver.textOf(host), u"smtp-relay.brevo.com"_s);
        QCOMPARE(driver.textOf(port), u"587"_s);
        QCOMPARE(driver.textOf(u"Encryption"_s), u"STARTTLS, as usual on port 587"_s);
        QCOMPARE(QApplication::focusWidget(), driver.find(user));
        QVERIFY(driver.says(u"An SMTP key, made at app.brevo.com: no API key."_s));
        QVERIFY(!stored().isSet()); // before somebody has saved it
    }

    void saysAtItsFieldWhatIsWrong_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("error");
        QTest::newRow("host") << host << u"https://relay.example"_s
                              << u"Type the name of the relay alone, such as "
                                 "smtp-relay.brevo.com."_s;
        QTest::newRow("user") << user << QString(1001, u'u')
                              << u"The user name must be one short line."_s;
        QTest::newRow("no password")
            << password << QString() << u"Type the password of this user."_s;
        QTest::newRow("long password")
            << password << QString(1001, u'p') << u"The password must be one line."_s;
        QTest::newRow("authority") << authority << u"no certificate"_s
                                   << u"These are no certificates. Paste them as PEM, from "
                                      "-----BEGIN CERTIFICATE----- on."_s;
        QTest::newRow("address")
            << address << u"nobody"_s
            << u"This is not an e-mail address. It should look like ada@acme.example."_s;
        QTest::newRow("name") << name << QString(121, u'n')
                              << u"The name of the sender must be one line of at most 120 "
                                 "characters."_s;
    }
    void saysAtItsFieldWhatIsWrong()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        QFETCH(const QString, error);
        const PageDriver driver = opened();
        QHash<QString, QString> wanted = rightInput();
        wanted.insert(field, typed);
        QVERIFY(filled(driver, wanted));
        QVERIFY(driver.press(save));
        QTRY_COMPARE(driver.errorAt(field), error);
        for (auto each = wanted.begin(); each != wanted.end(); ++each)
            QCOMPARE(driver.textOf(each.key()), each.value());
        QVERIFY(!stored().isSet());
        // Put right, it is saved with the rest as it was typed.
        QVERIFY(driver.type(field, rightInput().value(field)));
        QVERIFY(driver.press(save));
        QTRY_VERIFY(driver.says(u"The mail relay is saved."_s));
        QCOMPARE(stored().senderName, rightInput().value(name));
    }

    void aTestMailIsTakenOrRefused()
    {
        QVERIFY(isSet());
        const PageDriver driver = opened();
        QVERIFY(driver.type(testTo, bob));
        QVERIFY(driver.press(tryIt));
        QVERIFY(waitUntil([&] { return driver.says(u"The relay took the mail."_s); }, patience));
        QVERIFY(driver.says(u"Whether it arrives at bob@acme.example is for that mailbox"_s));
        QVERIFY(driver.saysExactly(u"Recipient"_s));
        QVERIFY(driver.says(u"done in "_s));
        QCOMPARE(m_relay->received().size(), 1);
        QCOMPARE(m_relay->received().first().to, QStringList(bob));

        m_relay->refuse(u"RCPT"_s, u"550 5.1.1 No such user"_s);
        QVERIFY(driver.press(tryIt));
        QVERIFY(waitUntil([&] { return driver.says(u"The relay refused the mail."_s); }, patience));
        QVERIFY(driver.says(u"It answered: 550 5.1.1 No such user"_s));
        QVERIFY(driver.says(u"failed after "_s));
        QVERIFY(!driver.says(u"The relay took the mail."_s));

        QVERIFY(driver.type(testTo, u"nobody"_s));
        QVERIFY(driver.press(tryIt));
        QTRY_COMPARE(driver.errorAt(testTo),
            u"This is not an e-mail address. It should look like ada@acme.example."_s);
        QCOMPARE(driver.textOf(testTo), u"nobody"_s);
        QCOMPARE(m_relay->received().size(), 1);
    }

    void withoutARelayNothingIsTried()
    {
        const PageDriver driver = opened();
        QTRY_COMPARE(driver.refusalOf(tryIt), u"There is no relay to try. Save one first."_s);
    }

    void thePasswordIsOnlyWritten()
    {
        QVERIFY(isSet());
        const PageDriver driver = opened();
        QTRY_VERIFY(driver.says(u"One is set since "_s));
        QCOMPARE(driver.textOf(password), QString());
        const QList<QLineEdit*> lines = m_page->findChildren<QLineEdit*>();
        for (const QLineEdit* line : lines)
            QVERIFY(!line->text().contains(m_relay->options().password));
        // Left empty it stays.
        QVERIFY(driver.type(name, u"Acme"_s));
        QVERIFY(driver.press(save));
        QTRY_VERIFY(driver.says(u"The mail relay is saved."_s));
        QCOMPARE(stored().senderName, u"Acme"_s);
        QVERIFY(stored().passwordSet);
        QVERIFY(driver.type(testTo, bob));
        QVERIFY(driver.press(tryIt));
        QVERIFY(waitUntil([&] { return driver.says(u"The relay took the mail."_s); }, patience));
        // It is for the server that it was typed for.
        QVERIFY(driver.type(host, u"relay.evil.example"_s));
        QVERIFY(driver.press(save));
        QTRY_COMPARE(driver.errorAt(password),
            u"Type the password again: it is sent only to the relay that it was typed for."_s);
        QCOMPARE(stored().host, u"127.0.0.1"_s);
    }

    void whoSavesSecondSeesIt()
    {
        QVERIFY(isSet());
        const PageDriver driver = opened();
        QVERIFY(driver.type(name, u"Mine"_s));
        changeElsewhere(u"Theirs"_s);
        QVERIFY(driver.press(save));
        QTRY_VERIFY(driver.says(u"Somebody else saved another relay meanwhile."_s));
        QCOMPARE(driver.textOf(name), u"Mine"_s);
        QCOMPARE(stored().senderName, u"Theirs"_s);
        QVERIFY(driver.press(u"Save mine over it"_s));
        QTRY_COMPARE(stored().senderName, u"Mine"_s);
        QTRY_VERIFY(!driver.says(u"Somebody else saved another relay meanwhile."_s));
    }

    void theRelayOfWhoSavedFirstCanBeTaken()
    {
        QVERIFY(isSet());
        const PageDriver driver = opened();
        QVERIFY(driver.type(name, u"Mine"_s));
        changeElsewhere(u"Theirs"_s);
        QVERIFY(driver.press(save));
        QVERIFY(driver.press(u"Take theirs"_s));
        QTRY_COMPARE(driver.textOf(name), u"Theirs"_s);
        QVERIFY(driver.says(u"No unsaved changes"_s));
    }

    void whoMayNotChangeItIsToldWhy()
    {
        QVERIFY(isSet());
        m_context.profile.readOnly = true;
        const PageDriver driver = opened();
        const QString reason
            = u"The profile “This computer” is read-only. Nothing can be changed through it."_s;
        for (const QString& control : {host, port, password, name, tryIt})
            QTRY_COMPARE(driver.refusalOf(control), reason);
        QVERIFY(!driver.find(save));
        m_context.profile.readOnly = false;
        m_context.standing.role = domain::WorkspaceRole::Auditor;
        const PageDriver auditor = opened();
        QTRY_VERIFY(auditor.says(
            u"Only the operator of this workspace sees and changes the mail relay."_s));
        QVERIFY(!auditor.find(host));
    }

    void aProfileThatIsLockedOrUnlockedIsFollowed()
    {
        QVERIFY(isSet());
        m_context.profile.readOnly = true;
        const PageDriver driver = opened();
        QTRY_VERIFY(!driver.refusalOf(name).isEmpty());
        m_context.profile.readOnly = false;
        m_page->setContext(m_context);
        QTRY_COMPARE(driver.refusalOf(name), QString());
        QVERIFY(driver.type(name, u"Mine"_s));
        QVERIFY(driver.find(save));
        m_context.profile.readOnly = true;
        m_page->setContext(m_context);
        QTRY_VERIFY(!driver.refusalOf(name).isEmpty());
        QVERIFY(!driver.find(save));
        QCOMPARE(driver.textOf(name), u"Mine"_s);
    }

    void whatIsUnderWayIsStopped_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("request");
        QTest::newRow("saving") << save << saving;
        QTest::newRow("a test mail") << tryIt << u"/governance/mail/relay/test"_s;
    }
    void whatIsUnderWayIsStopped()
    {
        QFETCH(const QString, button);
        QFETCH(const QString, request);
        QVERIFY(isSet());
        const PageDriver driver = opened();
        QVERIFY(driver.type(testTo, bob));
        QVERIFY(driver.type(name, u"Mine"_s));
        driver.find(button)->setFocus();
        m_stage->faults.set(Faults::Kind::Hold, request);
        QVERIFY(driver.press(button));
        QVERIFY(waitUntil([&] { return m_stage->faults.isHolding(); }, patience));
        QVERIFY(!driver.find(name)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(driver.find(name)->isEnabled());
        QCOMPARE(driver.textOf(name), u"Mine"_s);
        QCOMPARE(driver.textOf(testTo), bob);
        QTRY_VERIFY(driver.find(button)->isEnabled());
    }

    void whatIsTypedIsDiscardedOnlyByAPerson()
    {
        QVERIFY(isSet());
        const PageDriver driver = opened();
        QVERIFY(driver.type(name, u"Mine"_s));
        bool left = false;
        m_page->leave([&] { left = true; });
        QTRY_VERIFY(driver.says(u"What you changed here is not saved yet."_s));
        QVERIFY(driver.press(u"Keep editing"_s));
        QVERIFY(!left);
        QCOMPARE(driver.textOf(name), u"Mine"_s);
        QVERIFY(driver.press(u"Discard"_s));
        QCOMPARE(driver.textOf(name), QString());
        QVERIFY(!driver.find(u"Discard"_s)->isEnabled());
    }

private:
    //! The section, shown anew.
    PageDriver opened()
    {
        m_page = std::make_unique<ui::SettingsPage>(m_context, theme());
        chooseItem(*m_page->findChild<QListWidget*>(), u"Mail"_s);
        m_page->resize(984, 780);
        m_page->show();
        m_page->refresh();
        // Only then there is a focus.
        (void)QTest::qWaitForWindowActive(m_page.get());
        return PageDriver(*m_page);
    }

    [[nodiscard]] QHash<QString, QString> rightInput() const
    {
        return {{host, u"127.0.0.1"_s}, {port, QString::number(m_relay->port())},
            {user, m_relay->options().user}, {password, m_relay->options().password},
            {authority, QString::fromLatin1(m_relay->authority()).trimmed()},
            {address, u"cloud@sender.example"_s}, {name, u"Packmind at Acme"_s}};
    }
    [[nodiscard]] static bool filled(
        const PageDriver& driver, const QHash<QString, QString>& wanted)
    {
        bool all = true;
        for (auto each = wanted.begin(); each != wanted.end(); ++each)
            all = driver.type(each.key(), each.value()) && all;
        return all;
    }

    //! A relay is set already.
    [[nodiscard]] bool isSet() const
    {
        return await(m_stage->client->mail().changeRelay(relayChange(*m_relay), 0)).has_value();
    }
    [[nodiscard]] domain::MailRelay stored() const
    {
        return await(m_stage->client->mail().relay()).value_or(domain::MailRelay());
    }
    void changeElsewhere(const QString& senderName)
    {
        QVERIFY(await(
            m_stage->elsewhere().mail().changeRelay({.senderName = senderName}, stored().rev)));
    }

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<LocalRelay> m_relay;
    ui::PageContext m_context;
    std::unique_ptr<ui::SettingsPage> m_page;
};

QTEST_MAIN(MailSettingsTest)
#include "mail_settings_test.moc"
