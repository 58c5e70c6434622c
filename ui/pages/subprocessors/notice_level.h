// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "models/row_list.h"
#include "ui/pages/subprocessors/listing_level.h"

namespace console::ui {

//! A level about who is told of changes of the listing, and who objects to them: its rows are read
//! whole, where a governance side keeps them and the person may see them.
class NoticeLevel : public ListingLevel {
    Q_OBJECT

public:
    using ListingLevel::ListingLevel;

protected:
    virtual void forgetRows() = 0;

    //! Call once: the table with `rows`, the pane beside it, and `loading` until they are read.
    void showRows(models::ListSource& rows, const QString& loading);
    //! Whether the rows can be read; the read before has ended then. Else the list says why not.
    [[nodiscard]] bool beginReading();
    //! Goes on with `fill` (const QList<Row>&), or says `failed`.
    template <typename Row, typename Fill>
    void load(base::Call<QList<Row>> call, const QString& failed, Fill fill);
    //! What was read, or `none`; also in the pane that shows one of them.
    template <typename Pane, typename Row>
    void fillRows(models::RowList<Row>& rows, const QList<Row>& all, const ViewState& none);
    //! The pane of the one row that is selected. Null without such a row: the pane is closed then.
    template <typename Pane, typename Row>
    Pane* presentRow(const models::RowList<Row>& rows, const QStringList& keys);

private:
    void endReading(const ViewState& state);

    base::CallHandle m_loading;
};

template <typename Row, typename Fill>
void NoticeLevel::load(base::Call<QList<Row>> call, const QString& failed, Fill fill)
{
    m_loading = std::move(call).then(
        this, [this, failed, fill = std::move(fill)](const base::Result<QList<Row>>& all) {
            if (all)
                fill(*all);
            else
                loadFailed(failed, all.error());
        });
}

template <typename Pane, typename Row>
void NoticeLevel::fillRows(models::RowList<Row>& rows, const QList<Row>& all, const ViewState& none)
{
    rows.setRows(all);
    endReading(all.isEmpty() ? none : ViewState::ready());
    auto* pane = list().isDetailOpen() ? qobject_cast<Pane*>(content()) : nullptr;
    // A filter that hides it by now leaves it open while something is typed there.
    const Row* now = pane ? rows.find(shownKey()) : nullptr;
    if (now)
        pane->update(*now);
}

template <typename Pane, typename Row>
Pane* NoticeLevel::presentRow(const models::RowList<Row>& rows, const QStringList& keys)
{
    const int row = keys.size() == 1 ? rowOfKey(keys.first()) : -1;
    if (row < 0) {
        closePane();
        return nullptr;
    }
    return present<Pane>(keys, rows.row(row));
}

} // namespace console::ui
