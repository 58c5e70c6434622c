// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/refusals.h"

namespace console::service {

namespace {

using Kind = base::ApiError::Kind;

base::Failure refuse(Kind kind, int status, const char* code, const QString& message)
{
    base::ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.code = QString::fromLatin1(code);
    error.message = message;
    return base::failure(error);
}

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

} // namespace

base::Failure notSignedIn(const char* code, const QString& message)
{
    return refuse(Kind::NotSignedIn, 401, code, message);
}

base::Failure notAllowed(const char* code, const QString& message)
{
    return refuse(Kind::NotAllowed, 403, code, message);
}

base::Failure notFound(const char* code, const QString& message)
{
    return refuse(Kind::NotFound, 404, code, message);
}

base::Failure gone(const char* code, const QString& message)
{
    return refuse(Kind::NotFound, 410, code, message);
}

base::Failure conflict(const char* code, const QString& message, const QString& field)
{
    base::Failure failure = refuse(Kind::Conflict, 409, code, message);
    failure.value().field = field;
    return failure;
}

base::Failure invalid(const QString& field, const char* code, const QString& message)
{
    return base::failure(base::ApiError::invalid(field, message, QString::fromLatin1(code)));
}

base::Failure unknownOrganization()
{
    return notFound("organization.unknown", tr("There is no such organization."));
}

base::Failure outdated()
{
    return refuse(Kind::Outdated, 412, "outdated",
        tr("Someone else changed this in the meantime. Look at the new state and try again."));
}

base::Failure archived()
{
    return refuse(Kind::Conflict, 409, "organization.archived",
        tr("This organization is archived. Restore it to change something in it."));
}

} // namespace console::service
