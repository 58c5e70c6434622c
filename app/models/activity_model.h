// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/activity.h"
#include "models/row_list.h"

namespace console::models {

//! What happened, newest first: when, who, what, where. Key: the sequence number. Pages are
//! appended as they arrive; the filter is the server's.
class ActivityModel : public RowList<domain::ActivityEvent> {
    Q_OBJECT

public:
    explicit ActivityModel(QObject* parent = nullptr);

    //! Rows on the server that fit the filter, of which some are loaded.
    void setServerTotal(qint64 total);
    [[nodiscard]] int totalRows() const override;
    //! Remembers the text and asks for it to be sent; rows stay until the answer is there.
    void setFilter(const QString& text) override;
    [[nodiscard]] QString filter() const override { return m_wanted; }
    //! The server's order is the only one: newest first.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void filterWanted(const QString& text);

private:
    QString m_wanted;
    qint64 m_serverTotal = -1;
};

//! The action as a sentence's verb: "created the organization". The dotted name where it is
//! unknown.
[[nodiscard]] QString actionTitle(const QString& action);

//! Who did it, for a person to read: an address, or words where there is none.
[[nodiscard]] QString actorName(const domain::ActivityEvent& event);

} // namespace console::models
