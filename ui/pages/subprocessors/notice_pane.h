// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/notice.h"
#include "ui/pages/pane_content.h"

namespace console::ui {

class KeyValueList;
class TextLabel;
class WrittenText;

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
    WrittenText* m_text = nullptr;
    WrittenText* m_source = nullptr;
    QString m_shownText; //!< what is selected in it stays while it says the same
    QString m_shownSource;
    base::CallHandle m_loading;
};

} // namespace console::ui
