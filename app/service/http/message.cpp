// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/message.h"

#include "contract/errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace console::service {

HttpResponse HttpResponse::json(int status, const QJsonValue& value)
{
    HttpResponse response;
    response.status = status;
    response.body = value.isArray()
        ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
        : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return response;
}

HttpResponse HttpResponse::refusal(int status, const QString& code, const QString& message)
{
    base::ApiError error;
    error.httpStatus = status;
    error.code = code;
    error.message = message;
    return json(status, contract::encodeError(error));
}

} // namespace console::service
