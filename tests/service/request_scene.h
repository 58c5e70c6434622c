// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/request_forms.h"
#include "service/listing_scene.h"

namespace console::test {

//! Paths of the API.
[[nodiscard]] QString requestsPath(const QString& rest = {});

//! Somebody who works on cases, and cases in every state.
class RequestScene {
public:
    //! Publishes a listing two of whose entries see e-mail addresses, and waits until it holds.
    explicit RequestScene(ServiceFixture& fixture);

    ServiceClient worker; //!< the operator
    //! Signs them in again, as after a long time.
    void comeBack();
    //! As when the service has looked at its clock for a day and found nothing wrong.
    void believeTheClock();

    //! Came ten days ago, asks for access, by the mailbox of the DPO.
    [[nodiscard]] QJsonObject form(const QString& address) const;
    [[nodiscard]] QJsonObject record(const QString& address = QStringLiteral("eve@acme.example"));
    [[nodiscard]] QJsonObject caseOf(const QString& id);

    //! All evidence that any move asks for. `kept` is the ref of a case.
    [[nodiscard]] QJsonObject evidence(const QString& kept = {}) const;
    ServiceAnswer move(const QJsonObject& seen, domain::RequestStatus to, const QJsonObject& given);
    ServiceAnswer move(const QJsonObject& seen, domain::RequestStatus to)
    {
        return move(seen, to, evidence());
    }

    //! A fresh case that stands in `from` (not Purged), and has what `to` needs, if there is such a
    //! move. Empty when the way there failed.
    [[nodiscard]] QJsonObject readyCase(domain::RequestStatus from, domain::RequestStatus to);

    //! Each takes a case as it was seen and gives it as it is then.
    [[nodiscard]] QJsonObject patched(const QJsonObject& seen, const QJsonObject& change);
    [[nodiscard]] QJsonObject decided(const QJsonObject& seen, domain::RequestStatus ending);
    [[nodiscard]] QJsonObject tasksDone(const QJsonObject& seen, bool vendorsConfirm);
    [[nodiscard]] QJsonObject asked(const QJsonObject& seen);

private:
    [[nodiscard]] QJsonObject reached(domain::RequestStatus status);
    [[nodiscard]] QJsonObject step(const QJsonObject& seen, domain::RequestStatus to);
    [[nodiscard]] QJsonObject prepared(
        QJsonObject seen, domain::RequestStatus from, domain::RequestStatus to);
    [[nodiscard]] QString day(int daysAgo) const;

    ServiceFixture& m_fixture;
    int m_people = 0;
};

[[nodiscard]] ServiceClient::Headers ifSeen(const QJsonObject& seen);
[[nodiscard]] domain::RequestStatus statusOf(const QJsonObject& seen);
[[nodiscard]] QString refOf(const QJsonObject& seen);
//! Of the first right that is asked for.
[[nodiscard]] QJsonObject clockOf(const QJsonObject& seen);

} // namespace console::test
