// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page.h"

class QStackedWidget;

namespace console::ui {

class ListLevel;
class MemberList;
class OrganizationList;
class MailList;
class OutboxList;

//! Organizations, below each its members, and the invitations that wait to be handed out.
class OrganizationsPage : public Page {
    Q_OBJECT

public:
    explicit OrganizationsPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override;
    void refresh() override;
    void leave(std::function<void()> proceed) override;
    void setContext(PageContext context) override;
    //! An organization by its id; or, within one, its people or the person with that id.
    void open(const domain::AttentionPlace& place) override;
    [[nodiscard]] domain::AttentionPlace place() const override;

    //! Straight to an organization, its members, a new one, or the waiting invitations, as from the
    //! palette.
    void openOrganization(const domain::OrganizationId& id);
    void openMembers(const domain::Membership& membership);
    void openNewOrganization();
    void openOutbox();
    void openMails();

private:
    void showLevel(ListLevel* level);
    [[nodiscard]] ListLevel* shown() const;
    [[nodiscard]] QList<ListLevel*> levels() const;

    QStackedWidget* m_stack;
    OrganizationList* m_organizations;
    MemberList* m_members;
    OutboxList* m_outbox;
    MailList* m_mails;
};

} // namespace console::ui
