// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/requests_page.h"

#include "ui/pages/datarequests/request_list.h"

#include <QVBoxLayout>

namespace console::ui {

DataRequestsPage::DataRequestsPage(PageContext context, QWidget* parent)
    : Page(std::move(context), parent)
    , m_queue(new RequestList(m_context, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_queue);
    connect(m_queue, &ListLevel::signInWanted, this, &Page::signInWanted);
    connect(m_queue, &ListLevel::reconnectWanted, this, &Page::reconnectWanted);
    connect(m_queue, &RequestList::governanceWanted, this, &Page::governanceWanted);
    connect(m_queue, &ListLevel::shownKeyChanged, this, &Page::placeChanged);
}

void DataRequestsPage::open(const domain::AttentionPlace& place)
{
    if (!place.thing.isEmpty())
        m_queue->open(place.thing);
}

domain::AttentionPlace DataRequestsPage::place() const
{
    return {key(), m_queue->shownKey()};
}

QString DataRequestsPage::key() const
{
    return QStringLiteral("datarequests");
}

void DataRequestsPage::refresh()
{
    m_queue->refresh();
}

void DataRequestsPage::setContext(PageContext context)
{
    m_context = std::move(context);
    m_queue->contextChanged();
}

void DataRequestsPage::askAboutOneself()
{
    m_queue->askAboutOneself();
}

void DataRequestsPage::leave(std::function<void()> proceed)
{
    m_queue->leave(std::move(proceed));
}

} // namespace console::ui
