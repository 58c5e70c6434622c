// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/llm_usage.h"

namespace console::service {

using domain::LlmUsageCounts;
using namespace Qt::StringLiterals;

void countTest(const Context& context, const LlmPlace& place, const QString& provider,
    const QList<TestUsage>& used, const QDateTime& at)
{
    LlmUsageStore store(context.database, place.workspace);
    constexpr qint64 secondsPerHour = 3600;
    for (const TestUsage& prompt : used) {
        const auto row = domain::checkedLlmUsage(
            {{place.organization, at.toSecsSinceEpoch() / secondsPerHour, provider, prompt.model,
                 QString::fromLatin1(domain::connectionTestKind)},
                {1, prompt.inputTokens, prompt.outputTokens, prompt.failed ? 1 : 0}},
            at);
        // What a server says of tokens may be anything.
        if (!row)
            continue;
        const auto before = store.find(row->key);
        LlmUsageCounts after = before.value_or(LlmUsageCounts());
        after += row->counts;
        if (!store.put(row->key, before, after))
            context.database.fail(
                base::ApiError::unexpected(u"a sum of usage is too large"_s, u"llm.usage.sum"_s));
    }
}

} // namespace console::service
