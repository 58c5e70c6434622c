// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/memory_store.h"

#include <functional>

namespace console::test {

//! Stands for a keychain, whose entries outlive the program.
class Keychain : public profiles::MemoryStore {
public:
    [[nodiscard]] QString backendName() const override { return QStringLiteral("keychain"); }
    [[nodiscard]] base::Call<base::Done> write(
        const QString& key, const QByteArray& secret) override
    {
        if (!isAsking)
            return MemoryStore::write(key, secret);
        isAsking = false;
        asked = true;
        return person.call().andThen(
            &m_life, [this, key, secret](base::Done) { return MemoryStore::write(key, secret); });
    }

    bool isAsking = false; //!< the next write asks somebody, who answers by `person`
    bool asked = false;
    base::CallSource<base::Done> person;

private:
    QObject m_life;
};

} // namespace console::test
