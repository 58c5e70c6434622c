// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/encrypted_zip.h"

#include "base/random.h"
#include "base/refusal.h"

#include <QCoreApplication>

#include <zip.h>

#include <memory>

namespace console::base {

namespace {

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

Failure failed(const QString& detail)
{
    ApiError error = refusal(ApiError::Kind::RefusedOrFailed, QStringLiteral("zip.failed"),
        QCoreApplication::translate(
            "Package", "The package could not be put together. Try again."));
    error.detail = detail;
    error.retryable = true;
    return failure(error);
}

bool add(zip_t* archive, const ZipEntry& entry, const QByteArray& passphrase, const QDateTime& time)
{
    // `entry` outlives the archive, which reads it when it is closed.
    zip_source_t* source
        = zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index
        = zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_encryption(
               archive, zip_uint64_t(index), ZIP_EM_AES_256, passphrase.constData())
        == 0
        && zip_file_set_mtime(archive, zip_uint64_t(index), time.toSecsSinceEpoch(), 0) == 0;
}

QByteArray bytesOf(zip_source_t* source)
{
    if (zip_source_open(source) != 0 || zip_source_seek(source, 0, SEEK_END) != 0)
        return {};
    QByteArray bytes(zip_source_tell(source), Qt::Uninitialized);
    const bool read = zip_source_seek(source, 0, SEEK_SET) == 0
        && zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size())) == bytes.size();
    zip_source_close(source);
    return read ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> encryptedZip(
    const QList<ZipEntry>& entries, const QString& passphrase, const QDateTime& time)
{
    zip_error_t problem;
    zip_error_init(&problem);
    const std::unique_ptr<zip_source_t, Discard> target(
        zip_source_buffer_create(nullptr, 0, 0, &problem));
    if (!target)
        return failed(QString::fromUtf8(zip_error_strerror(&problem)));
    std::unique_ptr<zip_t, Discard> archive(
        zip_open_from_source(target.get(), ZIP_TRUNCATE, &problem));
    if (!archive)
        return failed(QString::fromUtf8(zip_error_strerror(&problem)));
    zip_source_keep(target.get()); // the archive gives its own share back when it is closed
    const QByteArray secret = passphrase.toUtf8();
    for (const ZipEntry& entry : entries) {
        if (!add(archive.get(), entry, secret, time))
            return failed(QString::fromUtf8(zip_strerror(archive.get())));
    }
    if (zip_close(archive.get()) != 0)
        return failed(QString::fromUtf8(zip_strerror(archive.get())));
    [[maybe_unused]] const zip_t* closed = archive.release();
    QByteArray bytes = bytesOf(target.get());
    if (bytes.isEmpty())
        return failed(QStringLiteral("it can't be read back"));
    return bytes;
}

bool isEncryptedZip(const QByteArray& file)
{
    std::unique_ptr<zip_source_t, Discard> source(
        zip_source_buffer_create(file.constData(), zip_uint64_t(file.size()), 0, nullptr));
    if (!source)
        return false;
    const std::unique_ptr<zip_t, Discard> archive(
        zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
    if (!archive)
        return false;
    [[maybe_unused]] const zip_source_t* taken = source.release(); // by the archive
    const zip_int64_t entries = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t index = 0; index < entries; ++index) {
        zip_stat_t about{};
        if (zip_stat_index(archive.get(), zip_uint64_t(index), 0, &about) != 0
            || (about.valid & ZIP_STAT_ENCRYPTION_METHOD) == 0
            || about.encryption_method != ZIP_EM_AES_256)
            return false;
    }
    return entries > 0;
}

QString newPassphrase()
{
    constexpr char characters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // 32, without I, L, O, U
    constexpr int groups = 6;
    constexpr int groupSize = 4;
    const QByteArray random = randomBytes(groups * groupSize);
    QString passphrase;
    for (int i = 0; i < random.size(); ++i) {
        if (i > 0 && i % groupSize == 0)
            passphrase += QLatin1Char('-');
        passphrase += QLatin1Char(characters[quint8(random.at(i)) % 32]);
    }
    return passphrase;
}

} // namespace console::base
