// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/mail_words.h"

#include "models/when.h"

#include <QCoreApplication>

namespace console::ui {

using domain::Mail;
using domain::MailKind;
using domain::MailState;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MailList)
};
} // namespace

QString mailStateTitle(MailState state)
{
    switch (state) {
    case MailState::Queued:
        return Words::tr("waiting");
    case MailState::Sending:
        return Words::tr("being sent");
    case MailState::Sent:
        return Words::tr("sent");
    case MailState::Refused:
        return Words::tr("refused");
    case MailState::Failed:
        return Words::tr("not sent");
    case MailState::Bounced:
        return Words::tr("came back");
    case MailState::Unknown:
        break;
    }
    return Words::tr("perhaps sent");
}

QString mailStateSentence(const Mail& mail)
{
    switch (mail.state) {
    case MailState::Queued:
        return mail.attempts == 0 || !mail.nextAt
            ? Words::tr("It leaves as soon as the relay takes it.")
            : Words::tr("It is tried again at %1.").arg(models::shortTime(*mail.nextAt));
    case MailState::Sending:
        return Words::tr("It is being handed to the relay.");
    case MailState::Sent:
        return Words::tr("The relay took it. Whether it arrived is not known.");
    case MailState::Refused:
        return Words::tr("The relay refused it for good.");
    case MailState::Failed:
        return Words::tr("It did not leave, and is not tried any more.");
    case MailState::Bounced:
        return Words::tr("A report says that it did not arrive.");
    case MailState::Unknown:
        break;
    }
    return Words::tr("It was handed over, but no answer came. It may have left: sent again, it may "
                     "arrive twice.");
}

models::CellTone mailStateTone(MailState state)
{
    switch (state) {
    case MailState::Sent:
        return models::CellTone::Ok;
    case MailState::Queued:
    case MailState::Sending:
        return models::CellTone::Neutral;
    case MailState::Unknown:
        return models::CellTone::Warn;
    default:
        return models::CellTone::Bad;
    }
}

QString mailKindTitle(MailKind kind)
{
    switch (kind) {
    case MailKind::Invitation:
        return Words::tr("Invitation");
    case MailKind::ListingNotice:
        return Words::tr("Notice of a change of the listing");
    case MailKind::Subscription:
        return Words::tr("Question whether to tell of changes");
    case MailKind::PasswordReset:
        return Words::tr("Link to a new password");
    case MailKind::Letter:
        return Words::tr("Letter of a data request");
    case MailKind::IdentityCode:
        break;
    }
    return Words::tr("Code that proves who asks");
}

QString mailReplySentence(const Mail& mail)
{
    if (mail.replyCode == 0) {
        if (const auto failure = domain::mailFailure(mail.reply))
            return domain::explanation(*failure);
        return mail.reply;
    }
    return Words::tr("%1 %2").arg(mail.replyCode).arg(mail.reply);
}

QString mailDescription(const Mail& mail)
{
    QStringList parts{
        Words::tr("State: %1.").arg(mailStateTitle(mail.state)), mailStateSentence(mail)};
    if (mail.bouncedAt)
        parts << Words::tr("Came back: %1.").arg(models::exactTime(*mail.bouncedAt));
    else if (mail.leftAt)
        parts << Words::tr("Left: %1.").arg(models::exactTime(*mail.leftAt));
    else
        parts << Words::tr("Made: %1.").arg(models::exactTime(mail.createdAt));
    if (const QString reply = mailReplySentence(mail); !reply.isEmpty())
        parts << Words::tr("Last answer: %1").arg(reply);
    return parts.join(u' ');
}

} // namespace console::ui
