// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/palette_index.h"

#include <QSet>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using models::PaletteEntry;
using models::PaletteIndex;
using models::PaletteKind;

namespace {

const QString letters = u"abcdefghijklmnopqrstuvwxyz0123456789"_s;

PaletteEntry entry(const QString& name, PaletteKind kind = PaletteKind::Organization)
{
    PaletteEntry made;
    made.kind = kind;
    made.name = name;
    return made;
}

QList<PaletteEntry> entries()
{
    QList<PaletteEntry> all{entry(u"Overview"_s, PaletteKind::Page),
        entry(u"Data requests"_s, PaletteKind::Page), entry(u"Sign out"_s, PaletteKind::Action),
        entry(u"Backups"_s, PaletteKind::Setting)};
    for (const QString& name : {u"Acme Robotics"_s, u"Globex"_s, u"Initech GmbH"_s,
             u"Société Générale"_s, u"Łódź Works"_s, u"LLM"_s, u"EU"_s, u"Umbrella-Health"_s})
        all << entry(name);
    for (const QString& name : {u"ada.lovelace@acme.example"_s, u"Grace Hopper"_s})
        all << entry(name, PaletteKind::Person);
    all << entry(u"DSR-2026-0042"_s, PaletteKind::Case);
    return all;
}

//! Every text that is one edit away from `name`.
QSet<QString> editsOf(const QString& name)
{
    QSet<QString> edits;
    for (qsizetype at = 0; at <= name.size(); ++at) {
        for (const QChar letter : letters) {
            edits << name.left(at) + letter + name.mid(at);
            if (at < name.size())
                edits << name.left(at) + letter + name.mid(at + 1);
        }
        if (at < name.size())
            edits << name.left(at) + name.mid(at + 1);
        if (at + 1 < name.size())
            edits << name.left(at) + name.at(at + 1) + name.at(at) + name.mid(at + 2);
    }
    return edits;
}

QStringList found(const PaletteIndex& index, const QString& typed)
{
    QStringList names;
    for (const int at : index.find(typed))
        names << index.entries().at(at).name;
    return names;
}

} // namespace

class PaletteIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySingleEditOfANameFindsIt();
    void everyEditOfABeginningFindsItToo();
    void betterMatchesComeFirst();
    void caseAccentsAndPunctuationDontCount();
    void wordsInAnyOrder();
    void twoEditsAreTooMany();
    void fewLettersFindNoMoreThanTheySay();
    void otherWordsFindItToo();
    void nothingTypedShowsWhereOneCanGo();
    void neverMoreThanAskedFor();
    void whateverIsTyped();
};

void PaletteIndexTest::everySingleEditOfANameFindsIt()
{
    const PaletteIndex index(entries());
    for (const PaletteEntry& each : index.entries()) {
        for (const QString& edit : editsOf(each.name)) {
            // One letter is as much as nothing.
            if (edit.size() < 2)
                continue;
            QVERIFY2(found(index, edit).contains(each.name),
                qPrintable(u"“%1” does not find “%2”"_s.arg(edit, each.name)));
        }
    }
}

void PaletteIndexTest::everyEditOfABeginningFindsItToo()
{
    const PaletteIndex index(entries());
    for (const QString& edit : editsOf(u"robot"_s)) {
        if (edit.size() >= 4)
            QVERIFY2(found(index, edit).contains(u"Acme Robotics"_s), qPrintable(edit));
    }
}

void PaletteIndexTest::betterMatchesComeFirst()
{
    const PaletteIndex index({entry(u"Macmera"_s), entry(u"The Acme"_s), entry(u"Acme Works"_s),
        entry(u"Acne"_s), entry(u"Acme"_s), entry(u"Acme"_s, PaletteKind::Case)});
    QCOMPARE(found(index, u"acme"_s),
        QStringList(
            {u"Acme"_s, u"Acme"_s, u"Acme Works"_s, u"The Acme"_s, u"Macmera"_s, u"Acne"_s}));
    QCOMPARE(index.entries().at(index.find(u"acme"_s).at(0)).kind, PaletteKind::Organization);
}

void PaletteIndexTest::caseAccentsAndPunctuationDontCount()
{
    const PaletteIndex index(entries());
    QCOMPARE(found(index, u"SOCIETE generale"_s).first(), u"Société Générale"_s);
    QCOMPARE(found(index, u"générale"_s).first(), u"Société Générale"_s);
    QCOMPARE(found(index, u"umbrella health"_s).first(), u"Umbrella-Health"_s);
    QCOMPARE(found(index, u"dsr 2026 0042"_s).first(), u"DSR-2026-0042"_s);
    QCOMPARE(found(index, u"  0042 "_s).first(), u"DSR-2026-0042"_s);
}

void PaletteIndexTest::wordsInAnyOrder()
{
    const PaletteIndex index(entries());
    QCOMPARE(found(index, u"hopp grace"_s), QStringList(u"Grace Hopper"_s));
    QCOMPARE(found(index, u"hoper grace"_s), QStringList(u"Grace Hopper"_s));
    QCOMPARE(found(index, u"hoper grcae"_s), QStringList());
}

void PaletteIndexTest::twoEditsAreTooMany()
{
    const PaletteIndex index(entries());
    QVERIFY(found(index, u"glbxe"_s).isEmpty());
    QVERIFY(found(index, u"inutech gmbx"_s).isEmpty());
}

void PaletteIndexTest::fewLettersFindNoMoreThanTheySay()
{
    const PaletteIndex index(entries());
    QCOMPARE(found(index, u"glo"_s), QStringList(u"Globex"_s));
    QVERIFY(found(index, u"gxo"_s).isEmpty());
    QVERIFY(found(index, u"q"_s).contains(u"Data requests"_s));
}

void PaletteIndexTest::otherWordsFindItToo()
{
    PaletteEntry ada = entry(u"Ada"_s, PaletteKind::Person);
    ada.also = u"countess@analytical.example"_s;
    const PaletteIndex index({ada});
    QCOMPARE(found(index, u"countess"_s), QStringList(u"Ada"_s));
    QCOMPARE(found(index, u"analitical"_s), QStringList(u"Ada"_s));
}

void PaletteIndexTest::nothingTypedShowsWhereOneCanGo()
{
    const PaletteIndex index(entries());
    QCOMPARE(found(index, {}),
        QStringList({u"Overview"_s, u"Data requests"_s, u"Sign out"_s, u"Backups"_s}));
    QCOMPARE(found(index, u" -"_s).size(), 4);
    QVERIFY(PaletteIndex().find(u"a"_s).isEmpty());
}

void PaletteIndexTest::neverMoreThanAskedFor()
{
    QList<PaletteEntry> many;
    for (int i = 0; i < 1000; ++i)
        many << entry(u"Organization %1"_s.arg(i));
    const PaletteIndex index(many);
    QCOMPARE(index.find(u"org"_s).size(), 50);
    QCOMPARE(index.find(u"org"_s, 3), QList<int>({0, 1, 2}));
}

void PaletteIndexTest::whateverIsTyped()
{
    const PaletteIndex index(entries());
    (void)index.find(QString(1'000'000, u'a'));
    (void)index.find(QString(QChar(0xd800)) + u"x"_s);
    (void)index.find(u"\u0301\u0301"_s);
    (void)index.find(QString(4, QChar(0)));
}

QTEST_GUILESS_MAIN(PaletteIndexTest)
#include "palette_index_test.moc"
