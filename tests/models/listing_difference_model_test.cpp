// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_examples.h"
#include "models/chosen_differences_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::SubProcessor;
using models::ChosenDifferencesModel;

namespace {

QList<SubProcessor> fourEntries()
{
    QList<SubProcessor> entries = tests::publishedListing(2026);
    entries.removeLast();
    return entries;
}

QStringList texts(const QAbstractItemModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

//! One of each: the first is moved and changed, the second gone, the third changed, one new.
domain::ListingDifference oneOfEach()
{
    const QList<SubProcessor> before = fourEntries();
    SubProcessor moved = before.at(0);
    moved.purpose = u"Other things"_s;
    moved.region = u"Belgium (EU)"_s;
    SubProcessor changed = before.at(2);
    changed.dataProcessed = u"Names"_s;
    SubProcessor added = tests::soundEntry();
    added.slug = u"added"_s;
    added.name = u"Added One"_s;
    return domain::difference(before, {changed, before.at(3), moved, added});
}

bool isTicked(const QAbstractItemModel& model, int row)
{
    return model.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

} // namespace

class ListingDifferenceModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatBecameOfEach()
    {
        models::ListingDifferenceModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(oneOfEach().entries);
        QCOMPARE(texts(model, 0),
            (QStringList{u"OpenAI"_s, u"WorkOS"_s, u"Microsoft Azure"_s, u"Added One"_s}));
        QCOMPARE(texts(model, 1),
            (QStringList{u"Removed"_s, u"Changed"_s, u"Changed and moved"_s, u"Added"_s}));
        QCOMPARE(texts(model, 2),
            (QStringList{{}, u"Data processed"_s, u"Purpose, Region of data hosting"_s, {}}));
        QCOMPARE(texts(model, 3),
            (QStringList{u"Was at place 2"_s, {}, u"Place 1 → 3"_s, u"At place 4"_s}));
        QCOMPARE(model.index(2, 0).data(Qt::AccessibleDescriptionRole).toString(),
            u"Changed and moved, Purpose, Region of data hosting, Place 1 → 3"_s);
        QCOMPARE(model.index(0, 1).data(models::ToneRole).toInt(), int(models::CellTone::Bad));
        QCOMPARE(model.index(3, 1).data(models::ToneRole).toInt(), int(models::CellTone::Ok));
        model.setFilter(u"region"_s);
        QCOMPARE(texts(model, 0), QStringList{u"Microsoft Azure"_s});
        model.setFilter({});
        model.setRows({});
        QCOMPARE(model.totalRows(), 0);
    }

    void countsThem()
    {
        QCOMPARE(
            models::differenceCounts(oneOfEach()), u"1 added, 1 removed, 2 changed, 1 moved"_s);
        QCOMPARE(models::differenceCounts({}), QString());
    }

    void whatWentIsNotTickedAtFirst()
    {
        ChosenDifferencesModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy choice(&model, &ChosenDifferencesModel::choiceChanged);
        model.setDifference(oneOfEach());
        QVERIFY(!choice.isEmpty());
        QCOMPARE(model.chosen(), (QSet<QString>{u"workos"_s, u"microsoft-azure"_s, u"added"_s}));
        QVERIFY(!isTicked(model, 0) && isTicked(model, 1));
        QVERIFY(model.index(0, 0).flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!model.index(0, 1).flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!model.index(0, 1).data(Qt::CheckStateRole).isValid());
        model.chooseRemoved(true);
        QVERIFY(isTicked(model, 0));
        QCOMPARE(model.chosen().size(), 4);
    }

    void byHandStaysWhenMadeAnew()
    {
        ChosenDifferencesModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDifference(oneOfEach());
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(3, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(3, 1), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(told.size(), 2);
        const QSet<QString> chosen{u"openai"_s, u"workos"_s, u"microsoft-azure"_s};
        QCOMPARE(model.chosen(), chosen);
        model.setDifference(oneOfEach());
        QCOMPARE(model.chosen(), chosen);
        model.forget();
        QVERIFY(model.chosen().isEmpty());
        model.setDifference(oneOfEach());
        QVERIFY(!model.chosen().contains(u"openai"_s) && model.chosen().contains(u"added"_s));
    }

    void allAndNoneAreOfWhatIsShown()
    {
        ChosenDifferencesModel model;
        model.setDifference(oneOfEach());
        model.setFilter(u"work"_s);
        model.chooseShown(false);
        QCOMPARE(model.chosen(), (QSet<QString>{u"microsoft-azure"_s, u"added"_s}));
        model.setFilter({});
        model.chooseShown(true);
        QCOMPARE(model.chosen().size(), 4);
        model.chooseShown(false);
        QVERIFY(model.chosen().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ListingDifferenceModelTest)
#include "listing_difference_model_test.moc"
