// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/replaced_rows.h"

#include "models/when.h"
#include "ui/pages/settings/step_row.h"

#include <QDir>
#include <QVBoxLayout>

namespace console::ui {

QString replacedSentence(const profiles::ReplacedData& replaced)
{
    return ReplacedRows::tr("A backup took its place on %1. It is kept, %2, in %3.")
        .arg(models::shortTime(replaced.replacedAt),
            QLocale().formattedDataSize(replaced.bytes, 1, QLocale::DataSizeTraditionalFormat),
            QDir::toNativeSeparators(replaced.folder));
}

ReplacedRows::ReplacedRows(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

void ReplacedRows::show(const QList<profiles::ReplacedData>& replaced)
{
    QStringList folders;
    for (const profiles::ReplacedData& each : replaced)
        folders << each.folder;
    // So that whoever has the focus on a row keeps it.
    if (folders == std::exchange(m_folders, folders))
        return;
    m_steps.clear();
    qDeleteAll(findChildren<StepRow*>(Qt::FindDirectChildrenOnly));
    for (const profiles::ReplacedData& each : replaced) {
        auto* row = new StepRow(tr("Replaced data"));
        row->setSentence(replacedSentence(each), Tone::Muted, models::exactTime(each.replacedAt));
        BusyButton* step = row->addStep(tr("Remove…"));
        step->setAccessibleName(
            tr("Remove the data replaced on %1").arg(models::shortTime(each.replacedAt)));
        connect(step, &BusyButton::activated, this, [this, each] { Q_EMIT removeWanted(each); });
        m_steps << step;
        m_column->addWidget(row);
    }
    setForbidden(m_forbidden);
}

void ReplacedRows::setForbidden(const QString& reason)
{
    m_forbidden = reason;
    for (BusyButton* step : std::as_const(m_steps))
        setAllowed(step, reason.isEmpty(), reason);
}

} // namespace console::ui
