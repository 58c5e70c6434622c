// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/list_page.h"
#include "ui/sample_list.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace console::ui;
using console::base::ApiError;
using console::tests::SampleList;

Q_DECLARE_METATYPE(console::ui::ViewState)

namespace {
ApiError refused()
{
    ApiError error;
    error.kind = ApiError::Kind::RefusedOrFailed;
    error.httpStatus = 500;
    error.message = QStringLiteral("The cloud refused this or failed. Try again in a moment.");
    error.requestId = QStringLiteral("req-42");
    error.detail = QStringLiteral("GET /api/v0/organizations");
    return error;
}

ApiError ofKind(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.message = QStringLiteral("Only an admin can see the members.");
    return error;
}

void allStates()
{
    QTest::addColumn<ViewState>("state");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("action");
    const auto row = [](const char* name, const ViewState& state, const char* sentence,
                         const char* action) {
        QTest::newRow(name) << state << QString::fromUtf8(sentence) << QString::fromUtf8(action);
    };
    row("first load", ViewState::firstLoad(QStringLiteral("Loading members…")), "Loading members…",
        "");
    row("empty",
        ViewState::empty(QStringLiteral("Nobody is invited yet."), QStringLiteral("Invite people")),
        "Nobody is invited yet.", "Invite people");
    row("filtered", ViewState::filteredEmpty(QStringLiteral("globex")),
        "Nothing here contains “globex”.", "Clear filter");
    row("error", ViewState::failed(QStringLiteral("The members could not be loaded."), refused()),
        "The members could not be loaded.", "Retry");
    row("offline", ViewState::failed({}, ofKind(ApiError::Kind::Offline)),
        "There is no connection to the cloud right now.", "Reconnect");
    row("session ended", ViewState::failed({}, ofKind(ApiError::Kind::NotSignedIn)),
        "Your session has ended.", "Sign in again");
    row("not allowed", ViewState::failed({}, ofKind(ApiError::Kind::NotAllowed)),
        "Only an admin can see the members.", "");
    row("saving", ViewState::saving(), "Saving. Press Esc to stop.", "");
}

bool shows(const QWidget& root, const QString& text)
{
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

struct Page {
    Page()
    {
        page.setSource(&source);
        page.resize(900, 600);
        page.show();
        page.activateWindow();
    }
    SampleList source;
    ListPage page{QStringLiteral("Members"), QStringLiteral("members")};
};
} // namespace

class PartsStatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void viewOfEachState_data() { allStates(); }
    void viewOfEachState();
    void stripOfEachState_data() { allStates(); }
    void stripOfEachState();
    void pageOfEachState_data() { allStates(); }
    void pageOfEachState();
    void dataStaysUnderTheStrip_data() { allStates(); }
    void dataStaysUnderTheStrip();
    void actionsAreAskedForOnce();
    void detailsUnfoldAndCopy();
    void progressComesLateAndMovesNothing();
    void shortLoadShowsNothing();
    void filterAsYouType();
    void filterToNothingAndBack();
    void keysOfTheFilter();
    void detailOpensAndCloses();
    void statusLine();
    void bannerOffersUndoOnce();
    void bannerRunsOut();
    void bannerTakesNoFocus();
};

void PartsStatesTest::initTestCase()
{
    static Theme theme(nullptr);
    theme.apply(*qApp);
}

void PartsStatesTest::viewOfEachState()
{
    QFETCH(ViewState, state);
    QFETCH(QString, sentence);
    QFETCH(QString, action);
    StateView view;
    view.resize(500, 400);
    view.show();
    view.setState(state);
    QTRY_VERIFY(shows(view, sentence));
    QCOMPARE(view.actionButton()->isVisible(), !action.isEmpty());
    QCOMPARE(view.actionButton()->text(), action);
    QCOMPARE(view.details()->isVisible(), state.state == State::Error);
    if (state.state == State::Error)
        QVERIFY(shows(view, refused().message));
}

void PartsStatesTest::stripOfEachState()
{
    QFETCH(ViewState, state);
    QFETCH(QString, sentence);
    QFETCH(QString, action);
    QWidget window;
    StateStrip strip(&window);
    window.resize(500, 200);
    window.show();
    strip.setState(state);
    const bool besideData = state.state != State::FirstLoad && state.state != State::Empty
        && state.state != State::FilteredEmpty;
    QCOMPARE(strip.isVisible(), besideData);
    if (!besideData)
        return;
    QVERIFY(strip.sentence().startsWith(sentence));
    QCOMPARE(strip.actionButton()->text(), action);
    QCOMPARE(strip.actionButton()->isVisible(), !action.isEmpty());
}

void PartsStatesTest::pageOfEachState()
{
    QFETCH(ViewState, state);
    QFETCH(QString, sentence);
    Page shown;
    shown.page.setState(state);
    QTRY_VERIFY(shows(shown.page, sentence));
    QVERIFY(shown.page.isVisible());
}

void PartsStatesTest::dataStaysUnderTheStrip()
{
    QFETCH(ViewState, state);
    QFETCH(QString, sentence);
    Page shown;
    shown.source.fill();
    shown.page.setState(state);
    QVERIFY(shown.page.table()->isVisible());
    QVERIFY(!shown.page.stateView()->isVisible());
    const bool besideData = state.state != State::FirstLoad && state.state != State::Empty
        && state.state != State::FilteredEmpty;
    QCOMPARE(shown.page.stateStrip()->isVisible(), besideData);
    QCOMPARE(shows(shown.page, sentence), besideData);
    shown.page.setState(ViewState::ready());
    QVERIFY(!shown.page.stateStrip()->isVisible());
}

void PartsStatesTest::actionsAreAskedForOnce()
{
    Page shown;
    QSignalSpy asked(&shown.page, &ListPage::stateActionRequested);
    shown.page.setState(ViewState::failed(QStringLiteral("Not loaded."), refused()));
    QTest::mouseClick(shown.page.stateView()->actionButton(), Qt::LeftButton);
    QTest::mouseClick(shown.page.stateView()->actionButton(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<State>(), State::Error);
    shown.source.fill();
    shown.page.setState(ViewState::offline());
    QTest::mouseClick(shown.page.stateStrip()->actionButton(), Qt::LeftButton);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.at(1).at(0).value<State>(), State::Offline);
}

void PartsStatesTest::detailsUnfoldAndCopy()
{
    StateView view;
    view.resize(500, 500);
    view.show();
    view.setState(ViewState::failed(QStringLiteral("Not loaded."), refused()));
    QVERIFY(!view.details()->isUnfolded());
    const QList<LinkButton*> links = view.details()->findChildren<LinkButton*>();
    QCOMPARE(links.size(), 2);
    links.at(0)->click();
    QVERIFY(view.details()->isUnfolded());
    const QString text = view.details()->findChild<QPlainTextEdit*>()->toPlainText();
    for (const char* part : {"refused-or-failed", "500", "req-42", "GET /api/v0/organizations"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
    links.at(1)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void PartsStatesTest::progressComesLateAndMovesNothing()
{
    Page shown;
    const QRect before = shown.page.table()->parentWidget()->geometry();
    QElapsedTimer timer;
    timer.start();
    shown.page.setState(ViewState::firstLoad());
    QVERIFY(!shown.page.header()->progressLine()->isShowing());
    QTRY_VERIFY(shown.page.header()->progressLine()->isShowing());
    QVERIFY(timer.elapsed() >= 190);
    QCOMPARE(shown.page.table()->parentWidget()->geometry(), before);
    shown.source.fill();
    shown.page.setState(ViewState::ready());
    QVERIFY(!shown.page.header()->progressLine()->isShowing());
    QCOMPARE(shown.page.table()->parentWidget()->geometry(), before);
}

void PartsStatesTest::shortLoadShowsNothing()
{
    ProgressLine line;
    line.show();
    line.setRunning(true);
    line.setRunning(false);
    QTimer later;
    later.setSingleShot(true);
    later.start(300);
    QTRY_VERIFY(!later.isActive());
    QVERIFY(!line.isShowing());
}

void PartsStatesTest::filterAsYouType()
{
    Page shown;
    shown.source.fill();
    shown.page.setState(ViewState::ready());
    QTest::keyClicks(shown.page.filterField(), QStringLiteral("united"));
    QTRY_COMPARE(shown.source.rowCount(), 2);
    QVERIFY(shows(shown.page, QStringLiteral("2 of 5 entries")));
}

void PartsStatesTest::filterToNothingAndBack()
{
    Page shown;
    shown.source.fill();
    shown.page.setState(ViewState::ready());
    QTest::keyClicks(shown.page.filterField(), QStringLiteral("globex"));
    QTRY_VERIFY(shows(shown.page, QStringLiteral("Nothing here contains “globex”.")));
    QSignalSpy asked(&shown.page, &ListPage::stateActionRequested);
    QTest::mouseClick(shown.page.stateView()->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(shown.page.table()->isVisible());
    QVERIFY(shown.page.filterField()->text().isEmpty());
    QCOMPARE(asked.count(), 0);
}

void PartsStatesTest::keysOfTheFilter()
{
    Page shown;
    shown.source.fill();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.page.table()->setFocus();
    QTest::keyClick(shown.page.table(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(shown.page.filterField()->hasFocus());
    QTest::keyClicks(shown.page.filterField(), QStringLiteral("azure"));
    QTest::keyClick(shown.page.filterField(), Qt::Key_Escape);
    QVERIFY(shown.page.filterField()->text().isEmpty());
    QVERIFY(shown.page.filterField()->hasFocus());
    QTest::keyClick(shown.page.filterField(), Qt::Key_Escape);
    QTRY_VERIFY(shown.page.table()->hasFocus());
}

void PartsStatesTest::detailOpensAndCloses()
{
    Page shown;
    shown.source.fill();
    auto* pane = new DetailPane;
    auto* field = new FormField(QStringLiteral("Name"), new QLineEdit);
    pane->addField(field);
    shown.page.setDetail(pane);
    QVERIFY(!shown.page.isDetailOpen());
    const int wide = shown.page.width();
    QTRY_COMPARE(shown.page.table()->width(), wide);
    QSignalSpy opened(&shown.page, &ListPage::rowOpened);
    const QPoint cell = shown.page.table()->visualRect(shown.source.index(1, 0)).center();
    QTest::mouseClick(shown.page.table()->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(opened.count(), 1);
    shown.page.openDetail();
    QTRY_VERIFY(shown.page.table()->width() < wide);
    QVERIFY(!shown.page.table()->givenUpColumns().isEmpty());
    field->setValue(QStringLiteral("typed"));
    QTest::keyClick(field->control(), Qt::Key_Escape);
    QVERIFY(shown.page.isDetailOpen());
    QVERIFY(pane->isAsking());
    pane->discard();
    pane->leave([&shown] { shown.page.closeDetail(); });
    QVERIFY(!shown.page.isDetailOpen());
    QTRY_COMPARE(shown.page.table()->width(), wide);
}

void PartsStatesTest::statusLine()
{
    Page shown;
    shown.source.fill();
    shown.page.setUpdatedAt(QDateTime::currentDateTimeUtc().addSecs(-125));
    QVERIFY(shows(shown.page, QStringLiteral("Updated 2 min ago")));
    shown.page.setCountText(
        [](int part, int all) { return QStringLiteral("%1/%2 people").arg(part).arg(all); });
    QVERIFY(shows(shown.page, QStringLiteral("5/5 people")));
}

void PartsStatesTest::bannerOffersUndoOnce()
{
    QWidget window;
    window.resize(700, 300);
    window.show();
    Banner banner(&window);
    QVERIFY(!banner.isVisible());
    banner.showMessage(Tone::Ok, QStringLiteral("Brevo was archived."), QStringLiteral("Undo"), 0);
    QVERIFY(shows(banner, QStringLiteral("Brevo was archived.")));
    QSignalSpy undo(&banner, &Banner::actionRequested);
    QSignalSpy closed(&banner, &Banner::closed);
    auto* button = banner.findChild<BusyButton*>();
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(undo.count(), 1);
    QCOMPARE(closed.count(), 1);
    QVERIFY(!banner.isVisible());
}

void PartsStatesTest::bannerRunsOut()
{
    QWidget window;
    window.resize(700, 300);
    // Somewhere for the focus to be: resting on the banner it would hold it.
    QLineEdit edit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(edit.hasFocus());
    Banner banner(&window);
    QSignalSpy closed(&banner, &Banner::closed);
    banner.showMessage(Tone::Ok, QStringLiteral("3 rows copied."), {}, 1);
    QVERIFY(banner.isVisible());
    QTRY_VERIFY(!banner.isVisible());
    QCOMPARE(closed.count(), 1);
    // Held while the focus is on it, until the person goes on.
    banner.showMessage(Tone::Ok, QStringLiteral("Archived."), QStringLiteral("Undo"), 1);
    banner.findChild<BusyButton*>()->setFocus();
    QTimer later;
    later.setSingleShot(true);
    later.start(1500);
    QTRY_VERIFY(!later.isActive());
    QVERIFY(banner.isVisible());
    edit.setFocus();
    QTRY_VERIFY(!banner.isVisible());
    // Where it can't be seen, such as behind another profile, it waits.
    banner.showMessage(Tone::Ok, QStringLiteral("Archived."), {}, 1);
    window.hide();
    later.start(1500);
    QTRY_VERIFY(!later.isActive());
    QVERIFY(!banner.isHidden());
}

void PartsStatesTest::bannerTakesNoFocus()
{
    QWidget window;
    window.resize(700, 300);
    QLineEdit edit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit.setFocus();
    QTRY_VERIFY(edit.hasFocus());
    Banner banner(&window);
    banner.showMessage(Tone::Bad, QStringLiteral("Not sent."), QStringLiteral("Retry"), 0);
    QVERIFY(banner.isVisible());
    QVERIFY(edit.hasFocus());
}

QTEST_MAIN(PartsStatesTest)
#include "parts_states_test.moc"
