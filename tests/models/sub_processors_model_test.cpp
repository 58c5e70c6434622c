// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/sub_processors_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using models::CellTone;
using models::EntryState;

namespace {
const QDate today(2026, 11, 28);

domain::SubProcessor entry(const QString& name, const QStringList& countries = {},
    domain::TransferMechanism transfer = domain::TransferMechanism::None)
{
    domain::SubProcessor made;
    made.slug = domain::entrySlug(name);
    made.name = name;
    made.website = u"https://vendor.example"_s;
    made.websiteLabel = u"vendor.example"_s;
    made.purpose = u"Mail"_s;
    made.dataProcessed = u"Addresses"_s;
    made.region = u"Somewhere"_s;
    made.countries = countries;
    made.transfer = transfer;
    return made;
}

QString cell(const models::SubProcessorsModel& model, int row, const QString& key,
    int role = Qt::DisplayRole)
{
    const QList<models::ColumnSpec> columns = model.columns();
    for (int column = 0; column < columns.size(); ++column) {
        if (columns.at(column).key == key)
            return model.index(row, column).data(role).toString();
    }
    return u"no such column"_s;
}

QStringList states(const QList<models::ListedEntry>& listed)
{
    QStringList words;
    for (const models::ListedEntry& each : listed)
        words << QString(each.entry.name + u' ' + QString::number(each.position) + u' '
            + models::stateWords(each.state))
                     .trimmed();
    return words;
}
} // namespace

class SubProcessorsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftShowsWhatItMakesOfEachEntry()
    {
        const QList<domain::SubProcessor> base{
            entry(u"Ant"_s), entry(u"Bee"_s), entry(u"Cat"_s), entry(u"Dog"_s), entry(u"Eel"_s)};
        QList<domain::SubProcessor> draft{base[3], base[0], base[2], base[4], entry(u"Fox"_s)};
        draft[2].purpose = u"Chat"_s;
        const auto listed = models::listedDraft(base, draft, {}, today);
        QCOMPARE(states(listed),
            QStringList({u"Dog 1 moved"_s, u"Ant 2"_s, u"Bee 0 removed"_s, u"Cat 3 changed"_s,
                u"Eel 4"_s, u"Fox 5 added"_s}));
        QCOMPARE(listed.last().total, 5);
    }

    void theTransferIsSaidInAWord_data()
    {
        using T = domain::TransferMechanism;
        QTest::addColumn<QStringList>("countries");
        QTest::addColumn<int>("transfer");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("tone");
        QTest::newRow("unknown") << QStringList() << int(T::None) << u"no country recorded"_s
                                 << int(CellTone::Warn);
        QTest::newRow("eea") << QStringList{u"FR"_s, u"NO"_s} << int(T::None) << u"EEA"_s
                             << int(CellTone::Ok);
        QTest::newRow("none") << QStringList{u"US"_s} << int(T::None) << u"none recorded"_s
                              << int(CellTone::Warn);
        QTest::newRow("clauses") << QStringList{u"US"_s} << int(T::Scc) << u"SCC"_s
                                 << int(CellTone::Ok);
        QTest::newRow("not covered") << QStringList{u"IN"_s} << int(T::Dpf)
                                     << u"DPF does not cover it"_s << int(CellTone::Bad);
    }
    void theTransferIsSaidInAWord()
    {
        QFETCH(QStringList, countries);
        QFETCH(int, transfer);
        const QList<domain::SubProcessor> entries{
            entry(u"Ant"_s, countries, domain::TransferMechanism(transfer))};
        const auto findings
            = domain::checkListing(entries, entries, {domain::builtInDataZones(), today});
        const auto listed = models::listedEntries(entries, findings, today);
        QTEST(listed.first().transfer.text, "words");
        QTEST(int(listed.first().transfer.tone), "tone");
    }

    void rowsSayWhatIsMissing()
    {
        const QList<domain::SubProcessor> base{entry(u"Ant"_s)};
        const QList<domain::SubProcessor> draft{base[0], entry(u"Bee"_s)};
        const auto findings
            = domain::checkListing(draft, base, {domain::builtInDataZones(), today});
        models::SubProcessorsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(models::listedDraft(base, draft, findings, today));
        // Gaps of the baseline are warnings, those of what is new are errors.
        QCOMPARE(cell(model, 0, u"checks"_s), u"4 warnings"_s);
        QCOMPARE(cell(model, 1, u"checks"_s), u"3 errors"_s);
        QVERIFY(cell(model, 1, u"checks"_s, Qt::ToolTipRole).contains(u"There is no contact."_s));
        QCOMPARE(cell(model, 1, u"checks"_s, models::ToneRole).toInt(), int(CellTone::Bad));
        QCOMPARE(cell(model, 0, u"reviewed"_s, models::ToneRole).toInt(), int(CellTone::Warn));
        QCOMPARE(cell(model, 1, u"name"_s, Qt::AccessibleTextRole), u"Bee, 2 of 2, added"_s);
        // Taken out, and moved: views are told, row by row.
        model.setRows(models::listedDraft(base, {draft[1]}, {}, today));
        QCOMPARE(cell(model, 0, u"state"_s), u"removed"_s);
        QCOMPARE(cell(model, 0, u"checks"_s), QString());
        QCOMPARE(cell(model, 0, u"name"_s, models::ToneRole).toInt(), int(CellTone::Muted));
        model.setRows(models::listedEntries({draft[1], draft[0]}, {}, today));
        QCOMPARE(cell(model, 0, u"name"_s), u"Bee"_s);
        QCOMPARE(cell(model, 0, u"checks"_s), u"complete"_s);
    }

    void countriesAreNamed()
    {
        domain::SubProcessor ant = entry(u"Ant"_s);
        ant.countries = {u"FR"_s, u"US"_s};
        const auto rows = models::listedEntries({ant}, {}, today);
        models::SubProcessorsModel model(
            [](const QString& code) { return code == u"FR"_s ? u"Frankreich"_s : code; });
        model.setRows(rows);
        QVERIFY(cell(model, 0, u"transfer"_s, Qt::ToolTipRole).startsWith(u"Frankreich, US: "_s));
    }

    void columnsGiveWayInTheirOrder()
    {
        const models::SubProcessorsModel model;
        QMap<int, QString> byPriority;
        for (const models::ColumnSpec& column : model.columns()) {
            if (column.priority > 0)
                byPriority.insert(-column.priority, column.key);
        }
        QCOMPARE(QStringList(byPriority.values()),
            QStringList({u"website"_s, u"reviewed"_s, u"dataProcessed"_s, u"checks"_s, u"region"_s,
                u"purpose"_s}));
        QCOMPARE(model.columns().at(models::SubProcessorsModel::stateColumn).key, u"state"_s);
    }
};

QTEST_GUILESS_MAIN(SubProcessorsModelTest)
#include "sub_processors_model_test.moc"
