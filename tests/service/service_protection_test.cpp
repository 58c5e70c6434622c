// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/cms_file.h"
#include "service/crypto/disk_file.h"
#include "service/service_fixture.h"
#include "service/store/transaction.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

const QString backupPassword = u"four words are better"_s;

//! A service with an operator, somebody invited, and a folder for backups.
struct Story {
    ServiceFixture fixture{[](service::ServiceConfig& config) {
        config.backupPasswordRounds = 1000;
    }};
    ServiceClient ada = fixture.operatorClient();
    ServiceClient bob = fixture.memberClient(ada, u"bob@acme.example"_s, u"member"_s);
    QTemporaryDir target;

    QJsonObject report(const QString& query = {})
    {
        return ada.get(QString(u"/governance/protection"_s + query)).object();
    }
    void setPassword(const QString& password)
    {
        ada.send("PUT", u"/governance/backups/settings"_s,
            QJsonObject{{u"frequency"_s, u"off"_s}, {u"weekday"_s, 1}, {u"time"_s, u"12:00"_s},
                {u"keep"_s, 3}, {u"folder"_s, target.path()}, {u"password"_s, password}});
    }
    void makeBackup()
    {
        setPassword(backupPassword);
        ada.post(u"/governance/backups"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(
            ada.get(u"/governance/backups"_s).object().contains("lastMade"_L1), patience);
    }
    QString backupFile() const
    {
        const QDir folder(target.path());
        return folder.filePath(folder.entryList({u"*.cms"_s}).value(0));
    }
};

QString findingOf(const QJsonObject& report, const QString& file)
{
    const QJsonArray files = report["files"_L1].toArray();
    for (const QJsonValue& each : files) {
        if (each["name"_L1].toString() == file)
            return each["finding"_L1].toString();
    }
    return {};
}

QString backupIn(const QJsonObject& report)
{
    return report["backup"_L1]["finding"_L1].toString();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

//! Whether anybody, this process included, holds a lock on bytes of `path` that keeps a writer out.
bool isLocked(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    const bool asked = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0;
    ::close(descriptor);
    return asked && lock.l_type != F_UNLCK;
}

} // namespace

class ServiceProtectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsEncrypted()
    {
        Story story;
        const QJsonObject report = story.report();
        QCOMPARE(findingOf(report, u"service.db"_s), u"encrypted"_s);
        const QJsonArray files = report["files"_L1].toArray();
        for (const QJsonValue& file : files)
            QVERIFY2(file["finding"_L1].toString() != "readable"_L1, "A file tells something.");
        // Two addresses and the name of the organization.
        QCOMPARE(report["words"_L1].toInt(), 3);
        QVERIFY(report["sealedValues"_L1].toInt() >= 5);
        QCOMPARE(report["damagedValues"_L1].toInt(), 0);
        QCOMPARE(report["structure"_L1].toString(), QString());
        QVERIFY(!report.contains("backup"_L1));
    }

    void aReadableFileIsFound_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString address = u"bob@acme.example"_s;
        QTest::newRow("UTF-8") << QByteArray("to: " + address.toUtf8());
        QTest::newRow("UTF-16") << QByteArray(
            reinterpret_cast<const char*>(address.utf16()), 2 * address.size());
        QTest::newRow("across two pieces")
            << QByteArray(QByteArray(1024 * 1024 - 5, 'x') + address.toUtf8());
        QTest::newRow("plain database") << QByteArray("SQLite format 3\0", 16).append(100, '\0');
    }

    void aReadableFileIsFound()
    {
        QFETCH(const QByteArray, content);
        Story story;
        const QString name = u"left/here.txt"_s;
        QVERIFY(QDir(story.fixture.dataFolder()).mkdir(u"left"_s));
        write(QDir(story.fixture.dataFolder()).filePath(name), content);
        const QJsonObject report = story.report();
        QCOMPARE(findingOf(report, name), u"readable"_s);
        QCOMPARE(findingOf(report, u"service.db"_s), u"encrypted"_s);
    }

    void aFlippedBitIsNamed()
    {
        Story story;
        const auto database = story.fixture.database();
        const QString id = ServiceFixture::userOf(story.bob);
        const QString sealed = database
                                   ->first(u"SELECT email FROM account WHERE id = ?"_s, {id},
                                       [](const service::Row& row) { return row.text(0); })
                                   .value_or(QString());
        QString changed = sealed;
        QChar& letter = changed[changed.size() - 8];
        letter = letter == u'A' ? u'B' : u'A';
        database->execute(u"UPDATE account SET email = ? WHERE id = ?"_s, {changed, id});
        const QJsonObject report = story.report();
        QCOMPARE(report["damagedValues"_L1].toInt(), 1);
        QCOMPARE(report["damaged"_L1].toArray().at(0).toString(),
            QString(u"account.email, row "_s + id));
    }

    void aBackupIsLookedFor()
    {
        Story story;
        story.makeBackup();
        const QJsonObject looked = story.report();
        QCOMPARE(backupIn(looked), u"encrypted"_s);
        QVERIFY(looked["backup"_L1]["rows"_L1].toInt() > 0);
        QCOMPARE(backupIn(story.report(u"?backup=open"_s)), u"opened"_s);
    }

    void aBackupUnderAnotherPasswordIsNotOpened()
    {
        Story story;
        story.makeBackup();
        story.setPassword(u"another set of words"_s);
        const QJsonObject report = story.report(u"?backup=open"_s);
        QCOMPARE(backupIn(report), u"encrypted"_s);
        QCOMPARE(report["backup"_L1]["why"_L1].toString(),
            u"The password that is set now does not open it: it was made with another one."_s);
    }

    void aBackupThatIsNotWhatWasMade()
    {
        Story story;
        story.makeBackup();
        QFile file(story.backupFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QByteArray flipped = content;
        flipped[flipped.size() / 2] = char(flipped.at(flipped.size() / 2) ^ 1);
        write(file.fileName(), flipped);
        QCOMPARE(backupIn(story.report(u"?backup=open"_s)), u"damaged"_s);
        write(file.fileName(), QByteArray(content.size(), 'x'));
        QCOMPARE(backupIn(story.report()), u"damaged"_s);
        write(file.fileName(), content.left(content.size() - 1));
        QCOMPARE(story.report()["backup"_L1]["why"_L1].toString(),
            u"The file has another size than when it was made."_s);
        QVERIFY(file.remove());
        QCOMPARE(backupIn(story.report()), u"missing"_s);
        // Nothing is waited for that stands in its place.
        QCOMPARE(::mkfifo(QFile::encodeName(file.fileName()).constData(), 0600), 0);
        QCOMPARE(backupIn(story.report()), u"missing"_s);
    }

    void aWrongQuestionIsRefused()
    {
        Story story;
        const ServiceAnswer answer = story.ada.get(u"/governance/protection?backup=shut"_s);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.field(), u"backup"_s);
    }

    void lookingAtAFileLeavesItsLocks()
    {
        Story story;
        const QString file = story.fixture.databaseFile();
        const auto database = story.fixture.database();
        database->execute(u"BEGIN IMMEDIATE"_s);
        QCOMPARE(
            database->protection()->files().contentOf(file), service::EncryptedVfs::Content::Ours);
        QVERIFY(!service::DiskFile::open(file)->read(0, 16).isEmpty());
        QVERIFY(isLocked(file));
        database->execute(u"ROLLBACK"_s);
    }
};

QTEST_GUILESS_MAIN(ServiceProtectionTest)
#include "service_protection_test.moc"
