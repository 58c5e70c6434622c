// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/sql_error.h"

#include "service/store/dialect.h"

#include <QLoggingCategory>

namespace console::service {

namespace {

Q_LOGGING_CATEGORY(logStore, "service.store")

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

base::ApiError make(int status, const char* code, const QString& message, bool retryable)
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::RefusedOrFailed;
    error.httpStatus = status;
    error.code = QString::fromLatin1(code);
    error.message = message;
    error.retryable = retryable;
    return error;
}

} // namespace

base::ApiError storageError(const QSqlError& error)
{
    qCWarning(logStore).noquote() << "database error" << error.nativeErrorCode()
                                  << error.databaseText();
    switch (dialect::troubleOf(error)) {
    case dialect::Trouble::Full:
        return make(507, "storage.full",
            tr("The disk is full, so nothing was saved. Free some space and try again."), true);
    case dialect::Trouble::Busy:
        return make(503, "storage.busy",
            tr("The database is busy, so nothing was saved. Try again in a moment."), true);
    case dialect::Trouble::Damaged:
        return storageIsDamaged({});
    case dialect::Trouble::Other:
        break;
    }
    return make(500, "storage.failed",
        tr("The database of the service could not be read or written, so nothing was saved."),
        true);
}

base::ApiError storageIsDamaged(const QString& detail)
{
    base::ApiError error = make(500, "storage.damaged",
        tr("The database of the service is damaged. Nothing was changed. Put a copy of its folder "
           "back, or restore a backup if you have one."),
        false);
    error.detail = detail;
    return error;
}

base::ApiError storageIsPlain()
{
    return make(500, "storage.plain",
        tr("The database in the folder of the service is not encrypted, so it was not opened. "
           "Nothing was changed. Move it to another place to start with an encrypted one."),
        false);
}

base::ApiError storageIsForeign()
{
    return make(500, "storage.key",
        tr("The database of the service does not open with this key: the key belongs to other "
           "data, or the file is damaged. Nothing was changed. Use the key of this data, or "
           "restore a backup if you have one."),
        false);
}

base::ApiError cannotOpenStorage(const QString& file)
{
    qCWarning(logStore).noquote() << "cannot create" << file;
    return make(500, "storage.failed",
        tr("The database of the service could not be created. Check that its folder can be "
           "written."),
        true);
}

} // namespace console::service
