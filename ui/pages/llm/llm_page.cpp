// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/llm_page.h"

#include "ui/pages/llm/llm_list.h"

#include <QVBoxLayout>

namespace console::ui {

LlmPage::LlmPage(PageContext context, QWidget* parent)
    : Page(std::move(context), parent)
    , m_list(new LlmList(m_context, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list);
    connect(m_list, &ListLevel::signInWanted, this, &Page::signInWanted);
    connect(m_list, &ListLevel::reconnectWanted, this, &Page::reconnectWanted);
    connect(m_list, &LlmList::pageWanted, this, &Page::pageWanted);
}

QString LlmPage::key() const
{
    return QStringLiteral("llm");
}

void LlmPage::refresh()
{
    m_list->refresh();
}

void LlmPage::leave(std::function<void()> proceed)
{
    m_list->leave(std::move(proceed));
}

void LlmPage::setContext(PageContext context)
{
    m_context = std::move(context);
    m_list->contextChanged();
}

} // namespace console::ui
