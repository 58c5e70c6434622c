// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/notice_test.h"
#include "ui/pages/subprocessors/notice_model.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFileDialog>

#include <algorithm>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString told = u"Who was told list"_s;
const QString ada = ServiceFixture::operatorEmail();

QByteArray hashOf(const QByteArray& mail)
{
    return QCryptographicHash::hash(mail, QCryptographicHash::Sha256).toHex();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

//! Whom the review of a draft would tell, and who was told of a version.
class NoticesTest : public NoticeTest {
    Q_OBJECT

private Q_SLOTS:
    void theReviewShowsTheMailsAsTheyWouldLeave()
    {
        QVERIFY(review(draftBody(completeListing(), dayAfter(40))));
        QTRY_VERIFY(sees().says(u"1 mail tells of it."_s));
        QVERIFY(sees().says(u"They are for 1 organization."_s));
        QVERIFY(sees().says(u"Subject: Our sub-processors change on"_s));
        QVERIFY(sees().says(u"WorkOS (added)"_s));
        QVERIFY(sees().says(u"To: <ada@acme.example>"_s));
        QVERIFY(sees().saysExactly(u"30 days"_s));
        QVERIFY(!sees().says(u"The notice is shorter than usual."_s));
    }

    void anEmergencyIsSaidWithItsReason()
    {
        QVERIFY(review(withoutNotice(draftBody(completeListing(), dayAfter(1)))));
        QTRY_VERIFY(sees().says(u"The notice is shorter than usual."_s));
        QVERIFY(
            sees().says(u"The mail gives this reason: The old provider ends its service today."_s));
        QVERIFY(sees().saysExactly(u"Emergency"_s));
    }

    void withoutARelayTheReviewSaysSo()
    {
        QVERIFY(m_stage->takeRelay());
        QVERIFY(review(draftBody(completeListing(), dayAfter(40))));
        QTRY_VERIFY(sees().says(u"No mail relay is set, so its publication tells nobody."_s));
    }

    void whoWasToldIsListedWithTheHashOfItsMail()
    {
        QVERIFY(m_stage->publishIn(40));
        QVERIFY(m_stage->hasTold());
        const QList<QByteArray> mails = m_stage->arrived(ada);
        QCOMPARE(mails.size(), 1);
        openTold();
        QTRY_COMPARE(sees().cell(told, ada, u"state"_s), u"sent"_s);
        QCOMPARE(sees().cell(told, ada, u"organization"_s), u"Acme Robotics"_s);
        QCOMPARE(
            sees().cell(told, ada, u"hash"_s), QString::fromLatin1(hashOf(mails.first()).left(12)));
        QVERIFY(sees().choose(told, ada));
        QTRY_VERIFY(sees().says(u"WorkOS (added)"_s));
        QVERIFY(sees().find(u"Copy the hash"_s));
    }

    void nobodyIsToldTwice()
    {
        QVERIFY(m_stage->publishIn(40));
        QVERIFY(m_stage->hasTold());
        openTold();
        QVERIFY(sees().press(u"Tell who was not told"_s));
        QTRY_VERIFY(sees().says(u"Everybody who is to be told was told already."_s));
        QCOMPARE(m_stage->arrived(ada).size(), 1);
    }

    void whoCameLaterIsToldByAsking()
    {
        QVERIFY(m_stage->publishIn(40));
        QVERIFY(m_stage->hasTold());
        ServiceClient beside = m_stage->beside();
        const ServiceClient eve
            = m_stage->page().service().memberClient(beside, u"eve@acme.example"_s, u"admin"_s);
        openTold();
        QVERIFY(sees().press(u"Tell who was not told"_s));
        QTRY_VERIFY(sees().says(u"1 mail leaves now."_s));
        QTRY_COMPARE(sees().rows(told), 2);
        QCOMPARE(m_stage->arrived(ada).size(), 1);
    }

    void itIsSaidBeforeThatSomebodyIsToldLate()
    {
        QVERIFY(m_stage->publishIn(40));
        QVERIFY(m_stage->hasTold());
        QVERIFY(m_stage->wait(20));
        ServiceClient beside = m_stage->beside();
        const ServiceClient eve
            = m_stage->page().service().memberClient(beside, u"eve@acme.example"_s, u"admin"_s);
        openTold();
        QTRY_VERIFY(sees().says(u"Who is told now has 20 days until this version holds."_s));
        QVERIFY(sees().says(u"and its notice is 30 days."_s));
        QCOMPARE(m_stage->arrived(ada).size(), 1);
        QVERIFY(sees().press(u"Tell who was not told"_s));
        QTRY_COMPARE(sees().rows(told), 2);
        QVERIFY(sees().choose(told, u"eve@acme.example"_s));
        QTRY_VERIFY(sees().saysExactly(u"20 days, not 30"_s));
        QVERIFY(sees().choose(told, ada));
        QTRY_VERIFY(sees().saysExactly(u"40 days"_s));
    }

    void whoIsToldOfAWithdrawalIsListedWithIt()
    {
        QVERIFY(m_stage->publishIn(40));
        QVERIFY(m_stage->hasTold());
        QCOMPARE(m_stage->beside()
                     .post(listingPath(u"/versions/2/withdrawal"_s),
                         {{u"reason"_s, u"It was not signed."_s}})
                     .status,
            200);
        QCOMPARE(m_stage->arrived(ada, 2).size(), 2);
        QVERIFY(m_stage->hasTold());
        openTold();
        QTRY_COMPARE(sees().rows(told), 2);
        const QTemporaryDir folder;
        save(u"Save as CSV…"_s, folder.filePath(u"told.csv"_s));
        const QByteArray hash = hashOf(m_stage->arrived(ada).last());
        QTRY_VERIFY(contentOf(folder.filePath(u"told.csv"_s)).contains(hash));
        QVERIFY(contentOf(folder.filePath(u"told.csv"_s)).contains(",withdrawal,"));
        QVERIFY(sees().choose(told, ada));
        QTRY_VERIFY(sees().saysExactly(u"Told of"_s));
    }

    void eachRowSaysOfWhatItTold()
    {
        domain::NoticeDelivery change{.id = u"1"_s, .organizationName = u"Acme"_s};
        change.state = domain::MailState::Sent;
        domain::NoticeDelivery withdrawal = change;
        withdrawal.id = u"2"_s;
        withdrawal.kind = domain::NoticeKind::Withdrawal;
        ui::NoticeModel model;
        model.setRows({change, withdrawal});
        const QList<models::ColumnSpec> columns = model.columns();
        const auto kind = std::find_if(columns.begin(), columns.end(),
            [](const models::ColumnSpec& each) { return each.key == u"kind"_s; });
        QVERIFY(kind != columns.end());
        const int column = int(kind - columns.begin());
        const int first = model.indexOf(u"1"_s);
        const int second = model.indexOf(u"2"_s);
        QCOMPARE(model.index(first, column).data().toString(), u"change"_s);
        QCOMPARE(model.index(second, column).data().toString(), u"withdrawal"_s);
        QCOMPARE(model.index(first, 0).data(Qt::AccessibleDescriptionRole).toString(),
            u"Acme, told of the change, sent"_s);
        QCOMPARE(model.index(second, 0).data(Qt::AccessibleDescriptionRole).toString(),
            u"Acme, told of the withdrawal, sent"_s);
    }

    void whoWasToldIsSavedWithItsHashes()
    {
        QVERIFY(m_stage->publishIn(40));
        QVERIFY(m_stage->hasTold());
        const QByteArray hash = hashOf(m_stage->arrived(ada).value(0));
        openTold();
        QTRY_COMPARE(sees().rows(told), 1);
        const QTemporaryDir folder;
        const QString csv = save(u"Save as CSV…"_s, folder.filePath(u"told.csv"_s));
        QCOMPARE(csv, u"notices-v2.csv"_s);
        QTRY_VERIFY(contentOf(folder.filePath(u"told.csv"_s)).contains(hash));
        QTRY_VERIFY(sees().says(folder.filePath(u"told.csv"_s)));
        save(u"Save as JSON…"_s, folder.filePath(u"told.json"_s));
        QTRY_VERIFY(contentOf(folder.filePath(u"told.json"_s)).contains(hash));
    }

private:
    [[nodiscard]] QDate dayAfter(int days) const
    {
        return m_stage->page().service().now().date().addDays(days);
    }

    //! The operator in front of the review of that draft.
    bool review(const QJsonObject& body)
    {
        ServiceClient beside = m_stage->beside();
        return beside.send("PUT", listingPath(u"/draft"_s), body).status == 200
            && beside.post(listingPath(u"/draft/review"_s)).status == 200
            && openReview(m_stage->person());
    }

    void openTold()
    {
        m_stage->person().refresh();
        QVERIFY(sees().press(u"History"_s));
        QVERIFY(sees().choose(u"History list"_s, u"2"_s));
        QVERIFY(sees().press(u"Who was told"_s));
    }

    //! The name that the dialog suggests.
    QString save(const QString& format, const QString& path)
    {
        if (!sees().chooseFromMenu(u"Export who was told"_s, format))
            return {};
        QPointer<QFileDialog> dialog = m_stage->person().page().findChild<QFileDialog*>();
        if (!dialog)
            return {};
        const QString suggested = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        return waitUntil([&] { return dialog.isNull(); }) ? suggested : QString();
    }
};

QTEST_MAIN(NoticesTest)
#include "notices_test.moc"
