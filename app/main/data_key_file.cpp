// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/data_key_file.h"

#include "base/atomic_file.h"
#include "base/refusal.h"
#include "main/key_folder.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <unistd.h>

namespace console::main {

using base::ApiError;
using base::Done;
using base::Result;
using service::DataKey;
using service::KeyFile;
using service::WrappingKey;
using namespace Qt::StringLiterals;

namespace {

base::Failure refused(const QString& sentence)
{
    return base::failure(ApiError::invalid(u"data-key"_s, sentence, u"server.data-key"_s));
}

QByteArray lineOf(const WrappingKey& key)
{
    QByteArray entry = key.entry();
    QByteArray line = entry.toBase64() + '\n';
    entry.fill('\0');
    return line;
}

KeyFile firstKeyFile(const DataKey& key, const WrappingKey& wrapping)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    KeyFile file(wrapping.serviceId(), key, now);
    file.wrap(key,
        {.kind = KeyFile::Kind::File,
            .made = now,
            .proven = {},
            .wrappingKeyId = wrapping.id(),
            .store = {},
            .wrapped = {}},
        wrapping.secret());
    return file;
}

} // namespace

Result<Done> makeDataKeyFile(const QString& path)
{
    QFile file(path);
    if (file.exists())
        return base::failure(base::refusal(ApiError::Kind::Conflict, u"server.key-exists"_s,
            u"%1 is there already and was left as it is: data may need it. Name another file."_s
                .arg(path)));
    QByteArray line
        = lineOf(WrappingKey::generate(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                             QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(line) == line.size() && file.flush() && ::fsync(file.handle()) == 0
        && base::syncFolder(QFileInfo(path).absolutePath());
    line.fill('\0');
    if (written)
        return Done{};
    const QString reason = file.errorString();
    if (file.isOpen())
        file.remove();
    return base::failure(base::refusal(ApiError::Kind::RefusedOrFailed, u"server.key-file"_s,
        u"%1 could not be written (%2). Check its folder."_s.arg(path, reason)));
}

Result<WrappingKey> readDataKeyFile(const SecretFile& file)
{
    Result<QByteArray> line = file.read();
    if (!line) {
        line.error().field = u"data-key"_s;
        return base::failure(line.error());
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        line->trimmed(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    line->fill('\0');
    const std::optional<WrappingKey> key
        = decoded ? WrappingKey::fromEntry(decoded.decoded) : std::nullopt;
    if (!key)
        return refused(u"%1 holds no key of packmind-cloudd. Make one with: packmind-cloudd "
                       "--make-key FILE"_s.arg(file.path));
    return *key;
}

Result<DataKey> openData(const QString& folder, const WrappingKey& wrapping)
{
    const KeyFolder keys(folder);
    const Result<std::optional<KeyFile>> file = keys.read();
    if (!file)
        return base::failure(file.error());
    if (!*file) {
        const DataKey key = DataKey::generate();
        return keys.write(firstKeyFile(key, wrapping)).map([&](Done) { return key; });
    }
    const KeyFile& known = **file;
    if (!known.slot(KeyFile::Kind::File))
        return refused(u"the data in %1 is that of a console, whose key is in a keychain. Name an "
                       "empty folder."_s.arg(folder));
    const std::optional<DataKey> key = known.unwrap(KeyFile::Kind::File, wrapping.secret());
    if (!key || key->id() != known.dataKeyId())
        return refused(u"the data in %1 is under another key. Name the file with the key that it "
                       "was made with. Nothing was changed."_s.arg(folder));
    return *key;
}

} // namespace console::main
