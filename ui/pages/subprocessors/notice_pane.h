// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/notice.h"
#include "ui/pages/pane_content.h"

namespace console::ui {

class KeyValueList;
class TextLabel;

//! That somebody was told of a version: what became of it, and the mail exactly as it leaves, for
//! as long as that is kept.
class NoticePane : public PaneContent {
    Q_OBJECT

public:
    NoticePane(DetailPane& pane, const PageContext& context, const domain::NoticeDelivery& notice);

    //! How it stands now. Reads the mail anew.
    void update(const domain::NoticeDelivery& notice);

Q_SIGNALS:
    void copied();

private:
    void build();
    void showFacts();
    void load();
    void showMail(const base::Result<domain::MailPreview>& preview);

    domain::NoticeDelivery m_notice;
    KeyValueList* m_facts = nullptr;
    TextLabel* m_note = nullptr;
    TextLabel* m_text = nullptr;
    TextLabel* m_source = nullptr;
    base::CallHandle m_loading;
};

} // namespace console::ui
