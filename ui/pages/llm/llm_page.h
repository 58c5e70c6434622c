// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page.h"

class QStackedWidget;

namespace console::ui {

class ListLevel;
class LlmList;
class UsageLevel;

//! LLM providers, keys and tests of all organizations, and behind them what was used.
class LlmPage : public Page {
    Q_OBJECT

public:
    explicit LlmPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override;
    void refresh() override;
    void leave(std::function<void()> proceed) override;
    void setContext(PageContext context) override;
    //! The settings of an organization by its id.
    void open(const domain::AttentionPlace& place) override;
    [[nodiscard]] domain::AttentionPlace place() const override;

private:
    void addLevel(ListLevel* level);
    void showLevel(ListLevel* level);
    [[nodiscard]] ListLevel* shown() const;

    QStackedWidget* m_stack;
    LlmList* m_list;
    UsageLevel* m_usage;
};

} // namespace console::ui
