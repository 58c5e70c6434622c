// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/encrypted_zip.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <zip.h>

using namespace console::base;
using namespace Qt::StringLiterals;

namespace {

const QDateTime packedAt(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);

//! The content of an entry, or nothing with a wrong passphrase.
QByteArray opened(const QByteArray& bytes, const char* name, const QString& passphrase)
{
    zip_source_t* source
        = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!archive)
        return "no archive";
    QByteArray content;
    zip_stat_t about;
    zip_stat(archive, name, 0, &about);
    if (about.encryption_method != ZIP_EM_AES_256)
        content = "not AES-256";
    if (zip_file_t* file = zip_fopen_encrypted(archive, name, 0, passphrase.toUtf8().constData())) {
        content.resize(qsizetype(about.size));
        if (zip_fread(file, content.data(), about.size) != zip_int64_t(about.size))
            content.clear();
        zip_fclose(file);
    }
    zip_discard(archive);
    return content;
}

} // namespace

class EncryptedZipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedIsReadWithThePassphraseOnly()
    {
        const QByteArray secret = "eve@globex.example has a secret";
        const QByteArray large = QByteArray(3'000'000, 'x');
        const auto zip = encryptedZip(
            {{u"copy.json"_s, secret}, {u"copy.html"_s, large}}, u"A-B-C"_s, packedAt);
        QVERIFY(zip);
        QVERIFY(zip->startsWith("PK"));
        QVERIFY(!zip->contains("globex"));
        QVERIFY(zip->size() < 100'000);
        QCOMPARE(opened(*zip, "copy.json", u"A-B-C"_s), secret);
        QCOMPARE(opened(*zip, "copy.html", u"A-B-C"_s), large);
        QCOMPARE(opened(*zip, "copy.json", u"A-B-D"_s), QByteArray());
    }

    void theSamePackedTwiceIsNotTheSame()
    {
        const QList<ZipEntry> entries{{u"copy.json"_s, "{}"}};
        QVERIFY(
            *encryptedZip(entries, u"A"_s, packedAt) != *encryptedZip(entries, u"A"_s, packedAt));
    }

    void passphrasesHave120BitsThatCanBeReadOut()
    {
        static const QRegularExpression form(
            u"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){5}$"_s);
        QSet<QString> seen;
        QSet<QChar> characters;
        for (int i = 0; i < 500; ++i) {
            const QString passphrase = newPassphrase();
            QVERIFY2(form.match(passphrase).hasMatch(), qPrintable(passphrase));
            seen.insert(passphrase);
            for (const QChar c : passphrase)
                characters.insert(c);
        }
        QCOMPARE(seen.size(), 500);
        QCOMPARE(characters.size(), 33); // 32 and the hyphen
    }
};

QTEST_GUILESS_MAIN(EncryptedZipTest)
#include "encrypted_zip_test.moc"
