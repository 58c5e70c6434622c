// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_examples.h"
#include "ui/pages/subprocessors/listing_pdf.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

//! What a program of poppler-utils says about a PDF file; its complaints come first.
QString said(const QString& program, const QByteArray& pdf, const QStringList& options = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"listing.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return u"no file"_s;
    file.close();
    QProcess process;
    QStringList arguments = options;
    arguments << path;
    if (program == "pdftotext"_L1)
        arguments << u"-"_s;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return process.errorString();
    return QString::fromUtf8(process.readAllStandardError() + process.readAllStandardOutput());
}

QString textOf(const QByteArray& pdf)
{
    return said(u"pdftotext"_s, pdf, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s});
}

//! Without white space: where lines break is not the text's.
QString run(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

domain::ListingVersion versionOf(const QList<domain::SubProcessor>& entries)
{
    domain::ListingVersion version = tests::versionOf(entries);
    version.number = 4;
    return version;
}

QList<domain::SubProcessor> manyEntries(int count)
{
    QList<domain::SubProcessor> entries;
    entries.reserve(count);
    for (int i = 1; i <= count; ++i) {
        domain::SubProcessor entry = tests::soundEntry();
        entry.name = u"Entry %1"_s.arg(i);
        entries.append(entry);
    }
    return entries;
}

} // namespace

class ListingPdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatTheListingSays()
    {
        const domain::ListingVersion version = versionOf(tests::publishedListing(2026));
        const QByteArray pdf = ui::listingToPdf(version);
        const QString text = textOf(pdf);
        for (const QString& wanted : {u"Sub-processors"_s, u"Version 4, in force from 2026-11-28"_s,
                 u"<Why> & what"_s, u"Region of Data Hosting"_s, u"1 of 1"_s,
                 QString(u"SHA-256 "_s + QString::fromLatin1(version.hash))})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u"\n" + text));
        for (const domain::SubProcessor& entry : version.entries) {
            for (const QString& wanted :
                {entry.name, entry.websiteLabel, entry.purpose, entry.dataProcessed, entry.region})
                QVERIFY2(text.contains(wanted), qPrintable(wanted + u"\n" + text));
            QVERIFY(pdf.contains(QByteArray("(" + entry.website.toLatin1() + ")")));
        }
    }

    void itSaysWhatItIs()
    {
        const QString facts
            = said(u"pdfinfo"_s, ui::listingToPdf(versionOf(tests::publishedListing(2026))));
        QVERIFY2(facts.contains(u"Sub-processors, version 4"), qPrintable(facts));
        QVERIFY2(facts.contains(u"Packmind Cloud Console"), qPrintable(facts));
        QVERIFY2(facts.contains(u"(A4)"), qPrintable(facts));
    }

    void allFontsAreEmbedded()
    {
        domain::SubProcessor entry = tests::soundEntry();
        entry.name = u"\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u0416 \u03a9"_s;
        const QString fonts = said(u"pdffonts"_s, ui::listingToPdf(versionOf({entry})));
        const QStringList lines = fonts.trimmed().split(u'\n').mid(2);
        QVERIFY2(!lines.isEmpty(), qPrintable(fonts));
        for (const QString& line : lines) {
            // name, type, encoding, emb, sub, uni, object ID
            const QStringList words = line.simplified().split(u' ');
            QCOMPARE(words.value(words.size() - 5), u"yes"_s);
        }
    }

    void nothingIsCutOff()
    {
        domain::SubProcessor entry = tests::soundEntry();
        entry.name = QString(120, u'w');
        entry.purpose = u"word "_s.repeated(40).trimmed();
        entry.region = QString(119, u'm') + u'!';
        const QString text = said(u"pdftotext"_s, ui::listingToPdf(versionOf({entry})));
        QCOMPARE(run(text).count(u'w'), 120 + 40 + 1); // one in the summary
        QCOMPARE(text.count(u"word"), 40);
        QVERIFY(run(text).contains(u'!'));
    }

    void anyScriptIsRead()
    {
        domain::SubProcessor entry = tests::soundEntry();
        entry.name = u"\u05e9\u05dc\u05d5\u05dd"_s;
        entry.purpose = u"\u0645\u0631\u062d\u0628\u0627"_s;
        entry.dataProcessed = u"\u041f\u0440\u0438\u0432\u0435\u0442 \u03b1\u03b2\u03b3"_s;
        entry.region = u"\u20ac \u0153 e\u0301"_s;
        const QString text = textOf(ui::listingToPdf(versionOf({entry})))
                                 .normalized(QString::NormalizationForm_KC);
        for (const QString& wanted : {entry.name, entry.purpose, entry.dataProcessed, u"\u20ac"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u'\n' + text));
    }

    void eachPageHasTheTitlesAndItsNumber()
    {
        const QString text = textOf(ui::listingToPdf(versionOf(manyEntries(100))));
        const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 2);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages.at(i).contains(u"Region of Data Hosting"), qPrintable(pages.at(i)));
            QVERIFY2(pages.at(i).contains(u"%1 of %2"_s.arg(i + 1).arg(pages.size())),
                qPrintable(pages.at(i)));
        }
    }

    void theSameVersionGivesTheSameBytes()
    {
        const domain::ListingVersion version = versionOf(tests::publishedListing(2026));
        const auto withoutTime = [](QByteArray pdf) {
            const qsizetype at = pdf.indexOf("/CreationDate");
            return at < 0 ? QByteArray() : pdf.replace(at, 40, QByteArray(40, ' '));
        };
        const QByteArray once = withoutTime(ui::listingToPdf(version));
        QVERIFY(once.startsWith("%PDF"));
        QCOMPARE(withoutTime(ui::listingToPdf(version)), once);
    }

    void tenThousandEntriesAreMadeBesideTheWindow()
    {
        QByteArray pdf;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { pdf = ui::listingToPdf(versionOf(manyEntries(10'000))); }));
        thread->start();
        QVERIFY(thread->wait(250'000));
        const QString text = textOf(pdf);
        for (const int i : {1, 4'999, 10'000})
            QVERIFY(text.contains(u"Entry %1 "_s.arg(i)));
    }
};

QTEST_MAIN(ListingPdfTest)
#include "listing_pdf_test.moc"
