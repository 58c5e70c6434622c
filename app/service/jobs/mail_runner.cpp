// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/jobs/mail_runner.h"

#include "service/jobs/mail_desk.h"
#include "service/jobs/mail_job.h"

#include <QLoggingCategory>

namespace console::service {

namespace {
Q_LOGGING_CATEGORY(log, "service.mail")
} // namespace

MailRunner::~MailRunner()
{
    stop();
    wait();
}

void MailRunner::stop()
{
    m_shared.mails->stop();
}

void MailRunner::run()
{
    MailDesk& desk = *m_shared.mails;
    while (!desk.isStopping()) {
        work();
        desk.wait(untilLook());
    }
}

void MailRunner::work()
{
    const auto database = openDatabase();
    if (!database) {
        qCWarning(log).noquote() << "no mails leave for now:" << database.error().code;
        return;
    }
    settleInterruptedMails(**database, m_shared);
    const QDate today = m_shared.clock().toUTC().date();
    if (m_forgotten != today) {
        forgetOldMails(**database, m_shared);
        endUnansweredSubscriptions(**database, m_shared);
    }
    m_forgotten = today;
    while (!m_shared.mails->isStopping()) {
        const auto tried = sendDueMails(**database, m_shared);
        if (!tried)
            qCWarning(log).noquote() << "no mails leave for now:" << tried.error().code;
        if (tried.value_or(0) == 0)
            return;
    }
}

} // namespace console::service
