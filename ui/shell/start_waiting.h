// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/api_error.h"
#include "ui/parts/buttons.h"
#include "ui/parts/page_header.h"
#include "ui/parts/state_views.h"

#include <QTimer>

namespace console::ui {

//! What is waited for, shown after 200 ms, or why that did not work, with what can be done.
class StartWaiting : public QWidget {
    Q_OBJECT

public:
    explicit StartWaiting(QWidget* parent = nullptr);
    //! `action` may be empty.
    void setWaiting(const QString& sentence, const QString& action = {});
    //! `other`: what can be done instead, in a second button; may be empty.
    void setFailure(const base::ApiError& error, const QString& action, const QString& other = {});
    //! Nothing is waited for. `action` may be empty.
    void setMessage(const QString& sentence, const QString& action = {});
    [[nodiscard]] QString sentence() const;
    void focusOther();

Q_SIGNALS:
    void actionRequested();
    void otherRequested();

private:
    TextLabel* m_sentence;
    BusyButton* m_action;
    BusyButton* m_other;
    ProgressLine* m_progress;
    ErrorDetails* m_details;
    QTimer m_delay;
};

} // namespace console::ui
