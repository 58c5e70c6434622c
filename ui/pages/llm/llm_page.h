// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page.h"

namespace console::ui {

class LlmList;

//! LLM providers, keys and tests of all organizations.
class LlmPage : public Page {
    Q_OBJECT

public:
    explicit LlmPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override;
    void refresh() override;
    void leave(std::function<void()> proceed) override;
    void setContext(PageContext context) override;

private:
    LlmList* m_list;
};

} // namespace console::ui
