// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "domain/llm_settings.h"
#include "domain/llm_test.h"

namespace console::domain {

//! One organization in the list of all of a profile.
struct LlmOverviewRow {
    OrganizationId organization;
    QString name;
    LlmSettings settings; //!< provider "" where none are saved
    QDateTime changedAt = {}; //!< UTC, of the settings; invalid when unknown
    std::optional<LlmTestSummary> lastTest = {};
    int rotationDays = llmKeyRotationDays; //!< of its key

    //! The UTC day from which its key is due to be replaced.
    [[nodiscard]] std::optional<QDate> rotateBy() const
    {
        return settings.key.rotateBy(rotationDays);
    }
    [[nodiscard]] bool isKeyDue(const QDateTime& now) const
    {
        return settings.key.isDue(now, rotationDays);
    }
};

//! In the order in which they are shown.
enum class LlmStanding {
    Failing,
    Untested, //!< never, or not since its settings have changed
    Passing,
};

[[nodiscard]] LlmStanding llmStanding(const LlmOverviewRow& row);

//! Failing ones first, then untested ones, then by the age of the key, the oldest first and unknown
//! ages last; equal ones by name. A total order.
[[nodiscard]] bool llmGoesBefore(const LlmOverviewRow& a, const LlmOverviewRow& b);
void sortLlmOverview(QList<LlmOverviewRow>& rows);

//! Those with that model as either of the two, whatever case; such as one that is retired.
[[nodiscard]] QList<LlmOverviewRow> llmOnModel(
    const QList<LlmOverviewRow>& rows, const QString& model);

//! What copying the settings of one organization to another one does. Keys are never copied.
struct LlmCopy {
    OrganizationId organization;
    LlmSettings before;
    LlmSettings after;
    bool needsKey = false; //!< a person has to enter one before it can be saved or used

    [[nodiscard]] bool changes() const { return before != after; }
};

//! The target's own key stays where keyMayStay() and the server keeps keys.
[[nodiscard]] LlmCopy llmCopy(
    const LlmSettings& source, const LlmOverviewRow& target, LlmServer server);

} // namespace console::domain
