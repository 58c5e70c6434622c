// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/llm_page.h"

#include "ui/pages/llm/llm_list.h"
#include "ui/pages/llm/usage_level.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace console::ui {

LlmPage::LlmPage(PageContext context, QWidget* parent)
    : Page(std::move(context), parent)
    , m_stack(new QStackedWidget)
    , m_list(new LlmList(m_context, this))
    , m_usage(new UsageLevel(m_context, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    addLevel(m_list);
    addLevel(m_usage);
    connect(m_list, &LlmList::pageWanted, this, &Page::pageWanted);
    connect(m_list, &LlmList::usageWanted, this, [this] {
        m_list->leave([this] {
            showLevel(m_usage);
            m_usage->refresh();
        });
    });
    connect(m_usage, &UsageLevel::governanceWanted, this, &Page::governanceWanted);
    connect(m_usage, &UsageLevel::backWanted, this, [this] {
        m_usage->leave([this] {
            showLevel(m_list);
            m_list->refresh();
        });
    });
}

void LlmPage::addLevel(ListLevel* level)
{
    m_stack->addWidget(level);
    connect(level, &ListLevel::signInWanted, this, &Page::signInWanted);
    connect(level, &ListLevel::reconnectWanted, this, &Page::reconnectWanted);
    connect(level, &ListLevel::shownKeyChanged, this, &Page::placeChanged);
}

void LlmPage::open(const domain::AttentionPlace& place)
{
    if (place.thing.isEmpty())
        return;
    shown()->leave([this, id = place.thing] {
        showLevel(m_list);
        m_list->openRow(id);
    });
}

domain::AttentionPlace LlmPage::place() const
{
    return {key(), shown() == m_list ? m_list->shownKey() : QString()};
}

ListLevel* LlmPage::shown() const
{
    return static_cast<ListLevel*>(m_stack->currentWidget());
}

void LlmPage::showLevel(ListLevel* level)
{
    m_stack->setCurrentWidget(level);
    level->list().table()->setFocus(Qt::OtherFocusReason);
}

QString LlmPage::key() const
{
    return QStringLiteral("llm");
}

void LlmPage::refresh()
{
    shown()->refresh();
}

void LlmPage::leave(std::function<void()> proceed)
{
    // What is being typed in the settings waits there, too.
    if (shown() == m_list) {
        m_list->leave(std::move(proceed));
        return;
    }
    m_usage->leave([this, proceed = std::move(proceed)] {
        if (m_list->list().detail()->isDirty())
            showLevel(m_list);
        m_list->leave(proceed);
    });
}

void LlmPage::setContext(PageContext context)
{
    m_context = std::move(context);
    m_list->contextChanged();
    if (shown() != m_list)
        shown()->contextChanged();
}

} // namespace console::ui
