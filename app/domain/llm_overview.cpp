// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_overview.h"

#include <algorithm>

namespace console::domain {

LlmStanding llmStanding(const LlmOverviewRow& row)
{
    const bool changedSince
        = row.lastTest && row.changedAt.isValid() && row.changedAt > row.lastTest->at;
    if (!row.lastTest || changedSince)
        return LlmStanding::Untested;
    return row.lastTest->passed() ? LlmStanding::Passing : LlmStanding::Failing;
}

bool llmGoesBefore(const LlmOverviewRow& a, const LlmOverviewRow& b)
{
    const LlmStanding standingOfA = llmStanding(a);
    const LlmStanding standingOfB = llmStanding(b);
    if (standingOfA != standingOfB)
        return standingOfA < standingOfB;
    const auto known = [](const LlmOverviewRow& row) {
        return row.settings.key.presence == LlmKeyState::Presence::Set
            && row.settings.key.setAt.isValid();
    };
    if (known(a) != known(b))
        return known(a);
    if (known(a) && a.settings.key.setAt != b.settings.key.setAt)
        return a.settings.key.setAt < b.settings.key.setAt;
    const int byName = a.name.compare(b.name, Qt::CaseInsensitive);
    return byName != 0 ? byName < 0 : a.organization < b.organization;
}

void sortLlmOverview(QList<LlmOverviewRow>& rows)
{
    std::sort(rows.begin(), rows.end(), llmGoesBefore);
}

QList<LlmOverviewRow> llmOnModel(const QList<LlmOverviewRow>& rows, const QString& model)
{
    QList<LlmOverviewRow> found;
    const QString wanted = model.trimmed();
    std::copy_if(
        rows.begin(), rows.end(), std::back_inserter(found), [&](const LlmOverviewRow& row) {
            return row.settings.model.compare(wanted, Qt::CaseInsensitive) == 0
                || row.settings.fastestModel.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    return found;
}

LlmCopy llmCopy(const LlmSettings& source, const LlmOverviewRow& target, LlmServer server)
{
    LlmCopy copy{target.organization, target.settings, source, false};
    copy.after.key = target.settings.key;
    const bool platform = source.provider == QLatin1String(platformLlmProvider);
    const bool stays = keyMayStay(target.settings, source.provider, source.endpoint);
    if (!stays || platform)
        copy.after.key = LlmKeyState{.presence = LlmKeyState::Presence::NotSet};
    copy.needsKey = !platform && copy.changes()
        && (!stays || server == LlmServer::Replaces
            || target.settings.key.presence == LlmKeyState::Presence::NotSet);
    return copy;
}

} // namespace console::domain
