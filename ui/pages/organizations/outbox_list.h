// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "ui/pages/list_level.h"
#include "ui/pages/organizations/outbox_model.h"

namespace console::ui {

class Breadcrumb;

//! Invitations that wait. Where no mail relay is set, somebody hands their links out.
class OutboxList : public ListLevel {
    Q_OBJECT

public:
    OutboxList(const PageContext& context, QWidget* parent);
    void refresh() override;

Q_SIGNALS:
    void backWanted();
    //! What the service sends by itself.
    void mailsWanted();

protected:
    void showSelection(const QStringList&) override { }
    [[nodiscard]] QString keyOfRow(int row) const override { return m_model.keyAt(row); }
    [[nodiscard]] int rowOfKey(const QString& key) const override { return m_model.indexOf(key); }

private:
    void fill(const QList<contract::OutboxMessage>& messages);
    void showContext();
    void showCopyState();
    void copyLink();
    void showRenewState();
    void renew();

    OutboxModel m_model;
    QPushButton* m_renew;
    base::CallHandle m_loading;
    base::CallHandle m_renewing;
    bool m_mailed = false; //!< a mail was made with a link of these
    bool m_expired = false; //!< one has ended
};

} // namespace console::ui
