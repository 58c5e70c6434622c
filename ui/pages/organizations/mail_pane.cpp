// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/mail_pane.h"

#include "cloud/client.h"
#include "models/when.h"
#include "ui/pages/organizations/mail_words.h"
#include "ui/parts/facts.h"
#include "ui/parts/written_text.h"

#include <QFontDatabase>

namespace console::ui {

using base::Result;
using domain::Mail;
using domain::MailPreview;
using domain::MailState;

namespace {
TextLabel* sentence()
{
    auto* label = new TextLabel({}, TextSize::Body, Tone::Muted);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}
} // namespace

MailPane::MailPane(DetailPane& pane, const PageContext& context, const Mail& mail)
    : PaneContent(pane, context)
    , m_mail(mail)
{
    build();
    showFacts();
    showRights();
    load();
}

void MailPane::build()
{
    pane().setTitle(mailKindTitle(m_mail.kind));
    m_facts = new KeyValueList;
    pane().add(m_facts);
    m_sentence = sentence();
    m_sentence->setAccessibleName(tr("State of the mail"));
    pane().add(m_sentence);
    m_note = sentence();
    m_note->hide();
    pane().addSection(tr("What it says"));
    pane().add(m_note);
    m_text = new WrittenText(tr("Text of the mail"));
    pane().add(m_text);
    pane().addSection(tr("As it leaves"));
    m_source = new WrittenText(tr("Source of the mail"));
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    pane().add(m_source);
    m_again = addBarAction(tr("Send again"));
    connect(m_again, &BusyButton::activated, this, &MailPane::sendAgain);
}

void MailPane::update(const Mail& mail)
{
    if (isBusy())
        return;
    m_mail = mail;
    showFacts();
    showRights();
    load();
}

void MailPane::follow(const Mail& mail)
{
    if (mail.rev != m_mail.rev)
        update(mail);
}

void MailPane::showFacts()
{
    QList<KeyValue> rows{{tr("To"), m_mail.to, Tone::Neutral, {}},
        {tr("Subject"), m_mail.subject, Tone::Neutral, {}},
        {tr("State"), mailStateTitle(m_mail.state), Tone::Neutral, {}}};
    if (!m_mail.organizationName.isEmpty())
        rows << KeyValue{tr("Organization"), m_mail.organizationName, Tone::Neutral, {}};
    const auto time = [&](const QString& name, const std::optional<QDateTime>& at) {
        if (at)
            rows << KeyValue{name, models::shortTime(*at), Tone::Neutral, models::exactTime(*at)};
    };
    time(tr("Made"), m_mail.createdAt);
    time(tr("Left"), m_mail.leftAt);
    time(tr("Came back"), m_mail.bouncedAt);
    rows << KeyValue{tr("Tries"), QString::number(m_mail.attempts), Tone::Neutral, {}};
    if (const QString reply = mailReplySentence(m_mail); !reply.isEmpty())
        rows << KeyValue{tr("Last answer"), reply, Tone::Neutral, {}};
    m_facts->setRows(rows);
    m_sentence->setText(mailStateSentence(m_mail));
    // Who can't see the facts above hears them wherever the reading begins.
    const QString spoken = mailDescription(m_mail);
    for (QWidget* part : {static_cast<QWidget*>(m_sentence), static_cast<QWidget*>(m_text),
             static_cast<QWidget*>(m_source)})
        part->setAccessibleDescription(spoken);
}

void MailPane::showRights()
{
    QString reason = whyNoWrite(context());
    if (reason.isEmpty() && !domain::maySendAgain(m_mail.state))
        reason = tr("This mail waits, is being sent, or has left.");
    setAllowed(m_again, reason.isEmpty(), reason);
}

void MailPane::load()
{
    m_loading.cancel();
    m_loading = client().mail().preview(m_mail.id).then(
        this, [this](const Result<MailPreview>& preview) { showPreview(preview); });
}

void MailPane::showPreview(const Result<MailPreview>& preview)
{
    if (!preview) {
        if (preview.error().kind != base::ApiError::Kind::Cancelled) {
            m_note->setText(tr("The mail could not be read. %1").arg(preview.error().message));
            m_note->show();
        }
        return;
    }
    m_note->setVisible(preview->linkHidden);
    m_note->setText(tr("Its link leads to a new password, so only the recipient sees it."));
    m_text->setPlainText(preview->text.trimmed());
    m_source->setPlainText(preview->source.isEmpty()
            ? tr("There is no relay that it could leave by.")
            : preview->source);
}

void MailPane::sendAgain()
{
    if (m_mail.state != MailState::Unknown) {
        send();
        return;
    }
    ask({tr("Send it again?"),
            tr("It may have left already. Then %1 gets it twice.").arg(m_mail.to), tr("Send again"),
            tr("Leave it"), {}, {}},
        {}, m_again, [this] { send(); });
}

void MailPane::send()
{
    const auto ended = [this](const Result<Mail>& sent) {
        if (!sent) {
            failed(sent.error());
            return;
        }
        dropQuestion();
        saved();
        update(*sent);
        Q_EMIT serverChanged();
    };
    const base::CallHandle call = client().mail().sendAgain(m_mail).then(this, ended);
    saving(call, question() ? question()->yesButton() : m_again, tr("Sending…"));
}

} // namespace console::ui
