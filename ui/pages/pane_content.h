// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "ui/pages/page.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/inline_question.h"

#include <functional>

namespace console::ui {

//! What a detail pane shows at the moment: its fields and its actions. Made when something is
//! chosen, and gone, together with the calls it waits for, when something else is.
class PaneContent : public QObject {
    Q_OBJECT

public:
    //! Empties the pane. Both must outlive the content.
    PaneContent(DetailPane& pane, const PageContext& context);
    ~PaneContent() override;

    //! A write is under way: the pane keeps its content until it has ended.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    //! Puts the focus to where work in this pane starts.
    virtual void takeFocus();
    //! Another role, or a profile that was locked or unlocked: says anew what may be done here.
    //! What is typed stays.
    virtual void rightsChanged() { }

    //! Why the last write here did not succeed, if that can't be said at one field; until the next.
    [[nodiscard]] const std::optional<base::ApiError>& failure() const { return m_failure; }
    //! Says once more what failed in the content before, of which this shows the newer state.
    void showFailure(const base::ApiError& error);

Q_SIGNALS:
    //! Something was written, or may have been: what is shown has to be read anew.
    void serverChanged();
    void sessionEnded();
    //! The person stopped a write; whether it was done is for the lists to say.
    void stopped();

protected:
    [[nodiscard]] DetailPane& pane() const { return m_pane; }
    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] cloud::CloudClient& client() const;
    //! A button at the foot of the pane, gone with the content.
    BusyButton* addBarAction(const QString& text, ButtonKind kind = ButtonKind::Secondary);

    //! Asks before something is taken away, at the end of the pane. As long as the question stands
    //! `inPlaceOf` is hidden. Whoever declines is back at `origin`; what was said of a refused
    //! answer goes with the question. One question at a time: the next one takes its place.
    void ask(const InlineQuestion::Words& words, const QList<QWidget*>& inPlaceOf, QWidget* origin,
        std::function<void()> agreed);
    //! Does nothing when none is asked.
    void dropQuestion();
    //! The one that is asked, or null.
    [[nodiscard]] InlineQuestion* question() const { return m_question; }
    //! It came or went.
    virtual void questionChanged() { }

    //! Scrolls the pane so that `widget`, just added, is seen.
    void reveal(QWidget* widget);
    //! Locks the form behind the save button, or behind `button`, which shows `words`. Esc stops
    //! the call.
    void saving(const base::CallHandle& call);
    void saving(const base::CallHandle& call, BusyButton* button, const QString& words);
    //! A read that decides how a write goes on: only keeps the content.
    void setBusy(bool busy) { m_busy = busy; }
    //! Unlocks; what is typed stays.
    void unlock();
    //! Unlocks; what is typed is what the server has.
    void saved();
    //! Unlocks, says what went wrong at its place, and has the lists read anew.
    void failed(const base::ApiError& error);

private:
    void takeQuestionOut();
    void decline(QWidget* origin);

    DetailPane& m_pane;
    const PageContext& m_context;
    base::CallHandle m_saving;
    QList<QPointer<QWidget>> m_barActions;
    QPointer<InlineQuestion> m_question;
    QList<QPointer<QWidget>> m_hidden; //!< by the question
    std::optional<base::ApiError> m_failure;
    bool m_answerRefused = false;
    bool m_busy = false;
};

} // namespace console::ui
