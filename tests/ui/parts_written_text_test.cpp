// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/facts.h"
#include "ui/parts/step_report.h"
#include "ui/parts/written_text.h"
#include "ui/rendering.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString sentence = u"The relay refused it for good."_s;

//! A link without a place to break at.
QString longLink()
{
    return QString(u"https://127.0.0.1/activate?token="_s + QString(200, u'W'));
}
} // namespace

class WrittenTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme(); }

    void aLongWordMakesNothingBesideItWider()
    {
        ui::DetailPane pane;
        auto* said = new ui::TextLabel(sentence);
        said->setWordWrap(true);
        pane.add(said);
        auto* written = new ui::WrittenText(u"Text of the mail"_s);
        written->setPlainText(longLink());
        pane.add(written);
        pane.resize(372, 600);
        pane.show();
        QVERIFY(waitUntil([&] { return says(pane, sentence); }));
        QVERIFY(written->width() <= pane.width());
        // All of it is seen: as many lines as it takes.
        const int letters = written->fontMetrics().horizontalAdvance(longLink());
        QVERIFY(written->height() >= letters / written->width() * written->fontMetrics().ascent());
        QVERIFY(
            waitUntil([&] { return written->document()->size().height() <= written->height(); }));
    }

    void aLongValueBreaksWithinItsColumn()
    {
        const QString address = QString(60, u'm') + u"@example.net"_s;
        ui::DetailPane pane;
        auto* said = new ui::TextLabel(sentence);
        said->setWordWrap(true);
        pane.add(said);
        auto* facts = new ui::KeyValueList;
        facts->setRows({{u"Address"_s, address, ui::Tone::Warn}, {u"Name"_s, u"Ada"_s}});
        pane.add(facts);
        pane.resize(372, 600);
        pane.show();
        QVERIFY(waitUntil([&] { return says(pane, sentence) && says(pane, u"Ada"_s); }));
        const auto* written = facts->findChild<ui::WrittenText*>();
        QVERIFY(written);
        QCOMPARE(written->accessibleName(), QString(u"Address: "_s + address));
        QVERIFY(facts->width() <= pane.width());
        const QRect seen(written->mapTo(&pane, QPoint(0, 0)), written->size());
        QVERIFY2(pane.rect().contains(seen), "within the pane");
        QVERIFY2(written->height() >= 2 * written->fontMetrics().ascent(), "on several lines");
        QCOMPARE(written->toPlainText(), address);
        // A word that has room stays a label, as all others.
        QCOMPARE(facts->findChildren<ui::WrittenText*>().size(), 1);
    }

    void whatATestFoundStaysWithinItsColumn()
    {
        // As long as a fingerprint, and as the name of a server may be.
        const QString certificate = u"1. cloud\nSHA-256 "_s + QString(95, u'A');
        const QString server = QString(63, u'm') + u".example.net"_s;
        ui::DetailPane pane;
        auto* report = new ui::StepReport;
        pane.add(report);
        report->setSteps({{server, u"3 ms"_s, ui::TimelineStep::When::Done}});
        report->setCertificates(certificate, "PEM");
        report->setEnd(ui::Tone::Ok, sentence, {});
        pane.resize(372, 600);
        pane.show();
        QVERIFY(waitUntil([&] { return says(pane, sentence); }));
        const QList<ui::LinkButton*> links = report->findChildren<ui::LinkButton*>();
        QCOMPARE(links.size(), 3);
        links.first()->click();
        QVERIFY(waitUntil([&] { return says(pane, certificate); }));
        QVERIFY(report->width() <= pane.width());
        links.at(1)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), certificate);
    }

    void aNoteBreaksALongWord()
    {
        ui::DetailPane pane;
        auto* note = new ui::Note(ui::Tone::Warn, u"Held."_s, longLink());
        pane.add(note);
        pane.resize(372, 600);
        pane.show();
        QVERIFY(waitUntil([&] { return says(pane, u"Held."_s); }));
        QVERIFY(note->width() <= pane.width());
        QCOMPARE(note->text().remove(QChar(0x200b)), longLink());
    }

    void itIsAsTallAsItsText()
    {
        ui::WrittenText written(u"Text of the mail"_s);
        written.setPlainText(u"One line"_s);
        const int one = written.heightForWidth(300);
        written.setPlainText(u"One line\nand two"_s);
        QVERIFY(written.heightForWidth(300) > one);
        QVERIFY(written.heightForWidth(20) > written.heightForWidth(300));
    }

    void isCopiedAsItWasWritten()
    {
        ui::WrittenText written(u"Text of the mail"_s);
        written.setPlainText(longLink());
        written.selectAll();
        QCOMPARE(written.textCursor().selectedText(), longLink());
        written.setPlainText(u"<b>Acme</b> & Co"_s);
        QCOMPARE(written.toPlainText(), u"<b>Acme</b> & Co"_s);
    }
};

QTEST_MAIN(WrittenTextTest)
#include "parts_written_text_test.moc"
