// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "ui/parts/form_field.h"
#include "ui/parts/notes.h"
#include "ui/parts/state_views.h"

#include <QVBoxLayout>

namespace console::ui {

//! The right half of the start page: a heading, fields, one primary button under them.
//!
//! Enter in a field submits, Esc cancels while busy. What was typed stays whatever happens.
class StartForm : public QWidget {
    Q_OBJECT

public:
    StartForm(const QString& heading, const QString& submit, QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    //! Locks the fields, and shows `doing` ("Signing in…") in the button.
    void setBusy(bool busy, const QString& doing = {});
    [[nodiscard]] bool isBusy() const { return m_submit->isBusy(); }
    //! Which step is under way, as a sentence under the button.
    void setProgress(const QString& sentence);

    //! At the field that error.field names, else as a note. After too many tries the button rests
    //! until error.retryAt.
    void showError(const base::ApiError& error);
    void showNote(Tone tone, const QString& title, const QString& text);
    void clearErrors();
    [[nodiscard]] Note* note() const { return m_note; }

    [[nodiscard]] BusyButton* submitButton() const { return m_submit; }
    [[nodiscard]] FormField* field(const QString& key) const;
    //! Where typing goes on: the first empty field.
    void focusFirst();

Q_SIGNALS:
    //! Everything that can be checked here is right.
    void submitted();
    void cancelRequested();

protected:
    //! Shows what is wrong at each field, and tells the first; nullptr when all is right.
    [[nodiscard]] virtual FormField* firstWrong() = 0;
    FormField* addField(const QString& label, QLineEdit* control, const QString& key);
    //! Between heading and button; `position` -1 is after everything that is there.
    void add(QWidget* widget, int position = -1);
    //! Under the button, one below the other: whole in every language.
    LinkButton* addLink(const QString& text);
    //! Ends the rest after too many tries, as for another address.
    void endRest();
    void submit();
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildFoot();
    void orderStops();
    void rest(const base::ApiError& error);

    TextLabel* m_heading;
    QVBoxLayout* m_body;
    QVBoxLayout* m_links;
    BusyButton* m_submit;
    LinkButton* m_cancel;
    TextLabel* m_progress;
    Note* m_note;
    ErrorDetails* m_details;
    QList<FormField*> m_fields;
    QList<LinkButton*> m_linkButtons;
    QTimer m_rest;
};

} // namespace console::ui
