// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/mail_relay.h"
#include "ui/parts/detail_pane.h"

class QComboBox;
class QSpinBox;

namespace console::ui {

class TextArea;

//! The fields of a mail relay, in a pane. The password is write-only.
class MailForm : public QObject {
    Q_OBJECT

public:
    explicit MailForm(DetailPane& pane);

    void fill(const domain::MailRelay& relay);
    //! `readOnly`: why nothing can be changed; empty when it can.
    void allow(const QString& readOnly);
    //! What differs from `seen`.
    [[nodiscard]] domain::MailRelayChange change(const domain::MailRelay& seen) const;

private:
    FormField* add(FormField* field);
    void buildServer();
    void buildSender();
    void takeBrevo();

    DetailPane& m_pane;
    QList<FormField*> m_fields;
    LinkButton* m_brevo;
    FormField* m_host = nullptr;
    FormField* m_port = nullptr;
    FormField* m_security = nullptr;
    FormField* m_user = nullptr;
    FormField* m_password = nullptr;
    FormField* m_authority = nullptr;
    FormField* m_address = nullptr;
    FormField* m_name = nullptr;
    FormField* m_language = nullptr;
    FormField* m_limit = nullptr;
    QSpinBox* m_portBox;
    QComboBox* m_securityBox;
    TextArea* m_authorityText;
    QComboBox* m_languageBox;
    QSpinBox* m_limitBox;
};

} // namespace console::ui
