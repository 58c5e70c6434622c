// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/attention_facts.h"
#include "models/row_list.h"

namespace console::models {

//! A line with the name of the profile that it is of.
struct AttentionLine {
    domain::AttentionItem item;
    QString profileName;
};

//! What wants attention, of one profile or of several: what, more about it, until when. Rows keep
//! the order of domain::attentionGoesBefore(). Key: AttentionItem::id().
class AttentionModel : public RowList<AttentionLine> {
public:
    static constexpr int profileColumn = 3;

    explicit AttentionModel(QObject* parent = nullptr);

    void setProfiles(const QList<domain::AttentionFacts>& profiles, const QDateTime& now);
    //! Of all profiles, the most urgent first.
    [[nodiscard]] const QList<domain::AttentionItem>& items() const { return m_items; }

private:
    QList<domain::AttentionItem> m_items;
};

//! "Overdue", "Today", "Soon", "When you can"
[[nodiscard]] QString urgencyTitle(domain::AttentionUrgency urgency);

} // namespace console::models
