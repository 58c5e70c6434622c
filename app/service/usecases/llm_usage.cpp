// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/llm_usage.h"

#include "service/usecases/record.h"
#include "service/usecases/refusals.h"

namespace console::service {

using base::failure;
using base::Result;
using domain::LlmUsage;
using domain::LlmUsageCounts;
using domain::UsageOutcome;
using namespace Qt::StringLiterals;

//! A row that was checked, and what is known of its hour.
struct LlmUsageRecords::Known {
    LlmUsage row;
    std::optional<LlmUsageCounts> before;
};

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

QString fieldOf(qsizetype row, const QString& field)
{
    return u"rows[%1].%2"_s.arg(row).arg(field);
}

Result<LlmUsage> checkedRow(const LlmUsage& row, qsizetype number, const QDateTime& now)
{
    Result<LlmUsage> checked = domain::checkedLlmUsage(row, now);
    if (!checked)
        return checked.map_error([&](base::ApiError error) {
            error.field = fieldOf(number, error.field);
            return error;
        });
    if (checked->key.kind == QLatin1String(domain::connectionTestKind))
        return invalid(fieldOf(number, u"kind"_s), "llm.usage.kind",
            tr("The service counts connection tests itself. Leave them out."));
    return checked;
}

} // namespace

Result<QList<LlmUsageRecords::Known>> LlmUsageRecords::known(const QList<LlmUsage>& rows, bool once)
{
    LlmUsageRights rights(m_context);
    if (const auto may = rights.mayStateAny(); !may)
        return failure(may.error());
    if (rows.size() > domain::mostUsageRowsAtOnce)
        return invalid(u"rows"_s, "llm.usage.rows",
            tr("These are more than %1 rows. Send them in parts.")
                .arg(domain::mostUsageRowsAtOnce));
    LlmUsageStore store(m_context.database, m_context.asker().workspaceId);
    QList<Known> found;
    found.reserve(rows.size());
    QSet<domain::LlmUsageKey> seen;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Result<LlmUsage> row = checkedRow(rows.at(i), i, m_context.now());
        if (!row)
            return failure(row.error());
        if (!rights.mayState(row->key.organization))
            return invalid(fieldOf(i, u"organizationId"_s), "llm.usage.organization",
                tr("There is no organization with this id for which you can state usage."));
        if (once && seen.contains(row->key))
            return invalid(fieldOf(i, u"hourUtc"_s), "llm.usage.twice",
                tr("A row before this one is about the same hour and model. Make them one."));
        seen.insert(row->key);
        found.append({*row, store.find(row->key)});
    }
    return found;
}

Result<UsageOutcome> LlmUsageRecords::put(const QList<LlmUsage>& rows, bool merges)
{
    const auto all = known(rows, !merges);
    if (!all)
        return failure(all.error());
    LlmUsageStore store(m_context.database, m_context.asker().workspaceId);
    UsageOutcome outcome;
    for (qsizetype i = 0; i < all->size(); ++i) {
        const LlmUsage& row = all->at(i).row;
        // A report of the same hour may stand before this one.
        const auto before = merges ? store.find(row.key) : all->at(i).before;
        const LlmUsageCounts after
            = merges && before ? domain::mergedReport(*before, row.counts) : row.counts;
        if (before == after) {
            ++outcome.unchanged;
            continue;
        }
        ++(before ? outcome.replaced : outcome.added);
        if (!store.put(row.key, before, after))
            return invalid(fieldOf(i, u"inputTokens"_s), "llm.usage.sum",
                tr("With this row a sum would be too large to be exact."));
    }
    return outcome;
}

Result<UsageOutcome> LlmUsageRecords::report(const QList<LlmUsage>& rows)
{
    return change(m_context.database, [&] { return put(rows, true); });
}

Result<UsageOutcome> LlmUsageRecords::replace(const QList<LlmUsage>& rows)
{
    return change(m_context.database, [&]() -> Result<UsageOutcome> {
        Result<UsageOutcome> outcome = put(rows, false);
        if (outcome && outcome->added + outcome->replaced > 0) {
            const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
            record(m_context, workspace,
                {.action = u"llm.usage-imported"_s,
                    .targetType = u"workspace"_s,
                    .targetId = workspace.text(),
                    .after = {{u"added"_s, outcome->added}, {u"replaced"_s, outcome->replaced},
                        {u"unchanged"_s, outcome->unchanged}}});
        }
        return outcome;
    });
}

Result<domain::UsageImportPreview> LlmUsageRecords::preview(const QList<LlmUsage>& rows)
{
    return read(m_context.database, [&]() -> Result<domain::UsageImportPreview> {
        const auto all = known(rows, true);
        if (!all)
            return failure(all.error());
        domain::UsageImportPreview preview;
        for (const Known& one : *all) {
            if (!one.before)
                ++preview.added;
            else if (*one.before == one.row.counts)
                ++preview.same;
            else
                preview.changed.append({one.row.key, *one.before, one.row.counts});
        }
        return preview;
    });
}

} // namespace console::service
