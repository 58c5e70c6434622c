// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "models/members_model.h"
#include "ui/pages/list_level.h"
#include "ui/pages/organizations/outcomes.h"

namespace console::ui {

class Breadcrumb;

//! The people of one organization, and in the pane one of them, several, or a draft of invitations.
class MemberList : public ListLevel {
    Q_OBJECT

public:
    MemberList(const PageContext& context, QWidget* parent);

    //! Another organization, or the same one again. Call only after leave() agreed.
    void open(const domain::Membership& membership);
    void openInvitation(const QString& text = {});
    [[nodiscard]] const domain::Membership& membership() const { return m_membership; }
    void refresh() override;
    void contextChanged() override;

Q_SIGNALS:
    void backWanted();

protected:
    void showSelection(const QStringList& keys) override;
    void startDraft() override;
    [[nodiscard]] QString keyOfRow(int row) const override { return m_model.keyAt(row); }
    [[nodiscard]] int rowOfKey(const QString& key) const override { return m_model.indexOf(key); }

private:
    void build();
    void fillRowMenu(QMenu& menu, const domain::Member& member);
    void fill(const QList<domain::Member>& members);
    void showWarning();
    void showRights();
    void updateContent();
    void presentOne(const domain::Member& member);
    void presentSeveral(const QList<domain::Member>& chosen);
    void report(const QString& title, const QList<Outcome>& outcomes, const QStringList& left = {});
    void copyLink(const domain::Member& member);
    void exportRows();
    [[nodiscard]] std::optional<domain::Member> find(const QString& id) const;

    models::MembersModel m_model;
    domain::Membership m_membership;
    QList<domain::Member> m_all;
    Breadcrumb* m_breadcrumb;
    Note* m_warning;
    QPushButton* m_export = nullptr;
    base::CallHandle m_loading;
};

} // namespace console::ui
