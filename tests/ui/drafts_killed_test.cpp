// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "profiles/vault_store.h"
#include "ui/drafts_killed_console.h"
#include "ui/window_stage.h"

#include <QApplication>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds, of a console that starts
constexpr int mostLost = 2000; // milliseconds of typing

//! The console as a process of its own, whose secrets are in a vault.
struct Child {
    Child(const QString& folder, const QString& form, const QString& what)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(
            QCoreApplication::applicationFilePath(), {u"--console"_s, folder, form, what});
    }
    ~Child()
    {
        process.kill();
        process.waitForFinished();
    }

    bool says(const QByteArray& word)
    {
        return waitUntil(
            [&] {
                said += process.readAllStandardOutput();
                return said.contains(word);
            },
            patience);
    }

    QProcess process;
    QByteArray said;
};

//! Somebody signed up on `service`, and the console that starts on `folder` goes on as them.
bool prepare(const ServiceFixture& service, const QString& folder)
{
    profiles::Profile profile;
    profile.id = profiles::ProfileId::create();
    profile.name = u"Ours"_s;
    profile.kind = profiles::Profile::Kind::SelfHosted;
    profile.origin = QUrl(service.running().origin());
    profile.pinnedCertificate = service.running().certificate.toPem();
    profile.secretBackend = profiles::VaultStore::name();
    profiles::ProfileStore saved(folder + u"/profiles.json"_s);
    const std::shared_ptr<profiles::VaultStore> vault = openVault(folder);
    if (!vault || !await(saved.load()) || !await(saved.save(profile))
        || !await(saved.setLastUsed(profile.id)))
        return false;
    cloud::CloudClient client(
        {.origin = profile.origin, .pin = service.running().certificate, .readOnly = false}, *vault,
        profile.id);
    return await(client.session().signUp(
                     ServiceFixture::operatorEmail(), ServiceFixture::password(), u"Acme"_s))
        .has_value();
}

QStringList draftsIn(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, {u"*.draft"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next();
    return found;
}

//! Of all files there, those that hold `text`.
QStringList holding(const QString& folder, const QString& text)
{
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QByteArray swapped = wide;
    for (qsizetype i = 0; i + 1 < swapped.size(); i += 2)
        std::swap(swapped[i], swapped[i + 1]);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (content.contains(text.toUtf8()) || content.contains(wide) || content.contains(swapped))
            found << file.fileName();
    }
    return found;
}

//! A kill -9 of a console into whose form somebody has typed.
bool isKilled(const QString& folder, const QString& form)
{
    Child child(folder, form, u"type"_s);
    if (!child.says("typed"))
        return false;
    QTest::qWait(mostLost);
    child.process.kill();
    return waitUntil([&] { return child.process.state() == QProcess::NotRunning; })
        && child.process.exitStatus() == QProcess::CrashExit;
}

//! What the draft holds in the next console, which discards it; nothing when that fails.
QJsonObject foundIn(const QString& folder, const QString& form)
{
    Child child(folder, form, u"read"_s);
    const bool told = child.says("}\n");
    const bool ended
        = waitUntil([&] { return child.process.state() == QProcess::NotRunning; }, patience);
    return told && ended && child.process.exitCode() == 0
        ? QJsonDocument::fromJson(child.said).object()
        : QJsonObject();
}

} // namespace

//! What was typed into a form of the real window is there again after a kill -9.
class DraftsKilledTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKillLosesNothingThatWasTyped()
    {
        const ServiceFixture service;
        QVERIFY(service.isRunning());
        const QTemporaryDir folder;
        QVERIFY(prepare(service, folder.path()));
        QVERIFY(isKilled(folder.path(), u"request"_s));
        QCOMPARE(draftsIn(folder.path()).size(), 1);
        for (const QString& text : {typedAddress, typedName, typedWords})
            QCOMPARE(holding(folder.path(), text), QStringList());
        const QJsonObject found = foundIn(folder.path(), u"request"_s);
        QVERIFY(found.contains("before"_L1));
        QCOMPARE(found.value("before"_L1).toString(), QString());
        QCOMPARE(found.value("address"_L1).toString(), typedAddress);
        QCOMPARE(found.value("name"_L1).toString(), typedName);
        QCOMPARE(found.value("words"_L1).toString(), typedWords);
        QCOMPARE(found.value("erasure"_L1).toBool(), true);
        QCOMPARE(found.value("access"_L1).toBool(), false);
        QCOMPARE(draftsIn(folder.path()), QStringList());
    }

    void norOfSettings()
    {
        const ServiceFixture service;
        QVERIFY(service.isRunning());
        const QTemporaryDir folder;
        QVERIFY(prepare(service, folder.path()));
        QVERIFY(isKilled(folder.path(), u"backups"_s));
        QCOMPARE(draftsIn(folder.path()).size(), 1);
        QCOMPARE(holding(folder.path(), typedFolder), QStringList());
        const QJsonObject found = foundIn(folder.path(), u"backups"_s);
        QVERIFY(found.contains("before"_L1));
        QCOMPARE(found.value("before"_L1).toString(), QString());
        QCOMPARE(found.value("folder"_L1).toString(), typedFolder);
        QCOMPARE(draftsIn(folder.path()), QStringList());
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc == 5 && qstrcmp(argv[1], "--console") == 0)
        return runDraftsConsole(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]),
            qstrcmp(argv[4], "type") == 0);
    DraftsKilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "drafts_killed_test.moc"
