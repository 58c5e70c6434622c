// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/mail_test.h"

#include <QWidget>

namespace console::ui {

class KeyValueList;
class Note;

//! What became of a test mail, step by step.
class MailTestView : public QWidget {
    Q_OBJECT

public:
    explicit MailTestView(QWidget* parent = nullptr);

    void showNone();
    void showReport(const domain::MailTestReport& report, const QString& to);

private:
    Note* m_note;
    KeyValueList* m_steps;
};

} // namespace console::ui
