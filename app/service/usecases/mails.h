// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/mail_codecs.h"
#include "service/store/paging.h"
#include "service/usecases/context.h"

namespace console::service {

//! Mails of the workspace: all for its operator, else those of the organizations that who asks
//! administers. Of what belongs to a case, address and words are shown there only. Errors
//! NotAllowed "workspace.not-allowed"; of one mail NotFound "mail.unknown".
class Mails {
public:
    explicit Mails(const Context& context)
        : m_context(context)
    {
    }

    [[nodiscard]] base::Result<contract::Page<domain::Mail>> page(const PageRequest& request);
    //! As it leaves, or left. A link to a new password is never in it, for nobody.
    [[nodiscard]] base::Result<domain::MailPreview> preview(const QString& id);
    //! One that was not delivered, or may not have been. Errors: Conflict "mail.no-relay",
    //! "mail.state" (it waits, is being sent, or has left), "mail.link-over" (the link in it leads
    //! nowhere any more); Outdated.
    [[nodiscard]] base::Result<domain::Mail> sendAgain(
        const QString& id, const std::optional<qint64>& ifMatch);
    //! Marks what a report (RFC 3464) says did not arrive. For the operator. A mail is known by its
    //! Message-ID and its recipient. Errors: those of domain::readDeliveryReport().
    [[nodiscard]] base::Result<contract::MailReportOutcome> report(const QByteArray& eml);

private:
    const Context& m_context;
};

} // namespace console::service
