// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "models/organizations_model.h"
#include "ui/pages/list_level.h"

class QCheckBox;

namespace console::ui {

class Note;

//! The organizations of the person, and the one that is chosen in the pane.
class OrganizationList : public ListLevel {
    Q_OBJECT

public:
    OrganizationList(const PageContext& context, QWidget* parent);

    void refresh() override;
    void contextChanged() override;
    void openDraft();
    //! Shows that organization in the pane; clears a filter that hides it.
    void open(const domain::OrganizationId& id);

Q_SIGNALS:
    void membersWanted(const domain::Membership& membership);
    void invitationWanted(const domain::Membership& membership);
    void outboxWanted();
    void membershipsChanged();

protected:
    void showSelection(const QStringList& keys) override;
    void startDraft() override;
    [[nodiscard]] QString keyOfRow(int row) const override { return m_model.keyAt(row); }
    [[nodiscard]] int rowOfKey(const QString& key) const override { return m_model.indexOf(key); }

private:
    void build();
    void fill(const QList<domain::Membership>& memberships);
    void showRows();
    void showRights();
    void showReach();
    void present(const domain::Membership& membership);
    void tellArchived(const domain::Organization& organization);
    void restore(const domain::Organization& organization);
    [[nodiscard]] std::optional<domain::Membership> find(const QString& id) const;

    models::OrganizationsModel m_model;
    QList<domain::Membership> m_all;
    QCheckBox* m_showArchived;
    QPushButton* m_outbox = nullptr;
    Note* m_reach;
    base::CallHandle m_loading;
};

} // namespace console::ui
