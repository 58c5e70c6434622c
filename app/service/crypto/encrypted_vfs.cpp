// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/encrypted_vfs.h"

#include "service/crypto/disk_file.h"
#include "service/crypto/vfs_shim.h"
#include "service/crypto/xts_cipher.h"

#include <QFile>
#include <QUuid>

#include <openssl/crypto.h>

namespace console::service {

namespace {

// sqlite.org/fileformat2.html, sections 1.3 and 3.
constexpr char databaseBegins[] = "SQLite format 3"; // with the zero at its end
constexpr char journalBegins[] = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";

bool beginsWith(const QByteArray& content, const char* begin, qsizetype bytes)
{
    return content.startsWith(QByteArray::fromRawData(begin, bytes));
}

bool isDatabase(const QByteArray& content)
{
    return beginsWith(content, databaseBegins, sizeof(databaseBegins));
}

bool isJournal(const QByteArray& content)
{
    return beginsWith(content, journalBegins, sizeof(journalBegins) - 1);
}

QByteArray firstUnit(const QString& path)
{
    const std::unique_ptr<DiskFile> file = DiskFile::open(path);
    return file ? file->read(0, XtsCipher::unitBytes) : QByteArray();
}

//! Nothing of a unit that is not whole.
QByteArray decrypted(QByteArray unit, const QByteArray& key)
{
    if (unit.size() == XtsCipher::unitBytes
        && XtsCipher(key).decrypt(reinterpret_cast<unsigned char*>(unit.data()), 0, 1))
        return unit;
    return {};
}

} // namespace

//! What SQLite knows of us, with the key where only our own functions look.
struct EncryptedVfs::Registration {
    Registration(const QString& vfsName, QByteArray filesKey)
        : name(vfsName.toLatin1())
        , shim{sqlite3_vfs_find(nullptr), std::move(filesKey)}
        , vfs(shimVfs(shim, name.constData()))
    {
        if (sqlite3_vfs_register(&vfs, 0) != SQLITE_OK)
            qFatal("SQLite does not take the encrypted file system.");
    }
    ~Registration()
    {
        sqlite3_vfs_unregister(&vfs);
        OPENSSL_cleanse(shim.key.data(), size_t(shim.key.size()));
    }
    Registration(const Registration&) = delete;
    Registration& operator=(const Registration&) = delete;

    const QByteArray name;
    VfsShim shim;
    sqlite3_vfs vfs;
};

EncryptedVfs::EncryptedVfs(QByteArray key)
    : m_name(QStringLiteral("aes256-") + QUuid::createUuid().toString(QUuid::Id128))
    , m_registration(std::make_unique<Registration>(m_name, std::move(key)))
{
}

EncryptedVfs::~EncryptedVfs() = default;

EncryptedVfs::Content EncryptedVfs::contentOf(const QString& path) const
{
    if (!QFile::exists(path))
        return Content::Nothing;
    const std::unique_ptr<DiskFile> file = DiskFile::open(path);
    if (!file)
        return Content::Unreadable;
    const qint64 bytes = file->size();
    const QByteArray begin = file->read(0, XtsCipher::unitBytes);
    if (begin.isEmpty())
        return bytes == 0 ? Content::Nothing : Content::Unreadable;
    if (isDatabase(begin))
        return Content::Plain;
    const QByteArray& key = m_registration->shim.key;
    // These 16 bytes are one block of the cipher, which is the same as long as the database lives:
    // another connection that writes now can't make us read something between.
    if (isDatabase(decrypted(begin, key)))
        return Content::Ours;
    const QByteArray journal = firstUnit(path + QStringLiteral("-journal"));
    return isJournal(decrypted(journal, key)) ? Content::Ours : Content::Foreign;
}

} // namespace console::service
