// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/llm_filter.h"

#include <QSet>

#include <algorithm>

namespace console::ui {

namespace {
bool usesDefault(const domain::LlmSettings& settings)
{
    return settings.provider.isEmpty()
        || settings.provider == QLatin1String(domain::platformLlmProvider);
}
} // namespace

bool LlmFilter::keeps(const domain::LlmOverviewRow& row, const QDateTime& now) const
{
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::Failing:
        return domain::llmStanding(row) == domain::LlmStanding::Failing;
    case Kind::Untested:
        return domain::llmStanding(row) == domain::LlmStanding::Untested;
    case Kind::Default:
        return usesDefault(row.settings);
    case Kind::Own:
        return !usesDefault(row.settings);
    case Kind::KeyDue:
        return row.isKeyDue(now);
    case Kind::OnModel:
        return !domain::llmOnModel({row}, model).isEmpty();
    }
    return true;
}

QStringList llmModelsInUse(const QList<domain::LlmOverviewRow>& rows)
{
    QSet<QString> models;
    for (const domain::LlmOverviewRow& row : rows) {
        models.insert(row.settings.model);
        models.insert(row.settings.fastestModel);
    }
    models.remove(QString());
    QStringList sorted(models.begin(), models.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

} // namespace console::ui
