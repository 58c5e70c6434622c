// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/overview/overview_scope.h"

#include "ui/parts/view_memory.h"

#include <QSignalBlocker>

namespace console::ui {

namespace {
const QString memoryKey = QStringLiteral("overview/for-all");
}

OverviewScope::OverviewScope(QWidget* parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Which profiles"));
    addItem(tr("This profile"));
    addItem(tr("All open profiles"));
    hide();
    connect(this, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_memory)
            m_memory->write(memoryKey, index == 1);
        Q_EMIT changed();
    });
}

void OverviewScope::remember(ViewMemory* memory)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(memory->read(memoryKey).toBool() ? 1 : 0);
    m_memory = memory;
}

void OverviewScope::setOffered(bool offered)
{
    m_offered = offered;
    setVisible(offered);
}

} // namespace console::ui
