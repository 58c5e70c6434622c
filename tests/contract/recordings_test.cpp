// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/codecs.h"
#include "contract/errors.h"
#include "contract/llm_codecs.h"
#include "contract/recordings.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace console;
using namespace console::test;
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
    const auto llmReport = [](base::JsonReader& reader) {
        return decodeLlmTestReport(reader, true);
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
        {routes::llmProviders, member("providers"_L1, decodeLlmProvider)},
        {routes::llmConfiguration, object(decodeLlmConfiguration)},
        {routes::testLlmConfiguration, object(llmReport)},
        {routes::testLlmConnection, object(llmReport)},
        {routes::llmModels, object(decodeLlmModels)},
    };
}

} // namespace

//! Every recorded answer of the real Packmind: what the console reads of those that it calls for,
//! each refusal in our words, and of the rest that they are what the reader takes. The folder is
//! named by PACKMIND_RECORDINGS; without it there is nothing to read and the test says so.
class RecordingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (recordingsFolder().isEmpty())
            QSKIP("PACKMIND_RECORDINGS names no folder of recordings.");
    }

    void everyAnswerDecodes()
    {
        int others = 0;
        const QList<Recording> all = recordings(others);
        int answers = 0;
        int refusals = 0;
        int notRead = 0;
        int withoutBody = 0;
        for (const Recording& each : all) {
            if (!each.hasAnswer() || each.body.isUndefined() || each.body.isNull()
                || each.body.isString()) {
                ++withoutBody; // none came, "not modified", an event stream
            } else if (each.status >= 400) {
                decodeRefusal(each);
                ++refusals;
            } else if (const auto decode = decoderOf(each)) {
                const Outcome problem = decode(each.body);
                QVERIFY2(!problem,
                    qPrintable(each.name + u": "_s + (problem ? problem->detail : QString())));
                ++answers;
            } else {
                read(each);
                ++notRead;
            }
        }
        qInfo("%d recordings: %d answers decoded, %d refusals worded, %d that the console does not "
              "call for read, %d without a body, %d that are no exchange",
            int(all.size()) + others, answers, refusals, notRead, withoutBody, others);
        QVERIFY(answers > 0);
        QVERIFY(refusals > 0);
        QCOMPARE(answers + refusals + notRead + withoutBody, int(all.size()));
    }

private:
    static std::function<Outcome(const QJsonValue&)> decoderOf(const Recording& recording)
    {
        const QList<Case> known = cases();
        const auto it = std::find_if(known.begin(), known.end(), [&](const Case& c) {
            return recording.method == c.route.method && contract::match(c.route, recording.path);
        });
        return it == known.end() ? nullptr : it->decode;
    }
    static void read(const Recording& recording)
    {
        const QByteArray bytes = recording.body.isArray()
            ? QJsonDocument(recording.body.toArray()).toJson()
            : QJsonDocument(recording.body.toObject()).toJson();
        if (recording.body.isArray())
            QVERIFY2(base::parseJsonArray(bytes, recording.name), qPrintable(recording.name));
        else
            QVERIFY2(base::parseJsonObject(bytes, recording.name), qPrintable(recording.name));
    }
    static void decodeRefusal(const Recording& recording)
    {
        const QByteArray bytes = QJsonDocument(recording.body.toObject()).toJson();
        const ApiError error = contract::decodeError(recording.status, bytes, {}, -1);
        QCOMPARE(error.httpStatus, recording.status);
        QVERIFY2(!error.message.isEmpty(), qPrintable(recording.name));
    }
};

QTEST_GUILESS_MAIN(RecordingsTest)
#include "recordings_test.moc"
