// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/settings_page.h"

#include "ui/pages/settings/api_keys_section.h"
#include "ui/pages/settings/backups_section.h"
#include "ui/pages/settings/connection_section.h"
#include "ui/pages/settings/data_section.h"
#include "ui/pages/settings/general_section.h"
#include "ui/pages/settings/llm_section.h"
#include "ui/pages/settings/mail_section.h"
#include "ui/pages/settings/people_section.h"
#include "ui/pages/settings/profiles_section.h"
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

SettingsPage::SettingsPage(PageContext context, Theme& theme, ViewMemory* ofProgram,
    const SectionMaker& notifications, QWidget* parent)
    : Page(std::move(context), parent)
    , m_index(new QListWidget)
    , m_stack(new QStackedWidget)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildIndex());
    layout->addWidget(m_stack, 1);
    addSection(u"general"_s, tr("General"), new GeneralSection(*this, theme, ofProgram));
    addSection(u"people"_s, tr("People"), new PeopleSection(*this));
    addSection(u"api-keys"_s, tr("API keys"), new ApiKeysSection(*this));
    addSection(u"data"_s, tr("Data and keys"), new DataSection(*this));
    addSection(u"backups"_s, tr("Backups"), new BackupsSection(*this));
    addSection(u"llm"_s, tr("LLM"), new LlmSection(*this));
    addSection(u"mail"_s, tr("Mail"), new MailSection(*this));
    addSection(u"connection"_s, tr("Connection"), new ConnectionSection(*this));
    if (this->context().profiles)
        addSection(u"profiles"_s, tr("Profiles"), new ProfilesSection(*this));
    if (notifications)
        addSection(u"notifications"_s, tr("Notifications"), notifications(*this));
    m_index->setCurrentRow(0);
    connect(m_index, &QListWidget::currentRowChanged, this, [this](int row) { openSection(row); });
    // A screen reader selects an entry without making it the current one.
    connect(m_index, &QListWidget::itemSelectionChanged, this, [this] {
        if (!m_index->selectedItems().isEmpty())
            m_index->setCurrentItem(m_index->selectedItems().constFirst());
    });
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

void SettingsPage::addSection(const QString& key, const QString& title, SettingsSection* section)
{
    auto* item = new QListWidgetItem(title, m_index);
    item->setSizeHint({0, rowHeight});
    m_stack->addWidget(section);
    m_sections << section;
    m_keys << key;
}

void SettingsPage::openSection(int index, const std::function<void()>& then)
{
    const int before = m_stack->currentIndex();
    if (index == before) {
        if (then)
            then();
        return;
    }
    // The list moves on only when the section in front agrees to be left.
    {
        const QSignalBlocker quiet(m_index);
        m_index->setCurrentRow(before);
    }
    leave([this, index, then] {
        const QSignalBlocker quiet(m_index);
        m_index->setCurrentRow(index);
        m_stack->setCurrentIndex(index);
        refresh();
        if (then)
            then();
        Q_EMIT placeChanged();
    });
}

void SettingsPage::open(const domain::AttentionPlace& place)
{
    if (const qsizetype index = m_keys.indexOf(place.thing); index >= 0)
        openSection(int(index), [this] { shown()->takeFocus(); });
}

domain::AttentionPlace SettingsPage::place() const
{
    return {key(), m_keys.at(m_stack->currentIndex())};
}

QStringList SettingsPage::sectionTitles() const
{
    QStringList titles;
    for (int row = 0; row < m_index->count(); ++row)
        titles << m_index->item(row)->text();
    return titles;
}

void SettingsPage::refresh()
{
    shown()->refresh();
}

void SettingsPage::leave(std::function<void()> proceed)
{
    shown()->leave(std::move(proceed));
}

SettingsSection* SettingsPage::shown() const
{
    return m_sections.at(m_stack->currentIndex());
}

} // namespace console::ui
