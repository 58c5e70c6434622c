// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/notice.h"
#include "ui/pages/pane_content.h"

namespace console::ui {

class KeyValueList;
class TextLabel;

//! Somebody who is told of changes of the listing: since when and why; and removing them.
class SubscriberPane : public PaneContent {
    Q_OBJECT

public:
    SubscriberPane(
        DetailPane& pane, const PageContext& context, const domain::Subscriber& subscriber);

    //! How it stands now; what is typed stays.
    void update(const domain::Subscriber& subscriber);

Q_SIGNALS:
    void ended();

protected:
    void questionChanged() override;

private:
    void build();
    void showFacts();
    void buildRemoval();
    void askRemoval();
    void remove();

    domain::Subscriber m_subscriber;
    QString m_noWork; //!< why it can't be removed here, as it is shown
    KeyValueList* m_facts = nullptr;
    TextLabel* m_sentence = nullptr;
    QPushButton* m_remove = nullptr;
    bool m_isOlder = false; //!< what can be done about it, than what is known of it
};

} // namespace console::ui
