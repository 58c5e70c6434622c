// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/draft_folder.h"

#include "base/random.h"
#include "base/wait_until.h"
#include "profiles/draft_store.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using profiles::Draft;
using profiles::DraftFolder;
using profiles::DraftStore;

namespace {

const QString address = u"eve@globex.example"_s;

//! A folder with one draft in it.
struct Kept {
    Kept() { written = DraftFolder(path, key).write(draft).has_value(); }

    [[nodiscard]] QStringList files() const { return QDir(path).entryList(QDir::Files); }
    [[nodiscard]] QString file() const { return path + u'/' + files().value(0); }
    [[nodiscard]] QByteArray content() const
    {
        QFile opened(file());
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    void put(const QByteArray& content) const
    {
        QFile opened(file());
        if (!opened.open(QIODevice::WriteOnly) || opened.write(content) != content.size())
            qFatal("the draft could not be changed");
    }
    [[nodiscard]] QList<Draft> read(const QByteArray& with) const
    {
        return DraftFolder(path, with).readAll(QDateTime::currentDateTimeUtc());
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"drafts/profile"_s);
    QByteArray key = base::randomBytes(base::Sealer::keyBytes);
    Draft draft{u"account/request/new"_s, u"New data request"_s,
        QDateTime(QDate(2026, 11, 30), QTime(14, 2), Qt::UTC),
        {{u"address#0"_s, address}, {u"rights#0"_s, 5}, {u"day#0"_s, QDate(2026, 11, 28)},
            {u"countries#0"_s, QStringList{u"FR"_s, u"DE"_s}}}};
    bool written = false;
};

void expectLeftOut()
{
    QTest::ignoreMessage(QtWarningMsg,
        QRegularExpression(u"^a draft can't be read and is left out: \"[0-9a-f]+.draft\"$"_s));
}

} // namespace

class DraftFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasKeptIsReadAsItWas();
    void nothingOfItCanBeReadOnTheDisk();
    void whatWasChangedIsLeftOut();
    void anotherKeyOpensNothing();
    void theOldAndTheLargeGo();
    void theStoreKeepsTheOrder();
};

void DraftFolderTest::whatWasKeptIsReadAsItWas()
{
    const Kept kept;
    QVERIFY(kept.written);
    QCOMPARE(kept.read(kept.key), QList<Draft>{kept.draft});
    const DraftFolder folder(kept.path, kept.key);
    Draft later = kept.draft;
    later.values = {{u"address#0"_s, u"another"_s}};
    QVERIFY(folder.write(later));
    QCOMPARE(kept.read(kept.key), QList<Draft>{later});
    QVERIFY(folder.remove(u"account/another"_s));
    QCOMPARE(kept.files().size(), 1);
    QVERIFY(folder.remove(later.form));
    QVERIFY(kept.files().isEmpty());
    QVERIFY(kept.read(kept.key).isEmpty());
}

void DraftFolderTest::nothingOfItCanBeReadOnTheDisk()
{
    const Kept kept;
    const QByteArray content = kept.content();
    for (const QString& text : {address, kept.draft.form, kept.draft.title}) {
        QVERIFY(!content.contains(text.toUtf8()));
        const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        QVERIFY(!content.contains(wide));
    }
    QVERIFY(!kept.file().contains(u"request"_s));
    QCOMPARE(QFile::permissions(kept.file()) & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions());
}

void DraftFolderTest::whatWasChangedIsLeftOut()
{
    const Kept kept;
    const QByteArray content = kept.content();
    for (const QByteArray& changed :
        {content.left(content.size() - 1), content.left(5), QByteArray(), QByteArray(content + 'x'),
            QByteArray(content).replace(20, 1, QByteArray(1, char(content.at(20) ^ 1))),
            QByteArray(1'000'000, 'x')}) {
        kept.put(changed);
        expectLeftOut();
        QVERIFY(kept.read(kept.key).isEmpty());
    }
    kept.put(content);
    QCOMPARE(kept.read(kept.key).size(), 1);
    // In the place of another form's.
    QVERIFY(QFile::rename(kept.file(), kept.path + u"/0123456789abcdef.draft"_s));
    expectLeftOut();
    QVERIFY(kept.read(kept.key).isEmpty());
}

void DraftFolderTest::anotherKeyOpensNothing()
{
    const Kept kept;
    expectLeftOut();
    QVERIFY(kept.read(base::randomBytes(base::Sealer::keyBytes)).isEmpty());
    QCOMPARE(kept.files().size(), 1);
}

void DraftFolderTest::theOldAndTheLargeGo()
{
    const Kept kept;
    const DraftFolder folder(kept.path, kept.key);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(folder.readAll(now.addDays(DraftFolder::daysKept - 1)).size(), 1);
    QVERIFY(folder.readAll(now.addDays(DraftFolder::daysKept + 2)).isEmpty());
    QVERIFY(kept.files().isEmpty());
    Draft large = kept.draft;
    large.values.insert(u"text#0"_s, QString(DraftFolder::mostBytes, u'x'));
    const auto written = folder.write(large);
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"draft.too-large"_s);
    QVERIFY(kept.files().isEmpty());
}

void DraftFolderTest::theStoreKeepsTheOrder()
{
    const Kept kept;
    Draft other = kept.draft;
    other.form = u"account/entry"_s;
    {
        DraftStore store(kept.path, kept.key);
        // Before what there is was read.
        store.forget(kept.draft.form);
        for (int i = 0; i < 20; ++i) {
            other.values.insert(u"number#0"_s, i);
            store.keep(other);
        }
        QVERIFY(test::waitUntil([&] { return store.isRead(); }));
        QVERIFY(!store.find(kept.draft.form));
        QCOMPARE(store.find(other.form)->values.value(u"number#0"_s), QVariant(19));
    }
    const QList<Draft> left = kept.read(kept.key);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().form, other.form);
    QCOMPARE(left.first().values.value(u"number#0"_s), QVariant(19));
}

QTEST_GUILESS_MAIN(DraftFolderTest)
#include "draft_folder_test.moc"
