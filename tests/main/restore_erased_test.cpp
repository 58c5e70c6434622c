// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/embedded_restore.h"
#include "main/keys_fixture.h"
#include "profiles/memory_store.h"
#include "service/backup/erased_list.h"
#include "service/service_fixture.h"
#include "service/store/erasure.h"
#include "service/store/workspaces.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using profiles::RestoredBackup;
using Erasures = RestoredBackup::Erasures;

namespace {

constexpr int patience = 20'000;
const QString bob = u"bob@globex.example"_s;
const QString ofBackup = u"four words are better"_s;

class Entries : public profiles::MemoryStore {
public:
    [[nodiscard]] QString backendName() const override { return u"keychain"_s; }
};

//! What the program puts in place, without its window.
std::optional<RestoredBackup> restoredIn(const KeysFixture& here,
    const std::shared_ptr<profiles::SecretStore>& store, const QString& file)
{
    main::EmbeddedKeys keys(here.folder());
    main::EmbeddedService service(here.folder(), keys);
    main::EmbeddedRestore restore(here.folder(), keys, service);
    std::optional<RestoredBackup> outcome;
    bool ended = false;
    restore.open(file, ofBackup)
        .andThen(&restore,
            [&](const profiles::FoundBackup&) {
                return restore.restore(store, [](const profiles::RestoreProgress&) {});
            })
        .then(&restore, [&](const base::Result<RestoredBackup>& restored) {
            if (restored)
                outcome = *restored;
            ended = true;
        });
    [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return ended; }, patience);
    return outcome;
}

} // namespace

class MainRestoreErasedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ServiceFixture there;
        ServiceClient ada = there.operatorClient();
        const ServiceClient his = there.memberClient(ada, bob, u"member"_s);
        ada.post(
            u"/governance/backups"_s, {{u"folder"_s, m_folder.path()}, {u"password"_s, ofBackup}});
        QDir folder(m_folder.path());
        const auto made = [&] {
            folder.refresh();
            return folder.entryList({u"*.cms"_s}, QDir::Files);
        };
        QTRY_COMPARE_WITH_TIMEOUT(made().size(), 1, patience);
        m_file = folder.filePath(made().first());
        const auto database = there.database();
        QVERIFY(service::change(*database, [&]() -> base::Result<service::Erasure> {
            return service::erasePerson(*database, bob, there.now());
        }));
        QVERIFY(service::keepErasedList(*database, m_folder.path()));
        m_list = service::erasedListFile(
            m_folder.path(), service::WorkspaceStore(*database).first()->id.text());
        QVERIFY(QFile::exists(m_list));
    }

    //! First from the list beside the backup; then, without that, from the data that were restored.
    void whoWasErasedStaysErased()
    {
        const KeysFixture fresh;
        const auto store = std::make_shared<Entries>();
        const auto first = restoredIn(fresh, store, m_file);
        QVERIFY(first);
        QCOMPARE(first->erasedAgain, 1);
        QCOMPARE(first->erasures, Erasures::Known);
        QVERIFY(QFile::rename(m_list, m_list + u".away"_s));
        const auto again = restoredIn(fresh, store, m_file);
        const auto locked = restoredIn(fresh, std::make_shared<Entries>(), m_file);
        QVERIFY(QFile::rename(m_list + u".away"_s, m_list));
        QVERIFY(again);
        QCOMPARE(again->erasedAgain, 1);
        QCOMPARE(again->erasures, Erasures::Known);
        QVERIFY(!again->keptIn.isEmpty());
        QVERIFY(locked);
        QCOMPARE(locked->erasedAgain, 0);
        QCOMPARE(locked->erasures, Erasures::Unknown);
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
    QString m_list;
};

QTEST_GUILESS_MAIN(MainRestoreErasedTest)
#include "restore_erased_test.moc"
