// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/register_pdf.h"
#include "ui/requests_stage.h"

#include <QFileDialog>
#include <QProcess>
#include <QTemporaryDir>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::DataRight;
using S = domain::RequestStatus;

namespace {

const QString eve = u"eve@globex.example"_s;

//! Presses it, and chooses that place in the dialog that comes; the name that it suggested.
QString saveBy(RequestsStage& stage, const QString& button, const QString& path)
{
    if (!stage.person().press(button))
        return u"off"_s;
    QPointer<QFileDialog> dialog = stage.page().findChild<QFileDialog*>();
    if (!dialog)
        return u"no dialog"_s;
    const QString suggested = QFileInfo(dialog->selectedFiles().value(0)).fileName();
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    return QTest::qWaitFor([&] { return dialog.isNull(); }, 5'000) ? suggested : u"open"_s;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOf(const QString& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput())
                                           : process.errorString();
}

} // namespace

//! The register and its figures, on the real page and as files.
class DataRequestsRegisterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theRegisterIsSavedWithoutAnybodysAddress()
    {
        RequestsStage stage;
        const QString open = stage.record(eve, {DataRight::Access, DataRight::Erasure}, 2);
        const QString withdrawn
            = stage.record(u"mallory@initech.example"_s, {DataRight::Access}, 1);
        QVERIFY(stage.move(withdrawn, S::Withdrawn));
        openFrom(stage, u"2020-01-01"_s);
        QTRY_VERIFY(stage.person().saysExactly(u"Rights asked for"_s));
        const QTemporaryDir place;
        const QString csv = place.filePath(u"x.csv"_s);
        QVERIFY(saveBy(stage, u"Register as CSV…"_s, csv).startsWith(u"data-requests-20200101-"_s));
        QTRY_VERIFY(stage.person().says(u"Saved to "_s + csv));
        const QString rows = QString::fromUtf8(contentOf(csv));
        QCOMPARE(rows.count(u"\r\n"_s), 4);
        QVERIFY(rows.startsWith(u"Case,Right,Law,"_s));
        for (const QString& ref : {open, withdrawn})
            QVERIFY(rows.contains(ref));
        QVERIFY(!rows.contains(u'@') && !rows.contains(u"globex"_s));
        const QString figures = place.filePath(u"y.csv"_s);
        QVERIFY(saveBy(stage, u"Figures as CSV…"_s, figures).endsWith(u".csv"_s));
        QTRY_VERIFY(contentOf(figures).contains("Outcome: Withdrawn"));
        const QString pdf = place.filePath(u"z.pdf"_s);
        QVERIFY(saveBy(stage, u"Both as PDF…"_s, pdf).endsWith(u".pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(pdf).startsWith("%PDF-"), 20'000);
        const QString text = textOf(pdf);
        QVERIFY2(text.contains(u"Register of data requests"_s), qPrintable(text));
        QVERIFY(text.contains(u"Cases received"_s));
        QVERIFY(text.simplified().remove(u' ').contains(QString(open).remove(u' ')));
        QVERIFY(!text.contains(u'@'));
    }

    void aPeriodThatIsNoneIsSaidAtItsPlace()
    {
        RequestsStage stage;
        const QString ref = stage.record(eve);
        openFrom(stage, u"2020-01-01"_s);
        QTRY_VERIFY(stage.person().saysExactly(u"Cases received"_s));
        QVERIFY(stage.person().type(u"Received until"_s, u"2019-12-31"_s));
        QVERIFY(stage.person().errorAt(u"Received until"_s).contains(u"or a later one"_s));
        QVERIFY(stage.person().refusalOf(u"Register as CSV…"_s).contains(u"period"_s));
        QVERIFY(stage.person().type(u"Received until"_s, u"soon"_s));
        QVERIFY(stage.person().errorAt(u"Received until"_s).contains(u"is no day"_s));
        QVERIFY(stage.person().type(u"Received until"_s, u"2020-01-31"_s));
        QVERIFY(stage.person().says(u"No case was received in that period."_s));
        QVERIFY(!ref.isEmpty());
    }

    //! Thousands of them, on pages with their titles.
    void aLongRegisterHasManyPages()
    {
        QList<domain::RegisterEntry> entries;
        for (int number = 1; number <= 500; ++number) {
            domain::RegisterEntry entry;
            entry.ref = u"DSR-2026-%1"_s.arg(number, 4, 10, QChar(u'0'));
            entry.receivedOn = QDate(2026, 1, 1).addDays(number % 300);
            entry.legal = entry.receivedOn.addMonths(1);
            entries << entry;
        }
        const QTemporaryDir place;
        const QString path = place.filePath(u"x.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ui::registerToPdf(entries, u"2026"_s));
        file.close();
        const QString text = textOf(path);
        const qsizetype pages = text.count(u'\f');
        QVERIFY2(pages > 5, qPrintable(QString::number(pages)));
        QVERIFY(text.contains(u"%1 of %1"_s.arg(pages)));
        QVERIFY(text.count(u"Outcome"_s) >= pages - 1);
    }

private:
    static void openFrom(RequestsStage& stage, const QString& from)
    {
        QVERIFY(stage.open());
        QVERIFY(stage.person().press(u"Register"_s));
        QTRY_VERIFY(stage.person().find(u"Register as CSV…"_s));
        QVERIFY(stage.person().type(u"Received from"_s, from));
    }
};

QTEST_MAIN(DataRequestsRegisterTest)
#include "data_requests_register_test.moc"
