// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/cms_file.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace console::service;
using namespace Qt::StringLiterals;

namespace {

constexpr int fewRounds = 1000;

CmsPassword password(const QByteArray& utf8)
{
    return {.utf8 = utf8, .rounds = fewRounds};
}

QByteArray written(QByteArrayView content, const CmsRecipient& recipient)
{
    QByteArray file;
    const auto done = writeCms(content, recipient, [&](QByteArrayView piece) {
        file.append(piece);
        return true;
    });
    return done ? file : QByteArray();
}

QByteArray sample(qsizetype size)
{
    QByteArray content(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        content[i] = char(i * 7 + (i >> 9));
    return content;
}

void save(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QByteArray load(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool openssl(const QStringList& arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (process.waitForFinished() && process.exitCode() == 0)
        return true;
    qWarning("openssl: %s", process.readAllStandardError().constData());
    return false;
}

void verifyRefusal(
    const base::Result<QByteArray>& result, const QString& code, const QString& sentence)
{
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().message, sentence);
}

QString damage()
{
    return u"This backup is damaged: bytes in it were changed. Use another copy of it."_s;
}

} // namespace

class CmsFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItWrote_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 4095, 4096, 4097, 3'000'000})
            QTest::addRow("%d bytes", size) << size;
    }

    void opensWhatItWrote()
    {
        QFETCH(int, size);
        const QByteArray content = sample(size);
        const QByteArray file = written(content, password("pässword"));
        const auto read = readCms(file, password("pässword"));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(*read, content);
    }

    void opensslOpensItWithThePassword()
    {
        const QByteArray content = sample(100'000);
        save(at("p.cms"), written(content, CmsPassword{.utf8 = "four words are better"}));
        QVERIFY(openssl({u"cms"_s, u"-decrypt"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
            at("p.cms"), u"-pwri_password"_s, u"four words are better"_s, u"-out"_s, at("p")}));
        QCOMPARE(load(at("p")), content);
    }

    void theFileSaysHowItIsProtected()
    {
        save(at("s.cms"), written("content", CmsPassword{.utf8 = "secret"}));
        QProcess parse;
        parse.start(u"openssl"_s,
            {u"cms"_s, u"-cmsout"_s, u"-print"_s, u"-noout"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                at("s.cms")});
        QVERIFY(parse.waitForFinished());
        const QByteArray text = parse.readAllStandardOutput();
        QVERIFY(text.contains("id-smime-ct-authEnvelopedData"));
        QVERIFY(text.contains("aes-256-gcm"));
        QVERIFY(text.contains("id-alg-PWRI-KEK"));
        QVERIFY(text.contains("aes-256-cbc"));
        QVERIFY(text.contains("PBKDF2"));
        QVERIFY2(text.contains("INTEGER           :13D620"), text.constData()); // 1,300,000
    }

    void aCertificateCanReceive_data()
    {
        QTest::addColumn<QStringList>("kind");
        QTest::newRow("RSA") << QStringList{u"-newkey"_s, u"rsa:2048"_s};
        QTest::newRow("EC") << QStringList{
            u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s};
    }

    void aCertificateCanReceive()
    {
        QFETCH(QStringList, kind);
        makePair(u"own"_s, kind);
        makePair(u"other"_s, kind);
        const QByteArray content = sample(10'000);
        const QByteArray file = written(content, CmsCertificate{load(at("own.pem"))});
        const CmsPrivateKey own{load(at("own.key")), load(at("own.pem"))};
        const CmsPrivateKey other{load(at("other.key")), load(at("other.pem"))};
        const auto read = readCms(file, own);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(*read, content);
        verifyRefusal(readCms(file, other), u"cms.key"_s,
            u"This backup was made for another key. Nothing was changed."_s);

        save(at("c.cms"), file);
        QVERIFY(openssl(
            {u"cms"_s, u"-decrypt"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s, at("c.cms"),
                u"-recip"_s, at("own.pem"), u"-inkey"_s, at("own.key"), u"-out"_s, at("c")}));
        QCOMPARE(load(at("c")), content);
    }

    void whatIsNoCertificateCannotReceive()
    {
        const auto done
            = writeCms("content", CmsCertificate{"nothing"}, [](QByteArrayView) { return true; });
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"cms.recipient"_s);
        QCOMPARE(done.error().message,
            u"No backup can be made for this certificate. Choose one with an RSA or EC key."_s);
    }

    void anotherPasswordIsRefused()
    {
        const QByteArray file = written(sample(5000), password("right"));
        for (const QByteArray& wrong : {QByteArray("wrong"), QByteArray(), QByteArray("right ")})
            verifyRefusal(readCms(file, password(wrong)), u"cms.key"_s,
                u"This is not the password of this backup. Nothing was changed."_s);
    }

    void anotherFileIsRefused()
    {
        for (const QByteArray& other :
            {QByteArray(), QByteArray("0"), QByteArray("SQLite format 3"), sample(5000)})
            verifyRefusal(readCms(other, password("right")), u"cms.other"_s,
                u"This file is not a backup of this console. Choose one whose name begins with "
                "packmind-backup."_s);
    }

    void aFileThatEndsTooEarlyIsRefused()
    {
        const QByteArray file = written(sample(9000), password("right"));
        for (qsizetype length = 15; length < file.size(); length += length < 300 ? 1 : 97)
            verifyRefusal(readCms(file.left(length), password("right")), u"cms.incomplete"_s,
                u"This backup is incomplete: its end is missing. Use another copy of it."_s);
        verifyRefusal(readCms(file.chopped(1), password("right")), u"cms.incomplete"_s,
            u"This backup is incomplete: its end is missing. Use another copy of it."_s);
        verifyRefusal(
            readCms(QByteArray(file + '\0'), password("right")), u"cms.damaged"_s, damage());
    }

    //! A bit that decides nothing, such as one of a version number, may change; the content never.
    void aChangedBitNeverChangesTheContent()
    {
        const QByteArray content = sample(5000);
        const QByteArray file = written(content, password("right"));
        int refused = 0;
        int tried = 0;
        for (qsizetype i = 0; i < file.size(); i += i < 230 || i > file.size() - 40 ? 1 : 61) {
            QByteArray changed = file;
            changed[i] = char(changed[i] ^ (1 << (i % 8)));
            const auto read = readCms(changed, password("right"));
            QVERIFY2(!read || *read == content, qPrintable(QString::number(i)));
            refused += read ? 0 : 1;
            ++tried;
        }
        QVERIFY2(refused > tried * 9 / 10, qPrintable(u"%1 of %2"_s.arg(refused).arg(tried)));
        QByteArray inContent = file;
        inContent[2000] = char(inContent[2000] ^ 1);
        verifyRefusal(readCms(inContent, password("right")), u"cms.damaged"_s, damage());
    }

    void whatWouldTakeHoursIsRefusedAtOnce()
    {
        QByteArray file = written(sample(100), CmsPassword{.utf8 = "right", .rounds = 0x010000});
        const QByteArray rounds("\x02\x03\x01\x00\x00", 5); // an INTEGER
        QCOMPARE(file.count(rounds), 1);
        file.replace(rounds, "\x02\x03\x7f\xff\xff"); // 8,388,607
        verifyRefusal(readCms(file, password("right")), u"cms.too-costly"_s,
            u"Opening this file would take far more work than a backup of this console does, so "
            "it was not opened. Use another copy of the backup."_s);
    }

    //! Each would be tried in turn.
    void severalRecipientsAreRefused()
    {
        makePair(u"one"_s, {u"-newkey"_s, u"rsa:2048"_s});
        makePair(u"two"_s, {u"-newkey"_s, u"rsa:2048"_s});
        save(at("plain"), "content");
        QVERIFY(openssl({u"cms"_s, u"-encrypt"_s, u"-binary"_s, u"-stream"_s, u"-aes-256-gcm"_s,
            u"-outform"_s, u"DER"_s, u"-in"_s, at("plain"), u"-out"_s, at("two.cms"), at("one.pem"),
            at("two.pem")}));
        const auto read
            = readCms(load(at("two.cms")), CmsPrivateKey{load(at("one.key")), load(at("one.pem"))});
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"cms.too-costly"_s);
    }

    //! One byte of a tag could be guessed.
    void aShortenedTagIsRefused()
    {
        QByteArray file = written(sample(100), password("right"));
        const qsizetype tag = file.size() - 6 - 16;
        QCOMPARE(file.mid(tag - 2, 2), QByteArray("\x04\x10"));
        file[tag - 1] = 1;
        file.remove(tag + 1, 15);
        verifyRefusal(readCms(file, password("right")), u"cms.damaged"_s, damage());
    }

    void theLimitIsNamed()
    {
        // Only its size is looked at.
        const char byte = 0;
        const auto done = writeCms(QByteArrayView(&byte, largestCmsContent + 1), password("right"),
            [](QByteArrayView) { return true; });
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"cms.too-large"_s);
        QCOMPARE(done.error().message,
            u"A backup of more than 512 MB can't be made or opened by this version."_s);
    }

    void whoeverTakesItCanEndIt()
    {
        int pieces = 0;
        const auto done = writeCms(
            sample(500'000), password("right"), [&](QByteArrayView) { return ++pieces < 10; });
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"cms.not-written"_s);
        QVERIFY(pieces < 15);
    }

private:
    [[nodiscard]] QString at(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    void makePair(const QString& name, const QStringList& kind)
    {
        const QString base = m_folder.filePath(name);
        QVERIFY(openssl(QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-subj"_s, u"/CN=" + name,
                            u"-keyout"_s, base + u".key", u"-out"_s, base + u".pem"}
            + kind));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CmsFileTest)
#include "cms_file_test.moc"
