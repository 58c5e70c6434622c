// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/notice_fields.h"
#include "ui/parts/data_table.h"
#include "ui/rendering.h"
#include "ui/sample_list.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList hostile{u"<h1>BIG</h1><font color=red>red</font>"_s, u"<b>x</b>"_s,
    u"<script>alert(1)</script>"_s, u"<img src=\"file:///etc/hostname\">"_s};

//! Asks for the tool tip as resting the mouse there does.
QLabel* tipAt(QWidget& widget, const QPoint& place)
{
    QHelpEvent help(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &help);
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* each : all) {
        if (each->inherits("QTipLabel") && each->isVisible())
            return qobject_cast<QLabel*>(each);
    }
    return nullptr;
}

//! Empty when `tip` says `text` and draws it letter by letter.
QString problemOf(QLabel* tip, const QString& text)
{
    if (!tip)
        return u"no tool tip"_s;
    if (QToolTip::text() != text)
        return u"it says "_s + QToolTip::text();
    const QImage shown = tip->grab().toImage();
    tip->setTextFormat(Qt::PlainText);
    return tip->grab().toImage() == shown ? QString() : u"markup was drawn: "_s + text;
}

void turnWheel(QWidget& over)
{
    const QPointF middle = QRectF(over.rect()).center();
    QWheelEvent turned(middle, over.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&turned); // only such a one goes on to what is around
    qApp->notify(&over, &turned); // sendEvent() would take that back
}

} // namespace

//! What the style does for all controls of the program, whoever makes them.
class StyleBehaviourTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme(); }
    void cleanup() { QToolTip::hideText(); }

    void tipsOfControlsAreText_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : hostile)
            QTest::addRow("%s", qPrintable(text)) << text;
    }
    void tipsOfControlsAreText()
    {
        QFETCH(QString, text);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* label = new ui::TextLabel(u"Label"_s);
        auto* cut = new ui::ElidedLabel(text);
        cut->setFixedWidth(40);
        auto* button = new ui::LinkButton(u"Button"_s);
        for (QWidget* each : std::initializer_list<QWidget*>{label, cut, button})
            column->addWidget(each);
        label->setToolTip(text);
        button->setToolTip(text);
        window.show();
        QTRY_COMPARE(cut->toolTip(), text);
        for (QWidget* each : std::initializer_list<QWidget*>{label, cut, button}) {
            QCOMPARE(problemOf(tipAt(*each, each->rect().center()), text), QString());
            QToolTip::hideText();
            QTRY_VERIFY(!QToolTip::isVisible());
        }
    }

    void tipsOfCellsAreText_data() { tipsOfControlsAreText_data(); }
    void tipsOfCellsAreText()
    {
        QFETCH(QString, text);
        tests::SampleList list;
        list.setRows({{text.repeated(20), u"Hosting"_s, u"France"_s, u"fine"_s, u"1"_s, u"x"_s}});
        ui::DataTable table(u"Sample"_s);
        table.setSource(&list);
        table.resize(500, 200);
        table.show();
        const QRect cell = table.visualRect(table.model()->index(0, 0));
        QCOMPARE(problemOf(tipAt(*table.viewport(), cell.center()), text.repeated(20)), QString());
    }

    void tipsOfMenusAreText()
    {
        QMenu menu;
        menu.setToolTipsVisible(true);
        QAction* action = menu.addAction(u"Copy"_s);
        action->setToolTip(hostile.first());
        menu.popup({50, 50});
        menu.setActiveAction(action);
        const QPoint place = menu.actionGeometry(action).center();
        QCOMPARE(problemOf(tipAt(menu, place), hostile.first()), QString());
    }

    void theNextTipIsTextToo()
    {
        // Qt shows the next tool tip in the label of the one before.
        QWidget window;
        window.setToolTip(u"Plain"_s);
        window.show();
        QVERIFY(tipAt(window, {5, 5}));
        window.setToolTip(hostile.first());
        QCOMPARE(problemOf(tipAt(window, {5, 5}), hostile.first()), QString());
    }

    void theWheelScrollsAndChangesNothing()
    {
        auto* combo = new QComboBox;
        combo->addItems({u"a"_s, u"b"_s, u"c"_s});
        auto* editable = new QComboBox;
        editable->setEditable(true);
        editable->addItems({u"a"_s, u"b"_s, u"c"_s});
        auto* number = new QSpinBox;
        number->setValue(50);
        auto* time = new QTimeEdit(QTime(12, 0));
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        for (QWidget* each : std::initializer_list<QWidget*>{combo, editable, number, time})
            column->addWidget(each);
        column->addSpacing(3000);
        QScrollArea area;
        area.setWidget(content);
        area.setWidgetResizable(true);
        area.resize(300, 300);
        area.show();
        area.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        for (QWidget* each : std::initializer_list<QWidget*>{combo, editable, number, time}) {
            QCOMPARE(each->focusPolicy() & Qt::WheelFocus & ~Qt::StrongFocus, 0);
            each->setFocus(); // also where the keys would go
            area.verticalScrollBar()->setValue(0);
            for (int i = 0; i < 40; ++i)
                turnWheel(*each);
            QVERIFY(area.verticalScrollBar()->value() > 1000);
        }
        QCOMPARE(combo->currentIndex(), 0);
        QCOMPARE(editable->currentIndex(), 0);
        QCOMPARE(number->value(), 50);
        QCOMPARE(time->time(), QTime(12, 0));
    }

    void theListOfAnOpenComboStillScrolls()
    {
        QComboBox combo;
        for (int i = 0; i < 200; ++i)
            combo.addItem(QString::number(i));
        combo.show();
        combo.showPopup();
        QScrollBar* bar = combo.view()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(0);
        turnWheel(*combo.view()->viewport());
        QVERIFY(bar->value() > 0);
        combo.hidePopup();
    }

    void theNoticeStaysAsItIs()
    {
        ui::DetailPane pane;
        domain::ListingChange change;
        change.noticeDays = 30;
        auto* notice = new ui::NoticeFields(pane, u"acme"_s, u"Acme"_s, change);
        notice->unfold();
        pane.add(notice);
        pane.resize(400, 300);
        pane.show();
        auto* days = notice->findChild<QSpinBox*>();
        const int before = days->value();
        for (int i = 0; i < 40; ++i)
            turnWheel(*days);
        QCOMPARE(days->value(), before);
    }
};

QTEST_MAIN(StyleBehaviourTest)
#include "style_behaviour_test.moc"
