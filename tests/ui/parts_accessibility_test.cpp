// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accessibility_walk.h"
#include "ui/parts/facts.h"
#include "ui/parts/list_page.h"
#include "ui/sample_list.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/log_viewer.h"
#include "ui/shell/profile_frame.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace console::ui;
using console::base::ApiError;
using console::tests::accessibilityProblems;
using console::tests::SampleList;

class PartsAccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWalkFindsWhatIsWrong();
    void listPage();
    void detailPane();
    void states();
    void facts();
    void frame();
    void windows();
    void tabGoesThroughAListPage();
};

void PartsAccessibilityTest::initTestCase()
{
    static Theme theme(nullptr);
    theme.apply(*qApp);
}

void PartsAccessibilityTest::theWalkFindsWhatIsWrong()
{
    QWidget window;
    new QLineEdit(&window);
    new QPushButton(QStringLiteral("Save"), &window);
    new QPushButton(QStringLiteral("Save"), &window);
    window.show();
    QCOMPARE(accessibilityProblems(&window).size(), 2);
}

void PartsAccessibilityTest::listPage()
{
    SampleList source;
    source.fill();
    ListPage page(QStringLiteral("Members"), QStringLiteral("members"));
    page.setSource(&source);
    page.header()->setPrimaryAction(QStringLiteral("Invite people"));
    page.header()->addSecondaryAction(QStringLiteral("Export"));
    auto* pane = new DetailPane;
    pane->addField(new FormField(QStringLiteral("Password"), new SecretField));
    pane->setSaveText(QStringLiteral("Save member"));
    page.setDetail(pane);
    page.setState(ViewState::offline());
    page.resize(1000, 700);
    page.show();
    page.openDetail();
    page.banner()->showMessage(Tone::Ok, QStringLiteral("Done."), QStringLiteral("Undo"), 0);
    QCOMPARE(accessibilityProblems(&page), QStringList());
}

void PartsAccessibilityTest::detailPane()
{
    DetailPane pane;
    auto* combo = new QComboBox;
    combo->setEditable(true);
    pane.addField(new FormField(QStringLiteral("Role"), combo));
    auto* name = new FormField(QStringLiteral("Name"), new QLineEdit);
    pane.addField(name);
    pane.setSaveText(QStringLiteral("Save"));
    pane.resize(400, 600);
    pane.show();
    name->setValue(QStringLiteral("x"));
    pane.leave([] {});
    QCOMPARE(accessibilityProblems(&pane), QStringList());
    pane.showError(ApiError::unexpected(QStringLiteral("detail")));
    QCOMPARE(accessibilityProblems(&pane), QStringList());
}

void PartsAccessibilityTest::states()
{
    StateView view;
    view.show();
    view.setState(ViewState::failed(QStringLiteral("Not loaded."), ApiError::unexpected({})));
    view.details()->setUnfolded(true);
    QVERIFY(console::tests::focusableIn(&view).size() >= 4);
    QCOMPARE(accessibilityProblems(&view), QStringList());
}

void PartsAccessibilityTest::facts()
{
    KeyValueList list;
    list.setRows({{QStringLiteral("Region"), QStringLiteral("France")},
        {QStringLiteral("At rest"), QStringLiteral("not yet"), Tone::Warn}});
    list.show();
    QCOMPARE(accessibilityProblems(&list), QStringList());
    Timeline timeline;
    timeline.setSteps(
        {{QStringLiteral("Asked"), QStringLiteral("20 Nov"), TimelineStep::When::Done},
            {QStringLiteral("Answer"), {}, TimelineStep::When::Ahead}});
    timeline.show();
    QStringList names;
    for (QLabel* label : timeline.findChildren<QLabel*>())
        names << console::tests::accessibleNameOf(label);
    const QStringList expected{
        QStringLiteral("Done: Asked 20 Nov"), QStringLiteral("To come: Answer")};
    QCOMPARE(names, expected);
}

void PartsAccessibilityTest::frame()
{
    ProfileFrame window;
    window.addPage(PageId::Organizations,
        new ListPage(QStringLiteral("Organizations"), QStringLiteral("a")), Icon::Organizations,
        QStringLiteral("Organizations"));
    window.addPage(PageId::Trust, new ListPage(QStringLiteral("Trust"), QStringLiteral("b")),
        Icon::Trust, QStringLiteral("Trust"));
    window.show();
    QCOMPARE(accessibilityProblems(&window), QStringList());
    window.sidebar()->setFolded(true);
    QCOMPARE(accessibilityProblems(&window), QStringList());
}

void PartsAccessibilityTest::windows()
{
    AboutDialog about;
    about.show();
    QCOMPARE(accessibilityProblems(&about), QStringList());
    LogViewer log{QString()};
    log.show();
    QCOMPARE(accessibilityProblems(&log), QStringList());
}

void PartsAccessibilityTest::tabGoesThroughAListPage()
{
    SampleList source;
    source.fill();
    ListPage page(QStringLiteral("Members"), QStringLiteral("members"));
    page.setSource(&source);
    page.setState(ViewState::ready());
    auto* primary = page.header()->setPrimaryAction(QStringLiteral("Invite people"));
    auto* secondary = page.header()->addSecondaryAction(QStringLiteral("Export"));
    page.resize(900, 600);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    secondary->setFocus();
    const QList<QWidget*> stops{primary, page.filterField(), page.table()};
    for (QWidget* stop : stops) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), stop);
    }
    // Out of the table again: Tab does not go from cell to cell.
    QTest::keyClick(page.table(), Qt::Key_Tab);
    QVERIFY(!page.table()->hasFocus());
}

QTEST_MAIN(PartsAccessibilityTest)
#include "parts_accessibility_test.moc"
