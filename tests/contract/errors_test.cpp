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

    void whatHttpItselfSaysHasItsOwnSentence_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("retryable");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("reason");
        const auto row = [](int status, Kind kind, bool retryable, const char* message,
                             const char* reason) {
            QTest::newRow(reason) << status << int(kind) << retryable << QString::fromUtf8(message)
                                  << QString::fromLatin1(reason);
        };
        row(405, Kind::UnexpectedAnswer, false,
            "The server does not know this action. It may be of another version than this program.",
            "Method Not Allowed");
        row(408, Kind::TimedOut, true,
            "What was sent took too long to reach the server. Try again in a moment.",
            "Request Timeout");
        row(417, Kind::UnexpectedAnswer, false,
            "The server, or a proxy before it, does not take requests in the form in which they "
            "came. Check the address of the profile and the proxy.",
            "Expectation Failed");
        row(421, Kind::UnexpectedAnswer, false,
            "The server does not answer for the address that this profile uses. Check the address "
            "of the profile.",
            "Misdirected Request");
        row(501, Kind::RefusedOrFailed, false,
            "The server cannot do this. It may be older than this program.", "Not Implemented");
        row(505, Kind::RefusedOrFailed, false,
            "The server does not speak the version of HTTP that this program uses. Check the "
            "address of the profile and the proxy.",
            "HTTP Version Not Supported");
    }
    void whatHttpItselfSaysHasItsOwnSentence()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        QFETCH(bool, retryable);
        QFETCH(QString, message);
        QFETCH(QString, reason);
        // As our service, as the framework of v0, and as a proxy words it.
        for (const QByteArray& body :
            {QByteArray(R"({"message":"For writers of clients.","code":"http.some"})"),
                QByteArray(R"({"message":"Cannot PUT /api/v0/organizations"})"),
                QByteArray("<html></html>")}) {
            const base::ApiError error = contract::decodeError(status, body, {}, -1);
            QCOMPARE(int(error.kind), kind);
            QCOMPARE(error.retryable, retryable);
            QCOMPARE(error.message, message);
            QCOMPARE(contract::httpStatusOf(error), status);
            QCOMPARE(contract::encodeError(error).value("error"_L1).toString(), reason);
        }
        QCOMPARE(
            contract::decodeError(status, R"({"code":"http.some"})", {}, -1).code, u"http.some"_s);
    }

    void aUseCaseNeverBlamesHttp()
    {
        base::ApiError error = base::ApiError::unexpected(u"a row that cannot be read"_s);
        QCOMPARE(contract::httpStatusOf(error), 500);
        error.kind = Kind::TimedOut;
        QCOMPARE(contract::httpStatusOf(error), 500);
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
