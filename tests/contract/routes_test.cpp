// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/routes.h"

#include <QSet>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class RoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachPairOfMethodAndPatternStandsOnce()
    {
        QSet<QString> seen;
        for (const contract::Route& route : contract::allRoutes()) {
            const QString name = QString::fromLatin1(route.method) + u' '
                + QString::fromLatin1(route.pattern).toLower();
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen.insert(name);
        }
    }

    //! What a read-only profile lets through beside GET: it switches, leaves and looks, and nothing
    //! else.
    void theseOnlyRead()
    {
        QStringList names;
        for (const contract::Route& route : contract::allRoutes()) {
            if (qstrcmp(route.method, "GET") == 0)
                QVERIFY2(!route.write, route.pattern);
            else if (!route.write)
                names << QString::fromLatin1(route.method) + u' '
                        + QString::fromLatin1(route.pattern);
        }
        names.sort();
        QCOMPARE(names,
            QStringList({u"POST /auth/check-email-availability"_s,
                u"POST /auth/cli-login-exchange"_s, u"POST /auth/selectOrganization"_s,
                u"POST /auth/signin"_s, u"POST /auth/signout"_s,
                u"POST /governance/data-requests/:requestId/letters/preview"_s,
                u"POST /governance/data-requests/preview"_s,
                u"POST /governance/data-requests/register"_s, u"POST /governance/listing/import"_s,
                u"POST /governance/llm/platform/test"_s, u"POST /governance/llm/usage/preview"_s,
                u"POST /governance/profile-unlocks"_s,
                u"POST /organizations/:orgId/llm/configuration/test"_s,
                u"POST /organizations/:orgId/llm/get-models"_s,
                u"POST /organizations/:orgId/llm/test-connection"_s}));
    }

    void valuesAreEncodedOnTheWayOut()
    {
        QCOMPARE(contract::pathOf(contract::routes::organizationByName, {u"a/b ?#ä"_s}),
            u"/api/v0/organizations/by-name/a%2Fb%20%3F%23%C3%A4"_s);
    }

    void matchingIgnoresTheCaseOfWordsButKeepsThatOfValues()
    {
        const auto values
            = contract::match(contract::routes::activate, {u"AUTH"_s, u"Activate"_s, u"AbC"_s});
        QVERIFY(values);
        QCOMPARE(values->value(u"token"_s), u"AbC"_s);
        QVERIFY(!contract::match(contract::routes::activate, {u"auth"_s, u"activate"_s}));
        QVERIFY(contract::match(
            contract::routes::selectOrganization, {u"auth"_s, u"selectorganization"_s}));
    }
};

QTEST_GUILESS_MAIN(RoutesTest)
#include "routes_test.moc"
