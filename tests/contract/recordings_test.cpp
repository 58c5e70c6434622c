// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/codecs.h"
#include "contract/errors.h"
#include "contract/routes.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using base::ApiError;
using Outcome = std::optional<ApiError>;

template <typename T>
Outcome problemOf(const base::Result<T>& result)
{
    return result ? Outcome() : Outcome(result.error());
}

template <typename Decode>
std::function<Outcome(const QJsonValue&)> object(Decode decode)
{
    return [decode](const QJsonValue& body) {
        base::JsonReader reader(body.toObject());
        auto value = decode(reader);
        return problemOf(reader.finish(std::move(value)));
    };
}

template <typename Decode>
std::function<Outcome(const QJsonValue&)> member(QLatin1String key, Decode decode)
{
    return object([key, decode](base::JsonReader& reader) { return reader.list(key, decode); });
}

struct Case {
    contract::Route route;
    std::function<Outcome(const QJsonValue&)> decode;
};

//! What the client reads of each 2xx answer of v0.
QList<Case> cases()
{
    using namespace contract;
    const auto invitations = [](base::JsonReader& reader) {
        return decodeInvitations(reader, u"https://x"_s);
    };
    const auto renamed = [](base::JsonReader& reader) {
        base::JsonReader organization = reader.object("organization"_L1);
        return decodeOrganization(organization);
    };
    return {
        {routes::signIn, object(decodeSignedIn)},
        {routes::signUp, object(decodeSignedUp)},
        {routes::me, object(decodeMe)},
        {routes::validateInvitation, object(decodeTokenCheck)},
        {routes::generateApiKey, object(decodeApiKey)},
        {routes::cliLoginExchange, object(decodeApiKey)},
        {routes::cliLoginCode, object(decodeLoginCode)},
        {routes::organizations,
            [](const QJsonValue& body) {
                return problemOf(base::decodeArray(body.toArray(), decodeOrganization));
            }},
        {routes::createOrganization, object(decodeOrganization)},
        {routes::organizationByName, object(decodeOrganization)},
        {routes::renameOrganization, object(renamed)},
        {routes::users, member("users"_L1, decodeUser)},
        {routes::userStatuses, member("userStatuses"_L1, decodeUserStatus)},
        {routes::invite, object(invitations)},
    };
}

//! A recording cuts a long list with an item such as "… 198 more", which the server never sent.
QJsonValue withoutCuts(const QJsonValue& value)
{
    if (value.isObject()) {
        QJsonObject out = value.toObject();
        for (auto it = out.begin(); it != out.end(); ++it)
            it.value() = withoutCuts(it.value());
        return out;
    }
    if (!value.isArray())
        return value;
    QJsonArray out;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items) {
        if (!item.toString().startsWith(u'…'))
            out.append(withoutCuts(item));
    }
    return out;
}

QJsonObject recording(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

//! Every recorded answer of the real Packmind for the routes that the console calls. The folder is
//! named by PACKMIND_RECORDINGS; without it there is nothing to read and the test says so.
class RecordingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("PACKMIND_RECORDINGS");
        if (m_folder.isEmpty())
            QSKIP("PACKMIND_RECORDINGS names no folder of recordings.");
    }

    void everyAnswerDecodes()
    {
        int successes = 0;
        int refusals = 0;
        const QList<Case> known = cases();
        QDirIterator files(m_folder, {u"*.json"_s}, QDir::Files);
        while (files.hasNext()) {
            const QString name = files.next();
            const QJsonObject recorded = recording(name);
            const QJsonObject request = recorded.value("request"_L1).toObject();
            const QJsonObject response = recorded.value("response"_L1).toObject();
            const int status = response.value("status"_L1).toInt();
            const QStringList path = QUrl(request.value("path"_L1).toString())
                                         .path(QUrl::FullyDecoded)
                                         .mid(7)
                                         .split(u'/', Qt::SkipEmptyParts);
            const auto it = std::find_if(known.begin(), known.end(), [&](const Case& c) {
                return request.value("method"_L1).toString() == QLatin1String(c.route.method)
                    && contract::match(c.route, path);
            });
            if (it == known.end() || status == 304)
                continue;
            if (status >= 400) {
                decodeRefusal(status, response.value("body"_L1));
                ++refusals;
                continue;
            }
            const Outcome problem = it->decode(withoutCuts(response.value("body"_L1)));
            QVERIFY2(
                !problem, qPrintable(name + u": "_s + (problem ? problem->detail : QString())));
            ++successes;
        }
        qInfo("decoded %d answers and %d refusals", successes, refusals);
        QVERIFY(successes > 0);
        QVERIFY(refusals > 0);
    }

private:
    void decodeRefusal(int status, const QJsonValue& body)
    {
        const QByteArray bytes = QJsonDocument(body.toObject()).toJson();
        const ApiError error = contract::decodeError(status, bytes, {}, -1);
        QCOMPARE(error.httpStatus, status);
        QVERIFY(!error.message.isEmpty());
    }

    QString m_folder;
};

QTEST_GUILESS_MAIN(RecordingsTest)
#include "recordings_test.moc"
