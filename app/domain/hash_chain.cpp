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
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(prevHash);
    hash.addData(canonicalJson(body));
    return hash.result().toHex();
}

} // namespace console::domain
