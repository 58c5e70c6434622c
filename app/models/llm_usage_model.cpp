// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/llm_usage_model.h"

#include "domain/csv_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::models {

using namespace Qt::StringLiterals;
using domain::LlmUsageCounts;
using domain::UsageGroup;
using domain::UsageReport;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("LlmUsageModel", text);
}

Column<LlmUsageRow> numberColumn(
    const QString& key, const QString& title, int priority, qint64 LlmUsageCounts::*number)
{
    const auto value = [number](const LlmUsageRow& row) {
        return row.counts.*number;
    };
    return {{key, title, 110, priority, Qt::AlignRight | Qt::AlignVCenter},
        [value](const LlmUsageRow& row) { return QLocale().toString(value(row)); },
        [value](const LlmUsageRow& row) { return QVariant(value(row)); },
        [value](const LlmUsageRow& row, int role) {
            return role == CopyRole ? QVariant(QString::number(value(row))) : QVariant();
        }};
}

Column<LlmUsageRow> budgetColumn()
{
    return {{u"budget"_s, tr("Budget of this month"), 200, 1},
        [](const LlmUsageRow& row) {
            return row.budget ? budgetWords(*row.budget).text : QString();
        },
        [](const LlmUsageRow& row) { return QVariant(row.budget ? row.budget->share : -1.0); },
        [](const LlmUsageRow& row, int role) {
            if (!row.budget)
                return QVariant();
            const BudgetWords words = budgetWords(*row.budget);
            if (role == ToneRole)
                return QVariant(int(words.tone));
            return role == Qt::ToolTipRole && !words.forecast.isEmpty() ? QVariant(words.forecast)
                                                                        : QVariant();
        }};
}

QList<Column<LlmUsageRow>> columnsOfUsage()
{
    return {
        {{u"what"_s, tr("What"), 240, 0}, [](const LlmUsageRow& row) { return row.title; },
            [](const LlmUsageRow& row) { return QVariant(row.order); },
            [](const LlmUsageRow&, int role) {
                return role == StrongRole ? QVariant(true) : QVariant();
            }},
        numberColumn(u"requests"_s, tr("Calls"), 3, &LlmUsageCounts::requests),
        numberColumn(u"inputTokens"_s, tr("Input tokens"), 0, &LlmUsageCounts::inputTokens),
        numberColumn(u"outputTokens"_s, tr("Output tokens"), 0, &LlmUsageCounts::outputTokens),
        numberColumn(u"errors"_s, tr("Errors"), 2, &LlmUsageCounts::errors),
        budgetColumn(),
    };
}

QString everythingElse()
{
    return tr("Everything else");
}

//! One group of one period.
struct Cell {
    QDate period;
    QString groupId; //!< empty: all, or what is left of it
    QString group;
    LlmUsageCounts counts;
};

QList<Cell> cellsOf(const UsageReport& report, const UsageTitles& titles)
{
    QList<Cell> cells;
    for (qsizetype i = 0; i < report.periods.size(); ++i) {
        for (const domain::UsageReportGroup& group : report.groups) {
            if (i < group.series.size() && group.series.at(i) != LlmUsageCounts())
                cells.append({report.periods.at(i), group.id,
                    usageGroupTitle(group, report.query.by, titles.organizations),
                    group.series.at(i)});
        }
        const LlmUsageCounts rest = report.rest(i);
        if (rest != LlmUsageCounts() || report.groups.isEmpty())
            cells.append({report.periods.at(i), {},
                report.groups.isEmpty() ? QString() : everythingElse(), rest});
    }
    return cells;
}

QList<LlmUsageRow> rowsOfCells(const UsageReport& report, const UsageTitles& titles)
{
    QList<LlmUsageRow> rows;
    for (const Cell& cell : cellsOf(report, titles)) {
        const QString period = usagePeriodTitle(cell.period, report.query.period);
        rows.append({cell.period.toString(Qt::ISODate) + u'/' + cell.groupId,
            cell.group.isEmpty() ? period : QString(period + u" · "_s + cell.group),
            int(rows.size()), cell.counts});
    }
    return rows;
}

QList<LlmUsageRow> rowsOfGroups(const UsageReport& report, const UsageTitles& titles)
{
    QList<LlmUsageRow> rows;
    QHash<QString, domain::LlmBudgetState> unused = titles.budgets;
    const bool withBudgets = report.query.by == UsageGroup::Organization;
    for (const domain::UsageReportGroup& group : report.groups) {
        LlmUsageRow row{group.id, usageGroupTitle(group, report.query.by, titles.organizations),
            int(rows.size()), group.total};
        if (withBudgets && unused.contains(group.id))
            row.budget = unused.take(group.id);
        rows.append(row);
    }
    if (report.others != LlmUsageCounts())
        rows.append({u"/"_s, everythingElse(), int(rows.size()), report.others});
    if (!withBudgets || report.query.organization)
        return rows;
    for (auto one = unused.cbegin(); one != unused.cend(); ++one)
        rows.append({one.key(), titles.organizations.value(one.key(), one.key()), int(rows.size()),
            {}, one.value()});
    return rows;
}

} // namespace

QList<LlmUsageRow> usageRows(const UsageReport& report, UsageLines lines, const UsageTitles& titles)
{
    if (report.total == LlmUsageCounts() && report.query.by != UsageGroup::Organization)
        return {};
    return lines == UsageLines::Cells || report.query.by == UsageGroup::None
        ? rowsOfCells(report, titles)
        : rowsOfGroups(report, titles);
}

QString usageCsv(const UsageReport& report, const UsageTitles& titles)
{
    QStringList lines{u"period,group,requests,input tokens,output tokens,errors"_s};
    for (const Cell& cell : cellsOf(report, titles)) {
        const LlmUsageCounts& counts = cell.counts;
        lines.append(QStringList{cell.period.toString(Qt::ISODate), domain::csvCell(cell.group),
            QString::number(counts.requests), QString::number(counts.inputTokens),
            QString::number(counts.outputTokens), QString::number(counts.errors)}
                         .join(u','));
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

LlmUsageModel::LlmUsageModel(QObject* parent)
    : RowList(
        columnsOfUsage(), [](const LlmUsageRow& row) { return row.key; }, parent)
{
}

} // namespace console::models
