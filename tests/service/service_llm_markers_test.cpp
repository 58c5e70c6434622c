// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/log.h"
#include "service/backup/restore.h"
#include "service/backup_pieces.h"
#include "service/backup_requests.h"
#include "service/dump.h"
#include "service/llm_scene.h"
#include "service/marker_forms.h"
#include "service/store/sqlite_copy.h"

#include <QJsonDocument>
#include <QMutex>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString key = u"sk-right-0123456789"_s;
const QString answered = u"Answer-otter-93d1c7"_s; // what a model says
const QString noted = u"Noted-heron-5e20ab"_s; // in a header, and in every text of an error

//! What was written to the log, as it was before anything was redacted.
struct Lines {
    QMutex mutex;
    QByteArray all;
    QtMessageHandler next = nullptr;
};

Lines& lines()
{
    static Lines kept;
    return kept;
}

void record(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    {
        const QMutexLocker lock(&lines().mutex);
        lines().all += message.toUtf8();
        lines().all += '\n';
    }
    if (lines().next)
        lines().next(type, context, message);
}

QByteArray linesSoFar()
{
    const QMutexLocker lock(&lines().mutex);
    return lines().all;
}

//! The file without its encryption, pages that are free included.
QByteArray pagesOf(service::Database& database)
{
    const auto memory = service::Database::openInMemory(database.protection());
    if (!memory || !service::copyDatabase(database, **memory, [](qint64, qint64) { return true; }))
        return {};
    return service::contentOf(**memory).toByteArray();
}

//! What a test sends as prompt. It is the same in all, and long enough by its beginning.
QString promptIn(const LocalProvider::Seen& request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    return body["messages"_L1][0]["content"_L1].toString().left(24);
}

} // namespace

//! A test sends prompts and gets answers, and whatever the provider does, nothing of either is
//! anywhere afterwards.
class ServiceLlmMarkersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_logs.isValid());
        base::logToFile(m_logs.filePath(u"service.log"_s));
        lines().next = qInstallMessageHandler(record);
        qInfo("the log begins");
    }
    void cleanupTestCase() { qInstallMessageHandler(lines().next); }

    void init()
    {
        m_said.clear();
        m_backups = std::make_unique<QTemporaryDir>();
        m_scene = std::make_unique<LlmScene>(
            [](service::LlmRules& rules) { rules.patience = std::chrono::seconds(2); });
        QVERIFY(m_scene->provider.isRunning());
        m_scene->provider.control("POST /settings", {{u"text"_s, answered}, {u"mark"_s, noted}});
    }
    void cleanup()
    {
        QCOMPARE(m_scene->provider.defects(), QStringList());
        m_scene.reset();
    }

    void nothingIsLeftOfIt_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("right") << QString();
        for (const char* kind :
            {"wrong-key", "forbidden", "no-quota", "rate-limit", "unknown-model", "retired-model",
                "quoting", "empty", "server-error", "overloaded", "slow", "silent", "trickle",
                "nothing", "cut-head", "cut-body", "portal", "gateway", "proxy-login", "not-json",
                "not-utf8", "wrong-shape", "redirect", "gzip", "gzip-bomb", "huge"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void nothingIsLeftOfIt()
    {
        QFETCH(QString, kind);
        if (!kind.isEmpty())
            m_scene->provider.disturb(
                kind, {{u"times"_s, 0}, {u"location"_s, m_scene->provider.endpoint(u'/' + noted)}});
        testAll();
        const auto seen = m_scene->provider.requests("call=chat");
        QVERIFY(seen.size() >= 2);
        const QString prompt = promptIn(seen.first());
        QCOMPARE(prompt.size(), 24);
        const QMap<QString, QByteArray> places = everything();
        QVERIFY(places.value(u"the dump"_s).contains("llm.tested"));
        for (auto place = places.begin(); place != places.end(); ++place) {
            QVERIFY2(!place.value().isEmpty(), qPrintable(place.key()));
            for (const QString& marker : {prompt, answered, noted})
                QVERIFY2(!holds(place.value(), marker),
                    qPrintable(QString(place.key() + u": "_s + marker)));
        }
    }

    //! By the same search: what a person writes is found where it is kept.
    void whatIsKeptIsFound()
    {
        const QString kept = u"Kept-badger-17f2"_s;
        m_scene->ada.patch(u"/auth/profile"_s, {{u"displayName"_s, kept}});
        qWarning("said: %s", kept.toUtf8().toBase64().constData());
        testAll();
        const QMap<QString, QByteArray> places = everything();
        for (const QString& place : {u"the dump"_s, u"the log"_s, u"log: service.log"_s})
            QVERIFY2(holds(places.value(place), kept), qPrintable(place));
        for (const QString& place : {u"data: service.db"_s, u"pages"_s, u"the backup"_s})
            QVERIFY2(!holds(places.value(place), kept), qPrintable(place)); // sealed
        QVERIFY(holds(places.value(u"pages"_s), u"llm.tested"_s));
        QVERIFY(holds(places.value(u"the backup"_s), u"llm.tested"_s));
    }

private:
    //! Everything that calls a provider, of what is saved and of a draft.
    void testAll()
    {
        ServiceClient& ada = m_scene->ada;
        const QJsonObject settings = m_scene->compatible(key);
        say(ada.send("PUT", m_scene->path(u"configuration"_s), settings));
        say(ada.post(m_scene->path(u"configuration/test"_s)));
        say(ada.post(m_scene->path(u"test-connection"_s), settings));
        say(ada.patch(u"/governance/llm/platform"_s, {{u"key"_s, key}}));
        say(ada.post(u"/governance/llm/platform/test"_s));
    }
    void say(const ServiceAnswer& answer)
    {
        m_said += answer.body;
        for (auto header = answer.headers.begin(); header != answer.headers.end(); ++header) {
            m_said += header.key();
            m_said += header.value();
        }
    }
    void ask()
    {
        for (const QString& path :
            {m_scene->path(u"configuration"_s), m_scene->path(u"providers"_s),
                u"/governance/activity?limit=100"_s, u"/governance/llm/organizations"_s,
                u"/governance/llm/platform"_s, u"/governance/backups"_s, u"/auth/me"_s})
            say(m_scene->ada.get(path));
    }

    //! By name: what the service answered, holds, wrote and backed up.
    QMap<QString, QByteArray> everything()
    {
        ServiceClient& ada = m_scene->ada;
        ada.post(backups::path(),
            {{u"folder"_s, m_backups->path()}, {u"password"_s, backups::password()}});
        const QJsonObject made = backups::ended(ada);
        ask();
        const auto database = m_scene->fixture.database();
        QMap<QString, QByteArray> places{{u"the answers"_s, m_said},
            {u"the dump"_s, dumpOf(*database).join(u'\n').toUtf8()},
            {u"pages"_s, pagesOf(*database)}, {u"the log"_s, linesSoFar()}};
        const auto backup = service::openBackup(m_backups->filePath(made["fileName"_L1].toString()),
            service::CmsPassword{.utf8 = backups::password().toUtf8()});
        places.insert(u"the backup"_s, backup ? backup->content : QByteArray());
        add(places, u"backups: "_s, m_backups->path());
        add(places, u"data: "_s, m_scene->fixture.dataFolder());
        add(places, u"log: "_s, m_logs.path());
        return places;
    }
    //! Journals that hold nothing are no places.
    static void add(QMap<QString, QByteArray>& places, const QString& name, const QString& folder)
    {
        const auto files = filesBelow(folder, name);
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (!file.value().isEmpty())
                places.insert(file.key(), file.value());
        }
    }

    const QTemporaryDir m_logs;
    QByteArray m_said;
    std::unique_ptr<QTemporaryDir> m_backups;
    std::unique_ptr<LlmScene> m_scene;
};

QTEST_GUILESS_MAIN(ServiceLlmMarkersTest)
#include "service_llm_markers_test.moc"
