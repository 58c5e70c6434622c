// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/vault_file.h"

#include "base/atomic_file.h"
#include "base/json_reader.h"
#include "base/random.h"

#include <QDataStream>
#include <QFile>
#include <QJsonDocument>

#include <argon2.h>
#include <openssl/crypto.h>

namespace console::profiles {

using base::ApiError;
using base::Done;
using base::failure;
using base::Result;
using base::Sealer;
using namespace Qt::StringLiterals;

namespace {

constexpr char magic[] = "PCCVAULT";
constexpr qsizetype magicBytes = 8;
constexpr char formatVersion = 1;
constexpr qsizetype saltBytes = 16;
constexpr qsizetype headerBytes = magicBytes + 1 + 3 * 4 + saltBytes;
constexpr qsizetype emptySealBytes = 12 + 16;

// What a file may ask for: a stranger's file must not take all memory, nor minutes.
constexpr VaultCost most{.memoryKiB = 256 * 1024, .passes = 16, .lanes = 8};

QString tr(const char* text)
{
    return QCoreApplication::translate("Vault", text);
}

ApiError refusal(const QString& field, const QString& code, const QString& sentence)
{
    return ApiError::invalid(field, sentence, code);
}

ApiError damaged()
{
    return refusal(
        {}, u"vault.damaged"_s, tr("The file with your secrets is damaged. It was left as it is."));
}

ApiError doesNotFit()
{
    return refusal(u"passphrase"_s, u"vault.passphrase"_s,
        tr("This passphrase does not fit. Nothing was changed."));
}

ApiError locked()
{
    ApiError error;
    error.kind = ApiError::Kind::NotAllowed;
    error.code = u"vault.locked"_s;
    error.message = tr("Your secrets are locked. Enter the passphrase first.");
    return error;
}

QByteArray headerOf(const VaultCost& cost)
{
    QByteArray header(magic, magicBytes);
    QDataStream stream(&header, QIODevice::Append);
    stream << quint8(formatVersion) << cost.memoryKiB << cost.passes << cost.lanes;
    return header + base::randomBytes(saltBytes);
}

Result<VaultCost> costOf(const QByteArray& header)
{
    VaultCost cost;
    QDataStream stream(header);
    stream.skipRawData(int(magicBytes) + 1);
    stream >> cost.memoryKiB >> cost.passes >> cost.lanes;
    const bool sound = cost.lanes >= 1 && cost.passes >= 1 && cost.memoryKiB >= 8 * cost.lanes;
    if (!sound || cost.memoryKiB > most.memoryKiB || cost.passes > most.passes
        || cost.lanes > most.lanes)
        return failure(refusal({}, u"vault.cost"_s,
            tr("The file with your secrets asks for more memory or time than this program gives. "
               "It was left as it is.")));
    return cost;
}

Result<std::unique_ptr<Sealer>> sealerFor(const QString& passphrase, const QByteArray& header)
{
    const Result<VaultCost> cost = costOf(header);
    if (!cost)
        return failure(cost.error());
    // The same letters whichever way the keyboard composes them.
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const QByteArray salt = header.right(saltBytes);
    QByteArray key(Sealer::keyBytes, Qt::Uninitialized);
    const int end = argon2id_hash_raw(cost->passes, cost->memoryKiB, cost->lanes, text.constData(),
        size_t(text.size()), salt.constData(), size_t(salt.size()), key.data(), size_t(key.size()));
    OPENSSL_cleanse(text.data(), size_t(text.size()));
    if (end != ARGON2_OK) {
        ApiError error;
        error.kind = ApiError::Kind::RefusedOrFailed;
        error.code = u"vault.argon2"_s;
        error.message = tr("There is not enough memory to open your secrets.");
        error.detail = QString::fromLatin1(argon2_error_message(end));
        return failure(error);
    }
    auto sealer = std::make_unique<Sealer>(key);
    OPENSSL_cleanse(key.data(), size_t(key.size()));
    return sealer;
}

Result<QMap<QString, QByteArray>> secretsOf(const QByteArray& json)
{
    const Result<QJsonObject> object = base::parseJsonObject(json, u"vault"_s);
    if (!object)
        return failure(damaged());
    QMap<QString, QByteArray> secrets;
    for (auto it = object->begin(); it != object->end(); ++it)
        secrets.insert(it.key(), QByteArray::fromBase64(it.value().toString().toLatin1()));
    return secrets;
}

QByteArray jsonOf(const QMap<QString, QByteArray>& secrets)
{
    QJsonObject object;
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        object.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

VaultStore::File::File(QString path, VaultCost cost)
    : m_path(std::move(path))
    , m_cost(cost)
{
}

VaultStore::File::~File() = default;

Result<Done> VaultStore::File::create(const QString& passphrase)
{
    if (Result<Done> fits = checkNewPassphrase(passphrase); !fits)
        return fits;
    if (QFile::exists(m_path)) {
        ApiError error;
        error.kind = ApiError::Kind::Conflict;
        error.code = u"vault.exists"_s;
        error.message = tr("There is a file with your secrets already. Enter its passphrase.");
        return failure(error);
    }
    return begin(passphrase);
}

Result<Done> VaultStore::File::renew(const QString& passphrase)
{
    if (Result<Done> fits = checkNewPassphrase(passphrase); !fits)
        return fits;
    if (Result<Done> kept = keepBeside(); !kept)
        return kept;
    return begin(passphrase);
}

Result<Done> VaultStore::File::begin(const QString& passphrase)
{
    Result<Opened> opened = fresh(passphrase);
    if (!opened)
        return failure(opened.error());
    return store(*opened, {}).map([&](Done) {
        m_opened = std::move(*opened);
        return Done{};
    });
}

Result<Done> VaultStore::File::keepBeside() const
{
    const Result<QByteArray> content = base::readSmallFile(m_path);
    if (!content)
        return failure(content.error());
    QString beside = m_path + u".old"_s;
    for (int number = 2; QFile::exists(beside); ++number)
        beside = u"%1.old-%2"_s.arg(m_path).arg(number);
    return base::writeFileAtomically(beside, *content);
}

Result<Done> VaultStore::File::unlock(const QString& passphrase)
{
    Result<Opened> opened = open(passphrase);
    if (!opened)
        return failure(opened.error());
    m_opened = std::move(*opened);
    return Done{};
}

Result<Done> VaultStore::File::changePassphrase(const QString& current, const QString& next)
{
    if (Result<Done> fits = checkNewPassphrase(next); !fits)
        return fits;
    const Result<Opened> before = open(current);
    if (!before)
        return failure(before.error());
    Result<Opened> after = fresh(next);
    if (!after)
        return failure(after.error());
    return store(*after, before->secrets).map([&](Done) {
        after->secrets = before->secrets;
        m_opened = std::move(*after);
        return Done{};
    });
}

Result<Done> VaultStore::File::write(const QString& key, const QByteArray& secret)
{
    if (!m_opened)
        return failure(locked());
    Secrets secrets = m_opened->secrets;
    secrets.insert(key, secret);
    return replaceSecrets(secrets);
}

Result<std::optional<QByteArray>> VaultStore::File::read(const QString& key) const
{
    if (!m_opened)
        return failure(locked());
    const auto it = m_opened->secrets.constFind(key);
    return it == m_opened->secrets.constEnd() ? std::nullopt : std::optional(*it);
}

Result<Done> VaultStore::File::remove(const QString& key)
{
    if (!m_opened)
        return failure(locked());
    Secrets secrets = m_opened->secrets;
    return secrets.remove(key) == 0 ? Result<Done>(Done{}) : replaceSecrets(secrets);
}

Result<Done> VaultStore::File::replaceSecrets(const Secrets& secrets)
{
    return store(*m_opened, secrets).map([&](Done) {
        m_opened->secrets = secrets;
        return Done{};
    });
}

Result<VaultStore::File::Opened> VaultStore::File::fresh(const QString& passphrase) const
{
    Opened opened;
    opened.header = headerOf(m_cost);
    Result<std::unique_ptr<Sealer>> sealer = sealerFor(passphrase, opened.header);
    if (!sealer)
        return failure(sealer.error());
    opened.sealer = std::move(*sealer);
    return opened;
}

Result<VaultStore::File::Opened> VaultStore::File::open(const QString& passphrase) const
{
    const Result<QByteArray> bytes = base::readSmallFile(m_path);
    if (!bytes)
        return failure(bytes.error());
    if (bytes->size() < headerBytes + emptySealBytes || !bytes->startsWith(magic)
        || bytes->at(magicBytes) != formatVersion)
        return failure(damaged());
    Opened opened;
    opened.header = bytes->left(headerBytes);
    Result<std::unique_ptr<Sealer>> sealer = sealerFor(passphrase, opened.header);
    if (!sealer)
        return failure(sealer.error());
    opened.sealer = std::move(*sealer);
    if (!opened.sealer->open(bytes->mid(headerBytes, emptySealBytes), opened.header))
        return failure(doesNotFit());
    const Result<QByteArray> json
        = opened.sealer->open(bytes->mid(headerBytes + emptySealBytes), opened.header + "secrets");
    if (!json)
        return failure(damaged());
    const Result<Secrets> secrets = secretsOf(*json);
    if (!secrets)
        return failure(secrets.error());
    opened.secrets = *secrets;
    return opened;
}

Result<Done> VaultStore::File::store(const Opened& opened, const Secrets& secrets) const
{
    return base::writeFileAtomically(m_path,
        opened.header + opened.sealer->seal({}, opened.header)
            + opened.sealer->seal(jsonOf(secrets), opened.header + "secrets"));
}

} // namespace console::profiles
