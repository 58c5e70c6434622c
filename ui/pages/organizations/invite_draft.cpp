// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/invite_draft.h"

#include "cloud/client.h"
#include "models/organizations_model.h"
#include "ui/pages/keep_draft.h"
#include "ui/pages/organizations/pane_table.h"
#include "ui/pages/organizations/permission.h"
#include "ui/parts/text_area.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QShortcut>

namespace console::ui {

namespace {
constexpr int typingPause = 120; // milliseconds
constexpr int textHeight = 108;
} // namespace

InviteDraft::InviteDraft(DetailPane& pane, const PageContext& context,
    const domain::Membership& membership, const QList<domain::Member>& members, const QString& text)
    : PaneContent(pane, context)
    , m_membership(membership)
    , m_members(members)
{
    pane.setTitle(tr("Invite people"));
    build(text);
    buildPreview();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &InviteDraft::preview);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&pane, &DetailPane::saveRequested, this, &InviteDraft::send);
    connect(&pane, &DetailPane::cancelRequested, this, [this] {
        if (m_run)
            m_run->stop();
    });
    allow();
}

void InviteDraft::allow()
{
    const QString noManaging = whyNoManaging(context(), m_membership);
    for (QWidget* control : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_role)})
        setAllowed(control, noManaging.isEmpty(), noManaging);
    preview();
    keepDraft(pane(), context(),
        QStringLiteral("invitations/") + m_membership.organization.id.text(), noManaging);
}

void InviteDraft::rightsChanged()
{
    if (!isBusy())
        allow();
}

void InviteDraft::build(const QString& text)
{
    m_text = new TextArea;
    m_text->setFixedHeight(textHeight);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->setPlaceholderText(
        tr("ada@acme.example, Grace Hopper <grace@acme.example>\none per line is fine, too"));
    m_textField
        = pane().addField(new FormField(tr("E-mail addresses"), m_text, QStringLiteral("emails")));
    m_text->setPlainText(text);
    m_role = new QComboBox;
    m_role->addItems({models::roleTitle(domain::OrganizationRole::Member),
        models::roleTitle(domain::OrganizationRole::Admin)});
    FormField* roleField
        = pane().addField(new FormField(tr("Role for all"), m_role, QStringLiteral("role")));
    roleField->setHint(tr("Admins also invite and remove people and change the organization."));
    auto* send = new QShortcut(Qt::CTRL | Qt::Key_Return, m_text);
    send->setContext(Qt::WidgetShortcut);
    connect(send, &QShortcut::activated, this, [this] {
        // What was typed a moment ago counts.
        m_typing.stop();
        preview();
        pane().saveButton()->click();
    });
}

void InviteDraft::buildPreview()
{
    m_summary = new TextLabel({}, TextSize::Body, Tone::Neutral, QFont::DemiBold);
    m_summary->setWordWrap(true);
    pane().add(m_summary);
    m_tooMany = new Note(Tone::Warn);
    pane().add(m_tooMany);
    m_table = new PaneTable(tr("What happens to each address"), &m_model);
    pane().add(m_table);
}

void InviteDraft::update(const QList<domain::Member>& members)
{
    m_members = members;
    if (!isBusy())
        preview();
}

void InviteDraft::preview()
{
    m_preview = previewInvitations(m_text->toPlainText(), m_members);
    m_model.setRows(m_preview.lines);
    const bool any = !m_preview.lines.isEmpty();
    m_summary->setText(m_preview.summary());
    m_summary->setVisible(any);
    m_table->setVisible(any);
    const int beyond = int(m_preview.beyond().size());
    m_tooMany->setTitle(tr("%n invitations fit in one go.", nullptr, int(mostInvitations)));
    m_tooMany->setText(beyond == 1
            ? tr("The last address waits here until these are sent.")
            : tr("The other %n addresses wait here until these are sent.", nullptr, beyond));
    m_tooMany->setVisible(beyond > 0);
    const int people = int(m_preview.sendable().size());
    pane().setSaveText(people == 0 ? tr("Invite people")
            : people == 1          ? tr("Invite 1 person")
                                   : tr("Invite %n people", nullptr, people));
    pane().saveButton()->setAccessibleName(tr("Send invitations"));
    QString reason = whyNoManaging(context(), m_membership);
    if (reason.isEmpty() && people == 0)
        reason = any ? tr("None of these addresses can be invited.")
                     : tr("Paste or type addresses first.");
    pane().setDraft(reason.isEmpty());
    pane().setSaveRefusal(reason);
}

domain::OrganizationRole InviteDraft::role() const
{
    return m_role->currentIndex() == 1 ? domain::OrganizationRole::Admin
                                       : domain::OrganizationRole::Member;
}

void InviteDraft::send()
{
    m_typing.stop();
    preview();
    const QStringList addresses = m_preview.sendable();
    if (addresses.isEmpty())
        return;
    m_run
        = new InviteRun(client().members(), m_membership.organization.id, addresses, role(), this);
    connect(m_run, &MemberRun::progressed, this, &InviteDraft::showProgress);
    connect(m_run, &MemberRun::finished, this, &InviteDraft::endRun);
    saving({});
    showProgress(0, int(addresses.size()));
    m_run->start();
}

void InviteDraft::showProgress(int done, int total)
{
    if (done < total)
        pane().saveButton()->setBusy(
            true, total <= 100 ? tr("Inviting…") : tr("Invited %1 of %2").arg(done).arg(total));
    pane().saveButton()->setToolTip(tr("Esc stops it. What was sent until then stays sent."));
}

void InviteDraft::endRun()
{
    const QList<Outcome> outcomes = m_run->outcomes();
    const std::optional<base::ApiError> endedBy = m_run->endedBy();
    m_run->deleteLater();
    pane().saveButton()->setToolTip({});
    const bool nothing
        = count(outcomes, Outcome::Kind::Done) == 0 && count(outcomes, Outcome::Kind::Skipped) == 0;
    if (endedBy && nothing) {
        failed(*endedBy);
        preview();
        return;
    }
    const QStringList left = m_preview.beyond();
    if (endedBy && endedBy->kind == base::ApiError::Kind::NotSignedIn)
        Q_EMIT sessionEnded();
    else
        Q_EMIT serverChanged();
    saved();
    Q_EMIT sent(noAddressOutcomes(m_preview.lines) + outcomes, left);
}

void InviteDraft::takeFocus()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace console::ui
