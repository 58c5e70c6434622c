// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/shell/start_form.h"

#include <QSslCertificate>

class QCheckBox;

namespace console::ui {

class KeyValueList;

//! A server shows another certificate than the one that its profile trusts: both, what may be
//! behind it, and whom to ask. What the form offers first is not to trust it.
class StartCertificateForm : public StartForm {
    Q_OBJECT

public:
    explicit StartCertificateForm(QWidget* parent = nullptr);

    //! `host`: "name:port". `isHere`: the service inside this program.
    void present(const QSslCertificate& before, const QSslCertificate& shown, const QString& host,
        bool isHere);
    [[nodiscard]] const QSslCertificate& shown() const { return m_shown; }

Q_SIGNALS:
    //! The person says that it is right, after having compared.
    void trusted();

protected:
    [[nodiscard]] FormField* firstWrong() override { return nullptr; }

private:
    TextLabel* m_what;
    KeyValueList* m_before;
    KeyValueList* m_now;
    TextLabel* m_ask;
    QCheckBox* m_compared;
    LinkButton* m_trust;
    QSslCertificate m_shown;
};

} // namespace console::ui
