// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/case_attachment.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class CaseAttachmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreCleaned_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char* what, const QString& given, const QString& clean) {
            QTest::newRow(what) << given << clean;
        };
        row("as it is", u"Request of 3 May.pdf"_s, u"Request of 3 May.pdf"_s);
        row("other scripts", u"Antrag (Größe).pdf"_s, u"Antrag (Größe).pdf"_s);
        row("composed", u"Gro\u0308\u00dfe.txt"_s, u"Gr\u00f6\u00dfe.txt"_s);
        row("folders", u"../../etc/passwd"_s, u"passwd"_s);
        row("folders of Windows", u"C:\\Users\\eve\\letter.doc"_s, u"letter.doc"_s);
        row("hidden", u"..profile"_s, u"profile"_s);
        row("controls", u"a\nb\tc\u0000d\u007f.txt"_s, u"abcd.txt"_s);
        row("turned around", u"letter\u202efdp.exe"_s, u"letterfdp.exe"_s);
        row("invisible", u"a\u200bb\ufeff.txt"_s, u"ab.txt"_s);
        row("not on Windows", u"what? <1:2>|*\".txt"_s, u"what_ _1_2____.txt"_s);
        row("spaces", u"  a   b.txt . "_s, u"a b.txt"_s);
        row("nothing", u""_s, u"attachment"_s);
        row("nothing left", u"/..."_s, u"attachment"_s);
        row("outside the first plane", u"\U0001F600.png"_s, u"\U0001F600.png"_s);
    }

    void namesAreCleaned()
    {
        QFETCH(const QString, given);
        QFETCH(const QString, clean);
        QCOMPARE(domain::cleanFileName(given), clean);
        QCOMPARE(domain::cleanFileName(clean), clean);
    }

    void longNamesKeepTheirEnding()
    {
        const QString name = domain::cleanFileName(QString(QString(300, u'a') + u".pdf"_s));
        QCOMPARE(name.size(), domain::longestFileName);
        QVERIFY(name.endsWith(u"a.pdf"_s));
        QCOMPARE(domain::cleanFileName(QString(QString(300, u'.') + QString(300, u'b'))).size(),
            domain::longestFileName);
        // Never half a character.
        QString wide;
        for (int i = 0; i < 100; ++i)
            wide += u"\U0001F600"_s;
        QVERIFY(!domain::cleanFileName(QString(u'a' + wide)).back().isHighSurrogate());
    }

    void piecesAddUp()
    {
        QCOMPARE(domain::attachmentPieces(1), 1);
        QCOMPARE(domain::attachmentPieces(domain::attachmentPiece), 1);
        QCOMPARE(domain::attachmentPieces(domain::attachmentPiece + 1), 2);
        QCOMPARE(domain::attachmentPieces(domain::largestAttachment), 50);
        for (const qint64 bytes : {qint64(1), domain::attachmentPiece, domain::attachmentPiece + 1,
                 domain::largestAttachment - 1, domain::largestAttachment}) {
            qint64 all = 0;
            for (int number = 1; number <= domain::attachmentPieces(bytes); ++number) {
                const qint64 size = domain::attachmentPieceSize(bytes, number);
                QVERIFY(size > 0 && size <= domain::attachmentPiece);
                all += size;
            }
            QCOMPARE(all, bytes);
            QCOMPARE(domain::attachmentPieceSize(bytes, 0), 0);
            QCOMPARE(domain::attachmentPieceSize(bytes, domain::attachmentPieces(bytes) + 1), 0);
        }
    }

    void sizesHaveBounds()
    {
        QCOMPARE(domain::checkAttachmentSize(0).error().code, u"attachment.empty"_s);
        QCOMPARE(domain::checkAttachmentSize(-1).error().code, u"attachment.empty"_s);
        QVERIFY(domain::checkAttachmentSize(1));
        QVERIFY(domain::checkAttachmentSize(domain::largestAttachment));
        const auto more = domain::checkAttachmentSize(domain::largestAttachment + 1);
        QCOMPARE(more.error().code, u"attachment.too-large"_s);
        QVERIFY2(more.error().message.contains(u"25 MiB"_s), qPrintable(more.error().message));
    }

    void everyPurposeHasItsWord()
    {
        for (const domain::AttachmentPurpose purpose : domain::allAttachmentPurposes)
            QCOMPARE(
                domain::attachmentPurposeOf(domain::wireName(purpose)), std::optional(purpose));
        QVERIFY(!domain::attachmentPurposeOf(u"anything"_s));
    }
};

QTEST_GUILESS_MAIN(CaseAttachmentTest)
#include "case_attachment_test.moc"
