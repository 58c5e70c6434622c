// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "mail/relay_change.h"
#include "ui/organizations_driver.h"

#include <QApplication>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString list = u"Mails list"_s;
const QString grace = u"grace@acme.example"_s;
const QString joan = u"joan@acme.example"_s;
constexpr int patience = 20'000; // milliseconds
constexpr int moreThanALook = 4500; // milliseconds
} // namespace

//! The list of mails in front of the operator, on a real relay.
class OrganizationsMailsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setDoubleClickInterval(1); }

    void init()
    {
        m_stage = std::make_unique<PageStage>();
        m_relay = std::make_unique<LocalRelay>();
        QVERIFY(m_stage->signUp());
        QVERIFY(await(m_stage->client->mail().changeRelay(relayChange(*m_relay), 0)));
    }
    void cleanup()
    {
        m_relay->release();
        m_stage.reset();
        m_relay.reset();
    }

    void followsWhatIsUnderWay()
    {
        m_relay->disturb(u"CONTENT"_s, u"hold"_s);
        QVERIFY(invited({grace, joan}));
        QVERIFY(waitUntil([&] { return m_relay->held() == 1; }, patience));
        const QString first = addressBeingSent();
        QVERIFY(first == grace || first == joan);
        const QString second = first == grace ? joan : grace;
        OrganizationsDriver driver(m_stage->context());
        driver.page().openMails();
        QVERIFY(driver.choose(list, second));
        QTRY_VERIFY(driver.saysExactly(u"It leaves as soon as the relay takes it."_s));
        QCOMPARE(driver.cell(list, first, u"state"_s), u"being sent"_s);
        m_relay->release();
        const auto sent = [&](const QString& address) {
            return driver.cell(list, address, u"state"_s) == u"sent"_s;
        };
        QVERIFY(waitUntil([&] { return sent(first) && sent(second); }, patience));
        // What was chosen is chosen still, and the pane says how it stands now.
        QVERIFY(driver.saysExactly(u"The relay took it. Whether it arrived is not known."_s));
        const auto* table = driver.find(list);
        QVERIFY(table);
        const auto chosen
            = qobject_cast<const ui::DataTable*>(table)->selectionModel()->selectedRows();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().data().toString(), second);
        // Nothing is under way any more: nothing is asked any more.
        const int before = asked();
        QVERIFY(!waitUntil([&] { return asked() > before; }, moreThanALook));
    }

    void asksNothingWhileItIsHidden()
    {
        m_relay->disturb(u"CONTENT"_s, u"hold"_s);
        QVERIFY(invited({grace}));
        QVERIFY(waitUntil([&] { return m_relay->held() == 1; }, patience));
        OrganizationsDriver driver(m_stage->context());
        driver.page().openMails();
        QTRY_COMPARE(driver.cell(list, grace, u"state"_s), u"being sent"_s);
        driver.page().hide();
        const int before = asked();
        QVERIFY(!waitUntil([&] { return asked() > before; }, moreThanALook));
        driver.page().show();
        QVERIFY(waitUntil([&] { return asked() > before; }, patience));
    }

    void tellsAScreenReaderHowItStands()
    {
        m_relay->refuse(u"RCPT"_s, u"550 5.1.1 No such user"_s);
        QVERIFY(invited({grace}));
        OrganizationsDriver driver(m_stage->context());
        driver.page().openMails();
        QVERIFY(driver.choose(list, grace));
        const QString stands = u"State: refused. The relay refused it for good. Made: "_s;
        const QString answer = u" Last answer: 550 5.1.1 No such user"_s;
        for (const QString& part :
            {u"State of the mail"_s, u"Text of the mail"_s, u"Source of the mail"_s}) {
            QVERIFY2(waitUntil(
                         [&] {
                             const QWidget* found = driver.find(part);
                             const QString said
                                 = found ? found->accessibleDescription() : QString();
                             return said.startsWith(stands) && said.endsWith(answer);
                         },
                         patience),
                qPrintable(part));
        }
    }

    void whatItSaysCanBeCopiedWhole()
    {
        QVERIFY(invited({grace}));
        OrganizationsDriver driver(m_stage->context());
        driver.page().openMails();
        QVERIFY(driver.choose(list, grace));
        const auto outbox = await(m_stage->client->outbox().list());
        QVERIFY(outbox && outbox->size() == 1);
        QTRY_VERIFY(driver.textOf(u"Text of the mail"_s).contains(outbox->first().link));
        QTRY_VERIFY(driver.textOf(u"Source of the mail"_s).contains(u"Message-ID: <"_s));
    }

private:
    [[nodiscard]] bool invited(const QStringList& addresses) const
    {
        const auto done = await(m_stage->client->members().invite(
            m_stage->organization().organization.id, addresses, domain::OrganizationRole::Member));
        return done && done->size() == addresses.size();
    }
    //! The one that the relay holds.
    [[nodiscard]] QString addressBeingSent() const
    {
        const auto mails = await(m_stage->client->mail().list());
        for (const domain::Mail& mail : mails.value_or(QList<domain::Mail>())) {
            if (mail.state == domain::MailState::Sending)
                return mail.to;
        }
        return {};
    }
    //! How often the list was read.
    [[nodiscard]] int asked() const
    {
        return m_stage->faults.count("GET", u"/governance/mails?"_s);
    }

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<LocalRelay> m_relay;
};

QTEST_MAIN(OrganizationsMailsTest)
#include "organizations_mails_test.moc"
