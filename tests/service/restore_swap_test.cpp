// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/backup/restore_swap.h"
#include "service/backup_pieces.h"

#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace console::service;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

//! The exchange of the data of a service for others.
class RestoreSwapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! As when the files of the first could not be moved, and nobody started again in between.
    void ofSeveralThatAreDecidedTheNewestCounts()
    {
        const QTemporaryDir folder;
        const QString data = folder.path();
        write(data + u"/service.db", "the old database");
        write(data + u"/service.key", "the old key");
        const QMap<QString, QByteArray> before = filesBelow(data);
        const QDateTime now = QDateTime::fromString(u"2026-11-25T13:26:36Z"_s, Qt::ISODate);
        const auto decide = [&](const QByteArray& content, const QDateTime& when) {
            const auto part = beginRestore(data);
            QVERIFY(part);
            write(*part + u"/service.db", content);
            write(*part + u"/service.key", "its key");
            QVERIFY(decideRestore(data, when));
        };
        decide("older", now);
        decide("newer", now);
        // The clock was put back meanwhile.
        decide("newest", now.addDays(-1));
        // A kill in the middle of moving the first.
        QVERIFY(QDir(data).mkdir(u"replaced-20261125-132636Z"_s));
        QVERIFY(
            QFile::rename(data + u"/service.db", data + u"/replaced-20261125-132636Z/service.db"));
        const auto kept = finishRestore(data);
        QVERIFY(kept);
        QCOMPARE(kept->value_or(QString()), data + u"/replaced-20261125-132638Z");
        QCOMPARE(bytesOf(data + u"/service.db"), "newest");
        QCOMPARE(filesBelow(data + u"/replaced-20261125-132636Z"), before);
        QCOMPARE(bytesOf(data + u"/replaced-20261125-132637Z/service.db"), "older");
        QCOMPARE(bytesOf(data + u"/replaced-20261125-132638Z/service.db"), "newer");
        QVERIFY(QDir(data).entryList({u"restore*"_s}, QDir::Dirs).isEmpty());
        // What was kept before is not written over.
        decide("again", now);
        QVERIFY(finishRestore(data));
        QCOMPARE(filesBelow(data + u"/replaced-20261125-132636Z"), before);
        QCOMPARE(bytesOf(data + u"/replaced-20261125-132639Z/service.db"), "newest");
    }

    void whatWasReplacedIsListedAndRemoved()
    {
        const QTemporaryDir folder;
        const QString data = folder.path();
        for (const QString& name : {u"replaced-20261125-132636Z"_s, u"replaced-20261126-080000Z"_s,
                 u"replaced-elsewhere"_s, u"other"_s}) {
            QVERIFY(QDir(data).mkdir(name));
            write(data + u'/' + name + u"/service.db", QByteArray(1000, 'x'));
        }
        const QList<ReplacedFolder> found = replacedFolders(data);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().path, data + u"/replaced-20261126-080000Z");
        QCOMPARE(found.last().replacedAt, QDateTime({2026, 11, 25}, {13, 26, 36}, Qt::UTC));
        QCOMPARE(found.last().bytes, 1000);
        QVERIFY(removeReplaced(data, found.last().path));
        QCOMPARE(replacedFolders(data).size(), 1);
        for (const QString& other :
            {found.last().path, QString(data + u"/other"), QString(data + u"/replaced-elsewhere"),
                data, QString(found.first().path + u"/..")})
            QCOMPARE(removeReplaced(data, other).error().code, u"restore.replaced.gone"_s);
        QVERIFY(QFile::exists(data + u"/other/service.db"));
        QVERIFY(QFile::exists(data + u"/replaced-elsewhere/service.db"));
    }
};

QTEST_GUILESS_MAIN(RestoreSwapTest)
#include "restore_swap_test.moc"
