// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "main/embedded_keys.h"
#include "profiles/end_of.h"
#include "profiles/vault_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace console::test {

//! The folder of a service on a computer whose secrets are in a vault, and what lies there.
class KeysFixture {
public:
    using Store = main::EmbeddedKeys::Store;

    static QString passphrase() { return QStringLiteral("a calm blue harbour"); }

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("service")); }
    [[nodiscard]] QString keyFile() const { return folder() + QStringLiteral("/service.key"); }
    [[nodiscard]] QString noteFile() const { return keyFile() + QStringLiteral(".note"); }
    [[nodiscard]] QString vaultFile() const { return m_folder.filePath(QStringLiteral("vault")); }
    [[nodiscard]] QString root() const { return m_folder.path(); }

    //! Opened, or made when there is none; `name` for a second one.
    [[nodiscard]] Store vault(const QString& name = {}) const
    {
        const QString path = name.isEmpty() ? vaultFile() : m_folder.filePath(name);
        const auto store = std::make_shared<profiles::VaultStore>(
            path, profiles::VaultCost{.memoryKiB = 64, .passes = 1, .lanes = 1});
        const bool there = profiles::VaultStore::existsAt(path);
        if (!endOf(there ? store->unlock(passphrase()) : store->create(passphrase())))
            qFatal("the vault of the test did not open");
        return store;
    }

    //! Id of the data key that this store opens, as a start of the program would find it.
    [[nodiscard]] base::Result<QString> opened(const Store& store) const
    {
        main::EmbeddedKeys keys(folder());
        return endOf(keys.open(store)).map([](const service::DataKey& key) { return key.id(); });
    }

    //! Name and content of every file, the vault's included.
    [[nodiscard]] QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> found;
        for (const QString& folder : {root(), this->folder()}) {
            for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files))
                found.insert(info.filePath(), bytes(info.filePath()));
        }
        return found;
    }

    [[nodiscard]] static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not readable");
    }
    static void put(const QString& path, const QByteArray& content)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a file of the test could not be written");
    }

private:
    QTemporaryDir m_folder;
};

} // namespace console::test
