// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/usage_import_pane.h"

#include "ui/parts/facts.h"

#include <QLocale>

// What a file would do.
namespace console::ui {

using namespace Qt::StringLiterals;
using domain::LlmUsageImport;
using domain::UsageImportPreview;

namespace {

constexpr qsizetype mostShown = 20; // of problems and of changes

void showText(TextLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

void UsageImportPane::showReading()
{
    showProgress({});
    const LlmUsageImport& import = m_reading->import;
    const UsageImportPreview& preview = m_reading->preview;
    QList<KeyValue> rows{{tr("New hours"), number(preview.added)},
        {tr("Replaced"), number(preview.changed.size())}, {tr("Unchanged"), number(preview.same)}};
    if (import.doubles > 0)
        rows.append({tr("Twice in the file"), number(import.doubles)});
    if (import.problemCount > 0)
        rows.append({tr("Left out"), number(import.problemCount), Tone::Warn});
    m_counts->setRows(rows);
    m_counts->show();
    showText(m_ignored,
        import.ignoredColumns.isEmpty()
            ? QString()
            : tr("Columns that are not used: %1").arg(import.ignoredColumns.join(u", "_s)));
    showExamples();
    updateFoot();
}

void UsageImportPane::showExamples()
{
    const LlmUsageImport& import = m_reading->import;
    QStringList problems;
    for (const domain::UsageImportProblem& problem : import.problems.mid(0, mostShown))
        problems.append(
            tr("Line %1, %2: %3").arg(problem.line).arg(problem.field, problem.message));
    if (import.problemCount > problems.size())
        problems.append(tr("and %n more", nullptr, int(import.problemCount - problems.size())));
    showText(m_problems, problems.join(u'\n'));
    QStringList changes;
    const auto& changed = m_reading->preview.changed;
    for (const UsageImportPreview::Change& change : changed.mid(0, mostShown))
        changes.append(
            tr("%1 UTC, %2: %3 tokens become %4")
                .arg(QLocale().toString(domain::hourUtc(change.key.hour), QLocale::ShortFormat),
                    change.key.model, number(change.before.tokens()),
                    number(change.after.tokens())));
    if (changed.size() > changes.size())
        changes.append(tr("and %n more", nullptr, int(changed.size() - changes.size())));
    showText(m_changes, changes.join(u'\n'));
}

} // namespace console::ui
