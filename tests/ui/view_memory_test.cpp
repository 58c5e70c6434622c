// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/memory_store.h"
#include "profiles/view_key.h"
#include "ui/parts/view_memory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace console::ui;
using namespace Qt::StringLiterals;

class ViewMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void profilesAreKeptApart()
    {
        {
            SettingsViewMemory memory(m_file, u"eu"_s);
            memory.write(u"members/table"_s, 7);
        }
        QCOMPARE(SettingsViewMemory(m_file, u"eu"_s).read(u"members/table"_s).toInt(), 7);
        QVERIFY(!SettingsViewMemory(m_file, u"us"_s).read(u"members/table"_s).isValid());
    }

    void whatWasTypedIsSealed()
    {
        const QByteArray key(base::Sealer::keyBytes, 'k');
        {
            SettingsViewMemory memory(m_file, u"eu"_s, key);
            memory.writeTyped(u"members/filter"_s, u"grace@acme.example"_s);
        }
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray stored = file.readAll();
        QVERIFY(stored.contains("filter"));
        QVERIFY(!stored.contains("grace"));
        QVERIFY(!stored.contains(QByteArray("grace@acme.example").toBase64()));
        QCOMPARE(read(u"eu"_s, key), u"grace@acme.example"_s);
        QCOMPARE(read(u"us"_s, key), QString());
        QCOMPARE(read(u"eu"_s, QByteArray(base::Sealer::keyBytes, 'x')), QString());
        QCOMPARE(read(u"eu"_s, {}), QString());
        SettingsViewMemory(m_file, u"eu"_s, key).writeTyped(u"members/filter"_s, {});
        QCOMPARE(read(u"eu"_s, key), QString());
    }

    void withoutAKeyNothingTypedIsKept()
    {
        SettingsViewMemory memory(m_file, u"eu"_s);
        memory.writeTyped(u"trust/filter"_s, u"grace"_s);
        QVERIFY(!memory.read(u"trust/filter"_s).isValid());
    }

    void theKeyOfAProfileIsMadeOnce()
    {
        profiles::MemoryStore store;
        const profiles::ProfileId one = profiles::ProfileId::create();
        const QByteArray first = keyOf(store, one);
        QCOMPARE(first.size(), base::Sealer::keyBytes);
        QCOMPARE(keyOf(store, one), first);
        QVERIFY(keyOf(store, profiles::ProfileId::create()) != first);
    }

private:
    [[nodiscard]] QString read(const QString& profile, const QByteArray& key) const
    {
        return SettingsViewMemory(m_file, profile, key).readTyped(u"members/filter"_s);
    }

    QByteArray keyOf(profiles::SecretStore& store, const profiles::ProfileId& profile)
    {
        QByteArray key;
        profiles::viewKey(store, profile, this)
            .then(
                this, [&key](const base::Result<QByteArray>& made) { key = made.value_or("no"); });
        if (!QTest::qWaitFor([&] { return !key.isEmpty(); }))
            qWarning("no key came");
        return key;
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"view.ini"_s);
};

QTEST_GUILESS_MAIN(ViewMemoryTest)
#include "view_memory_test.moc"
