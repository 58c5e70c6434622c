// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace console::service {

//! A key that wraps a data key and lives in a store of secrets: 256 random bits, with the names of
//! what it belongs to. Wiped when it goes.
class WrappingKey {
public:
    static constexpr int size = 32;

    //! A new one, with an id of its own, for the service with this id. Ids are UUIDs as text.
    [[nodiscard]] static WrappingKey generate(const QString& serviceId);
    //! Inverse of entry(); nothing for anything else.
    [[nodiscard]] static std::optional<WrappingKey> fromEntry(const QByteArray& entry);

    ~WrappingKey();
    WrappingKey(const WrappingKey& other);
    WrappingKey& operator=(const WrappingKey&) = delete;

    [[nodiscard]] const QString& serviceId() const { return m_serviceId; }
    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] const QByteArray& secret() const { return m_secret; }
    //! What the store keeps: "PCCWRAP", version (1 byte), both ids (16 bytes each), the secret.
    [[nodiscard]] QByteArray entry() const;

private:
    WrappingKey(QString serviceId, QString id, const QByteArray& secret);

    QString m_serviceId;
    QString m_id;
    QByteArray m_secret;
};

} // namespace console::service
