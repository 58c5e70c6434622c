// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "ui/pages/subprocessors/notice_level.h"
#include "ui/pages/subprocessors/notice_rights.h"
#include "ui/pages/subprocessors/objection_model.h"

namespace console::ui {

//! What organizations have against versions of the listing, and what came of it.
class ObjectionList : public NoticeLevel {
    Q_OBJECT

public:
    ObjectionList(const PageContext& context, ListingDesk& desk, QWidget* parent);
    void refresh() override;
    //! A new one in the pane, to that version; 0: to whichever is chosen.
    void record(int version);
    //! Turns to the first one to that version that needs a decision, now or as soon as it is read.
    void showVersion(int version);

protected:
    void forgetRows() override { m_model.clear(); }
    void showSelection(const QStringList& keys) override;
    void startDraft() override { record(0); }
    [[nodiscard]] QString keyOfRow(int row) const override { return m_model.keyAt(row); }
    [[nodiscard]] int rowOfKey(const QString& key) const override { return m_model.indexOf(key); }

private:
    [[nodiscard]] base::Call<QList<domain::Objection>> read();
    void fill(const QList<domain::Objection>& all);
    void showRights();
    void updateDraft();
    void openWantedVersion();
    //! That can be objected to, as far as is known; `wanted` first.
    [[nodiscard]] std::optional<QList<int>> versions(int wanted) const;

    ObjectionModel m_model;
    QList<domain::Subscriber> m_known; //!< says which organizations there are
    int m_wantedVersion = 0; //!< that the pane is to turn to; 0: none
};

} // namespace console::ui
