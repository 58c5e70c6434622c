// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/public_holidays.h"
#include "domain/request_outcome.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::DataRight;
using domain::OutcomeGround;
using domain::RequestedRight;
using domain::RequestStatus;
using domain::RightOutcome;

namespace {

using Ground = std::optional<OutcomeGround>;

const QString thirty(30, u'x');

QString codeOf(DataRight right, std::optional<RightOutcome> outcome, Ground ground = {},
    const QString& text = thirty)
{
    const auto checked = domain::checkOutcome({right, outcome, ground, text});
    return checked ? QString() : checked.error().code;
}

std::optional<RequestStatus> closing(const QList<std::optional<RightOutcome>>& outcomes)
{
    QList<RequestedRight> rights;
    for (const std::optional<RightOutcome>& outcome : outcomes)
        rights.append({DataRight::Access, outcome, {}, {}});
    return domain::closingStatus(rights);
}

} // namespace

class RequestOutcomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groundsCarryTheirRights_data()
    {
        QTest::addColumn<OutcomeGround>("ground");
        QTest::addColumn<QList<DataRight>>("rights");
        const QList<DataRight> erasure{DataRight::Erasure};
        using G = OutcomeGround;
        for (const G ground :
            {G::FreedomOfExpression, G::PublicTask, G::PublicHealth, G::Archiving, G::LegalClaims})
            QTest::newRow(qPrintable(domain::wireName(ground))) << ground << erasure;
        QTest::newRow("others") << G::OthersRights
                                << QList{DataRight::Access, DataRight::Portability};
        QTest::newRow("portable") << G::NotPortable << QList{DataRight::Portability};
        QTest::newRow("compelling") << G::CompellingGrounds << QList{DataRight::Objection};
        QTest::newRow("nothing") << G::NothingHeld << QList<DataRight>();
        QList<DataRight> any(domain::allDataRights.begin(), domain::allDataRights.end());
        any.removeOne(DataRight::MarketingObjection);
        for (const G ground :
            {G::Unfounded, G::Excessive, G::LegalObligation, G::NotSubject, G::Other})
            QTest::newRow(qPrintable(domain::wireName(ground))) << ground << any;
    }

    void groundsCarryTheirRights()
    {
        QFETCH(const OutcomeGround, ground);
        QList<DataRight> carried;
        for (const DataRight right : domain::allDataRights) {
            if (domain::mayRefuse(right, ground))
                carried.append(right);
        }
        QTEST(carried, "rights");
    }

    void outcomesAreWhole()
    {
        using O = RightOutcome;
        QCOMPARE(codeOf(DataRight::Access, {}), u"right.outcome.missing"_s);
        QCOMPARE(codeOf(DataRight::Access, O::Fulfilled, {}, {}), QString());
        QCOMPARE(
            codeOf(DataRight::Access, O::Fulfilled, OutcomeGround::NothingHeld, {}), QString());
        QCOMPARE(
            codeOf(DataRight::Access, O::Fulfilled, OutcomeGround::Other, {}), u"right.ground"_s);
        QCOMPARE(codeOf(DataRight::Access, O::Withdrawn, {}, {}), QString());
        QCOMPARE(codeOf(DataRight::Access, O::Withdrawn, OutcomeGround::NothingHeld, {}),
            u"right.ground"_s);
        for (const O outcome : {O::PartiallyFulfilled, O::Refused}) {
            QCOMPARE(codeOf(DataRight::Erasure, outcome), u"right.ground"_s);
            QCOMPARE(codeOf(DataRight::Erasure, outcome, OutcomeGround::OthersRights),
                u"right.ground"_s);
            QCOMPARE(codeOf(DataRight::Erasure, outcome, OutcomeGround::LegalClaims), QString());
            QCOMPARE(codeOf(DataRight::Erasure, outcome, OutcomeGround::LegalClaims,
                         QString(29, u'x') + u"  "_s),
                u"right.text"_s);
            QCOMPARE(codeOf(DataRight::Erasure, outcome, OutcomeGround::LegalClaims,
                         QString(4000, u'x')),
                QString());
            QCOMPARE(codeOf(DataRight::Erasure, outcome, OutcomeGround::LegalClaims,
                         QString(4001, u'x')),
                u"right.text"_s);
            QCOMPARE(codeOf(DataRight::MarketingObjection, outcome, OutcomeGround::Excessive),
                u"right.outcome.marketing"_s);
        }
        QCOMPARE(codeOf(DataRight::MarketingObjection, O::Fulfilled), QString());
    }

    void aCaseEndsAsItsRightsDid()
    {
        using O = RightOutcome;
        using S = RequestStatus;
        QCOMPARE(closing({}), std::optional<S>());
        QCOMPARE(closing({O::Fulfilled, {}}), std::optional<S>());
        QCOMPARE(closing({O::Fulfilled, O::Fulfilled}), std::optional(S::Fulfilled));
        QCOMPARE(closing({O::Refused, O::Refused}), std::optional(S::Refused));
        QCOMPARE(closing({O::Withdrawn, O::Withdrawn}), std::optional(S::Withdrawn));
        QCOMPARE(closing({O::PartiallyFulfilled}), std::optional(S::PartiallyFulfilled));
        QCOMPARE(closing({O::Fulfilled, O::Refused}), std::optional(S::PartiallyFulfilled));
        QCOMPARE(
            closing({O::Fulfilled, O::PartiallyFulfilled}), std::optional(S::PartiallyFulfilled));
        QCOMPARE(closing({O::Withdrawn, O::Fulfilled}), std::optional(S::Fulfilled));
        QCOMPARE(closing({O::Refused, O::Withdrawn}), std::optional(S::Refused));
    }

    void eachRightHasAClockOfItsOwn()
    {
        const domain::RequestReceipt receipt{.regulation = domain::Regulation::Gdpr,
            .receivedAt = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC),
            .zone = u"Europe/Paris"_s,
            .targetReserve = 3};
        RequestedRight access;
        RequestedRight erasure;
        erasure.right = DataRight::Erasure;
        erasure.pauses
            = {{domain::RequestPause::Kind::Identity, QDate(2026, 2, 2), QDate(2026, 2, 5)}};
        access.extension = domain::RequestExtension{domain::RequestExtension::Reason::Number,
            u"Ninety of them at once"_s, QDate(2026, 2, 20)};
        RequestedRight restriction;
        restriction.right = DataRight::Restriction;
        const auto clock = [&](const RequestedRight& right) {
            return domain::timeLimit(domain::timeLimitFacts(receipt, right),
                *domain::builtInCalendar(u"fr"_s), QDate(2026, 3, 1))
                .value();
        };
        QCOMPARE(clock(access).legal, QDate(2026, 4, 30));
        QCOMPARE(clock(access).target, QDate(2026, 4, 27));
        QCOMPARE(clock(erasure).legal, QDate(2026, 3, 3));
        QCOMPARE(clock(restriction).legal, QDate(2026, 3, 2));
        QCOMPARE(clock(restriction).alertOn, std::optional(QDate(2026, 2, 3)));
    }

    void wordsAreTheirOwn()
    {
        QStringList names;
        for (const OutcomeGround ground : domain::allOutcomeGrounds) {
            names.append(domain::wireName(ground));
            QCOMPARE(domain::outcomeGroundOf(names.last()), std::optional(ground));
        }
        QCOMPARE(names.join(u' '),
            u"nothing_held unfounded excessive art17_3_a art17_3_b art17_3_c art17_3_d art17_3_e "
            "art15_4_others_rights art20_scope art21_compelling legal_obligation not_subject "
            "other"_s);
        for (const RightOutcome outcome : {RightOutcome::Fulfilled,
                 RightOutcome::PartiallyFulfilled, RightOutcome::Refused, RightOutcome::Withdrawn})
            QCOMPARE(domain::rightOutcomeOf(domain::wireName(outcome)), std::optional(outcome));
        QVERIFY(!domain::outcomeGroundOf(u"art17_3"_s));
    }
};

QTEST_GUILESS_MAIN(RequestOutcomeTest)
#include "request_outcome_test.moc"
