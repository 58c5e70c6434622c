// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/errors.h"
#include "contract/v0_words.h"
#include "domain/organization.h"

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
                   R"({"message":"Git provider token is required","error":"Bad Request","statusCode":400})")
            << int(Kind::InvalidInput) << u"Git provider token is required"_s;
        QTest::newRow("lockout without status")
            << 429
            << QByteArray(
                   R"({"message":"Too many login attempts. Please try again later.","bannedUntil":"2026-11-23T14:17:21.729Z"})")
            << int(Kind::TooManyTries)
            << u"Too many wrong passwords. Wait a while before the next try."_s;
        QTest::newRow("nothing at all")
            << 500 << QByteArray() << int(Kind::RefusedOrFailed) << refused;
        QTest::newRow("cut off") << 502 << QByteArray(R"({"statusCode":502,)")
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

    // One row for each fixed message of the contract.
    void v0SaysTheSameInOurWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("sentence");
        const auto row = [](int status, const char* message, const char* code, const char* field,
                             const char* sentence) {
            QTest::newRow(message)
                << status << QString::fromLatin1(message) << QString::fromLatin1(code)
                << QString::fromLatin1(field) << QString::fromLatin1(sentence);
        };
        const char* const blank = "Type a name for the organization.";
        row(400, "Organization name is required", "organization.name.blank", "name", blank);
        row(400, "Invalid organization name: \"  \"", "organization.name.blank", "name", blank);
        row(400, "Invalid display name: must not exceed 255 characters", "display-name.long",
            "displayName", "This name is too long. Shorten it to 255 characters.");
        row(400, "emails must be an array of strings", "invite.shape", "emails",
            "The server did not understand the list of addresses.");
        row(401, "Invalid email or password", "signin.wrong", "",
            "The e-mail address or the password is wrong.");
        const char* const ended = "Your session has ended. Sign in again to go on.";
        row(401, "No authentication token or API key", "session.ended", "", ended);
        row(401, "No valid access token found", "session.ended", "", ended);
        row(401, "Invalid or expired access token", "session.ended", "", ended);
        row(401, "User does not have access to the organization in token", "session.removed", "",
            "You do not belong to this organization any more. Sign in again to go on.");
        row(401, "Invalid or expired API key", "api-key.ended", "",
            "This API key has ended or was revoked. Make a new one.");
        row(403, "Access denied: You do not have access to this organization", "organization.other",
            "", "You are signed in for another organization. Switch to this one first.");
        row(404, "CLI login code not found or invalid", "login-code.unknown", "code",
            "This sign-in code is unknown or was used already.");
        row(404, "Cannot GET /api/v0/nope", "route.unknown", "",
            "The server does not know this action. It may be of another version than this "
            "program.");
        row(409, "An account with this email address already exists", "email.taken", "email",
            "This address has an account already. Sign in with it.");
        row(409,
            "An organization with a similar name already exists. The name \"beta research\" "
            "conflicts with an existing organization when converted to URL-friendly format.",
            "organization.name.taken", "name",
            "An organization with a similar name exists already. Choose another name.");
        row(410, "CLI login code has expired", "login-code.ended", "code",
            "This sign-in code has ended. Make a new one.");
        row(413, "request entity too large", "request.too-large", "",
            "This is more than the server takes at once.");
    }
    void v0SaysTheSameInOurWords()
    {
        QFETCH(int, status);
        QFETCH(QString, message);
        QFETCH(QString, code);
        QFETCH(QString, field);
        QFETCH(QString, sentence);
        QJsonObject body{{u"message"_s, message}};
        const auto decoded = [&] {
            return contract::decodeError(status, QJsonDocument(body).toJson(), {}, -1);
        };
        QCOMPARE(decoded().code, code);
        QCOMPARE(decoded().field, field);
        QCOMPARE(decoded().message, sentence);
        // Our service says its own word, and other statuses are other refusals.
        body.insert("code"_L1, u"some.rule"_s);
        QCOMPARE(decoded().code, u"some.rule"_s);
        QCOMPARE(decoded().message, message);
        QVERIFY(!contract::v0Words(status + 1, message));
    }

    void nameRulesReadAsBeforeACall()
    {
        const auto words = contract::v0Words(400, u"Organization name is required"_s);
        const base::ApiError own = domain::organizationName(u" "_s).error();
        QCOMPARE(words->sentence, own.message);
        QCOMPARE(words->code, own.code);
        QCOMPARE(words->field, own.field);
    }

    void proxyIsToldFromThePackmindBehindIt_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const QByteArray html = "<html><body>Gateway Time-out</body></html>";
        QTest::newRow("504") << 504 << html << int(Kind::RefusedOrFailed);
        QTest::newRow("502, text")
            << 502 << QByteArray("upstream is not there") << int(Kind::RefusedOrFailed);
        // Neither the end of a session nor of what was asked for.
        QTest::newRow("401") << 401 << html << int(Kind::UnexpectedAnswer);
        QTest::newRow("403") << 403 << html << int(Kind::UnexpectedAnswer);
        QTest::newRow("404") << 404 << html << int(Kind::UnexpectedAnswer);
        QTest::newRow("407") << 407 << html << int(Kind::UnexpectedAnswer);
    }
    void proxyIsToldFromThePackmindBehindIt()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        const base::ApiError error = contract::decodeError(status, body, {}, -1);
        QCOMPARE(error.code, u"proxy.answered"_s);
        QCOMPARE(int(error.kind), kind);
        QCOMPARE(error.httpStatus, status);
        QVERIFY(error.message.startsWith(
            u"A proxy between this program and the server answered, with HTTP %1."_s.arg(status)));
    }

    void limitsMeanTheSameWhoeverSaysThem()
    {
        const base::ApiError error = contract::decodeError(413, "<html></html>", {}, -1);
        QCOMPARE(error.kind, Kind::InvalidInput);
        QVERIFY(error.code.isEmpty());
        QCOMPARE(contract::decodeError(429, "<html></html>", {}, 7).kind, Kind::TooManyTries);
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
