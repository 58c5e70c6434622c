// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "ui/pages/page.h"
#include "ui/parts/list_page.h"
#include "ui/parts/notes.h"
#include "ui/parts/state_views.h"
#include "ui/sample_list.h"
#include "ui/shell/reconnector.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace console::ui;
using console::test::waitUntil;
using console::tests::SampleList;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds overASecond(1300);

//! Counts the timers of the console that go off meanwhile.
class Beats : public QObject {
public:
    Beats() { QCoreApplication::instance()->installEventFilter(this); }

    int in(std::chrono::milliseconds time)
    {
        m_count = 0;
        QEventLoop loop;
        m_end.setSingleShot(true);
        connect(&m_end, &QTimer::timeout, &loop, &QEventLoop::quit);
        m_end.start(time);
        loop.exec();
        return m_count;
    }

protected:
    bool eventFilter(QObject* receiver, QEvent* event) override
    {
        const bool isOurs = qobject_cast<QTimer*>(receiver) != nullptr
            || QLatin1String(receiver->metaObject()->className()).startsWith("console"_L1);
        if (event->type() == QEvent::Timer && receiver != &m_end && isOurs)
            ++m_count;
        return false;
    }

private:
    QTimer m_end;
    int m_count = 0;
};

struct List {
    List() { page.setSource(&source); }

    [[nodiscard]] bool says(const QString& words) const
    {
        const QList<QLabel*> labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->text() == words && label->isVisible(); });
    }

    SampleList source;
    ListPage page{u"Members"_s, u"members"_s};
};

//! A page with a line and a part that may be hidden, as a detail pane.
class SpokenPage : public Page {
public:
    SpokenPage()
        : Page(PageContext())
        , line(new StateStrip)
        , part(new QWidget)
        , view(new StateView)
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(line);
        column->addWidget(part);
        auto* within = new QVBoxLayout(part);
        within->addWidget(view);
    }
    [[nodiscard]] QString key() const override { return u"spoken"_s; }
    void refresh() override { }

    StateStrip* line;
    QWidget* part;
    StateView* view;
};

} // namespace

//! What a console that nobody uses wakes up for.
class IdleTimersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListThatNobodySeesCountsNothing()
    {
        Beats beats;
        List list;
        list.page.setUpdatedAt(QDateTime::currentDateTimeUtc());
        beats.in(overASecond); // the table lays itself out
        QCOMPARE(beats.in(overASecond), 0);
        list.page.show();
        QVERIFY(!list.says(u"Updated 0 s ago"_s)); // it says at once how old it is by now
        QVERIFY(beats.in(overASecond) > 0);
        list.page.hide();
        beats.in(overASecond); // the last one may be on its way
        QCOMPARE(beats.in(overASecond), 0);
    }

    void aListCountsSecondsWhileItIsNew()
    {
        List list;
        list.page.show();
        list.page.setUpdatedAt(QDateTime::currentDateTimeUtc());
        QVERIFY(waitUntil([&] { return list.says(u"Updated 2 s ago"_s); }));
    }

    void anOldListCountsMinutes()
    {
        Beats beats;
        List list;
        list.page.show();
        list.page.setUpdatedAt(QDateTime::currentDateTimeUtc().addSecs(-125));
        QVERIFY(list.says(u"Updated 2 min ago"_s));
        beats.in(overASecond); // the table lays itself out
        QVERIFY(beats.in(std::chrono::milliseconds(3500)) <= 1); // a minute may end meanwhile
    }

    void aMessageThatNobodySeesWaits()
    {
        Beats beats;
        QWidget window;
        window.resize(700, 300);
        // Somewhere for the focus to be: resting on the banner it would hold it.
        const QLineEdit edit(&window);
        Banner banner(&window);
        banner.showMessage(Tone::Ok, u"3 rows copied."_s, {}, 1);
        QCOMPARE(beats.in(overASecond), 0);
        QVERIFY(!banner.isHidden());
        window.show();
        QVERIFY(waitUntil([&] { return banner.isHidden(); }));
        banner.showMessage(Tone::Ok, u"3 rows copied."_s, {}, 60);
        window.hide();
        QCOMPARE(beats.in(overASecond), 0);
        QVERIFY(!banner.isHidden());
    }

    void aPageIsLookedAtWhenItSaysSomethingElse()
    {
        Beats beats;
        SpokenPage page;
        page.line->setState(ViewState::ready());
        page.view->setState(ViewState::ready());
        page.show();
        Reconnector reconnector;
        reconnector.setPage(&page);
        beats.in(overASecond);
        QCOMPARE(beats.in(overASecond), 0);
        page.line->setState(ViewState::offline());
        QVERIFY(waitUntil([&] { return reconnector.isOffline(); }));
        page.line->setState(ViewState::ready());
        QVERIFY(waitUntil([&] { return !reconnector.isOffline(); }));
        page.view->setState(ViewState::offline());
        QVERIFY(waitUntil([&] { return reconnector.isOffline(); }));
        page.part->hide();
        QVERIFY(waitUntil([&] { return !reconnector.isOffline(); }));
        beats.in(overASecond);
        QCOMPARE(beats.in(overASecond), 0);
        // Behind another page it is followed as well.
        page.hide();
        page.line->setState(ViewState::offline());
        QVERIFY(waitUntil([&] { return reconnector.isOffline(); }));
        reconnector.setPage(nullptr);
        QVERIFY(!reconnector.isOffline());
        QCOMPARE(beats.in(overASecond), 0);
    }
};

QTEST_MAIN(IdleTimersTest)
#include "idle_timers_test.moc"
