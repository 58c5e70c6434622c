// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_usage.h"

#include <QStringList>

namespace console::domain {

inline constexpr qsizetype largestUsageFile = 32 * 1024 * 1024; // bytes
inline constexpr qsizetype mostUsageRows = 200'000;
inline constexpr qsizetype mostUsageProblems = 100; // that are listed

//! Why one row of a file is left out.
struct UsageImportProblem {
    int line = 0; //!< of the file, from 1
    QString field; //!< name on the wire
    QString message; //!< whole sentences

    friend bool operator==(const UsageImportProblem&, const UsageImportProblem&) = default;
};

struct LlmUsageImport {
    QList<LlmUsage> rows; //!< one for each key
    QList<UsageImportProblem> problems; //!< the first ones
    qsizetype problemCount = 0; //!< all of them
    qsizetype doubles = 0; //!< rows that say the same as one before
    QStringList ignoredColumns;
};

struct UsageImportContext {
    QHash<QString, OrganizationId> organizations; //!< by id and by slug, in lower case
    QDateTime now; //!< UTC
};

//! Rows of hours from a table with titles: organization (id or slug), hour (ISO 8601 with "Z" or an
//! offset), provider, model, requests, input tokens, output tokens, and, if any, kind ("chat"
//! without one) and errors (0). Titles in any case, with spaces, "_" or "-", and by other names
//! that providers use. Any delimiter and encoding that the import of the listing knows. Errors
//! InvalidInput, about the whole file: "llm.import.size", "llm.import.rows", "llm.import.columns"
//! (one is missing or there twice), "llm.import.content" (a column that can hold prompts or
//! answers: the file must not come here at all), "import.csv.quote".
[[nodiscard]] base::Result<LlmUsageImport> importLlmUsage(
    const QByteArray& file, const UsageImportContext& context);

//! What an import would do to what is known. It replaces the numbers of an hour.
struct UsageImportPreview {
    struct Change {
        LlmUsageKey key;
        LlmUsageCounts before;
        LlmUsageCounts after;
    };

    qsizetype added = 0;
    qsizetype same = 0;
    QList<Change> changed;
};

[[nodiscard]] UsageImportPreview usageImportPreview(
    const QList<LlmUsage>& rows, const LlmUsageTable& known);

} // namespace console::domain
