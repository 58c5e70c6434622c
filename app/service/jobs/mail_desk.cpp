// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/jobs/mail_desk.h"

#include <QDeadlineTimer>

namespace console::service {

namespace {

base::ApiError busy()
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::TooManyTries;
    error.code = QStringLiteral("mail.busy");
    error.message = QCoreApplication::translate(
        "Service", "A test mail is being sent. Try again when it has ended.");
    error.retryable = true;
    return error;
}

} // namespace

void MailDesk::tellOfCase(const domain::WorkspaceId& workspace) const
{
    if (m_caseListener)
        m_caseListener(workspace);
}

void MailDesk::wake()
{
    const QMutexLocker lock(&m_mutex);
    m_woken = true;
    m_changed.wakeAll();
}

void MailDesk::stop()
{
    const QMutexLocker lock(&m_mutex);
    m_stopping = true;
    m_changed.wakeAll();
}

bool MailDesk::isStopping() const
{
    const QMutexLocker lock(&m_mutex);
    return m_stopping;
}

void MailDesk::wait(std::chrono::milliseconds patience)
{
    const QMutexLocker lock(&m_mutex);
    const QDeadlineTimer end(patience);
    while (!m_woken && !m_stopping && !end.hasExpired())
        m_changed.wait(&m_mutex, end);
    m_woken = false;
}

bool MailDesk::takePlace()
{
    const QMutexLocker lock(&m_mutex);
    if (m_testing >= m_rules.testsAtOnce)
        return false;
    ++m_testing;
    return true;
}

base::Result<domain::MailTestReport> MailDesk::test(
    const SmtpServer& server, const SmtpEnvelope& envelope, const IsGone& isGone)
{
    if (!takePlace())
        return base::failure(busy());
    const domain::MailTestReport report
        = deliver(server, envelope, m_rules.patience, {.isStopped = [&] {
              return isStopping() || (isGone && isGone());
          }});
    const QMutexLocker lock(&m_mutex);
    --m_testing;
    if (report.failure == domain::MailFailure::Stopped)
        return base::failure(base::ApiError::cancelled());
    return report;
}

} // namespace console::service
