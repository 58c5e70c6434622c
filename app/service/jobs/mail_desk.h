// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "service/mail/smtp_delivery.h"

#include <QMutex>
#include <QWaitCondition>

namespace console::service {

//! How a service sends mail.
struct MailRules {
    SmtpPatience patience = {};
    int testsAtOnce = 1; //!< each one holds a thread of the service
};

//! Where the one thread that sends mails is told of new ones, and where test mails are sent from.
//! May be used from every thread.
class MailDesk {
public:
    explicit MailDesk(const MailRules& rules)
        : m_rules(rules)
    {
    }

    //! Told of the workspace in which something of a case may have changed since one of its mails
    //! was settled, or came back. On the thread that found out.
    using CaseListener = std::function<void(const domain::WorkspaceId&)>;
    using IsGone = std::function<bool()>; //!< whether nobody waits for the answer any more

    [[nodiscard]] const MailRules& rules() const { return m_rules; }

    //! Before anything is sent.
    void setCaseListener(CaseListener listener) { m_caseListener = std::move(listener); }
    void tellOfCase(const domain::WorkspaceId& workspace) const;

    //! There may be mails to send.
    void wake();
    //! For good: what is being sent is given up, unless it has been handed over.
    void stop();
    [[nodiscard]] bool isStopping() const;
    //! Waits until wake() or stop(), at most for `patience`; not at all when that was before.
    void wait(std::chrono::milliseconds patience);

    //! Sends this mail on the thread of who asks. Errors: TooManyTries "mail.busy"; Cancelled.
    [[nodiscard]] base::Result<domain::MailTestReport> test(
        const SmtpServer& server, const SmtpEnvelope& envelope, const IsGone& isGone);

private:
    [[nodiscard]] bool takePlace();

    const MailRules m_rules;
    CaseListener m_caseListener;
    mutable QMutex m_mutex;
    QWaitCondition m_changed;
    int m_testing = 0;
    bool m_woken = false;
    bool m_stopping = false;
};

} // namespace console::service
