// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/hash_chain.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace console::domain {

QByteArray chainStart()
{
    return QByteArray(64, '0');
}

QByteArray canonicalJson(const QJsonObject& body)
{
    // QJsonObject keeps its keys sorted by UTF-16 code unit, as RFC 8785 asks.
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray chainHash(const QByteArray& prevHash, const QJsonObject& body)
{
    return QCryptographicHash::hash(prevHash + canonicalJson(body), QCryptographicHash::Sha256)
        .toHex();
}

} // namespace console::domain
