// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/open_objections.h"

#include <QTest>

using namespace console::domain;
using namespace Qt::StringLiterals;

namespace {
Objection objection(int version, const QDate& day, const QString& organization,
    ObjectionState state = ObjectionState::Open)
{
    Objection made;
    made.version = version;
    made.effectiveDate = day;
    made.organizationId = OrganizationId(organization);
    made.state = state;
    return made;
}

const QDate day(2027, 1, 9);
} // namespace

//! What asks for a decision before a version takes effect.
class OpenObjectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrganizationCountsOnceForAVersion()
    {
        const QList<OpenObjections> open = openObjections(
            {objection(3, day, u"acme"_s), objection(3, day, u"acme"_s, ObjectionState::Discussing),
                objection(3, day, u"globex"_s)});
        const QList<OrganizationId> who{OrganizationId(u"acme"_s), OrganizationId(u"globex"_s)};
        QCOMPARE(open, (QList<OpenObjections>{{3, day, 2, who}}));
    }

    void whatIsSettledOrOvertakenAsksForNothing()
    {
        Objection overtaken = objection(4, day, u"acme"_s);
        overtaken.overtaken = true;
        QVERIFY(openObjections({overtaken, objection(3, day, u"acme"_s, ObjectionState::Dismissed),
                                   objection(3, day, u"globex"_s, ObjectionState::Withdrawn)})
                    .isEmpty());
    }

    void theVersionThatHoldsFirstComesFirst()
    {
        const QList<OpenObjections> open = openObjections({objection(3, day, u"acme"_s),
            objection(4, day.addDays(-2), u"acme"_s), objection(2, day, u"acme"_s)});
        QList<int> versions;
        for (const OpenObjections& each : open)
            versions.append(each.version);
        QCOMPARE(versions, (QList<int>{4, 2, 3}));
    }

    void itIsOverdueFromItsDayOn()
    {
        const OpenObjections open{3, day, 1};
        QVERIFY(!open.isOverdue(day.addDays(-1)));
        QVERIFY(open.isOverdue(day));
    }
};

QTEST_GUILESS_MAIN(OpenObjectionsTest)
#include "open_objections_test.moc"
