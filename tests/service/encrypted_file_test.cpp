// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/data_key.h"
#include "service/crypto/encrypted_vfs.h"
#include "service/crypto/xts_cipher.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <csignal>
#include <sys/resource.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype unit = 512;

unsigned char* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray randomContent(qsizetype bytes)
{
    QByteArray content(bytes, Qt::Uninitialized);
    for (char& byte : content)
        byte = char(QRandomGenerator::global()->bounded(256));
    return content;
}

//! A file as SQLite opens it.
class File {
public:
    File(const service::EncryptedVfs& vfs, const QString& path)
        : m_vfs(sqlite3_vfs_find(vfs.name().toLatin1().constData()))
        , m_path(path.toLocal8Bit() + '\0' + '\0') // no parameters follow the name
        , m_memory(size_t(m_vfs->szOsFile + 7) / 8)
    {
        open();
    }
    ~File() { close(); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    void reopen()
    {
        close();
        open();
    }
    int write(const QByteArray& content, qint64 offset)
    {
        return calls()->xWrite(file(), content.constData(), int(content.size()), offset);
    }
    int read(QByteArray& content, qint64 offset)
    {
        return calls()->xRead(file(), content.data(), int(content.size()), offset);
    }
    int truncate(qint64 size) { return calls()->xTruncate(file(), size); }
    qint64 size()
    {
        sqlite3_int64 bytes = -1;
        return calls()->xFileSize(file(), &bytes) == SQLITE_OK ? bytes : -1;
    }
    const sqlite3_io_methods* calls() { return file()->pMethods; }
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(m_memory.data()); }

private:
    void open()
    {
        const int flags = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        if (m_vfs->xOpen(m_vfs, m_path.constData(), file(), flags, nullptr) != SQLITE_OK)
            qFatal("the file does not open");
    }
    void close() { calls()->xClose(file()); }

    sqlite3_vfs* m_vfs;
    const QByteArray m_path;
    std::vector<quint64> m_memory;
};

} // namespace

class EncryptedFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // IEEE 1619-2007, annex B, vectors 10 to 14: the beginning of each.
    void theCipherIsThatOfTheStandard_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("10") << qint64(0xff) << QByteArray("1c3b3a102f770386e4836c99e370cf9b");
        QTest::newRow("11") << qint64(0xffff) << QByteArray("77a31251618a15e6b92d1d66dffe7b50");
        QTest::newRow("12") << qint64(0xffffff) << QByteArray("e387aaa58ba483afa7e8eb469778317e");
        QTest::newRow("13") << qint64(0xffffffff) << QByteArray("bf53d2dade78e822a4d949a9bc6766b0");
        QTest::newRow("14") << qint64(0xffffffffff)
                            << QByteArray("64497e5a831e4a932c09be3e5393376d");
    }
    void theCipherIsThatOfTheStandard()
    {
        QFETCH(qint64, number);
        QFETCH(QByteArray, begins);
        const service::XtsCipher cipher(QByteArray::fromHex(
            "2718281828459045235360287471352662497757247093699959574966967627"
            "3141592653589793238462643383279502884197169399375105820974944592"));
        QByteArray plain(unit, Qt::Uninitialized);
        for (qsizetype i = 0; i < unit; ++i)
            plain[i] = char(i);
        QByteArray content = plain;
        QVERIFY(cipher.encrypt(bytesOf(content), number, 1));
        QCOMPARE(content.left(16).toHex(), begins);
        QVERIFY(cipher.decrypt(bytesOf(content), number, 1));
        QCOMPARE(content, plain);
        // Several at once are what they are one by one.
        QByteArray two = plain + plain;
        QVERIFY(cipher.encrypt(bytesOf(two), number - 1, 2));
        QCOMPARE(two.mid(unit, 16).toHex(), begins);
    }

    void itReadsAndWritesAsAnyOtherFile()
    {
        const service::EncryptedVfs vfs(service::DataKey::generate().filesKey());
        const QString path = m_folder.filePath(u"any"_s);
        File file(vfs, path);
        QByteArray model;
        QRandomGenerator& random = *QRandomGenerator::global();
        for (int step = 0; step < 30'000; ++step) {
            const int offset = int(random.bounded(12'000u));
            const int bytes = int(random.bounded(step % 3 == 0 ? 6000u : 24u)) + 1;
            switch (random.bounded(16u)) {
            case 0:
                QCOMPARE(file.truncate(offset), SQLITE_OK);
                resize(model, offset);
                break;
            case 1:
                file.reopen();
                break;
            case 2: // what a page of a database is
                writeBoth(file, model, randomContent(4096), offset - offset % 4096);
                break;
            case 3:
            case 4: // what a journal does
                writeBoth(file, model, randomContent(bytes), model.size());
                break;
            case 5:
            case 6:
            case 7:
                writeBoth(file, model, randomContent(bytes), offset);
                break;
            default:
                compareRead(file, model, bytes, offset);
            }
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(file.size(), model.size());
        }
        compareRead(file, model, int(model.size()) + 100, 0);
        file.truncate(0);
        QCOMPARE(QFileInfo(path).size(), 0);
    }

    void itsShapeOnTheDiskIsTheDocumentedOne()
    {
        const service::DataKey key = service::DataKey::generate();
        const service::EncryptedVfs vfs(key.filesKey());
        const QString path = m_folder.filePath(u"shape"_s);
        File file(vfs, path);
        const QByteArray content = randomContent(1000);
        QCOMPARE(file.write(content, 0), SQLITE_OK);
        QByteArray disk = contentOf(path);
        QCOMPARE(disk.size(), 1512);
        QCOMPARE(disk.mid(1024), QByteArray(488, '\0'));
        QVERIFY(service::XtsCipher(key.filesKey()).decrypt(bytesOf(disk), 0, 2));
        QCOMPARE(disk.left(1024), content + QByteArray(24, '\0'));
        QCOMPARE(file.write(randomContent(24), 1000), SQLITE_OK);
        QCOMPARE(QFileInfo(path).size(), 1024);
        QCOMPARE(file.truncate(100), SQLITE_OK);
        disk = contentOf(path);
        QVERIFY(service::XtsCipher(key.filesKey()).decrypt(bytesOf(disk), 0, 1));
        QCOMPARE(disk.left(unit), content.left(100) + QByteArray(412, '\0'));
    }

    void whatFollowsLeavesWhatIsThereAlone()
    {
        const service::EncryptedVfs vfs(service::DataKey::generate().filesKey());
        const QString path = m_folder.filePath(u"follows"_s);
        File file(vfs, path);
        QCOMPARE(file.write(randomContent(1000), 0), SQLITE_OK);
        const QByteArray before = contentOf(path).left(1024);
        // The next sector of a journal, with a gap of zeros before it.
        QCOMPARE(file.write(randomContent(28), 4096), SQLITE_OK);
        QCOMPARE(contentOf(path).left(1024), before);
        QByteArray gap(3096, 'x');
        QCOMPARE(file.read(gap, 1000), SQLITE_OK);
        QCOMPARE(gap, QByteArray(3096, '\0'));
        QVERIFY(!contentOf(path).mid(1024, 3072).contains(QByteArray(16, '\0')));
    }

    void anAppendThatFailsHarmsNothingBeforeIt()
    {
        const service::EncryptedVfs vfs(service::DataKey::generate().filesKey());
        File file(vfs, m_folder.filePath(u"append"_s));
        const QByteArray content = randomContent(1536 + 200);
        QCOMPARE(file.write(content, 0), SQLITE_OK);
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        for (const rlim_t room : {2248, 2249, 2500, 2560, 2561, 3000, 4097}) {
            const rlimit tight{room, before.rlim_max};
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
            const int code = file.write(randomContent(6000), content.size());
            ::setrlimit(RLIMIT_FSIZE, &before);
            QVERIFY(code != SQLITE_OK);
            QCOMPARE(file.size(), content.size());
            QByteArray found(content.size(), Qt::Uninitialized);
            QCOMPARE(file.read(found, 0), SQLITE_OK);
            QCOMPARE(found, content);
        }
    }

    void itPromisesNoMoreThanItHolds()
    {
        const service::EncryptedVfs vfs(service::DataKey::generate().filesKey());
        File file(vfs, m_folder.filePath(u"promises"_s));
        QCOMPARE(file.calls()->iVersion, 1);
        QVERIFY(file.calls()->xSectorSize(file.file()) >= int(unit));
        const int can = file.calls()->xDeviceCharacteristics(file.file());
        QVERIFY(!(can & SQLITE_IOCAP_POWERSAFE_OVERWRITE));
        QVERIFY(!(can & SQLITE_IOCAP_BATCH_ATOMIC));
        QVERIFY(!(can & SQLITE_IOCAP_SAFE_APPEND));
        int chunk = 65536;
        QCOMPARE(file.calls()->xFileControl(file.file(), SQLITE_FCNTL_CHUNK_SIZE, &chunk),
            SQLITE_NOTFOUND);
    }

private:
    static void resize(QByteArray& model, qsizetype size)
    {
        model.append(QByteArray(std::max<qsizetype>(0, size - model.size()), '\0'));
        model.truncate(size);
    }
    static void writeBoth(File& file, QByteArray& model, const QByteArray& content, qint64 offset)
    {
        QCOMPARE(file.write(content, offset), SQLITE_OK);
        resize(model, std::max(model.size(), qsizetype(offset) + content.size()));
        model.replace(offset, content.size(), content);
    }
    static void compareRead(File& file, const QByteArray& model, int bytes, qint64 offset)
    {
        QByteArray found(bytes, 'x');
        const bool whole = offset + bytes <= model.size();
        QCOMPARE(file.read(found, offset), whole ? SQLITE_OK : SQLITE_IOERR_SHORT_READ);
        const QByteArray there = offset < model.size() ? model.mid(offset, bytes) : QByteArray();
        QCOMPARE(found, there + QByteArray(bytes - there.size(), '\0'));
    }

    const QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(EncryptedFileTest)
#include "encrypted_file_test.moc"
