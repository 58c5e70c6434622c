// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/pane_content.h"

namespace console::ui {

//! A draft of an organization: its name, and the short name that comes of it.
class NewOrganization : public PaneContent {
    Q_OBJECT

public:
    //! `known` are the organizations that the person can see: a name that is like one of theirs
    //! is told while typing.
    NewOrganization(
        DetailPane& pane, const PageContext& context, const QList<domain::Membership>& known);
    //! The list was read anew, such as after an answer that told nothing.
    void update(const QList<domain::Membership>& known);
    void takeFocus() override;
    void rightsChanged() override;

Q_SIGNALS:
    void created(const domain::Membership& membership);

private:
    void allow();
    void showSlug();
    void create();
    [[nodiscard]] std::optional<domain::Organization> alike(const QString& slug) const;

    QList<domain::Membership> m_known;
    FormField* m_name = nullptr;
};

} // namespace console::ui
