// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/local_day.h"
#include "ui/page_driver.h"
#include "ui/page_stage.h"
#include "ui/pages/overview/overview_page.h"

#include <QApplication>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pageSize(984, 780);
const QString table = u"Overview list"_s;
const QString noBackup = u"No backup was made yet"_s;
const QString backupsOnly = u"Only the operator of this workspace sees and makes backups."_s;

//! The Overview in front of the operator, on either server.
struct Scene {
    explicit Scene(
        Server server = Server::Ours, const std::function<void(ui::PageContext&)>& adjust = {})
        : stage(server)
    {
        if (!stage.signUp())
            qWarning("nobody could sign up");
        context = stage.context();
        if (adjust)
            adjust(context);
    }

    void open()
    {
        page = std::make_unique<ui::OverviewPage>(context);
        person = std::make_unique<PageDriver>(*page);
        page->resize(pageSize);
        page->show();
        page->refresh();
    }

    //! A case that came long ago; its ref.
    QString recordLate()
    {
        contract::RequestForm form;
        form.address = u"eve@globex.example"_s;
        form.receivedAt = QDateTime::currentDateTimeUtc().addDays(-60);
        form.zone = domain::usualZone();
        form.calendar = u"fr"_s;
        form.rights = {domain::DataRight::Access};
        const auto made = await(stage.elsewhere().dataRequests().record(form));
        return made ? made->summary.ref : QString();
    }

    [[nodiscard]] QString overdue(const QString& ref) const { return u"%1 is overdue"_s.arg(ref); }
    [[nodiscard]] bool lists(const QString& title) const
    {
        return person->cell(table, title, u"urgency"_s).has_value();
    }

    PageStage stage;
    ui::PageContext context;
    std::unique_ptr<ui::OverviewPage> page;
    std::unique_ptr<PageDriver> person;
};

//! How often each list was asked for that the watch reads as well.
QList<int> counts(Faults& faults)
{
    QList<int> all;
    for (const QString& list : {u"/governance/data-requests"_s, u"/governance/listing/draft"_s,
             u"/governance/llm/organizations"_s, u"/governance/backups"_s, u"/users/statuses"_s})
        all << faults.count("GET", list);
    return all;
}

} // namespace

//! The Overview by itself, against the real service and the stand-in of Packmind.
class OverviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setDoubleClickInterval(1);
    }

    void theMostUrgentIsOnTop()
    {
        Scene scene;
        const QString ref = scene.recordLate();
        QVERIFY(scene.stage.addMember(u"bob@acme.example"_s, domain::OrganizationRole::Member));
        scene.open();
        const QString single = u"“Acme Robotics” has a single admin"_s;
        QTRY_COMPARE(scene.person->rows(table), 3);
        QTRY_VERIFY(!scene.page->reader().isReading());
        const QList<domain::AttentionItem> items = scene.page->items();
        QCOMPARE(items.first().title, scene.overdue(ref));
        QCOMPARE(scene.person->cell(table, single, u"urgency"_s), u"When you can"_s);
        QVERIFY(scene.lists(noBackup));
        QVERIFY(scene.person->says(u"What needs you · 1 overdue or failing"_s));
        QVERIFY(scene.person->says(u"None is on record yet."_s));
        QVERIFY(scene.person->find(u"Show the activity"_s));
    }

    void withNothingToDoItSaysSo()
    {
        Scene scene(Server::Ours,
            [](ui::PageContext& context) { context.standing.role = domain::WorkspaceRole::Dpo; });
        scene.open();
        QTRY_VERIFY(scene.person->saysExactly(u"Nothing needs you today."_s));
        QVERIFY(scene.person->says(backupsOnly));
    }

    void onePartThatFailsTakesNoOther_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("draft") << u"/listing/draft"_s
                               << u"The draft of the listing could not be loaded."_s;
        QTest::newRow("llm") << u"/governance/llm/organizations"_s
                             << u"The LLM settings could not be loaded."_s;
        QTest::newRow("people") << u"/users"_s << u"The people could not be loaded."_s;
        QTest::newRow("activity") << u"/governance/activity"_s
                                  << u"The activity could not be loaded."_s;
        QTest::newRow("backups") << u"/governance/backups"_s
                                 << u"The backups could not be loaded."_s;
    }
    void onePartThatFailsTakesNoOther()
    {
        QFETCH(QString, path);
        QFETCH(QString, sentence);
        Scene scene;
        const QString ref = scene.recordLate();
        scene.stage.faults.set(Faults::Kind::Refuse, path, 500, R"({"message":"x"})");
        scene.open();
        QTRY_VERIFY(scene.lists(scene.overdue(ref)));
        QTRY_VERIFY(scene.person->says(sentence));
        QTRY_VERIFY(!scene.page->reader().isReading());
        scene.stage.faults.clear();
        QVERIFY(scene.person->press(u"Retry"_s));
        QTRY_VERIFY(!scene.person->says(sentence));
        QVERIFY(scene.lists(scene.overdue(ref)));
    }

    void aSlowPartHoldsUpNoOther()
    {
        Scene scene;
        const QString ref = scene.recordLate();
        scene.stage.faults.set(Faults::Kind::Hold, u"/governance/llm/organizations"_s);
        scene.open();
        QTRY_VERIFY(scene.lists(scene.overdue(ref)));
        QTRY_VERIFY(scene.lists(noBackup));
        QVERIFY(scene.page->reader().isReading(cloud::AttentionReader::Part::Llm));
        scene.stage.faults.clear();
        QTRY_VERIFY(!scene.page->reader().isReading());
    }

    void whatIsNotAllowedIsLeftOutWithAReason()
    {
        Scene scene(Server::Ours, [](ui::PageContext& context) { context.standing = {}; });
        const QString ref = scene.recordLate();
        scene.open();
        QTRY_VERIFY(scene.person->saysExactly(u"Nothing needs you today."_s));
        QVERIFY(scene.person->says(
            u"Data requests are seen by operators, DPOs and auditors of this workspace."_s));
        QVERIFY(scene.person->says(backupsOnly));
        QVERIFY(!scene.lists(scene.overdue(ref)));
        QCOMPARE(scene.stage.faults.count("GET", u"/governance/backups"_s), 0);
    }

    void whatTheServerDoesNotAllowIsLeftOutToo()
    {
        Scene scene;
        const QString ref = scene.recordLate();
        scene.open();
        QTRY_VERIFY(scene.lists(noBackup));
        scene.stage.faults.set(Faults::Kind::Refuse, u"/governance/backups"_s, 403,
            R"({"statusCode":403,"message":"This is for others."})");
        scene.page->refresh();
        QTRY_VERIFY(scene.person->says(u"This is for others."_s));
        QVERIFY(!scene.lists(noBackup));
        QVERIFY(scene.lists(scene.overdue(ref)));
    }

    void aCloudOfPackmindSaysOnlyWhatItKnows()
    {
        Scene scene(Server::Packmind, [](ui::PageContext& context) { context.governance = {}; });
        QVERIFY(scene.stage.addMember(u"bob@acme.example"_s, domain::OrganizationRole::Member));
        scene.open();
        QTRY_VERIFY(scene.lists(u"“Acme Robotics” has a single admin"_s));
        QTRY_VERIFY(!scene.page->reader().isReading());
        QCOMPARE(scene.person->rows(table), 1);
        QVERIFY(scene.person->says(
            u"This server keeps no listing, data requests, backups or activity."_s));
        QVERIFY(scene.person->says(u"This server keeps no tests of LLM settings."_s));
        QVERIFY(!scene.person->find(u"Show the activity"_s));
    }

    void readingAheadTakesWhatWasReadAlready()
    {
        Scene scene;
        const QString ref = scene.recordLate();
        const QList<int> before = counts(scene.stage.faults);
        scene.open();
        QTRY_VERIFY(scene.lists(scene.overdue(ref)));
        QTRY_VERIFY(!scene.page->reader().isReading());
        QList<int> once;
        for (const int count : before)
            once << count + 1;
        QCOMPARE(counts(scene.stage.faults), once);
        // As after the watch has read it: nobody has looked at this one yet.
        ui::OverviewPage other(scene.context);
        other.readAhead();
        QTRY_VERIFY(other.reader().hasEnded(cloud::AttentionReader::Part::Activity));
        QTRY_VERIFY(!other.reader().isReading());
        QCOMPARE(other.items().first().title, scene.overdue(ref));
        QCOMPARE(other.items().size(), scene.page->items().size());
        QCOMPARE(counts(scene.stage.faults), once);
        // Whoever asks for it is shown what is there now.
        const QString late = scene.recordLate();
        scene.page->refresh();
        QTRY_VERIFY(scene.lists(scene.overdue(late)));
    }

    void refreshKeepsWhatIsChosen()
    {
        Scene scene;
        const QString ref = scene.recordLate();
        scene.open();
        QTRY_VERIFY(scene.lists(noBackup) && scene.lists(scene.overdue(ref)));
        QTRY_VERIFY(!scene.page->reader().isReading());
        auto* rows = scene.page->findChild<ui::DataTable*>();
        rows->selectRow(1);
        const QString chosen = rows->currentIndex().siblingAtColumn(0).data().toString();
        const QString late = scene.recordLate();
        scene.page->refresh();
        QTRY_VERIFY(scene.lists(scene.overdue(late)));
        QTRY_VERIFY(!scene.page->reader().isReading());
        QCOMPARE(rows->currentIndex().siblingAtColumn(0).data().toString(), chosen);
    }

    void aLineSaysWhereItLeads()
    {
        Scene scene;
        const QString ref = scene.recordLate();
        scene.open();
        QTRY_VERIFY(scene.lists(scene.overdue(ref)));
        std::optional<domain::AttentionPlace> wanted;
        connect(scene.page.get(), &ui::Page::placeWanted, this,
            [&](const QString& profile, const domain::AttentionPlace& place) {
                QCOMPARE(profile, scene.context.profile.id.text());
                wanted = place;
            });
        QVERIFY(scene.person->choose(table, scene.overdue(ref)));
        QTRY_VERIFY(wanted);
        QCOMPARE(wanted->page, u"datarequests"_s);
        const auto found = await(scene.stage.elsewhere().dataRequests().get(ref));
        QCOMPARE(wanted->thing, found->summary.id);
    }
};

QTEST_MAIN(OverviewTest)
#include "overview_test.moc"
