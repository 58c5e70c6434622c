// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "contract/mail_codecs.h"
#include "ui/pages/list_level.h"
#include "ui/pages/organizations/mail_model.h"

#include <QTimer>

namespace console::ui {

class MailPane;

//! Mails that the service sends, or sent in the last 90 days. While one is under way and the list
//! is seen it is read anew every few seconds. Takes reports of those that did not arrive, by a
//! button or dropped on it.
class MailList : public ListLevel {
    Q_OBJECT

public:
    MailList(const PageContext& context, QWidget* parent);
    void refresh() override;

    //! Reads a report (RFC 3464) from that file.
    void readReport(const QString& path);

Q_SIGNALS:
    void backWanted();

protected:
    void showSelection(const QStringList& keys) override;
    [[nodiscard]] QString keyOfRow(int row) const override { return m_model.keyAt(row); }
    [[nodiscard]] int rowOfKey(const QString& key) const override { return m_model.indexOf(key); }
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fill(const QList<domain::Mail>& mails);
    //! The pane hears of its mail by `toPane`.
    void read(void (MailPane::*toPane)(const domain::Mail& mail));
    void showRights();
    void chooseReport();
    void sendReport(const QByteArray& eml);
    void tell(const base::Result<contract::MailReportOutcome>& outcome);

    MailModel m_model;
    QPushButton* m_report;
    QTimer m_again; //!< runs while a mail is under way and the list is seen
    bool m_isUnderWay = false;
    base::CallHandle m_loading;
    base::CallHandle m_reading;
};

} // namespace console::ui
