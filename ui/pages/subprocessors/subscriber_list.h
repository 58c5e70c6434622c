// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/subprocessors/notice_level.h"
#include "ui/pages/subprocessors/subscriber_model.h"

namespace console::ui {

//! Whom changes of the listing are told: the admins of each organization, and addresses that were
//! added and confirmed. Beside a cloud, of whose organizations nobody knows the admins: these
//! alone.
class SubscriberList : public NoticeLevel {
    Q_OBJECT

public:
    SubscriberList(const PageContext& context, ListingDesk& desk, QWidget* parent);
    void refresh() override;

protected:
    void forgetRows() override { m_model.clear(); }
    void showSelection(const QStringList& keys) override;
    void startDraft() override;
    [[nodiscard]] QString keyOfRow(int row) const override { return m_model.keyAt(row); }
    [[nodiscard]] int rowOfKey(const QString& key) const override { return m_model.indexOf(key); }

private:
    void fill(const QList<domain::Subscriber>& all);
    void showPlace();
    void showRights();
    void openAnswer();
    void tellAnswer(const domain::Subscriber& subscriber);

    SubscriberModel m_model;
    QList<domain::Subscriber> m_all;
    QPushButton* m_answer;
};

} // namespace console::ui
