// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/log.h"
#include "cloud/client.h"
#include "cloud/decode.h"
#include "cloud/scripted_server.h"
#include "contract/codecs.h"
#include "contract/recordings.h"
#include "models/members_model.h"
#include "models/organizations_model.h"
#include "profiles/end_of.h"
#include "profiles/memory_store.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

// In place of what the recordings leave out. No other text holds these words.
const QByteArray hash = "$2b$10$markerOfAPasswordHash000000000000000000000000000000";
const QByteArray token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYXJrZXIifQ.markerOfAToken";
const QByteArray apiKey
    = QByteArray(R"({"host":"http://127.0.0.1:3000","jwt":")" + token + "\"}").toBase64();
const QByteArrayList secrets{"markerOfAPasswordHash", "markerOfAToken", apiKey};

QByteArray withSecrets(QByteArray text)
{
    static const QRegularExpression key(u"<api-key[^>]*>"_s);
    text = QString::fromUtf8(text).replace(key, QString::fromLatin1(apiKey)).toUtf8();
    return text.replace("<bcrypt-hash>", hash).replace("<jwt>", token);
}

QByteArray bytesOf(const QJsonValue& body)
{
    if (body.isArray())
        return QJsonDocument(body.toArray()).toJson();
    return body.isObject() ? QJsonDocument(body.toObject()).toJson() : QByteArray();
}

//! What the console goes on to hold of all answers.
struct Held {
    QList<domain::Membership> memberships;
    QList<domain::Member> members;
    QStringList accounts;
    QStringList errors;

    void take(const domain::Account& account)
    {
        accounts << account.id.text() << account.email << account.displayName.value_or(QString());
    }
    //! What was decoded of an answer, or why it could not be.
    template <typename T, typename Keep>
    void take(const base::Result<T>& decoded, Keep keep)
    {
        if (decoded)
            keep(*decoded);
        else
            take(decoded.error());
    }

    void take(const cloud::HttpAnswer& answer, const contract::Route& route)
    {
        using namespace contract;
        const QByteArray pattern = route.pattern;
        auto organization = decodeOrganization;
        if (pattern == routes::signIn.pattern) {
            auto decode = decodeSignedIn;
            take(cloud::decodeObject(answer, {}, decode), [this](const SignedIn& signedIn) {
                take(signedIn.account);
                memberships += signedIn.memberships;
            });
        } else if (pattern == routes::signUp.pattern) {
            auto decode = decodeSignedUp;
            take(cloud::decodeObject(answer, {}, decode), [this](const SignedUp& signedUp) {
                take(signedUp.account);
                memberships.append({.organization = signedUp.organization});
            });
        } else if (pattern == routes::me.pattern) {
            auto decode = decodeMe;
            take(cloud::decodeObject(answer, {}, decode), [this](const Me& me) {
                take(me.account);
                memberships += me.memberships;
            });
        } else if (pattern == routes::organizations.pattern && qstrcmp(route.method, "GET") == 0) {
            take(cloud::decodeList(answer, {}, organization),
                [this](const QList<domain::Organization>& all) {
                    for (const domain::Organization& each : all)
                        memberships.append({.organization = each});
                });
        } else if (pattern == routes::users.pattern || pattern == routes::userStatuses.pattern) {
            const bool states = pattern == routes::userStatuses.pattern;
            auto decode = [states](base::JsonReader& reader) {
                return reader.list(states ? "userStatuses"_L1 : "users"_L1,
                    states ? decodeUserStatus : decodeUser);
            };
            take(cloud::decodeObject(answer, {}, decode),
                [this](const QList<domain::Member>& all) { members += all; });
        }
    }
    void take(const base::ApiError& error)
    {
        errors << error.message << error.detail << error.code << error.field << error.requestId;
    }
};

QStringList textsOf(const QAbstractItemModel& model)
{
    constexpr int roles = Qt::UserRole + 32;
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = 0; role < roles; ++role)
                texts.append(model.index(row, column).data(role).toString());
        }
    }
    return texts;
}

} // namespace

//! What the real Packmind sends of secrets (contract 1.7, 1.8) is dropped on arrival: over all its
//! recorded answers, nothing of it is in what lists hold, in errors, in the log or in a file.
class RecordedSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (recordingsFolder().isEmpty())
            QSKIP("PACKMIND_RECORDINGS names no folder of recordings.");
        QVERIFY(m_folder.isValid());
        QLoggingCategory::setFilterRules(u"*.debug=true\nqt.*=false"_s);
        base::logToFile(m_folder.filePath(u"console.log"_s));
    }

    void noneIsHeldLoggedOrWritten()
    {
        int others = 0;
        Held held;
        int walked = 0;
        int secretAnswers = 0;
        const QList<Recording> all = recordings(others);
        for (const Recording& each : all) {
            const auto route = each.route();
            if (!route || !each.hasAnswer())
                continue;
            const bool secret = ask(each, *route, held);
            // Cut off, so that it can't be read: an error does not quote it either.
            if (secret)
                ask(each, *route, held, 3);
            secretAnswers += secret ? 1 : 0;
            ++walked;
        }
        qInfo("%d recorded answers went through the client, %d of them with secrets", walked,
            secretAnswers);
        QVERIFY(walked > 100);
        QVERIFY(secretAnswers > 10);
        models::OrganizationsModel organizations;
        organizations.setRows(held.memberships);
        models::MembersModel members;
        members.setRows(held.members);
        QVERIFY(organizations.rowCount() > 0 && members.rowCount() > 0);
        find(textsOf(organizations).join(u'\n').toUtf8(), "the list of organizations");
        find(textsOf(members).join(u'\n').toUtf8(), "the list of members");
        QVERIFY(!held.accounts.isEmpty());
        find(held.accounts.join(u'\n').toUtf8(), "an account");
        find(held.errors.join(u'\n').toUtf8(), "an error");
        QVERIFY(QFileInfo(base::logFilePath()).size() > 1000);
        QDirIterator files(
            m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            find(file.readAll(), "a file");
        }
    }

    //! A session keeps its token where secrets are kept, and nowhere else.
    void aSessionTellsNone()
    {
        int others = 0;
        int sessions = 0;
        for (const Recording& each : recordings(others)) {
            const auto route = each.route();
            const bool isSignIn = route && qstrcmp(route->pattern, "/auth/signin") == 0;
            if (!isSignIn || each.status != 200)
                continue;
            ScriptedServer server(
                [answer = answerOf(each)](QTcpSocket& client, const QByteArray& request) {
                    if (request.startsWith("POST "))
                        client.write(answer);
                    else if (request.contains("/healthcheck "))
                        client.write(ScriptedServer::answer(200, R"({"service":"packmind-api"})"));
                    else
                        client.write(ScriptedServer::answer(404, R"({"message":"Cannot GET"})"));
                },
                ScriptedServer::Protocol::Plain);
            profiles::MemoryStore secrets;
            cloud::CloudClient client({.origin = server.origin(), .pin = {}, .readOnly = false},
                secrets, profiles::ProfileId::create());
            const auto signedIn
                = endOf(client.session().signIn(u"ada@acme.example"_s, u"a password"_s));
            QVERIFY2(signedIn, qPrintable(each.name));
            Held held;
            held.take(*client.session().account());
            held.take(signedIn->account);
            models::OrganizationsModel model;
            model.setRows(client.session().memberships() + signedIn->memberships);
            find(textsOf(model).join(u'\n').toUtf8(), "the organizations of a session");
            find(held.accounts.join(u'\n').toUtf8(), "the account of a session");
            ++sessions;
        }
        QVERIFY(sessions > 3);
        QFile log(base::logFilePath());
        QVERIFY(log.open(QIODevice::ReadOnly));
        find(log.readAll(), "the log");
    }

private:
    static QByteArray answerOf(const Recording& recording, qsizetype cut = 0)
    {
        QByteArray body = withSecrets(bytesOf(recording.body));
        body.chop(cut);
        QByteArray headers;
        for (auto it = recording.headers.begin(); it != recording.headers.end(); ++it) {
            if (it.key() != "content-type"_L1 && it.key() != "content-length"_L1)
                headers += it.key().toLatin1() + ": " + withSecrets(it.value().toString().toUtf8())
                    + "\r\n";
        }
        return ScriptedServer::answer(recording.status, body, headers);
    }

    //! Sends it through the real transport; whether secrets were in the answer, whose last `cut`
    //! bytes are left out.
    bool ask(
        const Recording& recording, const contract::Route& route, Held& held, qsizetype cut = 0)
    {
        const QByteArray whole = answerOf(recording, cut);
        ScriptedServer server(ScriptedServer::always(whole), ScriptedServer::Protocol::Plain);
        cloud::Transport transport({.origin = server.origin(), .pin = {}, .readOnly = false});
        cloud::HttpRequest request{.route = route,
            .pathValues = recording.pathValues(),
            .query = recording.query,
            .body = {},
            .credentials = {cloud::Credentials::Kind::Cookie, QString::fromLatin1(token)}};
        if (qstrcmp(route.method, "GET") != 0)
            request.body = QJsonObject();
        bool ended = false;
        transport.send(request).then(this, [&](const base::Result<cloud::HttpAnswer>& answer) {
            if (answer)
                held.take(*answer, route);
            else
                held.take(answer.error());
            ended = true;
        });
        if (!QTest::qWaitFor([&] { return ended; }, 10'000))
            qFatal("no end of %s", qPrintable(recording.name));
        return holds(whole);
    }
    static bool holds(const QByteArray& bytes)
    {
        return std::any_of(secrets.begin(), secrets.end(), [&](const QByteArray& secret) {
            const QString text = QString::fromLatin1(secret);
            const QByteArray wide(reinterpret_cast<const char*>(text.utf16()),
                text.size() * qsizetype(sizeof(char16_t)));
            return bytes.contains(secret) || bytes.contains(wide);
        });
    }
    static void find(const QByteArray& bytes, const char* where) { QVERIFY2(!holds(bytes), where); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RecordedSecretsTest)
#include "recorded_secrets_test.moc"
