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
        QVERIFY(stage.saveBy(u"Register as CSV…"_s, csv).startsWith(u"data-requests-20200101-"_s));
        QTRY_VERIFY(stage.person().says(u"Saved to "_s + csv));
        const QString rows = QString::fromUtf8(contentOf(csv));
        QCOMPARE(rows.count(u"\r\n"_s), 4);
        QVERIFY(rows.startsWith(u"Case,Right,Law,"_s));
        for (const QString& ref : {open, withdrawn})
            QVERIFY(rows.contains(ref));
        QVERIFY(!rows.contains(u'@') && !rows.contains(u"globex"_s));
        const QString figures = place.filePath(u"y.csv"_s);
        QVERIFY(stage.saveBy(u"Figures as CSV…"_s, figures).endsWith(u".csv"_s));
        QTRY_VERIFY(contentOf(figures).contains("Outcome: Withdrawn"));
        const QString pdf = place.filePath(u"z.pdf"_s);
        QVERIFY(stage.saveBy(u"Both as PDF…"_s, pdf).endsWith(u".pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(pdf).startsWith("%PDF-"), 20'000);
        const QString text = textOf(pdf);
        QVERIFY2(text.contains(u"Register of data requests"_s), qPrintable(text));
        QVERIFY(text.contains(u"Cases received"_s));
        QVERIFY(text.simplified().remove(u' ').contains(QString(open).remove(u' ')));
        QVERIFY(!text.contains(u'@'));
        const QStringList files{u"both_pdf"_s, u"figures_csv"_s, u"cases_csv"_s};
        QCOMPARE(exported(stage), files);
    }

    //! What is not on the record is not taken out.
    void withoutARecordThereIsNoFile()
    {
        RequestsStage stage;
        QVERIFY(!stage.record(eve).isEmpty());
        openFrom(stage, u"2020-01-01"_s);
        QTRY_VERIFY(stage.person().saysExactly(u"Cases received"_s));
        stage.stage.faults.set(Faults::Kind::Refuse, u"/data-requests/register"_s);
        QVERIFY(stage.person().press(u"Register as CSV…"_s));
        QTRY_VERIFY(stage.person().says(u"The server refused this or failed."_s));
        QVERIFY(!stage.page().findChild<QFileDialog*>());
        QCOMPARE(exported(stage), QStringList());
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
    //! Which files were taken out, by the record of changes; newest first.
    static QStringList exported(RequestsStage& stage)
    {
        QStringList files;
        const auto events = await(stage.stage.elsewhere().activity().page({}));
        if (!events)
            return {u"?"_s};
        for (const domain::ActivityEvent& event : events->items) {
            if (event.action == "data-requests.exported"_L1)
                files.append(event.after["file"_L1].toString());
        }
        return files;
    }

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
