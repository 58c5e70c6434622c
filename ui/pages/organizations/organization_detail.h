// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/member.h"
#include "ui/pages/pane_content.h"

#include <QTimer>

namespace console::ui {

class KeyValueList;
class RenameConflict;

//! One organization in the pane: name, facts, its people in one line, switch, archive.
class OrganizationDetail : public PaneContent {
    Q_OBJECT

public:
    OrganizationDetail(
        DetailPane& pane, const PageContext& context, const domain::Membership& membership);

    //! What the list knows of it now. A name that is being typed stays, and so does the version it
    //! was typed against: saving then tells of the conflict.
    void update(const domain::Membership& membership);
    [[nodiscard]] const domain::Membership& membership() const { return m_membership; }
    void takeFocus() override;

Q_SIGNALS:
    void membersWanted();
    void invitationWanted();
    void switched(const domain::Membership& membership);
    void renamed(const domain::Organization& organization);
    void archived(const domain::Organization& organization);
    void restored(const domain::Organization& organization);

private:
    void build();
    void buildName();
    void buildMembers();
    void buildActions();
    void showFacts();
    void showRights();
    void showSlug();
    void loadMembers();
    void save();
    void endSave(const base::Result<domain::Organization>& saved);
    void showConflict();
    void tellConflict();
    void switchHere();
    void askArchive();
    void archive();
    void restore();
    void endArchive(const base::Result<domain::Organization>& done, bool isArchived);
    [[nodiscard]] QString typedName() const;

    domain::Membership m_membership;
    qint64 m_rev = 0; //!< revision that the name was typed against
    QString m_nameBefore;
    RenameConflict* m_conflict = nullptr;
    Note* m_archivedNote = nullptr;
    FormField* m_name = nullptr;
    KeyValueList* m_facts = nullptr;
    TextLabel* m_summary = nullptr;
    Note* m_lockOut = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_invite = nullptr;
    BusyButton* m_switch = nullptr;
    TextLabel* m_switchWords = nullptr;
    BusyButton* m_archive = nullptr;
    TextLabel* m_archiveWords = nullptr;
    base::CallHandle m_loading;
    QTimer m_pause;
};

} // namespace console::ui
