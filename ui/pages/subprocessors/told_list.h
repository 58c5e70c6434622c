// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "ui/pages/subprocessors/notice_level.h"
#include "ui/pages/subprocessors/notice_model.h"

namespace console::ui {

class Note;

//! Who was told of one version, for which organization, and what became of it; as a file for who
//! has to prove it. Tells those who were not told yet, and says before when it is late for that.
class ToldList : public NoticeLevel {
    Q_OBJECT

public:
    ToldList(const PageContext& context, ListingDesk& desk, QWidget* parent);
    //! Turns to that version, and reads.
    void open(int version);
    void refresh() override;

protected:
    void forgetRows() override;
    void showSelection(const QStringList& keys) override;
    void startDraft() override { tell(); }
    [[nodiscard]] QString keyOfRow(int row) const override { return m_model.keyAt(row); }
    [[nodiscard]] int rowOfKey(const QString& key) const override { return m_model.indexOf(key); }

private:
    void buildExports();
    void fill(const QList<domain::NoticeDelivery>& all);
    void readChanges();
    void showTerm();
    [[nodiscard]] bool isOver() const;
    void showRights();
    void tell();
    void tellOutcome(const base::Result<domain::NoticeOutcome>& outcome);
    void save(bool asJson);

    NoticeModel m_model;
    QList<domain::NoticeDelivery> m_all;
    QList<domain::ListingChange> m_changes; //!< that the version made; none until they are read
    int m_version = 0;
    QPushButton* m_export;
    Note* m_late; //!< who is told now has less than the notice
    base::CallHandle m_telling;
    base::CallHandle m_readingChanges;
};

} // namespace console::ui
