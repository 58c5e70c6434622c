// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/check_set.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/wrapped_choice.h"
#include "ui/theme/tokens.h"

#include <QSignalBlocker>

namespace console::ui {

CheckSet::CheckSet(const QList<Choice>& choices, QWidget* parent)
    : QWidget(parent)
{
    auto* flow = new FlowLayout(space::s, this);
    for (const Choice& choice : choices) {
        QCheckBox* box = new WrappedCheckBox(choice.words);
        flow->addWidget(box);
        m_boxes.append({choice.bit, box});
        connect(box, &QCheckBox::toggled, this, &CheckSet::chosenChanged);
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first().second);
}

int CheckSet::chosen() const
{
    int bits = 0;
    for (const auto& [bit, box] : m_boxes)
        bits |= box->isChecked() ? bit : 0;
    return bits;
}

void CheckSet::setChosen(int bits)
{
    if (bits == chosen())
        return;
    for (const auto& [bit, box] : std::as_const(m_boxes)) {
        const QSignalBlocker once(box);
        box->setChecked(bits & bit);
    }
    Q_EMIT chosenChanged();
}

} // namespace console::ui
