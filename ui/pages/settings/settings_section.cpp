// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/settings_section.h"

namespace console::ui {

SettingsSection::SettingsSection(Page& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
{
}

void SettingsSection::takeFocus()
{
    QWidget* first = nextInFocusChain();
    const auto canHave = [this](const QWidget* widget) {
        return isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible()
            && widget->isEnabled();
    };
    while (first != this && !canHave(first))
        first = first->nextInFocusChain();
    // The section itself where nothing in it can be used yet.
    first->setFocus(Qt::OtherFocusReason);
}

void SettingsSection::act(State state)
{
    // Settings show one section at a time, and reading them anew reads that one.
    m_page.act(state);
}

} // namespace console::ui
