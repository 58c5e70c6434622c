// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/buttons.h"
#include "ui/parts/text_label.h"

#include <QBasicTimer>
#include <QFrame>

namespace console::ui {

//! A tinted box: a bold first line that says it, and under it what to do.
class Note : public QFrame {
    Q_OBJECT

public:
    //! `tone`: Accent for information, Warn, Bad or Ok.
    explicit Note(
        Tone tone, const QString& title = {}, const QString& text = {}, QWidget* parent = nullptr);
    void setTone(Tone tone);
    void setTitle(const QString& title);
    void setText(const QString& text);
    [[nodiscard]] QString title() const { return m_title->text(); }
    [[nodiscard]] QString text() const { return m_text->text(); }
    LinkButton* addAction(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showMark();

    Tone m_tone;
    QLabel* m_mark;
    TextLabel* m_title;
    TextLabel* m_text;
};

//! Says what just happened, with a way back ("Undo"), over the bottom of its parent. Goes away by
//! itself, visibly: a line runs out; going there with the pointer or the focus holds it. Never
//! takes the focus.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent);
    //! `action` may be empty. `seconds` 0 stays until closed. A new message replaces the old one.
    void showMessage(Tone tone, const QString& text, const QString& action = {}, int seconds = 8);
    [[nodiscard]] QString text() const { return m_text->text(); }
    //! Takes the message away.
    void dismiss();

    static constexpr int readingTime = 3'000; // milliseconds
    //! What is shown whenever no other message is, until somebody has seen it: closed it, or had it
    //! in the active window for that time. Empty takes it back.
    void setNews(const QString& news);

Q_SIGNALS:
    void actionRequested();
    void closed();
    void newsSeen(); //!< and do not come back

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void present(Tone tone, const QString& text, const QString& action, int seconds);
    void place();
    void run();
    void showNews();
    void followReading();
    void endNews();

    Tone m_tone = Tone::Ok;
    QLabel* m_mark;
    TextLabel* m_text;
    BusyButton* m_action;
    IconButton* m_close;
    int m_total = 0; // milliseconds
    int m_left = 0;
    int m_timer = 0;
    bool m_pointed = false; // the pointer came, rather than lay there already
    QString m_news; // not seen yet
    QBasicTimer m_reading;
    bool m_showsNews = false;
};

} // namespace console::ui
