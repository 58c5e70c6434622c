// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"
#include "base/random.h"
#include "service/crypto/key_file.h"
#include "service/crypto/wrapping_key.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using base::Result;
using service::DataKey;
using service::KeyFile;
using service::WrappingKey;
using Kind = KeyFile::Kind;

namespace {
const QString serviceId = u"0b0b0b0b-0000-4000-8000-000000000001"_s;

QDateTime noon()
{
    return base::fromIsoUtc(u"2026-11-25T12:00:00.123Z"_s);
}
} // namespace

class KeyFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void comesBackAsItWasWritten()
    {
        const KeyFile made = make();
        QVERIFY(made.write(path()));
        QVERIFY(!(QFile::permissions(path())
            & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser)));
        const Result<KeyFile> read = KeyFile::read(path());
        QVERIFY(read);
        QCOMPARE(read->serviceId(), serviceId);
        QCOMPARE(read->dataKeyId(), m_key.id());
        QCOMPARE(read->dataKeyMade(), noon());
        const std::optional<KeyFile::Slot> slot = read->slot(Kind::Store);
        QVERIFY(slot);
        QCOMPARE(slot->store, u"keychain"_s);
        QCOMPARE(slot->wrappingKeyId, m_wrapping.id());
        QCOMPARE(slot->made, noon());
        QVERIFY(!slot->proven.isValid());
        QCOMPARE(read->slot(Kind::Recovery)->proven, noon());
        QVERIFY(!read->slot(Kind::File));
        QCOMPARE(read->unwrap(Kind::Store, m_wrapping.secret())->secret(), m_key.secret());
        QCOMPARE(read->unwrap(Kind::Recovery, m_recovery)->secret(), m_key.secret());
        QVERIFY(!read->unwrap(Kind::File, m_recovery));
    }

    void holdsNoSecret()
    {
        QVERIFY(make().write(path()));
        const QByteArray content = bytes();
        for (const QByteArray& secret : {m_key.secret(), m_wrapping.secret(), m_recovery}) {
            QVERIFY(!content.contains(secret.left(8)));
            QVERIFY(!content.contains(secret.left(9).toBase64()));
        }
    }

    void opensOnlyWithItsKey()
    {
        const KeyFile file = make();
        QVERIFY(!file.unwrap(Kind::Store, m_recovery));
        QVERIFY(!file.unwrap(Kind::Recovery, m_wrapping.secret()));
        QVERIFY(!file.unwrap(Kind::Store, base::randomBytes(32)));
    }

    void aSlotIsReplacedAndRemoved()
    {
        KeyFile file = make();
        const WrappingKey next = WrappingKey::generate(serviceId);
        file.wrap(m_key, storeSlot(next, u"vault"_s), next.secret());
        QVERIFY(!file.unwrap(Kind::Store, m_wrapping.secret()));
        QVERIFY(file.unwrap(Kind::Store, next.secret()));
        QCOMPARE(file.slot(Kind::Store)->store, u"vault"_s);
        file.remove(Kind::Recovery);
        QVERIFY(!file.slot(Kind::Recovery));
        QVERIFY(file.write(path()));
        QVERIFY(KeyFile::read(path())->unwrap(Kind::Store, next.secret()));
    }

    // Whichever bit is changed, the file is called damaged (or newer), and stays as it is.
    void everyByteMatters()
    {
        QVERIFY(make().write(path()));
        const QByteArray good = bytes();
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = char(bad.at(i) ^ 1);
            put(bad);
            const Result<KeyFile> read = KeyFile::read(path());
            QVERIFY2(!read, qPrintable(QString::number(i)));
            QCOMPARE(read.error().code, i == 7 ? u"keys.file.newer"_s : u"keys.file.damaged"_s);
            QCOMPARE(bytes(), bad);
        }
        for (qsizetype size = 0; size < good.size(); ++size) {
            put(good.left(size));
            QCOMPARE(KeyFile::read(path()).error().code, u"keys.file.damaged"_s);
        }
    }

    // Nor does a checksum made anew help who moved a date, a name or an id.
    void everyByteOfASlotIsBound()
    {
        QVERIFY(make().write(path()));
        const QByteArray good = bytes().chopped(32);
        const qsizetype headBytes = 8 + 16 + 8 + 8;
        const qsizetype slotBytes = 1 + 8 + 8 + 16 + 1 + 8 + 92;
        for (qsizetype i = 8; i < headBytes + 1 + slotBytes; ++i) {
            if (i == headBytes) // the number of slots
                continue;
            QByteArray bad = good;
            bad[i] = char(bad.at(i) ^ 1);
            put(bad + QCryptographicHash::hash(bad, QCryptographicHash::Sha256));
            const Result<KeyFile> read = KeyFile::read(path());
            QVERIFY2(!read || !read->unwrap(Kind::Store, m_wrapping.secret()),
                qPrintable(QString::number(i)));
        }
    }

    void saysWhatIsWrong()
    {
        QCOMPARE(KeyFile::read(path()).error().kind, base::ApiError::Kind::NotFound);
        put("PCCKEYS\x02 more");
        const base::ApiError newer = KeyFile::read(path()).error();
        QCOMPARE(newer.field, u"service.key"_s);
        QCOMPARE(newer.message,
            u"The file with the key to your data, %1, was written by a newer version of this "
            "program. Update the console. Nothing was changed."_s.arg(path()));
        put("something else");
        const base::ApiError damaged = KeyFile::read(path()).error();
        QCOMPARE(damaged.field, u"service.key"_s);
        QCOMPARE(damaged.message,
            u"The file with the key to your data, %1, is damaged. Put a copy of it back, or "
            "restore a backup if you have one. It was left as it is."_s.arg(path()));
    }

    void whatCannotBeReadIsNotDamaged()
    {
        QVERIFY(QFile::link(u"/proc/self/mem"_s, path()));
        const Result<KeyFile> read = KeyFile::read(path());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, base::ApiError::Kind::RefusedOrFailed);
        QCOMPARE(read.error().message, u"%1 could not be read."_s.arg(path()));
    }

    void anEntryOfAStoreComesBack()
    {
        const std::optional<WrappingKey> read = WrappingKey::fromEntry(m_wrapping.entry());
        QVERIFY(read);
        QCOMPARE(read->serviceId(), serviceId);
        QCOMPARE(read->id(), m_wrapping.id());
        QCOMPARE(read->secret(), m_wrapping.secret());
        QVERIFY(!WrappingKey::fromEntry(m_wrapping.entry().chopped(1)));
        QVERIFY(!WrappingKey::fromEntry("x" + m_wrapping.entry().mid(1)));
        QVERIFY(!WrappingKey::fromEntry({}));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"service.key"_s); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not readable");
    }
    void put(const QByteArray& content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] static KeyFile::Slot storeSlot(const WrappingKey& key, const QString& store)
    {
        KeyFile::Slot slot;
        slot.made = noon();
        slot.wrappingKeyId = key.id();
        slot.store = store;
        return slot;
    }
    [[nodiscard]] KeyFile make() const
    {
        KeyFile file(serviceId, m_key, noon());
        file.wrap(m_key, storeSlot(m_wrapping, u"keychain"_s), m_wrapping.secret());
        KeyFile::Slot recovery;
        recovery.kind = Kind::Recovery;
        recovery.made = noon();
        recovery.proven = noon();
        file.wrap(m_key, recovery, m_recovery);
        return file;
    }

    const DataKey m_key = DataKey::generate();
    const WrappingKey m_wrapping = WrappingKey::generate(serviceId);
    const QByteArray m_recovery = base::randomBytes(32);
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(KeyFileTest)
#include "key_file_test.moc"
