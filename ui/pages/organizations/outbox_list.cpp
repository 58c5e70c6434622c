// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/outbox_list.h"

#include "cloud/client.h"
#include "ui/pages/breadcrumb.h"
#include "ui/pages/organizations/permission.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

using contract::OutboxMessage;

OutboxList::OutboxList(const PageContext& context, QWidget* parent)
    : ListLevel(tr("Waiting invitations"), QStringLiteral("outbox"), context, parent)
    , m_model(context.clock)
    , m_renew(list().header()->addSecondaryAction(tr("Invite expired ones again")))
{
    auto* breadcrumb = new Breadcrumb(tr("Organizations"), this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, breadcrumb);
    list().header()->layout()->setContentsMargins(space::xl, space::xs, space::xl, 13);
    connect(breadcrumb, &Breadcrumb::backRequested, this, &OutboxList::backWanted);
    showContext();
    connect(list().header()->addSecondaryAction(tr("Mails")), &QPushButton::clicked, this,
        &OutboxList::mailsWanted);
    m_renew->setToolTip(tr("Makes new invitations for all that have ended, and mails them where a "
                           "mail relay is set."));
    connect(m_renew, &QPushButton::clicked, this, &OutboxList::renew);
    connect(list().header()->setPrimaryAction(tr("Copy link"), Icon::Copy), &BusyButton::activated,
        this, &OutboxList::copyLink);
    list().setFilterHint(tr("Filter by address, organization…"));
    list().setCountText([](int shown, int total) {
        if (shown == total)
            return total == 1 ? tr("1 invitation") : tr("%n invitations", nullptr, total);
        return tr("%1 of %n invitations", nullptr, total).arg(shown);
    });
    list().setSource(&m_model);
    if (context.memory)
        list().remember(context.memory);
    connect(list().table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { showCopyState(); });
    connect(list().table(), &DataTable::rowActivated, this, [this] { copyLink(); });
    list().setState(ViewState::firstLoad(tr("Loading invitations…")));
    showCopyState();
    showRenewState();
}

void OutboxList::showContext()
{
    list().header()->setContext(m_mailed
            ? tr("Links leave by mail. Hand out by hand only what did not, and to nobody but the "
                 "person it was made for.")
            : tr("This service sends no mail. Hand each link to the person it was made for, and to "
                 "nobody else."));
}

void OutboxList::showRenewState()
{
    QString reason = whyNoWrite(context());
    if (reason.isEmpty() && !m_expired)
        reason = tr("No invitation has ended.");
    setAllowed(m_renew, reason.isEmpty(), reason);
}

void OutboxList::renew()
{
    setAllowed(m_renew, false, tr("New invitations are being made."));
    m_renewing = client().mail().renewInvitations().then(
        this, [this](const base::Result<contract::InvitationRenewal>& renewal) {
            showRenewState();
            if (!renewal) {
                announce(Tone::Bad, renewal.error().message);
                return;
            }
            const QString made
                = tr("%n person(s) have a new invitation.", nullptr, renewal->renewed);
            announce(Tone::Ok,
                renewal->mailed == renewal->renewed
                    ? tr("%1 It leaves by mail.").arg(made)
                    : tr("%1 Hand the links out by hand.").arg(made));
            refresh();
        });
}

void OutboxList::refresh()
{
    if (const QString reason = whyNoOutbox(context()); !reason.isEmpty()) {
        m_model.clear();
        list().setState(ViewState::notAllowed(reason));
        return;
    }
    m_loading.cancel();
    list().header()->setLoading(true);
    m_loading = client().outbox().list().then(
        this, [this](const base::Result<QList<OutboxMessage>>& messages) {
            if (messages)
                fill(*messages);
            else
                loadFailed(tr("The waiting invitations could not be loaded."), messages.error());
        });
}

void OutboxList::fill(const QList<OutboxMessage>& messages)
{
    m_model.setRows(messages);
    m_mailed = std::any_of(messages.begin(), messages.end(),
        [](const OutboxMessage& each) { return each.mail.has_value(); });
    m_expired = std::any_of(messages.begin(), messages.end(),
        [](const OutboxMessage& each) { return each.state == domain::InvitationState::Expired; });
    list().setUpdatedAt(context().clock());
    list().setState(messages.isEmpty()
            ? ViewState::empty(tr("No invitation waits. Links of people you invite stand here "
                                  "until they are used."))
            : ViewState::ready());
    showContext();
    showCopyState();
    showRenewState();
}

void OutboxList::showCopyState()
{
    const QStringList keys = selectedKeys();
    QString reason;
    if (keys.size() != 1)
        reason = tr("Choose one invitation first.");
    else if (m_model.row(rowOfKey(keys.first())).link.isEmpty())
        reason = tr("This invitation has no link any more. Invite the person again.");
    setAllowed(list().header()->primaryAction(), reason.isEmpty(), reason);
}

void OutboxList::copyLink()
{
    const QStringList keys = selectedKeys();
    if (keys.size() != 1)
        return;
    const OutboxMessage& message = m_model.row(rowOfKey(keys.first()));
    if (message.link.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(message.link);
    announce(Tone::Ok, tr("The invitation link for %1 is in the clipboard.").arg(message.to));
}

} // namespace console::ui
