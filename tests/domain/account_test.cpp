// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/account.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class AccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDisplayNameIsFolded()
    {
        QCOMPARE(*domain::displayName(u"  Ada \t  Lovelace\n"_s), std::optional(u"Ada Lovelace"_s));
        QCOMPARE(*domain::displayName(u" \n "_s), std::optional<QString>());
    }

    void aDisplayNameHasAnEnd()
    {
        QVERIFY(domain::displayName(QString(QString(255, u'x') + u"  "_s)));
        const auto refused = domain::displayName(QString(256, u'x'));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ApiError::Kind::InvalidInput);
        QCOMPARE(refused.error().field, u"displayName"_s);
        QCOMPARE(refused.error().code, u"display-name.long"_s);
        QCOMPARE(
            refused.error().message, u"This name has 256 characters. Shorten it to 255 at most."_s);
    }
};

QTEST_GUILESS_MAIN(AccountTest)
#include "account_test.moc"
