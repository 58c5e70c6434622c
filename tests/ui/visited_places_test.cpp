// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/visited_places.h"

#include <QTest>

using namespace console::ui;
using namespace Qt::StringLiterals;

namespace {
VisitedPlace request(const QString& id)
{
    return {PageId::DataRequests, {u"datarequests"_s, id}};
}
} // namespace

class VisitedPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenIsAStep();
    void thatNothingIsChosenIsNone();
    void whatIsAheadIsForgottenByAChoice();
    void theOldestGo();
};

void VisitedPlacesTest::whatIsChosenIsAStep()
{
    VisitedPlaces places;
    places.arrive(PageId::Overview);
    places.arrive(PageId::DataRequests);
    // The first one is what one came for, and no step of its own.
    places.note(request(u"a"_s).place);
    places.note(request(u"b"_s).place);
    QCOMPARE(places.back(), request(u"a"_s));
    QCOMPARE(places.back(), (VisitedPlace{PageId::Overview, {}}));
    QCOMPARE(places.back(), std::nullopt);
    QCOMPARE(places.forward(), request(u"a"_s));
    QCOMPARE(places.forward(), request(u"b"_s));
    QCOMPARE(places.forward(), std::nullopt);
}

void VisitedPlacesTest::thatNothingIsChosenIsNone()
{
    VisitedPlaces places;
    places.arrive(PageId::DataRequests);
    places.note(request(u"a"_s).place);
    places.note({u"datarequests"_s});
    places.note(request(u"a"_s).place);
    QCOMPARE(places.back(), std::nullopt);
}

void VisitedPlacesTest::whatIsAheadIsForgottenByAChoice()
{
    VisitedPlaces places;
    places.arrive(PageId::DataRequests);
    for (const QString& id : {u"a"_s, u"b"_s, u"c"_s})
        places.note(request(id).place);
    QCOMPARE(places.back(), request(u"b"_s));
    // As the page tells once it is there: nothing changes.
    places.note(request(u"b"_s).place);
    QCOMPARE(places.forward(), request(u"c"_s));
    QCOMPARE(places.back(), request(u"b"_s));
    places.note(request(u"d"_s).place);
    QCOMPARE(places.forward(), std::nullopt);
    QCOMPARE(places.back(), request(u"b"_s));
}

void VisitedPlacesTest::theOldestGo()
{
    VisitedPlaces places;
    places.arrive(PageId::DataRequests);
    for (int i = 0; i < 150; ++i)
        places.note(request(QString::number(i)).place);
    int steps = 0;
    while (places.back())
        ++steps;
    QCOMPARE(steps, int(VisitedPlaces::most) - 1);
}

QTEST_GUILESS_MAIN(VisitedPlacesTest)
#include "visited_places_test.moc"
