// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "main/embedded_keys.h"
#include "main/embedded_service.h"
#include "profiles/data_restore.h"
#include "service/backup/restore.h"

#include <atomic>

namespace console::main {

//! Restores backups of the service in this program, on a thread of its own.
class EmbeddedRestore : public QObject, public profiles::DataRestore {
    Q_OBJECT

public:
    template <typename T>
    using Call = base::Call<T>;

    //! `keys` and `service` are those of the data in `dataFolder`, and outlive this.
    EmbeddedRestore(QString dataFolder, EmbeddedKeys& keys, EmbeddedService& service,
        QObject* parent = nullptr);
    //! Cancels, and waits.
    ~EmbeddedRestore() override;

    [[nodiscard]] Call<profiles::FoundBackup> open(
        const QString& file, const QString& password) override;
    [[nodiscard]] Call<profiles::RestoredBackup> restore(
        std::shared_ptr<profiles::SecretStore> store, Progress progress) override;
    [[nodiscard]] Call<QList<profiles::ReplacedData>> replaced() override;
    [[nodiscard]] Call<base::Done> removeReplaced(const QString& folder) override;
    void cancel() override { m_cancelled = true; }
    void forget() override { m_opened.reset(); }

private:
    using Opened = std::shared_ptr<const service::OpenedBackup>;
    using PresentKey = std::optional<service::DataKey>;

    [[nodiscard]] Call<base::Done> exchange(const Opened& backup, const service::KeyFile& file,
        const Progress& progress, const PresentKey& presentKey);
    //! Of the data that is replaced; nothing when it is locked or lost, or there is none.
    [[nodiscard]] Call<PresentKey> presentKey(const std::shared_ptr<profiles::SecretStore>& store);
    [[nodiscard]] service::RestoreProgress reporter(const Progress& progress);

    const QString m_dataFolder;
    EmbeddedKeys& m_keys;
    EmbeddedService& m_service;
    Opened m_opened;
    profiles::RestoredBackup m_restored;
    std::atomic_bool m_cancelled = false;
    bool m_running = false;
    QThreadPool m_thread;
};

} // namespace console::main
