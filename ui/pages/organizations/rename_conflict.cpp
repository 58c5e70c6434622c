// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/rename_conflict.h"

#include "ui/parts/facts.h"

#include <QBoxLayout>

namespace console::ui {

RenameConflict::RenameConflict(QWidget* parent)
    : Note(Tone::Warn, tr("Somebody else renamed this organization meanwhile."),
        tr("Nothing was saved yet. Choose which name it should have."), parent)
    , m_names(new KeyValueList)
{
    static_cast<QBoxLayout*>(layout()->itemAt(1)->layout())->addWidget(m_names);
    LinkButton* mine = addAction(tr("Save my name"));
    LinkButton* theirs = addAction(tr("Take their name"));
    connect(mine, &QPushButton::clicked, this, &RenameConflict::mineChosen);
    connect(theirs, &QPushButton::clicked, this, &RenameConflict::theirsChosen);
    hide();
}

void RenameConflict::present(const QString& mine, const QString& theirs, const QString& before)
{
    m_names->setRows({{tr("Yours"), mine, Tone::Neutral, {}},
        {tr("Theirs"), theirs, Tone::Neutral, {}}, {tr("Before"), before, Tone::Muted, {}}});
    show();
}

} // namespace console::ui
