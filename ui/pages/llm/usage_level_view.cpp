// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/breadcrumb.h"
#include "ui/pages/llm/usage_choice.h"
#include "ui/pages/llm/usage_level.h"
#include "ui/parts/scrolled_band.h"

#include <QComboBox>
#include <QMenu>
#include <QVBoxLayout>

// How the level is laid out.
namespace console::ui {

using models::UsageLines;

void UsageLevel::buildHeader()
{
    auto* breadcrumb = new Breadcrumb(tr("LLM"), this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, breadcrumb);
    list().header()->layout()->setContentsMargins(space::xl, space::xs, space::xl, 13);
    connect(breadcrumb, &Breadcrumb::backRequested, this, &UsageLevel::backWanted);
    list().header()->setContext(tr("Prompts are never stored, only token counts"));
    m_budget = list().header()->addSecondaryAction(tr("Budget…"));
    connect(m_budget, &QPushButton::clicked, this, [this] {
        const auto query = m_choice->query();
        if (query && query->organization)
            leave([this, id = query->organization->text()] { showBudget({}, id); });
    });
    m_export = list().header()->addSecondaryAction(tr("Export"));
    auto* menu = new QMenu(m_export);
    m_export->setMenu(menu);
    menu->addAction(tr("Copy as CSV"), this, &UsageLevel::copyCsv);
    menu->addSeparator();
    menu->addAction(tr("Save the picture as PNG…"), this, [this] { savePicture(false); });
    menu->addAction(tr("Save the picture as SVG…"), this, [this] { savePicture(true); });
    BusyButton* import = list().header()->setPrimaryAction(tr("Import…"));
    import->setAccessibleName(tr("Import usage from a CSV file"));
    connect(import, &BusyButton::activated, this, [this] { leave([this] { showImport(); }); });
}

void UsageLevel::buildBand()
{
    auto* content = new QWidget;
    auto* room = new QVBoxLayout(content);
    room->setContentsMargins({});
    room->setSpacing(space::s);
    room->addWidget(m_choice);
    room->addWidget(m_chart);
    m_figures->setWordWrap(true);
    room->addWidget(m_figures);
    room->addWidget(m_warning);
    for (QWidget* each : QList<QWidget*>{m_chart, m_figures, m_warning})
        each->hide();
    m_band = new ScrolledBand(content);
    // Beside the pane, not over it: a pane needs its height.
    list().addNotice(m_band);
    m_lines->setAccessibleName(tr("What the rows of the table are"));
    m_lines->addItem(tr("Sums"), int(UsageLines::Groups));
    m_lines->addItem(tr("Each bar"), int(UsageLines::Cells));
    list().addFilterWidget(m_lines);
}

} // namespace console::ui
