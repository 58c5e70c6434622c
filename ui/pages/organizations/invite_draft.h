// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/organizations/invite_preview.h"
#include "ui/pages/organizations/member_run.h"
#include "ui/pages/pane_content.h"

#include <QTimer>

class QComboBox;
class QPlainTextEdit;

namespace console::ui {

class PaneTable;

//! A draft of invitations: addresses as pasted, the role, and before anything is sent what will
//! become of each address.
class InviteDraft : public PaneContent {
    Q_OBJECT

public:
    InviteDraft(DetailPane& pane, const PageContext& context, const domain::Membership& membership,
        const QList<domain::Member>& members, const QString& text = {});

    //! The list was read anew: the preview follows.
    void update(const QList<domain::Member>& members);
    void takeFocus() override;
    void rightsChanged() override;

Q_SIGNALS:
    //! `left` is what stays to be invited: the addresses beyond the limit of one go.
    void sent(const QList<console::ui::Outcome>& outcomes, const QStringList& left);

private:
    void build(const QString& text);
    void buildPreview();
    void allow();
    void preview();
    void send();
    void showProgress(int done, int total);
    void endRun();
    [[nodiscard]] domain::OrganizationRole role() const;

    domain::Membership m_membership;
    QList<domain::Member> m_members;
    QPlainTextEdit* m_text = nullptr;
    QComboBox* m_role = nullptr;
    FormField* m_textField = nullptr;
    TextLabel* m_summary = nullptr;
    Note* m_tooMany = nullptr;
    PaneTable* m_table = nullptr;
    InvitePreviewModel m_model;
    InvitePreview m_preview;
    QTimer m_typing;
    QPointer<MemberRun> m_run;
};

} // namespace console::ui
