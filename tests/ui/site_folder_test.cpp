// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/site_reader.h"
#include "ui/pages/subprocessors/site_folder.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace console;
using namespace Qt::StringLiterals;
using domain::SiteFile;
using ui::SiteFolder;

namespace {

const QString feed = u"tag:x.example,2026:sub-processors"_s;

QByteArray page(const QByteArray& text)
{
    return "<html><body>" + text + "</body></html>\n";
}

//! A site of so many versions, each file of which says which round it is of. Its index leads to
//! all of them.
QList<SiteFile> siteOf(int round, int versions)
{
    QList<SiteFile> files;
    QByteArray links;
    for (int i = 1; i <= versions; ++i) {
        const QByteArray path = "versions/" + QByteArray::number(i) + ".html";
        files.append({QString::fromLatin1(path), page("round " + QByteArray::number(round))});
        links += "<a href=\"" + path + "\">x</a>";
    }
    files.append({u"index.html"_s, page("round " + QByteArray::number(round) + links)});
    return files;
}

QStringList pathsOf(const QList<SiteFile>& files)
{
    QStringList paths;
    for (const SiteFile& file : files)
        paths.append(file.path);
    return paths;
}

//! The code of what went wrong; empty when it is published.
QString write(const QString& path, const QList<SiteFile>& files)
{
    const auto folder = SiteFolder::open(path);
    if (!folder)
        return folder.error().code;
    if (const auto collected = (*folder)->collect(files); !collected)
        return collected.error().message;
    const auto published = (*folder)->publish(feed);
    if (published)
        return {};
    return published.error().code.isEmpty() ? published.error().detail : published.error().code;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test can't write");
}

int roundOf(const QByteArray& content)
{
    const qsizetype at = content.indexOf("round ") + 6;
    qsizetype end = at;
    while (end < content.size() && content.at(end) >= '0' && content.at(end) <= '9')
        ++end;
    return content.mid(at, end - at).toInt();
}

//! All below the folder but what exports keep for themselves.
QStringList namesIn(const QString& path)
{
    QStringList names;
    QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QDir(path).relativeFilePath(files.next());
        if (name != ".sub-processors-site.json"_L1)
            names.append(name);
    }
    names.sort();
    return names;
}

//! Another process writes site after site until it is killed.
int writeForEver(const QString& path)
{
    for (int round = 1;; ++round) {
        const QString problem = write(path, siteOf(round, 20 + round % 5));
        std::printf("%s\n", qPrintable(problem));
        std::fflush(stdout);
    }
}

} // namespace

class SiteFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesTakeTheirPlaces()
    {
        const QTemporaryDir place;
        QCOMPARE(write(place.path(), siteOf(1, 3)), QString());
        QCOMPARE(namesIn(place.path()),
            (QStringList{u"index.html"_s, u"versions/1.html"_s, u"versions/2.html"_s,
                u"versions/3.html"_s}));
        const auto folder = SiteFolder::open(place.path());
        QCOMPARE((*folder)->feedId(), feed);
        // Web servers read them as other people do.
        QVERIFY(QFile::permissions(place.filePath(u"index.html"_s)) & QFile::ReadOther);
    }

    void whatIsThereAlreadyIsNotWrittenAgain()
    {
        const QTemporaryDir place;
        QCOMPARE(write(place.path(), siteOf(1, 3)), QString());
        const auto folder = SiteFolder::open(place.path());
        QList<SiteFile> files = siteOf(1, 3);
        files.last().content += "more";
        QVERIFY((*folder)->collect(files));
        QCOMPARE((*folder)->publish(feed).value_or(-1), 1);
        QVERIFY(contentOf(place.filePath(u"index.html"_s)).endsWith("more"));
    }

    void whatAnEarlierExportHadAndThisOneHasNotGoes()
    {
        const QTemporaryDir place;
        QCOMPARE(write(place.path(), siteOf(1, 5)), QString());
        put(place.filePath(u"mine.txt"_s), "mine");
        put(place.filePath(u"versions/5.html"_s), "changed by hand");
        QCOMPARE(write(place.path(), siteOf(2, 3)), QString());
        QCOMPARE(namesIn(place.path()),
            (QStringList{u"index.html"_s, u"mine.txt"_s, u"versions/1.html"_s, u"versions/2.html"_s,
                u"versions/3.html"_s, u"versions/5.html"_s}));
    }

    void whatNoExportWroteIsForeign()
    {
        const QTemporaryDir place;
        put(place.filePath(u"index.html"_s), "mine");
        const auto foreign = [&] {
            const auto folder = SiteFolder::open(place.path());
            return (*folder)->foreign(pathsOf(siteOf(1, 2)));
        };
        QCOMPARE(foreign(), QStringList(u"index.html"_s));
        QCOMPARE(contentOf(place.filePath(u"index.html"_s)), "mine");
        QCOMPARE(write(place.path(), siteOf(1, 2)), QString());
        QCOMPARE(foreign(), QStringList());
        put(place.filePath(u"versions/2.html"_s), "changed");
        QCOMPARE(foreign(), QStringList(u"versions/2.html"_s));
        QFile::remove(place.filePath(u"versions/1.html"_s));
        QFile::link(place.filePath(u"mine.txt"_s), place.filePath(u"versions/1.html"_s));
        QCOMPARE(foreign(), (QStringList{u"versions/1.html"_s, u"versions/2.html"_s}));
    }

    void nothingOutsideIsTouched()
    {
        const QTemporaryDir place;
        const QTemporaryDir elsewhere;
        put(elsewhere.filePath(u"1.html"_s), "theirs");
        QFile::link(elsewhere.path(), place.filePath(u"versions"_s));
        QCOMPARE(write(place.path(), siteOf(1, 2)), u"site.folder.obstacle"_s);
        QFile::link(elsewhere.path(), place.filePath(u".sub-processors-site.part"_s));
        QVERIFY(SiteFolder::open(place.path()));
        QCOMPARE(contentOf(elsewhere.filePath(u"1.html"_s)), "theirs");
        // A list that somebody else wrote removes nothing that lies elsewhere.
        const QByteArray hash
            = QCryptographicHash::hash("theirs", QCryptographicHash::Sha256).toHex();
        const QTemporaryDir other;
        const QString up = QDir(other.path()).relativeFilePath(elsewhere.filePath(u"1.html"_s));
        put(other.filePath(u".sub-processors-site.json"_s),
            "{\"files\":{\"" + up.toUtf8() + "\":[\"" + hash + "\"]}}");
        QCOMPARE(write(other.path(), siteOf(1, 1)), QString());
        QCOMPARE(contentOf(elsewhere.filePath(u"1.html"_s)), "theirs");
    }

    void aFolderInTheWayIsSaid()
    {
        const QTemporaryDir place;
        QVERIFY(QDir(place.path()).mkdir(u"index.html"_s));
        QCOMPARE(write(place.path(), siteOf(1, 1)), u"site.folder.obstacle"_s);
        QCOMPARE(write(place.filePath(u"none"_s), siteOf(1, 1)), u"site.folder.missing"_s);
        QCOMPARE(write(QString(), siteOf(1, 1)), u"site.folder.missing"_s);
    }

    void twoExportsDoNotMeet()
    {
        const QTemporaryDir place;
        const auto folder = SiteFolder::open(place.path());
        QVERIFY(folder);
        QCOMPARE(write(place.path(), siteOf(1, 1)), u"site.folder.busy"_s);
    }

    void whatIsNotPublishedLeavesNothing()
    {
        const QTemporaryDir place;
        {
            const auto folder = SiteFolder::open(place.path());
            QVERIFY((*folder)->collect(siteOf(1, 3)));
        }
        QCOMPARE(
            QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList());
    }

    void aLockThatNobodySignedIsTakenAfterAWhile()
    {
        const QTemporaryDir place;
        QFile lock(place.filePath(u".sub-processors-site.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QCOMPARE(SiteFolder::open(place.path()).error().code, u"site.folder.busy"_s);
        QVERIFY(lock.setFileTime(
            QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
        lock.close();
        QVERIFY(SiteFolder::open(place.path()));
    }

    void aKillLeavesASiteThatWorks()
    {
        const QTemporaryDir place;
        QCOMPARE(write(place.path(), siteOf(0, 20)), QString());
        QRandomGenerator random(7);
        int mixed = 0;
        // Until some were killed in the middle.
        for (int kill = 0; kill < 40 || (mixed == 0 && kill < 400); ++kill) {
            QProcess victim;
            victim.start(
                QCoreApplication::applicationFilePath(), {u"--write-for-ever"_s, place.path()});
            QVERIFY(victim.waitForReadyRead(20'000));
            QTest::qSleep(random.bounded(25));
            ::kill(pid_t(victim.processId()), SIGKILL);
            QVERIFY(victim.waitForFinished(20'000));
            QCOMPARE(victim.readAllStandardOutput().simplified(), "");
            const QByteArray index = contentOf(place.filePath(u"index.html"_s));
            const tests::Page read = tests::readPage(index);
            QCOMPARE(read.error, QString());
            QVERIFY(read.links.size() >= 20);
            for (const QString& link : read.links) {
                const QByteArray content = contentOf(place.filePath(link));
                QVERIFY2(content.endsWith("</html>\n"), qPrintable(link));
                mixed += roundOf(content) == roundOf(index) ? 0 : 1;
            }
            // Nothing of it is foreign to the next export.
            auto folder = SiteFolder::open(place.path());
            QTRY_VERIFY(folder || (folder = SiteFolder::open(place.path())));
            QCOMPARE((*folder)->foreign(pathsOf(siteOf(1, 25))), QStringList());
        }
        QVERIFY(mixed > 0);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write-for-ever") == 0)
        return writeForEver(QString::fromLocal8Bit(argv[2]));
    SiteFolderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "site_folder_test.moc"
