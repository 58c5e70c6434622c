// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/embedded_keys.h"

#include "base/refusal.h"
#include "profiles/memory_store.h"
#include "profiles/vault_store.h"

#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>

namespace console::main {

using base::ApiError;
using base::Call;
using base::Done;
using base::failure;
using base::refusal;
using base::Result;
using profiles::VaultStore;
using service::DataKey;
using service::KeyFile;
using service::WrappingKey;
using namespace Qt::StringLiterals;
namespace key_errors = profiles::key_errors;

namespace {

Q_LOGGING_CATEGORY(log, "console.main.keys")

using Secret = std::optional<QByteArray>;

Call<Done> refused(const ApiError& error)
{
    return Call<Done>::ready(failure(error));
}

QString technical(const ApiError& error)
{
    return error.detail.isEmpty() ? error.message : error.detail;
}

//! The data key, when what the store gave is the key that the file's slot names, and opens it.
Result<DataKey> unwrapped(const KeyFile& file, const KeyFile::Slot& slot, const Secret& secret)
{
    if (!secret)
        return failure(key_errors::entryMissing(slot.store));
    const std::optional<WrappingKey> wrapping = WrappingKey::fromEntry(*secret);
    if (!wrapping || wrapping->serviceId() != file.serviceId()
        || wrapping->id() != slot.wrappingKeyId)
        return failure(key_errors::entryForeign(slot.store));
    const std::optional<DataKey> key = file.unwrap(KeyFile::Kind::Store, wrapping->secret());
    if (!key || key->id() != file.dataKeyId())
        return failure(key_errors::entryForeign(slot.store));
    return *key;
}

profiles::DataKeyState stateOf(const KeyFile& file)
{
    profiles::DataKeyState state;
    state.serviceId = file.serviceId();
    state.dataKeyId = file.dataKeyId();
    state.dataKeyMade = file.dataKeyMade();
    if (const auto slot = file.slot(KeyFile::Kind::Store)) {
        state.backend = slot->store;
        state.keptSince = slot->made;
        state.wrappingKeyId = slot->wrappingKeyId;
    }
    if (const auto slot = file.slot(KeyFile::Kind::Recovery)) {
        state.recoveryKeyMade = slot->made;
        state.recoveryKeyProven = slot->proven;
    }
    return state;
}

} // namespace

EmbeddedKeys::EmbeddedKeys(QString folder, KeyFolder::Written written, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder), std::move(written))
{
    m_disk.setMaxThreadCount(1);
}

EmbeddedKeys::~EmbeddedKeys()
{
    if (const Rotation rotation = m_rotation.lock())
        rotation->stop = true;
    m_disk.waitForDone();
}

ApiError EmbeddedKeys::busy()
{
    return refusal(ApiError::Kind::Conflict, u"keys.busy"_s,
        tr("The keys are being changed already. Wait until that is done."));
}

Call<profiles::KeyPlace> EmbeddedKeys::place()
{
    if (m_open)
        return Call<profiles::KeyPlace>::ready(
            profiles::KeyPlace{m_open->store->backendName(), m_open->store});
    return onDisk([](const KeyFolder& folder) {
        return folder.read().map([](const std::optional<KeyFile>& file) {
            return profiles::KeyPlace{file ? stateOf(*file).backend : QString(), nullptr};
        });
    });
}

Call<profiles::DataKeyState> EmbeddedKeys::state()
{
    return onDisk([](const KeyFolder& folder) {
        return folder.read().and_then(
            [](const std::optional<KeyFile>& file) -> Result<profiles::DataKeyState> {
                if (file)
                    return stateOf(*file);
                return failure(refusal(ApiError::Kind::NotFound, u"keys.none"_s,
                    tr("There is no data on this computer yet, and no key.")));
            });
    });
}

Call<DataKey> EmbeddedKeys::open(const Store& store)
{
    if (m_open)
        return Call<DataKey>::ready(m_open->key);
    return alone<DataKey>([this, store] {
        return onDisk([](const KeyFolder& folder) { return folder.read(); })
            .andThen(this,
                [this, store](const std::optional<KeyFile>& file) {
                    if (file)
                        return openWith(store, *file);
                    const DataKey key = DataKey::generate();
                    const QString service = QUuid::createUuid().toString(QUuid::WithoutBraces);
                    return keepIn(
                        store, KeyFile(service, key, QDateTime::currentDateTimeUtc()), key);
                })
            .map(this, [this](Done) -> Result<DataKey> { return m_open->key; });
    });
}

Call<Done> EmbeddedKeys::openWith(const Store& store, const KeyFile& file)
{
    const QString backend = store->backendName();
    const std::optional<KeyFile::Slot> slot = file.slot(KeyFile::Kind::Store);
    if (!slot)
        return refused(key_errors::entryMissing(backend));
    if (slot->store != backend)
        return refused(key_errors::otherStore(slot->store));
    return store->read(entryName(file.serviceId(), slot->wrappingKeyId))
        .orElse(this,
            [backend](const ApiError& error) {
                return Call<Secret>::ready(
                    failure(key_errors::storeDoesNotAnswer(backend, technical(error))));
            })
        .andThen(this, [this, store, file, slot](const Secret& secret) {
            const Result<DataKey> key = unwrapped(file, *slot, secret);
            if (!key)
                return refused(key.error());
            m_open.emplace(Open{store, file, *key});
            return tidy({store});
        });
}

Call<Done> EmbeddedKeys::keepIn(const Store& store, KeyFile file, const DataKey& key)
{
    return keepIn(store, std::move(file), key, [this](const KeyFile& changed) {
        return onDisk([changed](const KeyFolder& folder) { return folder.write(changed); });
    });
}

Call<Done> EmbeddedKeys::replaceData(const Store& store, const DataKey& key, const Replace& replace)
{
    return alone<Done>([this, store, key, replace] {
        const KeyFile file(QUuid::createUuid().toString(QUuid::WithoutBraces), key,
            QDateTime::currentDateTimeUtc());
        const auto write = [this, replace](const KeyFile& wrapped) {
            return replace(wrapped).orElse(this, [this](const ApiError& error) {
                // Which data is there now, the disk says when it is asked next.
                m_folder.unsettle();
                m_open.reset();
                return refused(error);
            });
        };
        return onDisk([](const KeyFolder& folder) {
            return folder.spareUsed();
        }).andThen(this, [this, store, file, key, write](Done) {
            return keepIn(store, file, key, write);
        });
    });
}

Call<Done> EmbeddedKeys::keepIn(
    const Store& store, KeyFile file, const DataKey& key, const Replace& write)
{
    if (store->backendName() == profiles::MemoryStore().backendName())
        return refused(key_errors::noStoreThatLasts());
    const WrappingKey wrapping = WrappingKey::generate(file.serviceId());
    QList<StoreEntry> concerned;
    if (const std::optional<StoreEntry> before = entryOf(file))
        concerned.append(*before);
    file.wrap(key,
        {.made = QDateTime::currentDateTimeUtc(),
            .proven = {},
            .wrappingKeyId = wrapping.id(),
            .store = store->backendName(),
            .wrapped = {}},
        wrapping.secret());
    concerned.append(*entryOf(file));
    QList<Store> stores{store};
    if (m_open && m_open->store != store)
        stores.append(m_open->store);
    return onDisk([concerned](const KeyFolder& folder) { return folder.note(concerned); })
        .andThen(this, [this, store, wrapping](Done) { return putEntry(store, wrapping); })
        .andThen(this, [file, write](Done) { return write(file); })
        .andThen(this,
            [this, store, file, key, stores](Done) {
                m_open.emplace(Open{store, file, key});
                return tidy(stores);
            })
        .orElse(this, [this, store, stores](const ApiError& error) {
            return believeDisk(store)
                .andThen(this, [this, stores](Done) { return tidy(stores); })
                .andThen(this, [error](Done) { return refused(error); });
        });
}

//! A write that failed late may count all the same, such as when only its folder was not synced.
Call<Done> EmbeddedKeys::believeDisk(const Store& written)
{
    return onDisk([](const KeyFolder& folder) { return folder.need(); })
        .map(this,
            [this, written](const KeyFile& file) -> Result<Done> {
                if (!m_open || file.dataKeyId() != m_open->key.id())
                    return Done{};
                if (entryOf(file) != entryOf(m_open->file))
                    m_open->store = written;
                m_open->file = file;
                return Done{};
            })
        .orElse(this, [](const ApiError&) { return Call<Done>::ready(Done{}); });
}

Call<Done> EmbeddedKeys::putEntry(const Store& store, const WrappingKey& key)
{
    const QString name = entryName(key.serviceId(), key.id());
    return store->write(name, key.entry())
        .andThen(this,
            [this, store, name](Done) {
                m_folder.wrote("store");
                return store->read(name);
            })
        .map(this, [store, key](const Secret& kept) -> Result<Done> {
            if (kept == key.entry())
                return Done{};
            return failure(key_errors::storeDoesNotAnswer(
                store->backendName(), u"what was written did not come back"_s));
        });
}

Call<Done> EmbeddedKeys::tidy(const QList<Store>& stores)
{
    return onDisk([](const KeyFolder& folder) { return folder.leftOver(); })
        .andThen(this,
            [this, stores](
                const QList<StoreEntry>& entries) { return removeEntries(stores, entries); })
        .orElse(this, [](const ApiError& error) {
            // What is left opens nothing any more, and is tried again at the next start.
            qCWarning(log) << "an old key could not be removed:" << technical(error);
            return Call<Done>::ready(Done{});
        });
}

Call<Done> EmbeddedKeys::forget(const StoreEntry& entry)
{
    return alone<Done>([this, entry] {
        return onDisk([entry](const KeyFolder& folder) {
            return folder.note({entry});
        }).andThen(this, [this](Done) {
            return tidy(m_open ? QList<Store>{m_open->store} : QList<Store>());
        });
    });
}

Call<Done> EmbeddedKeys::removeEntries(const QList<Store>& stores, const QList<StoreEntry>& entries)
{
    for (const StoreEntry& entry : entries) {
        const auto store = std::find_if(stores.begin(), stores.end(),
            [&entry](const Store& each) { return each->backendName() == entry.store; });
        if (store == stores.end())
            continue;
        QList<StoreEntry> others = entries;
        others.removeAll(entry);
        return (*store)->remove(entry.name).andThen(this, [this, stores, others](Done) {
            m_folder.wrote("store");
            return removeEntries(stores, others);
        });
    }
    return onDisk([entries](const KeyFolder& folder) { return folder.keepNoted(entries); });
}

Call<Done> EmbeddedKeys::whenOpen(const std::function<Call<Done>(const Open&)>& work)
{
    if (!m_open)
        return refused(refusal(ApiError::Kind::Conflict, u"keys.closed"_s,
            tr("Open the data on this computer first. Nothing was changed.")));
    return alone<Done>([this, work] { return work(*m_open); });
}

Call<Done> EmbeddedKeys::saveChanged(const Change& change)
{
    return whenOpen([this, change](const Open& open) {
        const Result<KeyFile> file = change(open);
        if (!file)
            return refused(file.error());
        return onDisk([file = *file](const KeyFolder& folder) { return folder.write(file); })
            .map(this,
                [this, file = *file](Done) -> Result<Done> {
                    m_open->file = file;
                    return Done{};
                })
            .orElse(this, [this, store = open.store](const ApiError& error) {
                return believeDisk(store).andThen(this, [error](Done) { return refused(error); });
            });
    });
}

Call<Done> EmbeddedKeys::moveTo(Store store)
{
    return whenOpen([this, store](const Open& open) { return keepIn(store, open.file, open.key); });
}

Call<Done> EmbeddedKeys::rotateWrappingKey()
{
    return whenOpen([this](const Open& open) { return keepIn(open.store, open.file, open.key); });
}

Call<Done> EmbeddedKeys::changePassphrase(const QString& current, const QString& next)
{
    return whenOpen([current, next](const Open& open) {
        const auto vault = std::dynamic_pointer_cast<VaultStore>(open.store);
        if (!vault)
            return refused(refusal(ApiError::Kind::NotAllowed, u"keys.no-passphrase"_s,
                tr("The key to your data is in the keychain. There is no passphrase to change.")));
        return vault->changePassphrase(current, next);
    });
}

} // namespace console::main
