// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "domain/mail_relay.h"
#include "domain/mail_test.h"
#include "ui/pages/settings/settings_section.h"

namespace console::ui {

class Banner;
class BusyButton;
class DetailPane;
class FormField;
class MailForm;
class MailTestView;
class Note;
class PageHeader;
class StateView;

//! The relay that the service's mails leave by, and a mail that tries it. For the operator.
class MailSection : public SettingsSection {
    Q_OBJECT

public:
    explicit MailSection(Page& page, QWidget* parent = nullptr);

    void refresh() override;
    void leave(std::function<void()> proceed) override;

private:
    void buildConflict();
    void buildTest();
    void show(const base::Result<domain::MailRelay>& relay);
    void fill(const domain::MailRelay& relay);
    void allow();
    void showTest();
    [[nodiscard]] QString whyNot() const;
    void save();
    void endSave(const base::Result<domain::MailRelay>& saved);
    void showConflict();
    void test();
    void tell(const base::ApiError& error);

    PageHeader* m_header;
    StateView* m_state;
    DetailPane* m_pane;
    Banner* m_banner;
    Note* m_conflict = nullptr;
    MailForm* m_form = nullptr;
    FormField* m_to = nullptr;
    BusyButton* m_testButton = nullptr;
    MailTestView* m_test = nullptr;
    std::optional<domain::MailRelay> m_seen; //!< nothing until read
    std::optional<domain::MailRelay> m_theirs; //!< saved by somebody else meanwhile
    base::CallHandle m_reading;
    base::CallHandle m_working;
};

} // namespace console::ui
