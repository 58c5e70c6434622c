// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/random.h"
#include "main/embedded_keys.h"
#include "service/crypto/key_errors.h"
#include "service/crypto/recovery_key.h"

namespace console::main {

using base::Call;
using base::Done;
using base::failure;
using base::Result;
using service::DataKey;
using service::KeyFile;
using service::RecoveryKey;
using Kind = KeyFile::Kind;

namespace {

//! What the recovery key opens. `text` is as typed.
Result<DataKey> recovered(const KeyFile& file, const RecoveryKey& key)
{
    if (!file.slot(Kind::Recovery))
        return service::key_errors::noRecoveryKey();
    if (!key.isFor(file.serviceId()))
        return service::key_errors::recoveryKeyForeign();
    const std::optional<DataKey> opened
        = file.unwrap(Kind::Recovery, key.wrappingSecret(file.serviceId()));
    if (!opened)
        return service::key_errors::recoveryKeyReplaced();
    return *opened;
}

} // namespace

Call<QString> EmbeddedKeys::makeRecoveryKey()
{
    const auto text = std::make_shared<QString>();
    return saveChanged([text](const Open& open) -> Result<KeyFile> {
        const RecoveryKey key = RecoveryKey::generate(open.file.serviceId());
        KeyFile file = open.file;
        file.wrap(open.key,
            {.kind = Kind::Recovery,
                .made = QDateTime::currentDateTimeUtc(),
                .proven = {},
                .wrappingKeyId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                .store = {},
                .wrapped = {}},
            key.wrappingSecret(file.serviceId()));
        *text = key.text();
        return file;
    }).map(this, [text](Done) -> Result<QString> { return *text; });
}

Call<Done> EmbeddedKeys::proveRecoveryKey(const QString& text)
{
    return saveChanged([text](const Open& open) -> Result<KeyFile> {
        const Result<RecoveryKey> key = RecoveryKey::parse(text);
        if (!key)
            return failure(key.error());
        const Result<DataKey> opened = recovered(open.file, *key);
        if (!opened)
            return failure(opened.error());
        if (!base::equalInConstantTime(opened->secret(), open.key.secret()))
            return service::key_errors::recoveryKeyReplaced();
        KeyFile file = open.file;
        KeyFile::Slot slot = *file.slot(Kind::Recovery);
        slot.proven = QDateTime::currentDateTimeUtc();
        file.wrap(open.key, slot, key->wrappingSecret(file.serviceId()));
        return file;
    });
}

Call<Done> EmbeddedKeys::removeRecoveryKey()
{
    return saveChanged([](const Open& open) -> Result<KeyFile> {
        KeyFile file = open.file;
        file.remove(Kind::Recovery);
        return file;
    });
}

Call<Done> EmbeddedKeys::checkRecoveryKey(const QString& text)
{
    const Result<RecoveryKey> key = RecoveryKey::parse(text);
    if (!key)
        return Call<Done>::ready(failure(key.error()));
    return onDisk([key = *key](const KeyFolder& folder) {
        return folder.need().and_then([&key](const KeyFile& file) -> Result<Done> {
            return recovered(file, key).map([](const DataKey&) { return Done{}; });
        });
    });
}

Call<Done> EmbeddedKeys::openWithRecoveryKey(const QString& text, Store store)
{
    const Result<RecoveryKey> key = RecoveryKey::parse(text);
    if (!key)
        return Call<Done>::ready(failure(key.error()));
    return alone<Done>([this, store, key = *key] {
        return onDisk([](const KeyFolder& folder) {
            return folder.need();
        }).andThen(this, [this, store, key](const KeyFile& file) {
            const Result<DataKey> opened = recovered(file, key);
            if (!opened)
                return Call<Done>::ready(failure(opened.error()));
            return keepIn(store, file, *opened);
        });
    });
}

} // namespace console::main
