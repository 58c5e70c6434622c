// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/organizations_page.h"

#include "cloud/client.h"
#include "ui/pages/organizations/mail_list.h"
#include "ui/pages/organizations/member_list.h"
#include "ui/pages/organizations/organization_list.h"
#include "ui/pages/organizations/outbox_list.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace console::ui {

using domain::Membership;

OrganizationsPage::OrganizationsPage(PageContext context, QWidget* parent)
    : Page(std::move(context), parent)
    , m_stack(new QStackedWidget)
    , m_organizations(new OrganizationList(m_context, this))
    , m_members(new MemberList(m_context, this))
    , m_outbox(new OutboxList(m_context, this))
    , m_mails(new MailList(m_context, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    for (ListLevel* level : levels()) {
        m_stack->addWidget(level);
        connect(level, &ListLevel::signInWanted, this, &Page::signInWanted);
        connect(level, &ListLevel::reconnectWanted, this, &Page::reconnectWanted);
        connect(level, &ListLevel::shownKeyChanged, this, &Page::placeChanged);
    }
    connect(
        m_organizations, &OrganizationList::membersWanted, this, &OrganizationsPage::openMembers);
    connect(m_organizations, &OrganizationList::invitationWanted, this,
        [this](const Membership& membership) {
            openMembers(membership);
            m_members->openInvitation();
        });
    connect(m_organizations, &OrganizationList::outboxWanted, this, &OrganizationsPage::openOutbox);
    connect(
        m_organizations, &OrganizationList::membershipsChanged, this, &Page::membershipsChanged);
    const auto back = [this] {
        shown()->leave([this] {
            showLevel(m_organizations);
            m_organizations->refresh();
        });
    };
    connect(m_members, &MemberList::backWanted, this, back);
    connect(m_outbox, &OutboxList::backWanted, this, back);
    connect(m_outbox, &OutboxList::mailsWanted, this, &OrganizationsPage::openMails);
    connect(
        m_mails, &MailList::backWanted, this, [this] { m_mails->leave([this] { openOutbox(); }); });
}

QString OrganizationsPage::key() const
{
    return QStringLiteral("organizations");
}

QList<ListLevel*> OrganizationsPage::levels() const
{
    return {m_organizations, m_members, m_outbox, m_mails};
}

ListLevel* OrganizationsPage::shown() const
{
    return static_cast<ListLevel*>(m_stack->currentWidget());
}

void OrganizationsPage::showLevel(ListLevel* level)
{
    m_stack->setCurrentWidget(level);
    level->list().table()->setFocus(Qt::OtherFocusReason);
}

void OrganizationsPage::refresh()
{
    shown()->refresh();
}

void OrganizationsPage::setContext(PageContext context)
{
    m_context = std::move(context);
    m_organizations->contextChanged();
    if (shown() != m_organizations)
        shown()->contextChanged();
}

void OrganizationsPage::leave(std::function<void()> proceed)
{
    // What is being typed one level up waits there, too.
    if (shown() == m_organizations) {
        m_organizations->leave(std::move(proceed));
        return;
    }
    shown()->leave([this, proceed = std::move(proceed)] {
        const bool typed = m_organizations->list().detail()->isDirty();
        if (typed)
            showLevel(m_organizations);
        m_organizations->leave(proceed);
    });
}

void OrganizationsPage::open(const domain::AttentionPlace& place)
{
    if (place.organization.isEmpty()) {
        if (!place.thing.isEmpty())
            openOrganization(domain::OrganizationId(place.thing));
        return;
    }
    const auto membership = client().session().membership(place.organization);
    if (!membership)
        return;
    shown()->leave([this, membership, person = place.thing] {
        openMembers(*membership);
        if (!person.isEmpty())
            m_members->openRow(person);
    });
}

domain::AttentionPlace OrganizationsPage::place() const
{
    if (shown() == m_members)
        return {key(), m_members->shownKey(), m_members->membership().organization.id};
    return {key(), shown() == m_organizations ? m_organizations->shownKey() : QString()};
}

void OrganizationsPage::openOrganization(const domain::OrganizationId& id)
{
    shown()->leave([this, id] {
        showLevel(m_organizations);
        m_organizations->openRow(id.text());
    });
}

void OrganizationsPage::openMembers(const Membership& membership)
{
    m_members->leave([this, membership] {
        m_members->open(membership);
        showLevel(m_members);
        Q_EMIT placeChanged();
    });
}

void OrganizationsPage::openNewOrganization()
{
    shown()->leave([this] {
        showLevel(m_organizations);
        m_organizations->openDraft();
    });
}

void OrganizationsPage::openMails()
{
    showLevel(m_mails);
    m_mails->refresh();
}

void OrganizationsPage::openOutbox()
{
    showLevel(m_outbox);
    m_outbox->refresh();
}

} // namespace console::ui
