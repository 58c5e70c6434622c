// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/key_field.h"
#include "ui/pages/settings/step_row.h"
#include "ui/parts/facts.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/list_page.h"
#include "ui/parts/scrolled_band.h"
#include "ui/parts/wrapped_choice.h"
#include "ui/shell/start_password_rules.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace console::ui;
using namespace Qt::StringLiterals;

//! Sentences beside what one ticks or chooses, where there is no room for them in one line.
class PartsWrappingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        static Theme theme(nullptr);
        theme.apply(*qApp);
    }

    void takesTheLinesThatItNeeds()
    {
        QWidget pane;
        auto* column = new QVBoxLayout(&pane);
        auto* box = new WrappedCheckBox(sentence);
        auto* choice = new WrappedRadioButton(sentence);
        column->addWidget(box);
        column->addWidget(choice);
        column->addStretch(1);
        pane.resize(900, 300);
        pane.show();
        const int line = box->height();
        QCOMPARE(choice->height(), line);
        QVERIFY(box->width() >= box->sizeHint().width());
        pane.resize(200, 300);
        QTRY_VERIFY(box->height() >= 2 * box->fontMetrics().height());
        QVERIFY2(pane.width() == 200, "asks for no more room than a word");
        QCOMPARE(box->height(), box->heightForWidth(box->width()));
        QCOMPARE(choice->height(), box->height());
        // Also at a line below the first.
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(40, box->height() - 4));
        QVERIFY(box->isChecked());
    }

    void isHitAtItsWordsOnly_data()
    {
        QTest::addColumn<bool>("reversed");
        QTest::newRow("from the left") << false;
        QTest::newRow("from the right") << true;
    }
    void isHitAtItsWordsOnly()
    {
        QFETCH(bool, reversed);
        WrappedCheckBox box(u"Short"_s);
        box.setLayoutDirection(reversed ? Qt::RightToLeft : Qt::LeftToRight);
        box.resize(400, box.sizeHint().height());
        box.show();
        const int middle = box.height() / 2;
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(reversed ? 12 : 388, middle));
        QVERIFY(!box.isChecked());
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(reversed ? 388 : 12, middle));
        QVERIFY(box.isChecked());
    }

    void isTickedAndHeardAsAnyOther()
    {
        WrappedCheckBox box(sentence);
        box.show();
        QTest::keyClick(&box, Qt::Key_Space);
        QVERIFY(box.isChecked());
        const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&box);
        QVERIFY(heard);
        QCOMPARE(heard->role(), QAccessible::CheckBox);
        QCOMPARE(heard->text(QAccessible::Name), sentence);
        QVERIFY(heard->state().checked);
    }

    void aButtonBreaksItsWordsWhereItsLineIsTooNarrow()
    {
        QWidget pane;
        auto* flow = new FlowLayout(space::s, &pane);
        auto* button = new BusyButton(u"Bring the whole draft up to date"_s);
        auto* link = new LinkButton(u"Ask again what was answered before"_s);
        auto* plain = new PlainButton(u"Remove it from the listing for good…"_s);
        auto* other = new LinkButton(u"Close"_s);
        flow->addWidget(button);
        flow->addWidget(link);
        flow->addWidget(plain);
        flow->addWidget(other);
        pane.resize(900, 300);
        pane.show();
        QCOMPARE(button->size(), button->sizeHint());
        QCOMPARE(link->size(), link->sizeHint());
        QCOMPARE(plain->size(), plain->sizeHint());
        pane.resize(140, 300);
        QTRY_VERIFY(plain->height() >= controlHeight + plain->fontMetrics().height());
        QCOMPARE(pane.width(), 140);
        for (const QPushButton* each : QList<QPushButton*>{button, link, plain}) {
            QVERIFY2(each->width() <= 140, "within the pane");
            QVERIFY2(each->height() >= controlHeight + each->fontMetrics().height(), "two lines");
        }
        QCOMPARE(other->size(), other->sizeHint());
        // Busy, it says something else.
        const int before = button->height();
        button->setBusy(true, u"Busy…"_s);
        button->setMinimumWidth(0);
        QTRY_VERIFY(button->height() < before);
    }

    void anAddressAsALinkMakesNothingWider()
    {
        QWidget pane;
        auto* flow = new FlowLayout(space::s, &pane);
        auto* link = new LinkButton(QString(60, u'm'));
        flow->addWidget(link);
        pane.resize(300, 100);
        pane.show();
        QCOMPARE(pane.width(), 300);
        QVERIFY(link->sizeHint().width() > 300);
        QCOMPARE(link->width(), 300);
        QCOMPARE(link->height(), link->sizeHint().height());
    }

    void theButtonsOfAKeyGoOnInTheNextLine()
    {
        KeyField field(
            u"API key"_s, KeyField::Stored{.words = u"It ends in 1234."_s, .removable = true});
        field.resize(110, 300);
        field.show();
        QList<const QPushButton*> shown;
        const QList<QPushButton*> buttons = field.findChildren<QPushButton*>();
        for (const QPushButton* each : buttons) {
            if (each->isVisible())
                shown << each;
        }
        QCOMPARE(shown.size(), 2);
        QCOMPARE(field.width(), 110);
        QVERIFY(shown.at(1)->y() >= shown.at(0)->y() + shown.at(0)->height());
        for (const QPushButton* each : std::as_const(shown))
            QVERIFY2(each->geometry().right() < field.width(), "within the field");
    }

    void theNoteOfANarrowListCanBeRead()
    {
        ListPage page(u"Things"_s, u"things"_s);
        page.setUpdatedAt(QDateTime::currentDateTimeUtc());
        page.setStatusNote(u"Not all of them could be read just now."_s);
        page.resize(256, 400);
        page.show();
        const QList<ElidedLabel*> labels = page.findChildren<ElidedLabel*>();
        const auto note = std::find_if(labels.begin(), labels.end(),
            [](const ElidedLabel* label) { return label->text().startsWith(u"Not all"_s); });
        QVERIFY(note != labels.end());
        QVERIFY2((*note)->width() >= 160, "a few letters beside the others");
    }

    void aValueGoesBelowItsNameWhereItsWordHasNoRoomBesideIt()
    {
        QWidget pane;
        auto* column = new QVBoxLayout(&pane);
        column->setContentsMargins({});
        auto* facts = new KeyValueList;
        facts->setRows({{u"Next backup"_s, u"automatically"_s}, {u"Folder"_s, u"none"_s}});
        column->addWidget(facts);
        column->addStretch(1);
        pane.resize(400, 200);
        pane.show();
        const auto labelOf = [&](const QString& text) -> const QLabel* {
            const QList<QLabel*> labels = facts->findChildren<QLabel*>();
            const auto found = std::find_if(labels.begin(), labels.end(),
                [&](const QLabel* label) { return label->text() == text; });
            return found == labels.end() ? nullptr : *found;
        };
        const QLabel* name = labelOf(u"Next backup"_s);
        const QLabel* value = labelOf(u"automatically"_s);
        QVERIFY(name && value);
        const auto at = [&](const QLabel* label) {
            return label->mapTo(facts, QPoint(0, 0));
        };
        QTRY_VERIFY(at(value).x() >= name->width());
        pane.resize(150, 200);
        QTRY_VERIFY(at(value).y() >= at(name).y() + name->height());
        QCOMPARE(at(value).x(), 0);
        QCOMPARE(facts->width(), 150);
        QVERIFY(at(labelOf(u"Folder"_s)).y() >= at(value).y() + value->height());
        pane.resize(400, 200);
        QTRY_VERIFY(at(value).x() > 0);
        QTRY_VERIFY(at(value).x() >= name->width());
        QCOMPARE(at(value).y(), at(name).y());
    }

    void aStepWithoutRoomForItsWordsTakesTwoLines()
    {
        QWidget pane;
        auto* column = new QVBoxLayout(&pane);
        column->setContentsMargins({});
        auto* row = new StepRow(u"Data key"_s);
        BusyButton* step = row->addStep(u"Renew the data key for good"_s);
        column->addWidget(row);
        column->addStretch(1);
        pane.resize(120, 400);
        pane.show();
        QTRY_VERIFY(step->height() >= controlHeight + step->fontMetrics().height());
        QVERIFY(step->width() <= 120);
        QCOMPARE(step->height(), step->heightForWidth(step->width()));
        pane.resize(700, 400);
        QTRY_COMPARE(step->size(), step->sizeHint());
    }

    void aBandOverAListScrollsInALowWindow()
    {
        auto* content = new QWidget;
        auto* lines = new QVBoxLayout(content);
        lines->setContentsMargins({});
        auto* words = new QLabel(QString(sentence + u' ').repeated(40));
        words->setWordWrap(true);
        lines->addWidget(words);
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* band = new ScrolledBand(content);
        auto* list = new QWidget;
        list->setMinimumHeight(100);
        column->addWidget(band);
        column->addWidget(list, 1);
        page.resize(600, 900);
        page.show();
        // As high as what it says, where there is room.
        QTRY_COMPARE(band->height(), words->heightForWidth(band->width()));
        QVERIFY(!band->verticalScrollBar()->isVisible());
        page.resize(600, 240);
        QTRY_VERIFY(band->verticalScrollBar()->isVisible());
        QVERIFY(list->height() >= 100);
        QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
        QCOMPARE(words->width(), band->viewport()->width());
        words->setText(sentence);
        QTRY_VERIFY(!band->verticalScrollBar()->isVisible());
        QTRY_COMPARE(band->height(), words->heightForWidth(band->width()));
    }

    void theRulesOfAPasswordTakeTheLinesThatTheyNeed()
    {
        FormField field(u"Password"_s, new SecretField);
        PasswordRules rules(&field);
        QWidget& seen = rules;
        QVERIFY(seen.minimumSizeHint().width() < seen.sizeHint().width());
        QCOMPARE(seen.heightForWidth(seen.sizeHint().width()), seen.sizeHint().height());
        QVERIFY(seen.heightForWidth(seen.minimumSizeHint().width()) > seen.sizeHint().height());
    }

private:
    const QString sentence = u"Only look: refuse everything that changes something"_s;
};

QTEST_MAIN(PartsWrappingTest)
#include "parts_wrapping_test.moc"
