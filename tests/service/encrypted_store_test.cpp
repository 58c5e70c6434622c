// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/service_fixture.h"
#include "service/store/transaction.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QStringEncoder>
#include <QTest>

#include <thread>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageBytes = 4096;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

qint64 number(service::Database& database, const QString& sql)
{
    return database.first(sql, {}, [](const service::Row& row) { return row.number(0); })
        .value_or(-1);
}

//! "ok", or what the check or the failure says.
QString integrity(service::Database& database)
{
    const auto found = database.first(
        u"PRAGMA integrity_check"_s, {}, [](const service::Row& row) { return row.text(0); });
    const std::optional<base::ApiError> failure = database.takeFailure();
    return failure ? failure->code : found.value_or(u"no answer"_s);
}

//! How `marker` may stand in a file: UTF-8, UTF-16 of both ends, base64 at each of three places.
QList<QByteArray> shapesOf(const QString& marker)
{
    const QByteArray utf8 = marker.toUtf8();
    QList<QByteArray> shapes = {utf8};
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        shapes.append(QByteArray(QStringEncoder(encoding).encode(marker)));
    // Without the ends, which depend on what stands beside them.
    for (int before = 0; before < 3; ++before)
        shapes.append(
            QByteArray(QByteArray(before, 'x') + utf8).toBase64().mid(4, utf8.size() - 4));
    return shapes;
}

QStringList filesWith(const QString& folder, const QString& marker)
{
    QStringList found;
    const QList<QByteArray> shapes = shapesOf(marker);
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString path = it.next();
        const QByteArray content = contentOf(path);
        for (const QByteArray& shape : shapes) {
            if (content.contains(shape))
                found.append(path);
        }
    }
    return found;
}

//! A folder with a database of texts, and its key.
struct Store {
    QTemporaryDir folder;
    const QString file = folder.filePath(u"service.db"_s);
    const service::DataKey key = service::DataKey::generate();
    const std::shared_ptr<const service::Protection> protection = service::Protection::from(key);

    [[nodiscard]] base::Result<std::unique_ptr<service::Database>> open() const
    {
        return service::Database::open(file, protection);
    }
    [[nodiscard]] base::ApiError refusal() const
    {
        const auto opened = open();
        return opened ? base::ApiError() : opened.error();
    }
    void fill(int rows) const
    {
        const auto database = *open();
        database->execute(u"CREATE TABLE kept (id INTEGER PRIMARY KEY, text TEXT)"_s);
        database->execute(u"CREATE INDEX kept_text ON kept (text)"_s);
        database->execute(u"BEGIN IMMEDIATE"_s);
        for (int i = 0; i < rows; ++i)
            database->execute(u"INSERT INTO kept (text) VALUES (?)"_s,
                {u"row %1 %2"_s.arg(i).arg(QString(80, u'y'))});
        database->execute(u"COMMIT"_s);
        QVERIFY(!database->failed());
    }
    //! A change by another program, of which pages and journal are on the disk, is cut off.
    void cutOffAChange(const QString& marker) const
    {
        const qint64 size = QFileInfo(file).size();
        QProcess child;
        child.start(QStringLiteral(SERVICE_CHILD), {u"migrate"_s, file, marker});
        QVERIFY(child.waitForStarted());
        child.write(key.secret());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file).size() > size + 8'000'000, 60'000);
        QCOMPARE(child.state(), QProcess::Running);
        child.kill();
        QVERIFY(child.waitForFinished());
        QVERIFY(QFileInfo(journal()).size() > 0);
    }
    [[nodiscard]] QString journal() const { return QString(file + u"-journal"_s); }
};

} // namespace

class EncryptedStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHundredThousandRowsComeBack()
    {
        const Store store;
        store.fill(100'000);
        const auto database = *store.open();
        QCOMPARE(integrity(*database), u"ok"_s);
        QCOMPARE(
            number(*database, u"SELECT COUNT(*) FROM kept WHERE text LIKE 'row %'"_s), 100'000);
        // No other journal than the one that goes through the encryption.
        const auto mode = database->first(u"PRAGMA journal_mode = WAL"_s, {},
            [](const service::Row& row) { return row.text(0); });
        QCOMPARE(mode.value_or(QString()), u"truncate"_s);
    }

    void noTextIsInAnyFileAlsoInTheMiddleOfAChange()
    {
        const Store store;
        const QString marker = u"Marker-Größe-7f3a91c5e2"_s;
        const QStringList texts = {marker, QString::fromLatin1(marker.toUtf8().toBase64())};
        {
            const auto database = *store.open();
            database->execute(u"CREATE TABLE kept (text TEXT, bytes BLOB)"_s);
            database->execute(u"BEGIN IMMEDIATE"_s);
            for (int i = 0; i < 5000; ++i)
                database->execute(
                    u"INSERT INTO kept VALUES (?, ?)"_s, {texts.at(i % 2), shapesOf(marker).at(1)});
            database->execute(u"COMMIT"_s);
            QVERIFY(!database->failed());
        }
        QCOMPARE(filesWith(store.folder.path(), marker), QStringList());
        store.cutOffAChange(marker);
        QCOMPARE(filesWith(store.folder.path(), marker), QStringList());
        {
            // The search does find what is not encrypted.
            QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
            plain.setDatabaseName(store.folder.filePath(u"plain.db"_s));
            QVERIFY(plain.open());
            QSqlQuery query(plain);
            QVERIFY(query.exec(u"CREATE TABLE kept (text TEXT, bytes BLOB)"_s));
            QVERIFY(query.exec(u"INSERT INTO kept VALUES ('%1 %2', x'%3')"_s.arg(
                texts.at(0), texts.at(1), QString::fromLatin1(shapesOf(marker).at(1).toHex()))));
        }
        QSqlDatabase::removeDatabase(u"plain"_s);
        QCOMPARE(filesWith(store.folder.path(), marker).size(), 3);
        const auto database = *store.open();
        QCOMPARE(integrity(*database), u"ok"_s);
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM kept"_s), 5000);
    }

    void anotherKeyIsRefusedAndNothingIsWritten()
    {
        const Store store;
        store.fill(2000);
        checkRefusedUnderAnotherKey(store);
        // A journal that waits to be rolled back is not taken for a worthless one.
        store.cutOffAChange(u"cut off"_s);
        checkRefusedUnderAnotherKey(store);
        const auto database = *store.open();
        QCOMPARE(integrity(*database), u"ok"_s);
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM kept"_s), 2000);
    }

    void aFirstChangeThatWasCutOffIsRolledBack()
    {
        const Store store;
        { // The journal of a database that was empty before.
            const auto database = *store.open();
            database->execute(u"PRAGMA cache_size = 5"_s);
            database->execute(u"BEGIN IMMEDIATE"_s);
            database->execute(u"CREATE TABLE large (text TEXT)"_s);
            for (int i = 0; i < 200; ++i)
                database->execute(u"INSERT INTO large VALUES (hex(randomblob(1000)))"_s);
            const QByteArray content = contentOf(store.file);
            const QByteArray journal = contentOf(store.journal());
            QVERIFY(content.size() > 100'000 && journal.size() > 0);
            database->execute(u"ROLLBACK"_s);
            QVERIFY(!database->failed());
            // The first page is the last to arrive: only the journal tells whose file this is.
            replaceContent(store.file, QByteArray(pageBytes, '\0') + content.mid(pageBytes));
            replaceContent(store.journal(), journal);
        }
        QCOMPARE(store.refusal().code, QString());
        const auto database = *store.open();
        QCOMPARE(integrity(*database), u"ok"_s);
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM sqlite_master"_s), 0);
    }

    void aPlainDatabaseIsRefusedAndLeftAlone()
    {
        const Store store;
        {
            QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
            plain.setDatabaseName(store.file);
            QVERIFY(plain.open());
            QVERIFY(QSqlQuery(plain).exec(u"CREATE TABLE kept (text TEXT)"_s));
        }
        QSqlDatabase::removeDatabase(u"plain"_s);
        const QByteArray before = contentOf(store.file);
        const base::ApiError refusal = store.refusal();
        QCOMPARE(refusal.code, u"storage.plain"_s);
        QCOMPARE(refusal.message,
            u"The database in the folder of the service is not encrypted, so it was not opened. "
            "Nothing was changed. Move it to another place to start with an encrypted one."_s);
        QCOMPARE(contentOf(store.file), before);
        QCOMPARE(QDir(store.folder.path()).entryList(QDir::Files), QStringList{u"service.db"_s});
    }

    void aTruncatedFileIsNamedAsDamaged()
    {
        const Store store;
        store.fill(2000);
        const QByteArray whole = contentOf(store.file);
        for (const qsizetype left :
            {qsizetype(1), qsizetype(511), qsizetype(512), qsizetype(513), qsizetype(pageBytes),
                whole.size() / 2, whole.size() - pageBytes, whole.size() - 512, whole.size() - 1}) {
            replaceContent(store.file, whole.left(left));
            const QString trouble = troubleOf(store);
            QVERIFY2(trouble != "ok"_L1, qPrintable(QString::number(left)));
            QCOMPARE(contentOf(store.file), whole.left(left));
        }
        replaceContent(store.file, whole);
        QCOMPARE(troubleOf(store), u"ok"_s);
    }

    void aFlippedBitIsFoundAndBreaksNothingElse()
    {
        const Store store;
        store.fill(2000);
        const QByteArray whole = contentOf(store.file);
        int found = 0;
        constexpr int flips = 100;
        for (int i = 0; i < flips; ++i) {
            QByteArray changed = whole;
            // At the beginning of a page, where SQLite says what it is, and anywhere.
            const qsizetype anywhere = QRandomGenerator::global()->bounded(int(whole.size()));
            const qsizetype place = i % 2 == 0 ? anywhere - anywhere % pageBytes : anywhere;
            changed[place] = char(changed.at(place) ^ (1 << (i / 2 % 8)));
            replaceContent(store.file, changed);
            const bool named = troubleOf(store) != "ok"_L1;
            QVERIFY2(named || i % 2 == 1, qPrintable(u"page at %1"_s.arg(place)));
            found += int(named);
        }
        qInfo("%d of %d flipped bits were found", found, flips);
    }

    void twoConnectionsWriteInTurn()
    {
        const Store store;
        store.fill(10);
        constexpr int writers = 2;
        std::vector<std::thread> threads;
        threads.reserve(writers);
        std::atomic<int> failures{0};
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&store, &failures] {
                const auto database = *store.open();
                for (int i = 0; i < 50; ++i)
                    database->execute(u"INSERT INTO kept (text) VALUES (hex(randomblob(900)))"_s);
                failures += int(database->failed());
            });
        }
        const auto reader = *store.open();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(integrity(*reader), u"ok"_s);
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(number(*reader, u"SELECT COUNT(*) FROM kept"_s), 110);
    }

    void anyPathWillDo()
    {
        Store store;
        const QString odd = store.folder.filePath(u"100% ?vfs=unix&mode=ro #1 ä"_s);
        QVERIFY(QDir().mkpath(odd));
        const QString file = QString(odd + u"/service.db"_s);
        {
            const auto database = service::Database::open(file, store.protection);
            QVERIFY(database);
            (*database)->execute(u"CREATE TABLE kept (text TEXT)"_s);
            QVERIFY(!(*database)->failed());
        }
        QCOMPARE(store.protection->files().contentOf(file), service::EncryptedVfs::Content::Ours);
        QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::ReadOwner | QFile::WriteOwner);
    }

private:
    static QString troubleOf(const Store& store)
    {
        const auto opened = store.open();
        if (!opened)
            return opened.error().code;
        QString checked = integrity(**opened);
        if (checked != "ok"_L1)
            return checked;
        const qint64 rows = number(**opened, u"SELECT COUNT(*) FROM kept"_s);
        return rows == 2000 ? checked : u"%1 rows"_s.arg(rows);
    }
    static void checkRefusedUnderAnotherKey(const Store& store)
    {
        const QByteArray before = contentOf(store.file);
        const QByteArray journalBefore = contentOf(store.journal());
        const auto opened = service::Database::open(
            store.file, service::Protection::from(service::DataKey::generate()));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"storage.key"_s);
        QCOMPARE(opened.error().message,
            u"The database of the service does not open with this key: the key belongs to other "
            "data, or the file is damaged. Nothing was changed. Use the key of this data, or "
            "restore a backup if you have one."_s);
        QCOMPARE(contentOf(store.file), before);
        QCOMPARE(contentOf(store.journal()), journalBefore);
    }
};

QTEST_GUILESS_MAIN(EncryptedStoreTest)
#include "encrypted_store_test.moc"
