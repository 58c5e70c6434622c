// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/vault_store.h"

#include "profiles/vault_file.h"

#include <QFile>

namespace console::profiles {

using base::ApiError;
using base::Call;
using base::CallSource;
using base::Done;
using base::failure;
using base::Result;
using namespace Qt::StringLiterals;

VaultStore::VaultStore(QString path, VaultCost cost)
    : m_file(std::make_shared<File>(std::move(path), cost))
    , m_isOpen(std::make_shared<std::atomic_bool>(false))
{
    m_disk.setMaxThreadCount(1);
}

VaultStore::~VaultStore()
{
    m_disk.waitForDone();
}

bool VaultStore::existsAt(const QString& path)
{
    return QFile::exists(path);
}

Result<Done> VaultStore::checkNewPassphrase(const QString& passphrase)
{
    if (passphrase.size() > longestPassphrase)
        return failure(ApiError::invalid(u"passphrase"_s,
            QCoreApplication::translate(
                "Vault", "This passphrase is too long. Passphrases have at most 1,024 characters."),
            u"vault.passphrase.long"_s));
    if (passphrase.size() >= shortestPassphrase)
        return Done{};
    return failure(ApiError::invalid(u"passphrase"_s,
        QCoreApplication::translate("Vault", "Choose a passphrase of at least %n character(s).",
            nullptr, shortestPassphrase),
        u"vault.passphrase.short"_s));
}

template <typename Work>
auto VaultStore::onDisk(Work work) -> Call<typename std::invoke_result_t<Work, File&>::value_type>
{
    using T = typename std::invoke_result_t<Work, File&>::value_type;
    const CallSource<T> source;
    m_disk.start([source, file = m_file, work = std::move(work)] { source.resolve(work(*file)); });
    return source.call();
}

Call<Done> VaultStore::create(const QString& passphrase)
{
    return onDisk([passphrase, isOpen = m_isOpen](
                      File& file) { return opening(*isOpen, file.create(passphrase)); });
}

Call<Done> VaultStore::unlock(const QString& passphrase)
{
    return onDisk([passphrase, isOpen = m_isOpen](
                      File& file) { return opening(*isOpen, file.unlock(passphrase)); });
}

Call<Done> VaultStore::renew(const QString& passphrase)
{
    return onDisk([passphrase, isOpen = m_isOpen](
                      File& file) { return opening(*isOpen, file.renew(passphrase)); });
}

Call<Done> VaultStore::changePassphrase(const QString& current, const QString& next)
{
    return onDisk([current, next, isOpen = m_isOpen](File& file) {
        return opening(*isOpen, file.changePassphrase(current, next));
    });
}

Result<Done> VaultStore::opening(std::atomic_bool& isOpen, Result<Done> result)
{
    if (result)
        isOpen = true;
    return result;
}

Call<Done> VaultStore::write(const QString& key, const QByteArray& secret)
{
    return onDisk([key, secret](File& file) { return file.write(key, secret); });
}

Call<std::optional<QByteArray>> VaultStore::read(const QString& key)
{
    return onDisk([key](File& file) { return file.read(key); });
}

Call<Done> VaultStore::remove(const QString& key)
{
    return onDisk([key](File& file) { return file.remove(key); });
}

QString VaultStore::backendName() const
{
    return name();
}

QString VaultStore::name()
{
    return u"vault"_s;
}

} // namespace console::profiles
