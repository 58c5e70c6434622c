// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/api_error.h"
#include "ui/parts/form_field.h"
#include "ui/parts/notes.h"
#include "ui/parts/state_views.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace console::ui {

//! The right half of a list page: one thing, to read or to edit.
//!
//! Fields that are added are watched; with changes the bar at the bottom says how many and offers
//! Discard and Save. Nothing typed is lost: leave() asks once, inside the pane.
class DetailPane : public QFrame {
    Q_OBJECT

public:
    explicit DetailPane(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    //! It stands by itself under a header, as in the settings: no title, and nothing to close.
    void setStandalone();
    //! At the right of the title, such as a link or a menu button.
    void addTitleWidget(QWidget* widget);

    //! Appended to the scrolling content.
    void add(QWidget* widget);
    FormField* addField(FormField* field);
    //! Two or more fields side by side.
    void addFieldRow(const QList<FormField*>& fields);
    void addSection(const QString& heading);
    //! For fields that stand inside a widget of your own.
    void watch(FormField* field);
    //! Takes everything out, content and fields, for the next thing.
    void clear();
    void scrollToTop();

    //! Words of the save button, "Save entry"; empty hides the bar (read only).
    void setSaveText(const QString& text);
    //! A draft can be saved without any change: creating something.
    void setDraft(bool draft);
    //! Why it can't be saved for now, whatever is typed; empty: it can.
    void setSaveRefusal(const QString& reason);
    BusyButton* addBarAction(const QString& text, ButtonKind kind = ButtonKind::Secondary);
    [[nodiscard]] BusyButton* saveButton() const { return m_save; }

    [[nodiscard]] int unsavedChanges() const;
    [[nodiscard]] bool isDirty() const { return unsavedChanges() > 0; }
    void markClean();
    void discard();

    //! Locks the form and shows it on the save button; Esc then emits cancelRequested().
    void setSaving(bool saving);
    //! The same for a button that stands in the form or the bar: it shows `words` until
    //! setSaving(false).
    void setSaving(BusyButton* button, const QString& words);
    [[nodiscard]] bool isSaving() const { return m_saving; }
    //! At the field that error.field names, else as a note on top; the form is unlocked.
    void showError(const base::ApiError& error);
    void clearErrors();
    //! The state in place of the content; with content an error, being offline, an ended session
    //! and not being allowed are a strip over it. Ready takes back that the session has ended; a
    //! form that is being saved stays locked.
    void setState(const ViewState& state);

    //! Runs `proceed` at once when nothing is unsaved. Else asks in the pane, once, and runs it
    //! when the person discards; a later call replaces what is waiting.
    void leave(std::function<void()> proceed);
    [[nodiscard]] bool isAsking() const;

Q_SIGNALS:
    void saveRequested();
    //! Esc while saving.
    void cancelRequested();
    void discarded();
    //! The pane's close button or Esc, after leave() agreed.
    void closeRequested();
    void stateActionRequested(console::ui::State state);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildTop(QVBoxLayout* column);
    void buildBar(QVBoxLayout* column);
    void buildQuestion(QVBoxLayout* column);
    void showBar();
    void answer(bool discardChanges);
    void lock();
    void unlock();
    [[nodiscard]] FormField* fieldOf(const QString& key) const;

    ElidedLabel* m_title = nullptr;
    IconButton* m_close = nullptr;
    QHBoxLayout* m_titleRow = nullptr;
    StateStrip* m_strip = nullptr;
    StateView* m_stateView = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QWidget* m_failure = nullptr;
    Note* m_error = nullptr;
    ErrorDetails* m_errorDetails = nullptr;
    QFrame* m_bar = nullptr;
    QHBoxLayout* m_barActions = nullptr;
    TextLabel* m_unsaved = nullptr;
    QPushButton* m_discard = nullptr;
    BusyButton* m_save = nullptr;
    QFrame* m_question = nullptr;
    QPushButton* m_keep = nullptr;
    QList<QPointer<FormField>> m_fields;
    QPointer<BusyButton> m_working; // shows that something is being saved
    QPointer<QWidget> m_focusBefore;
    std::function<void()> m_proceed;
    QString m_saveRefusal;
    bool m_draft = false;
    bool m_saving = false;
    bool m_sessionEnded = false; // is what m_error says
};

} // namespace console::ui
