// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/secret_store.h"

#include <QHash>

namespace console::profiles {

//! Keeps secrets until the program ends: "this session only", and tests.
class MemoryStore : public SecretStore {
public:
    [[nodiscard]] base::Call<base::Done> write(
        const QString& key, const QByteArray& secret) override;
    [[nodiscard]] base::Call<std::optional<QByteArray>> read(const QString& key) override;
    [[nodiscard]] base::Call<base::Done> remove(const QString& key) override;
    [[nodiscard]] QString backendName() const override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace console::profiles
