// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "domain/local_day.h"
#include "ui/parts/list_page.h"
#include "ui/window_stage.h"

#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using ui::PageId;

namespace {

constexpr int many = 45;
constexpr int untilRead = 900; // milliseconds: everything is on this computer
const QString organization = u"Acme Robotics"_s;

struct ListCase {
    const char* name;
    std::function<bool(WindowStage&)> open;
    int rows; //!< that there are at least
};

template <typename T>
T* seen(const QWidget& root)
{
    const QList<T*> all = root.findChildren<T*>();
    const auto found
        = std::find_if(all.begin(), all.end(), [](T* each) { return each->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

bool openMembers(WindowStage& stage)
{
    return stage.turnTo(PageId::Organizations)
        && stage.person().choose(u"Organizations list"_s, organization)
        // Another one may be open from before.
        && waitUntil([&stage] {
               const auto* list = seen<ui::ListPage>(*stage.window().currentConsolePage());
               return list && list->detail()->title() == organization;
           })
        && stage.person().press(u"Show members"_s);
}

std::function<bool(WindowStage&)> page(PageId id)
{
    return [id](WindowStage& stage) {
        return stage.turnTo(id);
    };
}

QList<ListCase> lists()
{
    return {
        {"organizations", page(PageId::Organizations), many},
        {"members", openMembers, many},
        {"sub-processors", page(PageId::SubProcessors), 3},
        {"llm", page(PageId::Llm), many},
        {"data requests", page(PageId::DataRequests), many},
        {"activity", page(PageId::Activity), 2 * many},
        {"people", [](WindowStage& stage) { return stage.turnToSection(u"People"_s); }, many},
        {"api keys", [](WindowStage& stage) { return stage.turnToSection(u"API keys"_s); }, 1},
        {"profiles", [](WindowStage& stage) { return stage.turnToSection(u"Profiles"_s); }, 1},
        {"history",
            [](WindowStage& stage) {
                return stage.turnTo(PageId::SubProcessors) && stage.person().press(u"History"_s);
            },
            1},
    };
}

contract::RequestForm requestOf(int number)
{
    contract::RequestForm form;
    form.address = u"person%1@globex.example"_s.arg(number);
    form.receivedAt = QDateTime::currentDateTimeUtc().addDays(-3);
    form.zone = domain::usualZone();
    form.calendar = u"fr"_s;
    form.rights = {domain::DataRight::Access};
    return form;
}

bool seed(WindowStage& stage)
{
    cloud::CloudClient& client = *stage.window().connection()->client;
    const domain::OrganizationId acme = client.session().current()->organization.id;
    QStringList addresses;
    bool done = await(client.apiKeys().generate(acme)).has_value();
    for (int i = 0; i < many; ++i) {
        addresses << u"member%1@acme.example"_s.arg(i);
        done = done && await(client.organizations().create(u"Organization %1"_s.arg(i)))
            && await(client.dataRequests().record(requestOf(i)));
    }
    return done
        && await(client.members().invite(acme, addresses, domain::OrganizationRole::Member));
}

//! What must not change.
struct Look {
    QStringList chosen;
    int scrolled = 0;
    int scrolledPane = 0;
    QString typed;
    QPointer<QWidget> focus;
};

} // namespace

//! F5 on every list: what is chosen, scrolled to and typed stays.
class RefreshTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_stage.reset(); }
    void everythingStays_data();
    void everythingStays();
    void theChosenStaysWhenOthersCome();

private:
    [[nodiscard]] ui::ListPage* list()
    {
        return seen<ui::ListPage>(*m_stage->window().currentConsolePage());
    }
    [[nodiscard]] Look look();
    [[nodiscard]] QWidget* input();
    void chooseInTheMiddle();

    std::unique_ptr<WindowStage> m_stage;
};

void RefreshTest::initTestCase()
{
    m_stage = std::make_unique<WindowStage>();
    QVERIFY(m_stage->signUp());
    QVERIFY(seed(*m_stage));
}

//! Something to type into in the pane, or null.
QWidget* RefreshTest::input()
{
    const ui::DetailPane* pane = list()->detail();
    if (!pane || !pane->isVisible())
        return nullptr;
    const QList<QWidget*> all = pane->findChildren<QWidget*>();
    for (QWidget* each : all) {
        const auto* line = qobject_cast<QLineEdit*>(each);
        const bool writes = line && !line->isReadOnly() && line->echoMode() == QLineEdit::Normal;
        if (writes && each->isVisible() && each->isEnabled())
            return each;
    }
    return nullptr;
}

Look RefreshTest::look()
{
    ui::DataTable* table = list()->table();
    Look found;
    for (const QModelIndex& index : table->selectionModel()->selectedRows())
        found.chosen << index.data().toString();
    found.scrolled = table->verticalScrollBar()->value();
    if (const ui::DetailPane* pane = list()->detail(); pane && pane->isVisible())
        found.scrolledPane = pane->findChild<QScrollArea*>()->verticalScrollBar()->value();
    if (const auto* line = qobject_cast<QLineEdit*>(input()))
        found.typed = line->text();
    found.focus = m_stage->window().focusWidget();
    return found;
}

void RefreshTest::chooseInTheMiddle()
{
    ui::DataTable* table = list()->table();
    QScrollBar* bar = table->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    // A short list ends above the middle.
    const int middle = table->rowAt(table->viewport()->height() / 2);
    const QModelIndex row
        = table->model()->index(middle >= 0 ? middle : table->model()->rowCount() - 1, 0);
    QVERIFY(row.isValid());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
    QTest::qWait(untilRead);
}

void RefreshTest::everythingStays_data()
{
    QTest::addColumn<int>("which");
    const QList<ListCase> all = lists();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void RefreshTest::everythingStays()
{
    QFETCH(int, which);
    const ListCase tried = lists().at(which);
    QVERIFY(tried.open(*m_stage));
    QTRY_VERIFY(list());
    // What the test has seeded went past the page that is shown first.
    QTest::keyClick(&m_stage->window(), Qt::Key_F5);
    QAbstractItemModel* rows = list()->table()->model();
    // What comes page by page comes as one scrolls.
    const bool all = waitUntil(
        [&] {
            QScrollBar* bar = list()->table()->verticalScrollBar();
            bar->setValue(bar->maximum());
            return rows->rowCount() >= tried.rows;
        },
        10'000);
    QVERIFY2(all, qPrintable(QString::number(rows->rowCount())));
    QTest::qWait(untilRead);
    chooseInTheMiddle();
    if (QWidget* line = input()) {
        line->setFocus();
        QTest::keyClicks(line, u" more"_s);
    }
    if (const ui::DetailPane* pane = list()->detail(); pane && pane->isVisible()) {
        QScrollBar* bar = pane->findChild<QScrollArea*>()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
    }
    const int count = rows->rowCount();
    const Look before = look();
    QCOMPARE(before.chosen.size(), 1);
    QTest::keyClick(&m_stage->window(), Qt::Key_F5);
    QTest::qWait(untilRead);
    const Look after = look();
    QVERIFY(rows->rowCount() >= count);
    QCOMPARE(after.chosen, before.chosen);
    QCOMPARE(after.scrolled, before.scrolled);
    QCOMPARE(after.typed, before.typed);
    QCOMPARE(after.scrolledPane, before.scrolledPane);
    QCOMPARE(after.focus.data(), before.focus.data());
    if (input() && m_stage->person().find(u"Discard"_s))
        QVERIFY(m_stage->person().press(u"Discard"_s));
}

void RefreshTest::theChosenStaysWhenOthersCome()
{
    QVERIFY(m_stage->turnTo(PageId::Organizations));
    QTRY_VERIFY(list());
    chooseInTheMiddle();
    const Look before = look();
    QVERIFY(await(m_stage->window().connection()->client->organizations().create(u"AAA first"_s)));
    QTest::keyClick(&m_stage->window(), Qt::Key_F5);
    QTest::qWait(untilRead);
    QCOMPARE(look().chosen, before.chosen);
    QCOMPARE(list()->detail()->title(), before.chosen.first());
}

QTEST_MAIN(RefreshTest)
#include "refresh_test.moc"
