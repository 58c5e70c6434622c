// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace console::domain {

//! What a delivery status notification (RFC 3464) says of one recipient.
struct DeliveryStatus {
    enum class Action { Failed, Delayed, Delivered, Relayed, Expanded };

    QString recipient; //!< Final-Recipient, lower case
    QString originalRecipient; //!< lower case; empty when it is not told
    Action action = Action::Failed;
    QString status; //!< enhanced code, such as "5.1.1" (RFC 3463)
    QString diagnostic; //!< the words of the server, in one line; may be empty
};

struct DeliveryReport {
    QList<DeliveryStatus> recipients; //!< at least one
    //! Message-ID of the mail it is about, in angle brackets, as the copy of its header has it;
    //! empty when the report has no such copy.
    QString messageId;
};

//! Limits of what is read.
struct DeliveryReportLimits {
    static constexpr qsizetype bytes = 1024 * 1024;
    static constexpr qsizetype line = 4096; //!< RFC 5322 has 998
    static constexpr qsizetype recipients = 100;
    static constexpr qsizetype parts = 20;
};

//! Reads a report as a mail program saves it (.eml). Strict: multipart/report with the parts of RFC
//! 3462, and in message/delivery-status every recipient with address, action and status. Errors
//! InvalidInput, field "report": "mail.report.large", "mail.report.shape" (no report, or cut off),
//! "mail.report.recipient" (one without an address, action or status, or too many).
[[nodiscard]] base::Result<DeliveryReport> readDeliveryReport(const QByteArray& eml);

} // namespace console::domain
