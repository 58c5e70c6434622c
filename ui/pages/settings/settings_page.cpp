// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/settings_page.h"

#include "ui/pages/settings/api_keys_section.h"
#include "ui/pages/settings/general_section.h"
#include "ui/pages/settings/people_section.h"
#include "ui/parts/text_label.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int indexWidth = 184;
constexpr int itemText = 9; // from the edge of an item to its words

//! The sections at the side of the page: the page's ground, and a hairline towards the section.
class IndexColumn : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRect edge(width() - 1, 0, 1, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), tokens(this).line);
    }
};
} // namespace

SettingsPage::SettingsPage(PageContext context, Theme& theme, QWidget* parent)
    : Page(std::move(context), parent)
    , m_index(new QListWidget)
    , m_sections(new QStackedWidget)
    , m_general(new GeneralSection(*this, theme))
    , m_people(new PeopleSection(*this))
    , m_apiKeys(new ApiKeysSection(*this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildIndex());
    layout->addWidget(m_sections, 1);
    addSection(tr("General"), m_general);
    addSection(tr("People"), m_people);
    addSection(tr("API keys"), m_apiKeys);
    m_index->setCurrentRow(0);
    connect(m_index, &QListWidget::currentRowChanged, this, &SettingsPage::openSection);
}

QWidget* SettingsPage::buildIndex()
{
    auto* column = new IndexColumn;
    column->setFixedWidth(indexWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(space::xl - itemText, 22, space::xl - itemText, space::l);
    rows->setSpacing(space::m);
    auto* title = new TextLabel(tr("Settings"), TextSize::Heading, Tone::Neutral, QFont::Bold);
    title->setContentsMargins(itemText, 0, itemText, 0);
    rows->addWidget(title);
    m_index->setFrameShape(QFrame::NoFrame);
    m_index->viewport()->setAutoFillBackground(false);
    m_index->setAccessibleName(tr("Sections of the settings"));
    rows->addWidget(m_index, 1);
    return column;
}

QString SettingsPage::key() const
{
    return u"settings"_s;
}

void SettingsPage::addSection(const QString& title, QWidget* section)
{
    auto* item = new QListWidgetItem(title, m_index);
    item->setSizeHint({0, rowHeight});
    m_sections->addWidget(section);
}

void SettingsPage::openSection(int index)
{
    const int before = m_sections->currentIndex();
    if (index == before)
        return;
    // The list moves on only when the section in front agrees to be left.
    {
        const QSignalBlocker quiet(m_index);
        m_index->setCurrentRow(before);
    }
    leave([this, index] {
        const QSignalBlocker quiet(m_index);
        m_index->setCurrentRow(index);
        m_sections->setCurrentIndex(index);
        refresh();
    });
}

void SettingsPage::refresh()
{
    if (m_sections->currentWidget() == m_people)
        m_people->refresh();
    else if (m_sections->currentWidget() == m_apiKeys)
        m_apiKeys->refresh();
    else
        m_general->refresh();
}

void SettingsPage::leave(std::function<void()> proceed)
{
    if (m_sections->currentWidget() == m_people)
        m_people->leave(std::move(proceed));
    else
        proceed();
}

} // namespace console::ui
