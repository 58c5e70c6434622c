// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/column_sealer.h"

#include "base/random.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <algorithm>

namespace console::service {

namespace {

Q_LOGGING_CATEGORY(logSealed, "service.sealed")

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;
constexpr char version[] = "v1:";
constexpr qsizetype versionLength = sizeof version - 1;

unsigned char* bytes(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

[[noreturn]] void unavailable()
{
    qFatal("AES-256-GCM is not available from OpenSSL.");
}

//! Each part with its length before it, so that no two places give the same bytes.
QByteArray associated(const SealedPlace& place, const QByteArray& keyId)
{
    QByteArray data(version);
    const QByteArray* const parts[]
        = {&keyId, &place.table, &place.column, &place.row, &place.workspace};
    for (const QByteArray* part : parts) {
        const quint32 length = qToBigEndian(quint32(part->size()));
        data.append(reinterpret_cast<const char*>(&length), sizeof length);
        data.append(*part);
    }
    return data;
}

struct Parts {
    QByteArray keyId;
    QByteArray nonce;
    QByteArray cipher;
    QByteArray tag;
};

std::optional<Parts> partsOf(const QByteArray& sealed)
{
    const qsizetype colon = sealed.indexOf(':', versionLength);
    if (!sealed.startsWith(version) || colon < 0)
        return std::nullopt;
    const QByteArray text = sealed.mid(colon + 1);
    const auto result
        = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray decoded = result ? *result : QByteArray();
    // Base64 has bits at its end that mean nothing; written back, they are all zero.
    if (decoded.size() < nonceBytes + tagBytes || decoded.toBase64() != text)
        return std::nullopt;
    return Parts{.keyId = sealed.mid(versionLength, colon - versionLength),
        .nonce = decoded.left(nonceBytes),
        .cipher = decoded.mid(nonceBytes, decoded.size() - nonceBytes - tagBytes),
        .tag = decoded.right(tagBytes)};
}

} // namespace

base::Failure damagedValue(const SealedPlace& place, const QString& what)
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::RefusedOrFailed;
    error.httpStatus = 500;
    error.code = QStringLiteral("storage.sealed");
    const QString column = QString::fromUtf8(QByteArray(place.table + '.' + place.column));
    error.message = QCoreApplication::translate("Storage",
        "A protected value in the database of the service (%1) was damaged or moved, so it is not "
        "shown. Nothing was changed. Restore a backup to get it back.")
                        .arg(column);
    error.detail = QStringLiteral("%1, row %2: %3").arg(column, QString::fromUtf8(place.row), what);
    qCWarning(logSealed).noquote() << error.detail;
    return base::failure(error);
}

struct ColumnSealer::Key {
    explicit Key(const DataKey& key)
        : id(key.id().toLatin1())
    {
        QByteArray secret = key.columnsKey();
        const bool ready = sealing && opening
            && EVP_EncryptInit_ex(sealing.get(), EVP_aes_256_gcm(), nullptr, bytes(secret), nullptr)
                == 1
            && EVP_DecryptInit_ex(opening.get(), EVP_aes_256_gcm(), nullptr, bytes(secret), nullptr)
                == 1;
        OPENSSL_cleanse(secret.data(), size_t(secret.size()));
        if (!ready)
            unavailable();
    }

    const QByteArray id;
    const Context sealing{EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free};
    const Context opening{EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free};
};

ColumnSealer::ColumnSealer(const DataKey& current, const QList<DataKey>& older)
    : m_lookUpKey(current.lookUpKey())
{
    m_keys.push_back(std::make_unique<Key>(current));
    for (const DataKey& key : older)
        m_keys.push_back(std::make_unique<Key>(key));
}

ColumnSealer::~ColumnSealer()
{
    OPENSSL_cleanse(m_lookUpKey.data(), size_t(m_lookUpKey.size()));
}

QString ColumnSealer::seal(const QString& plain, const SealedPlace& place) const
{
    return sealBytes(plain.toUtf8(), place);
}

QString ColumnSealer::sealBytes(const QByteArray& plain, const SealedPlace& place) const
{
    const Key& key = *m_keys.front();
    EVP_CIPHER_CTX* const context = key.sealing.get();
    const QByteArray data = associated(place, key.id);
    const QByteArray nonce = base::randomBytes(nonceBytes);
    QByteArray cipher(plain.size(), Qt::Uninitialized);
    QByteArray tag(tagBytes, Qt::Uninitialized);
    int written = 0;
    const bool done = EVP_EncryptInit_ex(context, nullptr, nullptr, nullptr, bytes(nonce)) == 1
        && EVP_EncryptUpdate(context, nullptr, &written, bytes(data), int(data.size())) == 1
        && EVP_EncryptUpdate(context, bytes(cipher), &written, bytes(plain), int(plain.size())) == 1
        && EVP_EncryptFinal_ex(context, bytes(cipher) + written, &written) == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, tagBytes, tag.data()) == 1;
    if (!done)
        unavailable();
    return QString::fromLatin1(
        QByteArray(version + key.id + ':' + QByteArray(nonce + cipher + tag).toBase64()));
}

base::Result<QString> ColumnSealer::open(const QString& sealed, const SealedPlace& place) const
{
    return openBytes(sealed, place).map([](const QByteArray& plain) {
        return QString::fromUtf8(plain);
    });
}

base::Result<QByteArray> ColumnSealer::openBytes(
    const QString& sealed, const SealedPlace& place) const
{
    std::optional<Parts> parts = partsOf(sealed.toLatin1());
    if (!parts)
        return damagedValue(place, QStringLiteral("not a sealed value"));
    const Key* const key = keyWith(parts->keyId);
    if (!key)
        return damagedValue(place,
            QStringLiteral("sealed by the key %1, which is not here")
                .arg(QString::fromLatin1(parts->keyId.left(16))));
    EVP_CIPHER_CTX* const context = key->opening.get();
    const QByteArray data = associated(place, key->id);
    const QByteArray& cipher = parts->cipher;
    QByteArray plain(cipher.size(), Qt::Uninitialized);
    int written = 0;
    const bool opened
        = EVP_DecryptInit_ex(context, nullptr, nullptr, nullptr, bytes(std::as_const(parts->nonce)))
            == 1
        && EVP_DecryptUpdate(context, nullptr, &written, bytes(data), int(data.size())) == 1
        && EVP_DecryptUpdate(context, bytes(plain), &written, bytes(cipher), int(cipher.size()))
            == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_SET_TAG, tagBytes, parts->tag.data()) == 1
        && EVP_DecryptFinal_ex(context, bytes(plain) + written, &written) == 1;
    if (!opened)
        return damagedValue(place, QStringLiteral("its seal is broken"));
    return plain;
}

bool ColumnSealer::isCurrent(const QString& sealed) const
{
    return sealed.startsWith(QString::fromLatin1(QByteArray(version + m_keys.front()->id + ':')));
}

QString ColumnSealer::lookUp(const QString& address) const
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(address.toUtf8(), m_lookUpKey, QCryptographicHash::Sha256)
            .toHex());
}

const ColumnSealer::Key* ColumnSealer::keyWith(const QByteArray& id) const
{
    const auto found = std::find_if(
        m_keys.begin(), m_keys.end(), [&](const auto& key) { return key->id == id; });
    return found == m_keys.end() ? nullptr : found->get();
}

} // namespace console::service
