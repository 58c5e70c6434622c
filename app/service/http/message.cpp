// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace console::service {

HttpResponse HttpResponse::json(int status, const QJsonValue& value)
{
    HttpResponse response;
    response.status = status;
    response.body = value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                    : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace console::service
