// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/notice.h"
#include "ui/pages/pane_content.h"

class QComboBox;

namespace console::ui {

//! What somebody answered to a mail about their subscription: the code in it says which one.
class SubscriberAnswer : public PaneContent {
    Q_OBJECT

public:
    SubscriberAnswer(DetailPane& pane, const PageContext& context);
    void takeFocus() override;

Q_SIGNALS:
    void recorded(const console::domain::Subscriber& subscriber);

private:
    void record();

    FormField* m_code;
    QComboBox* m_says;
};

} // namespace console::ui
