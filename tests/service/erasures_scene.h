// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/backup/erased_list.h"
#include "service/backup/make_backup.h"
#include "service/backup/restore.h"
#include "service/backup_pieces.h"
#include "service/service_fixture.h"
#include "service/store/accounts.h"
#include "service/store/erasure.h"
#include "service/store/migrations.h"
#include "service/store/sqlite_copy.h"
#include "service/store/suppressions.h"
#include "service/store/workspaces.h"

#include <QTest>

//! What the tests of erasures and restored backups share.
namespace console::test {

using namespace Qt::StringLiterals;
using namespace service;

inline const QString bob = u"bob@globex.example"_s;
inline const QString carol = u"carol@globex.example"_s;

inline bool goOn(RestoreStep, qint64, qint64)
{
    return true;
}

inline base::Result<Erasure> erase(Database& database, const QString& address)
{
    return change(database, [&]() -> base::Result<Erasure> {
        return erasePerson(database, address, QDateTime::currentDateTimeUtc());
    });
}

//! `backup` as it would be had `edit` been done before it was made.
inline OpenedBackup edited(const OpenedBackup& backup, const std::function<void(Database&)>& edit)
{
    const auto shown = Database::openInMemory();
    const auto copy = Database::openInMemory(Protection::from(backup.key));
    OpenedBackup changed = backup;
    if (!showContent(**shown, backup.content)
        || !copyDatabase(**shown, **copy, [](qint64, qint64) { return true; }))
        return changed;
    edit(**copy);
    changed.content = contentOf(**copy).toByteArray();
    return changed;
}

//! Backups of a service with Ada, its operator, Bob, admin of an organization of his own, and
//! Carol; all three are in every one of them.
class ErasuresScene {
protected:
    //! Once.
    void fill()
    {
        ServiceClient ada = m_fixture.operatorClient();
        ServiceClient his = m_fixture.memberClient(ada, bob, u"member"_s);
        QCOMPARE(his.post(u"/organizations"_s, {{u"name"_s, u"Globex"_s}}).status, 201);
        const ServiceClient hers = m_fixture.memberClient(ada, carol, u"member"_s);
    }

    //! Anew for each test: a backup in a folder of its own, and a place for what is restored.
    void backUp()
    {
        m_target = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<QTemporaryDir>();
        const auto database = m_fixture.database();
        m_workspace = WorkspaceStore(*database).first()->id.text();
        const auto made = makeBackup(*database, m_fixture.dataKey(),
            {.folder = m_folder->path(),
                .recipient = backupPassword(),
                .now = QDateTime::currentDateTimeUtc()},
            [](BackupStep, qint64, qint64) { return true; });
        QVERIFY(made);
        const auto opened = openBackup(m_folder->filePath(made->fileName), backupPassword());
        QVERIFY(opened);
        m_opened.emplace(*opened);
    }

    [[nodiscard]] QString dataFolder() const { return m_target->filePath(u"data"_s); }
    [[nodiscard]] QString listFile() const { return erasedListFile(m_folder->path(), m_workspace); }

    base::Result<Restored> restore(
        const OpenedBackup& backup, const std::optional<DataKey>& presentKey = {}) const
    {
        return restoreBackup(
            backup, dataFolder(), plainKeyFile, base::systemClock(), goOn, presentKey);
    }
    //! The list of the service in which these were erased since, beside the backup.
    void keepListOf(const QStringList& erased, bool works = true) const
    {
        [[maybe_unused]] const OpenedBackup later = edited(*m_opened, [&](Database& copy) {
            for (const QString& address : erased)
                QVERIFY(erase(copy, address));
            QCOMPARE(keepErasedList(copy, m_folder->path()).has_value(), works);
        });
    }
    [[nodiscard]] SuppressionStore::Marks marksBeside() const
    {
        return readErasedList(
            m_folder->path(), m_workspace, SuppressionStore(*m_fixture.database()).key())
            .value_or(std::nullopt)
            .value_or(SuppressionStore::Marks());
    }
    //! What is in the data folder when these were erased in the data of `fixture`.
    QString presentData(const ServiceFixture& fixture, const QStringList& erased) const
    {
        QDir().mkpath(dataFolder());
        const QString file = dataFolder() + u"/service.db"_s;
        const auto from = fixture.database();
        const auto to = Database::open(file, Protection::from(fixture.dataKey()));
        if (!copyDatabase(*from, **to, [](qint64, qint64) { return true; }))
            return {};
        for (const QString& address : erased) {
            if (!erase(**to, address))
                return {};
        }
        return dataFolder();
    }

    [[nodiscard]] std::unique_ptr<Database> openedData(const DataKey& key) const
    {
        auto opened = Database::open(dataFolder() + u"/service.db"_s, Protection::from(key));
        return opened ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] QStringList addresses(const std::optional<DataKey>& key = {}) const
    {
        const auto database = openedData(key.value_or(m_fixture.dataKey()));
        QStringList found;
        for (const auto& [id, address] : AccountStore(*database).addresses()) {
            if (address.contains(u'@'))
                found.append(address);
        }
        found.sort();
        return found;
    }
    [[nodiscard]] QStringList actions() const
    {
        return openedData(m_fixture.dataKey())
            ->all(u"SELECT action || after_json FROM activity"_s, {},
                [](const Row& row) { return row.text(0); });
    }
    [[nodiscard]] bool isListed(const QString& address) const
    {
        return SuppressionStore(*openedData(m_fixture.dataKey())).erasedAt(address).has_value();
    }
    void isGone(const Restored& restored, const QString& address) const
    {
        QCOMPARE(restored.erased.people, 1);
        QCOMPARE(restored.erased.withoutAdmin, QStringList{u"Globex"_s});
        QVERIFY(!addresses().contains(address));
        QVERIFY(isListed(address));
        QCOMPARE(actions().filter(u"erased"_s),
            QStringList{u"backup.erased-again{\"organizationsWithoutAdmin\":1,\"people\":1}"_s});
    }

    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    ServiceFixture m_fixture;
    QString m_workspace;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_target;
    std::optional<OpenedBackup> m_opened;
};

} // namespace console::test
