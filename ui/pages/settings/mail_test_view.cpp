// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/mail_test_view.h"

#include "ui/parts/facts.h"
#include "ui/parts/notes.h"

#include <QVBoxLayout>

namespace console::ui {

using domain::MailStep;
using domain::MailStepOutcome;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MailSection)
};

QString title(MailStep step)
{
    switch (step) {
    case MailStep::Connect:
        return Words::tr("Connection");
    case MailStep::Encrypt:
        return Words::tr("Encryption");
    case MailStep::SignIn:
        return Words::tr("Signing in");
    case MailStep::Sender:
        return Words::tr("Sender");
    case MailStep::Recipient:
        return Words::tr("Recipient");
    case MailStep::Content:
        break;
    }
    return Words::tr("Mail");
}

KeyValue rowOf(const MailStepOutcome& outcome)
{
    const QString time = Words::tr("%1 ms").arg(outcome.took.count());
    return {title(outcome.step),
        outcome.failure ? Words::tr("failed after %1").arg(time)
                        : Words::tr("done in %1").arg(time),
        outcome.failure ? Tone::Bad : Tone::Neutral, {}};
}
} // namespace

MailTestView::MailTestView(QWidget* parent)
    : QWidget(parent)
    , m_note(new Note(Tone::Ok, {}, {}))
    , m_steps(new KeyValueList)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_note);
    column->addWidget(m_steps);
    hide();
}

void MailTestView::showNone()
{
    hide();
}

void MailTestView::showReport(const domain::MailTestReport& report, const QString& to)
{
    m_note->setTone(report.ok() ? Tone::Ok : Tone::Bad);
    m_note->setTitle(
        report.ok() ? Words::tr("The relay took the mail.") : domain::explanation(*report.failure));
    const QString reply = report.replyCode > 0
        ? Words::tr("It answered: %1 %2").arg(report.replyCode).arg(report.reply)
        : QString();
    m_note->setText(report.ok()
            ? Words::tr("Whether it arrives at %1 is for that mailbox to show. %2").arg(to, reply)
            : reply);
    QList<KeyValue> rows;
    for (const MailStepOutcome& outcome : report.steps)
        rows << rowOf(outcome);
    m_steps->setRows(rows);
    show();
}

} // namespace console::ui
