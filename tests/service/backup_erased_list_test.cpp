// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/erasures_scene.h"

#include <QJsonDocument>

#include <sys/stat.h>

using namespace console;
using namespace console::test;
using namespace console::service;
using namespace Qt::StringLiterals;

//! The list beside backups.
class BackupErasedListTest : public QObject, private ErasuresScene {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fill(); }
    void init() { backUp(); }

    void whatIsNoRightListIsRefusedAndDoesNoHarm_data()
    {
        QTest::addColumn<int>("kind");
        for (const char* name : {"a time was changed", "an entry was added", "another workspace",
                 "cut off", "no JSON", "too large", "a link", "a pipe", "a folder"})
            QTest::newRow(name) << int(m_kinds++);
    }

    void whatIsNoRightListIsRefusedAndDoesNoHarm()
    {
        QFETCH(const int, kind);
        keepListOf({bob});
        spoil(kind);
        const auto restored = restore(*m_opened);
        QVERIFY(restored);
        QCOMPARE(restored->erased.people, 0);
        QCOMPARE(restored->erased.later, LaterErasures::Refused);
        QVERIFY(addresses().contains(bob));
        QVERIFY(!isListed(bob));
    }

    void aListGrowsAndIsWrittenOnlyWhenThereIsSomethingToSay()
    {
        const auto kept = [&](const OpenedBackup& state) {
            [[maybe_unused]] const OpenedBackup same = edited(
                state, [&](Database& copy) { QVERIFY(keepErasedList(copy, m_folder->path())); });
        };
        kept(*m_opened);
        QVERIFY(!QFile::exists(listFile()));
        keepListOf({bob});
        // A program that knows less, such as after an older backup was restored.
        kept(*m_opened);
        keepListOf({carol});
        QCOMPARE(marksBeside().size(), 2);
        QCOMPARE(QFile::permissions(listFile())
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        spoil(0);
        keepListOf({bob});
        QCOMPARE(marksBeside().size(), 1);
        QFile::remove(listFile());
        const QString elsewhere = m_target->filePath(u"letter.txt"_s);
        put(elsewhere, "a letter");
        QVERIFY(QFile::link(elsewhere, listFile()));
        keepListOf({bob}, false);
        QCOMPARE(bytesOf(elsewhere), "a letter");
    }

    void theServiceKeepsTheListBesideItsBackups()
    {
        ServiceFixture there;
        ServiceClient ada = there.operatorClient();
        const ServiceClient his = there.memberClient(ada, bob, u"member"_s);
        const QJsonObject order{
            {u"folder"_s, m_folder->path()}, {u"password"_s, u"four words are better"_s}};
        const auto workspace = WorkspaceStore(*there.database()).first()->id.text();
        const QString list = erasedListFile(m_folder->path(), workspace);
        const auto backups = [&] {
            return ada.get(u"/governance/backups"_s).object()["runs"_L1].toArray().size();
        };
        QCOMPARE(ada.post(u"/governance/backups"_s, order).status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(backups(), 1, 20'000);
        QTRY_VERIFY(ada.get(u"/governance/backups"_s).object()["running"_L1].isNull()
            || ada.get(u"/governance/backups"_s).object()["running"_L1].isUndefined());
        QVERIFY(!QFile::exists(list));
        const auto database = there.database();
        QVERIFY(erase(*database, bob));
        keepErasedLists(*database, std::nullopt);
        QVERIFY(QFile::exists(list));
        QVERIFY(QFile::remove(list));
        QCOMPARE(ada.post(u"/governance/backups"_s, order).status, 202);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(list), 20'000);
        const QString away = m_folder->filePath(u"away"_s);
        keepErasedLists(*database, away);
        QVERIFY(!QFile::exists(away));
    }

private:
    //! In the order of the rows.
    void spoil(int kind) const
    {
        const QString path = listFile();
        const QByteArray whole = bytesOf(path);
        QJsonObject list = QJsonDocument::fromJson(whole).object();
        QJsonObject erased = list["erased"_L1].toObject();
        QVERIFY(QFile::remove(path));
        switch (kind) {
        case 0:
            erased[erased.keys().first()] = u"2099-11-25T13:26:36.685Z"_s;
            break;
        case 1:
            erased.insert(QString(64, u'a'), u"2026-11-25T13:26:36.685Z"_s);
            break;
        case 2: {
            const ServiceFixture other;
            const auto database = other.database();
            QVERIFY(erase(*database, bob));
            QVERIFY(keepErasedList(*database, m_folder->path()));
            const auto id = WorkspaceStore(*database).first()->id.text();
            QVERIFY(QFile::rename(erasedListFile(m_folder->path(), id), path));
            return;
        }
        case 3:
            return put(path, whole.chopped(20));
        case 4:
            return put(path, "erased");
        case 5:
            return put(path, whole + QByteArray(largestErasedList, ' '));
        case 6: {
            const QString elsewhere = m_folder->filePath(u"elsewhere.json"_s);
            put(elsewhere, whole);
            QVERIFY(QFile::link(elsewhere, path));
            return;
        }
        case 7:
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
            return;
        default:
            QVERIFY(QDir().mkdir(path));
            return;
        }
        list["erased"_L1] = erased;
        put(path, QJsonDocument(list).toJson());
    }

    int m_kinds = 0;
};

QTEST_GUILESS_MAIN(BackupErasedListTest)
#include "backup_erased_list_test.moc"
