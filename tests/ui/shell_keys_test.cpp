// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell_frame.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

using namespace console::ui;
using namespace console::test;

//! The window under the keyboard alone.
class ShellKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysSelectPages();
    void backAndForward();
    void arrowsWalkTheSidebar();
    void regionsByF6();
    void columnsAreRegions();
    void findsFromTheSidebar();
};

void ShellKeysTest::initTestCase()
{
    static Theme theme(nullptr);
    theme.apply(*qApp);
}

void ShellKeysTest::keysSelectPages()
{
    Frame frame;
    QVERIFY(QTest::qWaitForWindowActive(&frame.window));
    press(frame.window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(frame.window.currentPage(), PageId::Activity);
    QVERIFY(frame.window.page(PageId::Activity)->isVisible());
    QVERIFY(frame.window.sidebar()->entry(PageId::Activity)->isCurrent());
    QVERIFY(frame.window.windowTitle().startsWith(QStringLiteral("Activity")));
    press(frame.window, Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(frame.window.currentPage(), PageId::Activity);
    // One goes on in the page, also from the sidebar.
    QTRY_VERIFY(frame.window.page(PageId::Activity)->isAncestorOf(QApplication::focusWidget()));
    frame.window.sidebar()->entry(PageId::Trust)->setFocus();
    press(frame.window, Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(frame.window.page(PageId::Trust)->isAncestorOf(QApplication::focusWidget()));
}

void ShellKeysTest::backAndForward()
{
    Frame frame;
    QVERIFY(QTest::qWaitForWindowActive(&frame.window));
    QCOMPARE(frame.window.currentPage(), PageId::Trust);
    frame.window.showPage(PageId::Activity);
    frame.window.showPage(PageId::Organizations);
    press(frame.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(frame.window.currentPage(), PageId::Activity);
    press(frame.window, Qt::Key_Left, Qt::AltModifier);
    press(frame.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(frame.window.currentPage(), PageId::Trust);
    press(frame.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(frame.window.currentPage(), PageId::Activity);
    // Somewhere else from here: what was ahead is gone.
    frame.window.showPage(PageId::Settings);
    press(frame.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(frame.window.currentPage(), PageId::Settings);
}

void ShellKeysTest::arrowsWalkTheSidebar()
{
    Frame frame;
    QVERIFY(QTest::qWaitForWindowActive(&frame.window));
    NavButton* trust = frame.window.sidebar()->entry(PageId::Trust);
    trust->setFocus();
    QTRY_VERIFY(trust->hasFocus());
    QTest::keyClick(trust, Qt::Key_Down);
    NavButton* activity = frame.window.sidebar()->entry(PageId::Activity);
    QTRY_VERIFY(activity->hasFocus());
    QCOMPARE(frame.window.currentPage(), PageId::Trust);
    QTest::keyClick(activity, Qt::Key_Return);
    QCOMPARE(frame.window.currentPage(), PageId::Activity);
}

void ShellKeysTest::regionsByF6()
{
    Frame frame;
    QVERIFY(QTest::qWaitForWindowActive(&frame.window));
    auto* list = qobject_cast<ListPage*>(frame.window.page(PageId::Trust));
    DetailPane* pane = frame.dirtyPane(PageId::Trust);
    list->filterField()->setFocus();
    QTRY_VERIFY(list->filterField()->hasFocus());
    press(frame.window, Qt::Key_F6);
    QTRY_VERIFY(pane->isAncestorOf(QApplication::focusWidget()));
    press(frame.window, Qt::Key_F6);
    QTRY_VERIFY(frame.window.sidebar()->isAncestorOf(QApplication::focusWidget()));
    press(frame.window, Qt::Key_F6);
    // Back where one was in that region.
    QTRY_VERIFY(list->filterField()->hasFocus());
    press(frame.window, Qt::Key_F6, Qt::ShiftModifier);
    QTRY_VERIFY(frame.window.sidebar()->isAncestorOf(QApplication::focusWidget()));
    pane->discard();
}

void ShellKeysTest::columnsAreRegions()
{
    Frame frame;
    auto* page = new QWidget;
    auto* columns = new QHBoxLayout(page);
    auto* sections = new QListWidget;
    sections->addItems({QStringLiteral("General"), QStringLiteral("People")});
    auto* stack = new QStackedWidget;
    auto* form = new QLineEdit;
    stack->addWidget(form);
    // A list that is not shown is no region.
    stack->addWidget(new ListPage(QStringLiteral("People"), QStringLiteral("people")));
    columns->addWidget(sections);
    columns->addWidget(stack);
    frame.window.addPage(PageId::SubProcessors, page, Icon::Overview, QStringLiteral("Settings"));
    QVERIFY(QTest::qWaitForWindowActive(&frame.window));
    frame.window.showPage(PageId::SubProcessors);
    sections->setFocus();
    QTRY_VERIFY(sections->hasFocus());
    press(frame.window, Qt::Key_F6);
    QTRY_VERIFY(form->hasFocus());
    press(frame.window, Qt::Key_F6);
    QTRY_VERIFY(frame.window.sidebar()->isAncestorOf(QApplication::focusWidget()));
    press(frame.window, Qt::Key_F6);
    QTRY_VERIFY(sections->hasFocus());
}

void ShellKeysTest::findsFromTheSidebar()
{
    Frame frame;
    QVERIFY(QTest::qWaitForWindowActive(&frame.window));
    NavButton* trust = frame.window.sidebar()->entry(PageId::Trust);
    trust->setFocus();
    QTest::keyClick(trust, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
}

QTEST_MAIN(ShellKeysTest)
#include "shell_keys_test.moc"
