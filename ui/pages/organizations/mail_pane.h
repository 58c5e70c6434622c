// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/mail.h"
#include "ui/pages/pane_content.h"

namespace console::ui {

class KeyValueList;
class TextLabel;
class WrittenText;

//! One mail: how it stands, what it says exactly as it leaves, and sending it again.
class MailPane : public PaneContent {
    Q_OBJECT

public:
    MailPane(DetailPane& pane, const PageContext& context, const domain::Mail& mail);

    //! How it stands now; what it says is read anew.
    void update(const domain::Mail& mail);
    //! The same, of one that was read by itself: nothing is touched unless it has changed.
    void follow(const domain::Mail& mail);

private:
    void build();
    void showFacts();
    void showRights();
    void load();
    void showPreview(const base::Result<domain::MailPreview>& preview);
    void sendAgain();
    void send();

    domain::Mail m_mail;
    KeyValueList* m_facts = nullptr;
    TextLabel* m_sentence = nullptr;
    TextLabel* m_note = nullptr;
    WrittenText* m_text = nullptr;
    WrittenText* m_source = nullptr;
    BusyButton* m_again = nullptr;
    base::CallHandle m_loading;
};

} // namespace console::ui
