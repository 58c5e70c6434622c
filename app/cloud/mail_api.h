// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "contract/mail_codecs.h"

namespace console::cloud {

//! The mail of a workspace on our service: its relay, and what leaves by it.
class MailApi {
public:
    explicit MailApi(Session& governance)
        : m_session(governance)
    {
    }

    //! For the operator: error NotAllowed.
    [[nodiscard]] base::Call<domain::MailRelay> relay();
    //! `seenRev` 0: unknown. Errors: those of domain::changed(); Outdated.
    [[nodiscard]] base::Call<domain::MailRelay> changeRelay(
        const domain::MailRelayChange& change, qint64 seenRev);
    //! Ends when the relay has taken or refused the mail. Errors: InvalidInput, field "to";
    //! Conflict "mail.no-relay"; TooManyTries "mail.busy".
    [[nodiscard]] base::Call<domain::MailTestReport> testRelay(const QString& to);

    //! Those that the person may see, newest first. Error NotAllowed.
    [[nodiscard]] base::Call<QList<domain::Mail>> list();
    //! As it leaves. Error NotFound.
    [[nodiscard]] base::Call<domain::MailPreview> preview(const QString& id);
    //! Errors: Conflict, Outdated.
    [[nodiscard]] base::Call<domain::Mail> sendAgain(const domain::Mail& seen);
    //! `eml`: the file that the report came in. Errors: those of domain::readDeliveryReport().
    [[nodiscard]] base::Call<contract::MailReportOutcome> readReport(const QByteArray& eml);
    //! For everybody who did not take their invitation in time.
    [[nodiscard]] base::Call<contract::InvitationRenewal> renewInvitations();

private:
    Session& m_session;
};

} // namespace console::cloud
