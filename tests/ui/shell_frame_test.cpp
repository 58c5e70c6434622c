// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/memory_in_ram.h"
#include "ui/shell_frame.h"

#include "ui/shell/about_dialog.h"
#include "ui/shell/log_viewer.h"
#include "ui/shell/profile_strip.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace console::ui;
using namespace console::test;

namespace {
QPushButton* buttonNamed(const QWidget& root, const char* text)
{
    for (QPushButton* button : root.findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String(text))
            return button;
    }
    return nullptr;
}

void write(const QString& path, const QByteArray& bytes, QIODevice::OpenMode mode)
{
    QFile file(path);
    QVERIFY(file.open(mode));
    file.write(bytes);
}
} // namespace

class ShellFrameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void entriesStandInTheirOrder();
    void foldsWhenNarrowAndOnDemand();
    void remembersFolding();
    void production();
    void switchesOrganizations();
    void offersAFewOfManyOrganizations();
    void badges();
    void coverHidesTheFrame();
    void leavingAsksADirtyPane();
    void leavesWhenClean();
    void logFollowsAndFilters();
    void logStartsAfresh();
    void aboutNamesEveryLicence();
};

void ShellFrameTest::initTestCase()
{
    static Theme theme(nullptr);
    theme.apply(*qApp);
}

void ShellFrameTest::entriesStandInTheirOrder()
{
    const Frame frame;
    const QList<PageId> expected{
        PageId::Organizations, PageId::Trust, PageId::Activity, PageId::Settings};
    QCOMPARE(frame.window.sidebar()->entries(), expected);
    int above = -1;
    for (const PageId id : expected) {
        const int y = frame.window.sidebar()->entry(id)->y();
        QVERIFY(y > above);
        above = y;
    }
}

void ShellFrameTest::foldsWhenNarrowAndOnDemand()
{
    Frame frame;
    Sidebar* sidebar = frame.window.sidebar();
    frame.window.resize(1200, 780);
    QTRY_COMPARE(sidebar->width(), sidebarWidth);
    frame.window.resize(960, 600);
    QTRY_COMPARE(sidebar->width(), sidebarFolded);
    Q_EMIT sidebar->foldRequested(false);
    QTRY_COMPARE(sidebar->width(), sidebarWidth);
    frame.window.resize(1200, 780);
    QTRY_COMPARE(sidebar->width(), sidebarWidth);
    Q_EMIT sidebar->foldRequested(true);
    QTRY_COMPARE(sidebar->width(), sidebarFolded);
}

void ShellFrameTest::remembersFolding()
{
    MemoryInRam memory;
    Frame other(&memory);
    {
        Frame frame(&memory);
        Q_EMIT frame.window.sidebar()->foldRequested(true);
    }
    const Frame again(&memory);
    QVERIFY(again.window.sidebar()->isFolded());
    // One that was there already takes it over when it is turned to.
    QVERIFY(!other.window.sidebar()->isFolded());
    other.window.hide();
    other.window.show();
    QVERIFY(other.window.sidebar()->isFolded());
}

void ShellFrameTest::production()
{
    Frame frame;
    ConnectionInfo info;
    info.name = QStringLiteral("Packmind EU");
    info.colour = QColor(0xC2410C);
    info.mark = QStringLiteral("production");
    info.region = QStringLiteral("France Central");
    info.security = QStringLiteral("TLS 1.3");
    frame.window.setConnection(info);
    auto* flag = frame.window.findChild<ProfileFlag*>();
    QVERIFY(!flag->isVisible());
    info.production = true;
    info.readOnly = true;
    frame.window.setConnection(info);
    QVERIFY(flag->isVisible());
    QCOMPARE(flag->word(), QStringLiteral("production"));
    QCOMPARE(frame.window.grab().toImage().pixelColor(20, 1), info.colour);
    QCOMPARE(frame.window.sidebar()->connectionButton()->accessibleDescription(),
        QStringLiteral("Packmind EU, production, read-only, France Central, TLS 1.3"));
}

void ShellFrameTest::switchesOrganizations()
{
    Frame frame;
    Sidebar* sidebar = frame.window.sidebar();
    sidebar->setOrganizations(
        {{QStringLiteral("1"), QStringLiteral("Acme"), QStringLiteral("Admin")},
            {QStringLiteral("2"), QStringLiteral("R&D"), QStringLiteral("Member")}},
        QStringLiteral("1"));
    QCOMPARE(sidebar->organizationButton()->accessibleDescription(),
        QStringLiteral("Acme, Admin · 2 organizations"));
    QSignalSpy chosen(sidebar, &Sidebar::organizationChosen);
    QTest::mouseClick(sidebar->organizationButton(), Qt::LeftButton);
    auto* menu = sidebar->findChild<QMenu*>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("R&&D\tMember"));
    QVERIFY(menu->actions().at(0)->isChecked());
    menu->actions().at(0)->trigger();
    QCOMPARE(chosen.count(), 0);
    menu->actions().at(1)->trigger();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("2"));
    menu->actions().last()->trigger();
    QCOMPARE(frame.window.currentPage(), PageId::Organizations);
    menu->close();
}

void ShellFrameTest::offersAFewOfManyOrganizations()
{
    Frame frame;
    Sidebar* sidebar = frame.window.sidebar();
    QList<OrganizationEntry> many;
    for (int i = 1; i <= 41; ++i)
        many << OrganizationEntry{QString::number(i), QStringLiteral("Customer %1").arg(i), {}};
    sidebar->setOrganizations(many, QStringLiteral("40"));
    QTest::mouseClick(sidebar->organizationButton(), Qt::LeftButton);
    auto* menu = sidebar->findChild<QMenu*>();
    QVERIFY(menu);
    QVERIFY(menu->actions().size() < 16);
    QVERIFY(menu->actions().first()->isChecked());
    QVERIFY(menu->actions().first()->text().startsWith(QStringLiteral("Customer 40")));
    QCOMPARE(menu->actions().last()->text(), QStringLiteral("All 41 organizations"));
    menu->close();
}

void ShellFrameTest::badges()
{
    Frame frame;
    Sidebar* sidebar = frame.window.sidebar();
    sidebar->setBadge(PageId::Trust, QStringLiteral("2 due"), Tone::Bad);
    QCOMPARE(sidebar->entry(PageId::Trust)->accessibleDescription(), QStringLiteral("2 due"));
    QVERIFY(sidebar->entry(PageId::Trust)->toolTip().isEmpty());
    sidebar->setFolded(true);
    QCOMPARE(sidebar->entry(PageId::Trust)->toolTip(), QStringLiteral("Trust: 2 due"));
    // A page that is not there has nothing to wear a badge.
    sidebar->setBadge(PageId::Llm, QStringLiteral("1"), Tone::Muted);
}

void ShellFrameTest::coverHidesTheFrame()
{
    Frame frame;
    auto* cover = new QWidget;
    frame.window.setCover(cover);
    QVERIFY(cover->isVisible());
    QVERIFY(!frame.window.sidebar()->isVisible());
    QCOMPARE(frame.window.windowTitle(), QStringLiteral("Packmind Cloud Console"));
    frame.window.setCover(nullptr);
    QVERIFY(frame.window.sidebar()->isVisible());
}

void ShellFrameTest::leavingAsksADirtyPane()
{
    Frame frame;
    DetailPane* pane = frame.dirtyPane(PageId::Activity);
    const QSignalSpy asks(&frame.window, &ProfileFrame::asks);
    int left = 0;
    const auto leave = [&] {
        frame.window.leaveAll([&left] { left += 1; });
    };
    leave();
    QCOMPARE(asks.count(), 1);
    QCOMPARE(frame.window.currentPage(), PageId::Activity);
    QVERIFY(pane->isAsking());
    QTest::mouseClick(buttonNamed(*pane, "Keep editing"), Qt::LeftButton);
    QCOMPARE(pane->unsavedChanges(), 1);
    leave();
    QCOMPARE(left, 0);
    QTest::mouseClick(buttonNamed(*pane, "Discard and leave"), Qt::LeftButton);
    QTRY_COMPARE(left, 1);
}

void ShellFrameTest::leavesWhenClean()
{
    Frame frame;
    const QSignalSpy asks(&frame.window, &ProfileFrame::asks);
    int left = 0;
    frame.window.leaveAll([&left] { left += 1; });
    QCOMPARE(left, 1);
    QCOMPARE(asks.count(), 0);
}

void ShellFrameTest::logFollowsAndFilters()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("console.log"));
    write(path, "one info\ntwo warning\nhalf", QIODevice::WriteOnly);
    LogViewer viewer(path);
    viewer.show();
    QTRY_COMPARE(viewer.shownText(), QStringLiteral("one info\ntwo warning"));
    write(path, " a line\nfour warning\n", QIODevice::Append);
    QTRY_COMPARE(
        viewer.shownText(), QStringLiteral("one info\ntwo warning\nhalf a line\nfour warning"));
    QTest::keyClicks(viewer.filterField(), QStringLiteral("WARN"));
    QCOMPARE(viewer.shownText(), QStringLiteral("two warning\nfour warning"));
    viewer.filterField()->clear();
    QCOMPARE(viewer.shownText().count(QLatin1Char('\n')), 3);
}

void ShellFrameTest::logStartsAfresh()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("console.log"));
    QVERIFY(!readLog(path, 0).error.isEmpty());
    write(path, QByteArray("x").repeated(100) + "\nlast\n", QIODevice::WriteOnly);
    const LogPiece piece = readLog(path, 0);
    QCOMPARE(piece.end, 106);
    write(path, "new\n", QIODevice::WriteOnly);
    const LogPiece after = readLog(path, piece.end);
    QVERIFY(after.afresh);
    QCOMPARE(after.bytes, QByteArray("new\n"));
    // Of a long file its end, from the beginning of a line.
    write(path, QByteArray("0123456789abcde\n").repeated(60000), QIODevice::WriteOnly);
    const LogPiece tail = readLog(path, 0);
    QVERIFY(tail.bytes.size() <= 512 * 1024);
    QVERIFY(tail.bytes.startsWith("0123"));
}

void ShellFrameTest::aboutNamesEveryLicence()
{
    QVERIFY(AboutDialog::versionText().contains(QStringLiteral(CONSOLE_VERSION)));
    for (const Dependency& part : dependencies())
        QVERIFY2(!part.licence.isEmpty() && !part.use.isEmpty(), qPrintable(part.name));
}

QTEST_MAIN(ShellFrameTest)
#include "shell_frame_test.moc"
