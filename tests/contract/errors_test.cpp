// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/errors.h"

#include <QJsonDocument>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using Kind = base::ApiError::Kind;

class ErrorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesTheShapesOfV0_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("message");
        const QString refused
            = u"The server refused this or failed. What is shown may have changed."_s;
        QTest::newRow("bare 500") << 500
                                  << QByteArray(
                                         R"({"statusCode":500,"message":"Internal server error"})")
                                  << int(Kind::RefusedOrFailed) << refused;
        QTest::newRow("framework 400")
            << 400
            << QByteArray(
                   R"({"message":"Organization name is required","error":"Bad Request","statusCode":400})")
            << int(Kind::InvalidInput) << u"Organization name is required"_s;
        QTest::newRow("lockout without status")
            << 429
            << QByteArray(
                   R"({"message":"Too many login attempts. Please try again later.","bannedUntil":"2026-11-23T14:17:21.729Z"})")
            << int(Kind::TooManyTries) << u"Too many login attempts. Please try again later."_s;
        QTest::newRow("proxy") << 504 << QByteArray("<html><body>Gateway Time-out</body></html>")
                               << int(Kind::RefusedOrFailed) << refused;
        QTest::newRow("unknown 4xx") << 418 << QByteArray("{}") << int(Kind::InvalidInput)
                                     << u"The server did not accept this."_s;
    }
    void decodesTheShapesOfV0()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, message);
        const base::ApiError error = contract::decodeError(status, body, u"req"_s, -1);
        QCOMPARE(int(error.kind), kind);
        QCOMPARE(error.message, message);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.requestId, u"req"_s);
        if (status == 429)
            QCOMPARE(error.retryAt,
                QDateTime::fromString(u"2026-11-23T14:17:21.729Z"_s, Qt::ISODateWithMs));
    }

    void ourRefusalsKeepFieldAndCode()
    {
        const base::ApiError sent
            = base::ApiError::invalid(u"name"_s, u"Type a name."_s, u"organization.name.blank"_s);
        const QByteArray body = QJsonDocument(contract::encodeError(sent)).toJson();
        const base::ApiError got
            = contract::decodeError(contract::httpStatusOf(sent), body, {}, -1);
        QCOMPARE(got.kind, Kind::InvalidInput);
        QCOMPARE(got.field, sent.field);
        QCOMPARE(got.code, sent.code);
        QCOMPARE(got.message, sent.message);
    }

    void everyKindHasAStatus()
    {
        for (int kind = 0; kind <= int(Kind::UnexpectedAnswer); ++kind) {
            base::ApiError error;
            error.kind = Kind(kind);
            QVERIFY(contract::httpStatusOf(error) >= 400);
        }
    }
};

QTEST_GUILESS_MAIN(ErrorsTest)
#include "errors_test.moc"
