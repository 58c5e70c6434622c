// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/trust.h"
#include "ui/parts/detail_pane.h"

class QPlainTextEdit;

namespace console::ui {

//! Asks what a request from the Trust page is for, and afterwards offers the prepared mail.
class RequestPane : public DetailPane {
    Q_OBJECT

public:
    explicit RequestPane(QWidget* parent = nullptr);

    //! A new, empty form.
    void ask(domain::TrustRequest::Kind kind, const QString& organizationName);
    //! Recorded: shows what was sent where, and "Open the mail".
    void showRecorded(const domain::TrustRequest& request);

    [[nodiscard]] domain::TrustRequest::Kind kind() const { return m_kind; }
    [[nodiscard]] QString reason() const;

private:
    void openMail(const domain::TrustRequest& request) const;

    domain::TrustRequest::Kind m_kind = domain::TrustRequest::Kind::Soc2Report;
    QString m_organizationName;
    QPlainTextEdit* m_reason = nullptr;
};

//! The mail that goes with a request: "mailto:" with recipient, subject and body (RFC 6068).
[[nodiscard]] QUrl requestMail(
    const domain::TrustRequest& request, const QString& organizationName);

} // namespace console::ui
