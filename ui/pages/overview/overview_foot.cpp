// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/overview/overview_foot.h"

#include "ui/parts/flow_layout.h"
#include "ui/theme/tokens.h"

#include <QVBoxLayout>

namespace console::ui {

OverviewFoot::OverviewFoot(QWidget* parent)
    : Strip(Qt::TopEdge, parent)
    , m_facts(new KeyValueList)
    , m_backups(new LinkButton(tr("Show the backups")))
    , m_activity(new LinkButton(tr("Show the activity")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::m, space::xl, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_facts);
    auto* links = new FlowLayout(space::l);
    links->addWidget(m_backups);
    links->addWidget(m_activity);
    column->addLayout(links);
    connect(m_backups, &LinkButton::clicked, this, &OverviewFoot::backupsWanted);
    connect(m_activity, &LinkButton::clicked, this, &OverviewFoot::activityWanted);
    offer(false, false);
    hide();
}

void OverviewFoot::present(const QList<KeyValue>& rows, const QStringList& leftOut)
{
    QList<KeyValue> all = rows;
    if (!leftOut.isEmpty())
        all << KeyValue{tr("Left out"), leftOut.join(QLatin1Char(' '))};
    setVisible(!all.isEmpty());
    QStringList texts;
    for (const KeyValue& row : std::as_const(all))
        texts << row.key << row.value;
    // What is selected in it stays as long as it says the same.
    if (texts != std::exchange(m_shown, texts))
        m_facts->setRows(all);
}

void OverviewFoot::offer(bool backups, bool activity)
{
    m_backups->setVisible(backups);
    m_activity->setVisible(activity);
}

} // namespace console::ui
