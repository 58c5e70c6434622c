// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"
#include "service/service_fixture.h"

namespace console::test {

//! A case in progress with a question, a task, an erasure that was done, a package, a file, another
//! one that is still being sent, and words of the person in every column that has some, and another
//! one of the same person without any.
struct SeededRequest {
    QString id;
    QString questionId;
    QString taskId;
    QString otherRef;
    QString attachmentId;
    QString uploadId; //!< all of it has come
    QString calendarId; //!< was imported, in two versions; the case is counted with the first one
    QString letterId; //!< that the relay refused
};

//! What begins as a zip file whose content is encrypted does.
[[nodiscard]] QByteArray encryptedFile();

//! What the file says that is attached to the case.
[[nodiscard]] QByteArray attachedFile();

//! Of the calendar that the case is counted with.
[[nodiscard]] QString newerCalendarVersion();

//! An .ics file with the first day of 2026, of 2027 and of 2028.
[[nodiscard]] QString newYearsDays();

//! Puts both into the store. Inside change().
[[nodiscard]] SeededRequest seedRequests(service::Database& database,
    const domain::WorkspaceId& workspace, const domain::UserId& worker, const QString& address,
    const QDateTime& now);

//! The same for a service that runs, with the operator as its worker: eve@acme.example.
[[nodiscard]] SeededRequest seedRequests(const ServiceFixture& fixture, ServiceClient& worker);

//! Where the API shows the values of that sealed column.
[[nodiscard]] QString requestPathTo(
    const SeededRequest& seeded, const service::SealedColumn& column);

//! Values for the path of a route about cases, and the body of a request that succeeds with them.
[[nodiscard]] QString pathPart(const SeededRequest& seeded, const QString& part);
[[nodiscard]] std::optional<QJsonObject> requestBody(
    const SeededRequest& seeded, const contract::Route& route, const QDateTime& now);

} // namespace console::test
