// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/form_field.h"

namespace console::ui {

//! Every rule of domain::passwordRules under a new password, each with a tick once it is kept.
class PasswordRules : public QWidget {
    Q_OBJECT

public:
    //! `field` holds the password and is told the rules as its description.
    explicit PasswordRules(FormField* field, QWidget* parent = nullptr);
    [[nodiscard]] bool areKept() const;
    //! From now on rules that are not kept are shown as wrong.
    void insist();
    //! The sentences as shown, with "kept" or "not yet".
    [[nodiscard]] QStringList spoken() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;
    //! As wide as the longest word.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    void follow();
    [[nodiscard]] QString password() const;

    FormField* m_field;
    bool m_insists = false;
};

} // namespace console::ui
