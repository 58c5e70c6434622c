// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/local_day.h"
#include "models/data_requests_model.h"
#include "models/row_heading.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::DataRight;
using domain::RequestSummary;
using domain::RequestUrgency;

namespace {

const QDateTime now = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);

//! `left`: days until the legal date.
RequestSummary request(const QString& ref, const QString& person, DataRight right, int left)
{
    RequestSummary summary;
    summary.id = u"id of "_s + ref;
    summary.ref = ref;
    summary.mask = person.left(1) + u"***@acme.example"_s;
    summary.personKey = person;
    summary.receivedAt = now.addDays(left - 30);
    summary.zone = domain::usualZone();
    domain::RightClock clock;
    clock.asked.right = right;
    clock.limit.legal = now.date().addDays(left);
    clock.limit.target = clock.limit.legal.addDays(-7);
    clock.urgency = left < 0 ? RequestUrgency::Overdue : RequestUrgency::OnTime;
    summary.rights = {clock};
    summary.urgency = clock.urgency;
    return summary;
}

//! As the service gives them: what presses most first.
QList<RequestSummary> someCases()
{
    return {request(u"E-1"_s, u"eve"_s, DataRight::Access, -3),
        request(u"M-1"_s, u"mallory"_s, DataRight::Access, 8),
        request(u"E-2"_s, u"eve"_s, DataRight::Erasure, 12),
        request(u"P-1"_s, {}, DataRight::Erasure, 20),
        request(u"P-2"_s, {}, DataRight::Erasure, 21)};
}

//! The first column; a heading in brackets.
QStringList rows(const models::DataRequestsModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const QString text = index.data().toString();
        texts << (index.data(models::HeadingRole).toBool() ? QString(u'[' + text + u']') : text);
    }
    return texts;
}

int columnOf(const models::DataRequestsModel& model, const QString& key)
{
    const QList<models::ColumnSpec> columns = model.columns();
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).key == key)
            return i;
    }
    return -1;
}

const QString eves = u"[e***@acme.example]"_s;

} // namespace

//! Rows of the queue, their groups and what finds them.
class DataRequestsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_model = std::make_unique<models::DataRequestsModel>([] { return now; });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setRequests(someCases());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void severalCasesOfOnePersonHaveAHeading()
    {
        const QStringList plain{u"E-1"_s, u"M-1"_s, u"E-2"_s, u"P-1"_s, u"P-2"_s};
        QCOMPARE(rows(*m_model), plain);
        m_model->setGrouped(true);
        // Mallory's single case has none, nor have purged cases, of which nobody knows whose.
        QCOMPARE(
            rows(*m_model), (QStringList{eves, u"E-1"_s, u"E-2"_s, u"M-1"_s, u"P-1"_s, u"P-2"_s}));
        QCOMPARE(m_model->shownCases(), 5);
        QCOMPARE(m_model->totalRows(), 5);
        QCOMPARE(m_model->casesAt(0).size(), 2);
        QCOMPARE(m_model->casesAt(0).last().ref, u"E-2"_s);
        QCOMPARE(m_model->casesAt(3).first().ref, u"M-1"_s);
        m_model->setGrouped(false);
        QCOMPARE(rows(*m_model), plain);
    }

    //! Of none of them it is known whose it was: they are nobody's group.
    void purgedCasesStandWhereTheyStood()
    {
        QList<RequestSummary> cases = someCases();
        cases.insert(4, request(u"X-1"_s, u"xaver"_s, DataRight::Access, 20));
        m_model->setRequests(cases);
        m_model->setGrouped(true);
        QCOMPARE(rows(*m_model),
            (QStringList{eves, u"E-1"_s, u"E-2"_s, u"M-1"_s, u"P-1"_s, u"X-1"_s, u"P-2"_s}));
    }

    void aHeadingSaysWhoseHowManyAndTheWorstDate()
    {
        m_model->setGrouped(true);
        const QModelIndex due = m_model->index(0, columnOf(*m_model, u"due"_s));
        QCOMPARE(due.data().toString(), u"overdue by 3 days"_s);
        QCOMPARE(due.data(models::ToneRole).toInt(), int(models::CellTone::Bad));
        QCOMPARE(due.data(models::SecondLineRole).toString(), u"Fri 30 Oct 2026"_s);
        QVERIFY(
            m_model->index(0, columnOf(*m_model, u"rights"_s)).data().toString().contains(u'2'));
        const QString told = m_model->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(told.startsWith(u"Person e***@acme.example, 2 case"_s), qPrintable(told));
        QVERIFY(told.endsWith(u"overdue by 3 days, Fri 30 Oct 2026"_s));
        // The worst date, whichever case stands first.
        m_model->sort(0, Qt::DescendingOrder);
        QCOMPARE(rows(*m_model).mid(3), (QStringList{eves, u"E-2"_s, u"E-1"_s}));
        QCOMPARE(m_model->index(3, due.column()).data().toString(), u"overdue by 3 days"_s);
    }

    void aFilterLeavesHeadingsOverWhatIsLeft()
    {
        m_model->setGrouped(true);
        const QPersistentModelIndex heading = m_model->index(0, 0);
        m_model->setFilter(u"e-"_s);
        QCOMPARE(rows(*m_model), (QStringList{eves, u"E-1"_s, u"E-2"_s}));
        QVERIFY(heading.isValid());
        m_model->setFilter(u"e-2"_s);
        QCOMPARE(rows(*m_model), QStringList{u"E-2"_s});
        m_model->setFilter({});
        QCOMPARE(rows(*m_model).first(), eves);
    }

    void whatIsChosenStaysThroughARefresh()
    {
        m_model->setGrouped(true);
        const QPersistentModelIndex heading = m_model->index(0, 0);
        const QPersistentModelIndex second = m_model->index(2, 0);
        QList<RequestSummary> cases = someCases();
        cases.prepend(request(u"M-0"_s, u"mallory"_s, DataRight::Access, -9));
        cases.append(request(u"E-3"_s, u"eve"_s, DataRight::Access, 25));
        m_model->setRequests(cases);
        QCOMPARE(rows(*m_model),
            (QStringList{u"[m***@acme.example]"_s, u"M-0"_s, u"M-1"_s, eves, u"E-1"_s, u"E-2"_s,
                u"E-3"_s, u"P-1"_s, u"P-2"_s}));
        QCOMPARE(heading.row(), 3);
        QCOMPARE(second.data().toString(), u"E-2"_s);
    }

    void addressesAndNamesAreAskedForAndFind()
    {
        m_model->setFilter(u"Lind 7 x erasure"_s);
        QCOMPARE(m_model->wordsToAsk(), (QStringList{u"lind"_s, u"erasure"_s}));
        QCOMPARE(rows(*m_model), QStringList());
        m_model->setFilter(u"LIND erasure"_s);
        m_model->setFound(u"lind"_s, {u"id of E-2"_s, u"id of M-1"_s});
        m_model->setFound(u"erasure"_s, {});
        // Each word has to be found, by whichever way.
        QCOMPARE(rows(*m_model), QStringList{u"E-2"_s});
        QCOMPARE(m_model->wordsToAsk(), QStringList());
        m_model->setFilter(u"lind"_s);
        QCOMPARE(rows(*m_model), (QStringList{u"M-1"_s, u"E-2"_s}));
        m_model->askAnew();
        QCOMPARE(m_model->wordsToAsk(), QStringList{u"lind"_s});
        QCOMPARE(rows(*m_model), (QStringList{u"M-1"_s, u"E-2"_s}));
        m_model->setFound(u"lind"_s, {u"id of P-1"_s});
        QCOMPARE(rows(*m_model), QStringList{u"P-1"_s});
    }

private:
    std::unique_ptr<models::DataRequestsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(DataRequestsModelTest)
#include "data_requests_model_test.moc"
