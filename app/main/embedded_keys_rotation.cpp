// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/embedded_keys.h"
#include "service/store/rekey.h"

#include <QElapsedTimer>

namespace console::main {

using base::Call;
using base::Done;
using base::failure;
using base::Result;
using profiles::DataKeyRotation;
using service::DataKey;
using service::KeyFile;
using service::RekeyProgress;
using service::WrappingKey;
using Part = DataKeyRotation::Part;

//! What there was before the rotation, and what there is to be.
struct EmbeddedKeys::Renewed {
    Open before;
    Open after;
    WrappingKey wrapping;
};

//! An end as a value: for what has to follow it, good, bad or cancelled.
struct EmbeddedKeys::End {
    Result<Done> result;
};

namespace {

constexpr int tellInterval = 50; // milliseconds

Part partOf(const RekeyProgress& progress)
{
    switch (progress.part) {
    case RekeyProgress::Part::Copying:
        return Part::Copying;
    case RekeyProgress::Part::Sealing:
        return Part::Sealing;
    case RekeyProgress::Part::Checking:
        break;
    }
    return Part::Checking;
}

//! The key file of `before` for another data key, which nothing but `wrapping` opens.
KeyFile fileFor(const KeyFile& before, const DataKey& key, const WrappingKey& wrapping)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    KeyFile file(before.serviceId(), key, now);
    file.wrap(key,
        {.made = now,
            .proven = {},
            .wrappingKeyId = wrapping.id(),
            .store = before.slot(KeyFile::Kind::Store)->store,
            .wrapped = {}},
        wrapping.secret());
    return file;
}

} // namespace

Call<EmbeddedKeys::End> EmbeddedKeys::endOf(Call<Done> call)
{
    const base::CallSource<End> source;
    std::move(call).then(this, [source](Result<Done> end) { source.resolve(End{std::move(end)}); });
    return source.call();
}

Call<Done> EmbeddedKeys::rotateDataKey(Rotation rotation)
{
    if (const Result<Done> may = m_user.mayStop ? m_user.mayStop() : Done{}; !may)
        return Call<Done>::ready(failure(may.error()));
    return whenOpen([this, rotation](const Open& open) {
        m_rotation = rotation;
        tell(rotation, Part::Waiting);
        Call<Done> stopped = m_user.stop ? m_user.stop() : Call<Done>::ready(Done{});
        return endOf(std::move(stopped).andThen(this, [this, open, rotation](Done) {
            return renew(open, rotation);
        })).andThen(this, [this, rotation](const End& end) {
            tell(rotation, Part::Ending);
            if (!m_open && m_user.giveUp)
                m_user.giveUp();
            if (!m_open || !m_user.goOn)
                return Call<Done>::ready(end.result);
            return endOf(m_user.goOn(m_open->key))
                .map(this, [end](const End& started) -> Result<Done> {
                    return end.result ? started.result : end.result;
                });
        });
    });
}

Call<Done> EmbeddedKeys::renew(const Open& open, const Rotation& rotation)
{
    const WrappingKey wrapping = WrappingKey::generate(open.file.serviceId());
    const DataKey key = DataKey::generate();
    const Renewed renewed{open, {open.store, fileFor(open.file, key, wrapping), key}, wrapping};
    const QList<StoreEntry> concerned{*entryOf(open.file), *entryOf(renewed.after.file)};
    return endOf(
        onDisk([concerned](const KeyFolder& folder) { return folder.note(concerned); })
            .andThen(this,
                [this, renewed](Done) { return putEntry(renewed.after.store, renewed.wrapping); })
            .andThen(this, [this, renewed, rotation](Done) { return rewrite(renewed, rotation); }))
        .andThen(this, [this, renewed](const End& end) { return useWhatCounts(renewed, end); });
}

Call<Done> EmbeddedKeys::rewrite(const Renewed& renewed, const Rotation& rotation)
{
    return onDisk([this, renewed, rotation](const KeyFolder& folder) {
        QElapsedTimer sinceTold;
        std::optional<Part> lastTold;
        const auto told = [&](const RekeyProgress& progress) {
            folder.wrote("rewritten part");
            const Part part = partOf(progress);
            if (part != lastTold || sinceTold.hasExpired(tellInterval)) {
                lastTold = part;
                sinceTold.start();
                QMetaObject::invokeMethod(this, [this, rotation, part, progress] {
                    tell(rotation, part, progress.done, progress.total);
                });
            }
            return !rotation->stop;
        };
        return service::rekey(folder.databaseFile(), renewed.before.key, folder.newDatabaseFile(),
            renewed.after.key, told)
            .and_then([&](Done) { return folder.exchange(renewed.after.file); });
    });
}

//! An error may have come after the moment that counts, so that the key file has to say.
Call<Done> EmbeddedKeys::useWhatCounts(const Renewed& renewed, const End& end)
{
    return onDisk([](const KeyFolder& folder) { return folder.need(); })
        .map(this,
            [this, renewed](const KeyFile& file) -> Result<Done> {
                if (file.dataKeyId() == renewed.after.key.id())
                    m_open.emplace(renewed.after);
                return Done{};
            })
        .orElse(this,
            [this](const base::ApiError&) {
                m_open.reset();
                return Call<Done>::ready(Done{});
            })
        .andThen(this, [this, store = renewed.after.store](Done) { return tidy({store}); })
        .map(this, [this, end, id = renewed.after.key.id()](Done) -> Result<Done> {
            return m_open && m_open->key.id() == id ? Result<Done>(Done{}) : end.result;
        });
}

void EmbeddedKeys::tell(const Rotation& rotation, Part part, qint64 done, qint64 total)
{
    if (rotation->told)
        rotation->told(part, done, total);
}

} // namespace console::main
