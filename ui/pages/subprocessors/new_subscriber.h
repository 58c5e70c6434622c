// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/pane_content.h"
#include "ui/pages/subprocessors/notice_rights.h"

namespace console::ui {

//! A draft of an address that is to be told of changes, for an organization: it is asked by a mail
//! first.
class NewSubscriber : public PaneContent {
    Q_OBJECT

public:
    NewSubscriber(DetailPane& pane, const PageContext& context,
        const QList<NoticeOrganization>& organizations);
    //! More of them are known now.
    void update(const QList<NoticeOrganization>& organizations);
    void takeFocus() override;

Q_SIGNALS:
    void added(const console::domain::Subscriber& subscriber);

private:
    void add();

    QComboBox* m_organizations;
    QComboBox* m_languages;
    FormField* m_organization = nullptr;
    FormField* m_address = nullptr;
    FormField* m_reason = nullptr;
};

} // namespace console::ui
