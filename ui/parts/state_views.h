// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/buttons.h"
#include "ui/parts/text_label.h"
#include "ui/parts/view_state.h"

#include <QEvent>
#include <QFrame>
#include <QPlainTextEdit>

namespace console::ui {

//! "Details" with the technical part of an error under it, and Copy.
class ErrorDetails : public QWidget {
    Q_OBJECT

public:
    explicit ErrorDetails(QWidget* parent = nullptr);
    void setError(const base::ApiError& error);
    void setUnfolded(bool unfolded);
    [[nodiscard]] bool isUnfolded() const;

private:
    LinkButton* m_toggle;
    LinkButton* m_copy;
    QPlainTextEdit* m_text;
};

//! Type of what is sent to all that a StateView or StateStrip stands in when it says something
//! else, or is shown or hidden.
[[nodiscard]] QEvent::Type viewStateEvent();

//! Fills the place of a list or pane that has nothing to show, and says why.
class StateView : public QWidget {
    Q_OBJECT

public:
    explicit StateView(QWidget* parent = nullptr);
    void setState(const ViewState& state);
    [[nodiscard]] const ViewState& viewState() const { return m_state; }
    //! The sentence as shown.
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }
    [[nodiscard]] BusyButton* actionButton() const { return m_action; }
    [[nodiscard]] ErrorDetails* details() const { return m_details; }

Q_SIGNALS:
    //! The person asked for what the state offers: add, clear the filter, retry, reconnect, sign
    //! in.
    void actionRequested(console::ui::State state);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showMark();

    ViewState m_state;
    QLabel* m_mark;
    TextLabel* m_sentence;
    TextLabel* m_advice;
    BusyButton* m_action;
    ErrorDetails* m_details;
    QTimer m_delay;
};

//! A quiet line above data that stays: offline, session ended, an error while refreshing, saving.
//! Hidden for states that do not go with data.
class StateStrip : public QFrame {
    Q_OBJECT

public:
    explicit StateStrip(QWidget* parent = nullptr);
    void setState(const ViewState& state);
    [[nodiscard]] const ViewState& viewState() const { return m_state; }
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }
    [[nodiscard]] BusyButton* actionButton() const { return m_action; }
    [[nodiscard]] ErrorDetails* details() const { return m_details; }

Q_SIGNALS:
    void actionRequested(console::ui::State state);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showMark();

    ViewState m_state;
    QLabel* m_mark;
    TextLabel* m_sentence;
    BusyButton* m_action;
    ErrorDetails* m_details;
};

} // namespace console::ui
