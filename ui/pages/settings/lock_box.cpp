// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/lock_box.h"

#include "ui/parts/form_field.h"
#include "ui/parts/view_memory.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace console::ui {

namespace {
const QString minutesKey = QStringLiteral("lock/minutes");
}

int keptLockMinutes(const ViewMemory& memory)
{
    return qMax(0, memory.read(minutesKey).toInt());
}

LockBox::LockBox(ViewMemory& memory, QWidget* parent)
    : QWidget(parent)
{
    auto* choices = new QComboBox;
    choices->addItem(tr("Never"), 0);
    for (const int minutes : {5, 15, 30, 60})
        choices->addItem(tr("After %n minutes", nullptr, minutes), minutes);
    choices->setCurrentIndex(qMax(0, choices->findData(keptLockMinutes(memory))));
    connect(choices, &QComboBox::activated, this,
        [choices, &memory] { memory.write(minutesKey, choices->currentData().toInt()); });
    auto* field = new FormField(tr("Lock the console"), choices);
    field->setHint(tr("When nobody uses it for so long, also while the computer sleeps. Signing in "
                      "again unlocks it; everything stays as it was."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(field);
}

} // namespace console::ui
