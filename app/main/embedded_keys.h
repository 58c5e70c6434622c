// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "main/key_folder.h"
#include "profiles/data_keys.h"
#include "service/crypto/wrapping_key.h"

#include <QObject>
#include <QThreadPool>

namespace console::main {

//! The keys to the data of the service in this program: a key file beside the data, and a wrapping
//! key in a store of secrets. Reading and writing the file happen on a thread of its own.
//!
//! Order of every change: the entries concerned are noted; the new wrapping key is written to its
//! store and read back; the key file is replaced, which is the moment that counts; the old entry is
//! removed; the note goes. Whatever a crash leaves, the next open() works and tidies up.
class EmbeddedKeys : public QObject, public profiles::DataKeys {
    Q_OBJECT

public:
    using Store = std::shared_ptr<profiles::SecretStore>;
    template <typename T>
    using Call = base::Call<T>;
    using Done = base::Done;

    //! `folder` holds, or will hold, the service's data.
    explicit EmbeddedKeys(
        QString folder, KeyFolder::Written written = {}, QObject* parent = nullptr);
    //! Waits for the last write.
    ~EmbeddedKeys() override;

    //! The data key; made when there is neither key nor data yet. Errors as DataKeys tells, and
    //! NotAllowed "keys.store.memory", Conflict "keys.store.other".
    [[nodiscard]] Call<service::DataKey> open(const Store& store);

    //! Puts other data under `key` in place, as restoring does: a new wrapping key in `store` comes
    //! first, then `replace` puts data and key file in place. What was replaced needs the entry
    //! that is there, so that one stays. Errors: those of `replace` and of what uses a store.
    using Replace = std::function<Call<Done>(const service::KeyFile& file)>;
    [[nodiscard]] Call<Done> replaceData(
        const Store& store, const service::DataKey& key, const Replace& replace);

    //! Takes an entry out of its store that nothing needs any more; later, when that store is not
    //! open now.
    [[nodiscard]] Call<Done> forget(const StoreEntry& entry);

    [[nodiscard]] Call<profiles::KeyPlace> place() override;
    [[nodiscard]] Call<profiles::DataKeyState> state() override;
    [[nodiscard]] Call<QString> makeRecoveryKey() override;
    [[nodiscard]] Call<Done> proveRecoveryKey(const QString& text) override;
    [[nodiscard]] Call<Done> removeRecoveryKey() override;
    [[nodiscard]] Call<Done> checkRecoveryKey(const QString& text) override;
    [[nodiscard]] Call<Done> openWithRecoveryKey(const QString& text, Store store) override;
    [[nodiscard]] Call<Done> moveTo(Store store) override;
    [[nodiscard]] Call<Done> rotateWrappingKey() override;
    [[nodiscard]] Call<Done> rotateDataKey(
        std::shared_ptr<profiles::DataKeyRotation> rotation) override;
    [[nodiscard]] Call<Done> changePassphrase(const QString& current, const QString& next) override;

    //! Who uses the data, and has to let go of it while it is written anew.
    struct User {
        std::function<Call<Done>()> stop;
        std::function<Call<Done>(const service::DataKey& key)> goOn;
        std::function<void()> giveUp = {}; //!< in place of goOn() when no key is known to count
        //! Asked before anything is begun, so that what it refuses for finds the keys free.
        std::function<base::Result<Done>()> mayStop = {};
    };
    void setUser(User user) { m_user = std::move(user); }

private:
    struct Open {
        Store store;
        service::KeyFile file;
        service::DataKey key;
    };
    using Change = std::function<base::Result<service::KeyFile>(const Open& open)>;

    template <typename Work>
    auto onDisk(Work work)
        -> Call<typename std::invoke_result_t<Work, const KeyFolder&>::value_type>;
    template <typename T>
    Call<T> alone(std::function<Call<T>()> work);
    [[nodiscard]] Call<Done> whenOpen(const std::function<Call<Done>(const Open&)>& work);

    [[nodiscard]] Call<Done> openWith(const Store& store, const service::KeyFile& file);
    [[nodiscard]] Call<Done> keepIn(
        const Store& store, service::KeyFile file, const service::DataKey& key);
    [[nodiscard]] Call<Done> keepIn(const Store& store, service::KeyFile file,
        const service::DataKey& key, const Replace& write);
    [[nodiscard]] Call<Done> putEntry(const Store& store, const service::WrappingKey& key);
    [[nodiscard]] Call<Done> saveChanged(const Change& change);
    using Rotation = std::shared_ptr<profiles::DataKeyRotation>;
    struct Renewed;
    struct End;
    [[nodiscard]] Call<Done> renew(const Open& open, const Rotation& rotation);
    [[nodiscard]] Call<Done> rewrite(const Renewed& renewed, const Rotation& rotation);
    [[nodiscard]] Call<Done> useWhatCounts(const Renewed& renewed, const End& end);
    [[nodiscard]] Call<End> endOf(Call<Done> call);
    static void tell(const Rotation& rotation, profiles::DataKeyRotation::Part part,
        qint64 done = 0, qint64 total = 0);
    [[nodiscard]] Call<Done> tidy(const QList<Store>& stores);
    [[nodiscard]] Call<Done> believeDisk(const Store& written);
    [[nodiscard]] Call<Done> removeEntries(
        const QList<Store>& stores, const QList<StoreEntry>& entries);
    [[nodiscard]] static base::ApiError busy();

    const KeyFolder m_folder;
    std::optional<Open> m_open;
    User m_user;
    std::weak_ptr<profiles::DataKeyRotation> m_rotation;
    bool m_busy = false;
    // One thread, so that reads and writes follow each other.
    QThreadPool m_disk;
};

template <typename Work>
auto EmbeddedKeys::onDisk(Work work)
    -> Call<typename std::invoke_result_t<Work, const KeyFolder&>::value_type>
{
    using T = typename std::invoke_result_t<Work, const KeyFolder&>::value_type;
    const base::CallSource<T> source;
    m_disk.start(
        [source, folder = m_folder, work = std::move(work)] { source.resolve(work(folder)); });
    return source.call();
}

//! Goes on to its end also when nobody waits any more.
template <typename T>
base::Call<T> EmbeddedKeys::alone(std::function<Call<T>()> work)
{
    if (m_busy)
        return Call<T>::ready(base::failure(busy()));
    m_busy = true;
    const base::CallSource<T> source;
    work().then(this, [this, source](base::Result<T> end) {
        m_busy = false;
        source.resolve(std::move(end));
    });
    return source.call();
}

} // namespace console::main
