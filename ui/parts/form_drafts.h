// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/draft_store.h"
#include "ui/parts/view_memory.h"

#include <QPointer>
#include <QTimer>

namespace console::ui {

class DetailPane;
class FormField;
class Note;

//! The folder of a profile's drafts, beside `file`, in which views keep what they remember.
[[nodiscard]] QString draftsOf(const QString& file, const QString& profile);

//! The memory of a profile that keeps drafts, too.
class ProfileMemory : public SettingsViewMemory {
public:
    //! `key` as there; without one no draft is kept.
    ProfileMemory(const QString& file, const QString& profile, const QByteArray& key);

    //! Null where none are kept.
    [[nodiscard]] profiles::DraftStore* drafts() const { return m_drafts.get(); }

private:
    std::unique_ptr<profiles::DraftStore> m_drafts;
};

//! Property of a field, or of a widget with fields, that is no part of what the form saves, such as
//! where a test goes.
inline constexpr const char* notInDrafts = "notInDrafts";

//! Keeps what is typed into the form that a pane shows, so that it is there again after the program
//! ended without asking. A draft that is there when the form opens is offered on top of it. Once
//! the form is saved or discarded there is none any more.
//!
//! Only fields that are changed are kept, and never one for a secret. Belongs to the pane, which
//! tells it what becomes of its fields.
class FormDrafts : public QObject {
    Q_OBJECT

public:
    //! Milliseconds from a change until it is handed on to be written.
    static constexpr int pause = 1000;

    //! `form` names it and the thing that it is of: "organization/new". Call when its fields are as
    //! they are saved, or in the constructor of the form. Does nothing where `memory`, which
    //! outlives the pane, keeps no drafts.
    static void keep(DetailPane& pane, ViewMemory* memory, const QString& form);
    //! The form can't be saved any more by who sees it: nothing is offered or kept, but what is
    //! typed already.
    static void stop(DetailPane& pane);
    //! What is kept of that form is of no use any more, and the form itself is not there.
    static void forget(ViewMemory* memory, const QString& form);
    //! Null where nothing is kept.
    [[nodiscard]] static FormDrafts* of(const DetailPane& pane);

    //! A field has come.
    void follow(FormField* field);
    //! The fields are as they are saved, or taken back.
    void settle();
    //! The fields are about to go.
    void close();

Q_SIGNALS:
    //! Values for those keys, each with what follows "#", are about to be put back: what makes its
    //! fields only when they are wanted is to make them.
    void restoring(const QStringList& names);

private:
    FormDrafts(DetailPane& pane, profiles::DraftStore& store, const QString& form);

    void begin();
    [[nodiscard]] bool isTypedInto() const;
    void offer();
    void restore(const QVariantMap& values);
    //! Into all but `those`. The first field that took its value, or null.
    QPointer<FormField> putBack(
        const QVariantMap& values, const QList<QPointer<FormField>>& those = {});
    void write();
    void endOffer();
    [[nodiscard]] bool isShown(const QVariantMap& values) const;
    [[nodiscard]] QList<std::pair<QString, QPointer<FormField>>> fields() const;

    DetailPane& m_pane;
    profiles::DraftStore& m_store;
    QString m_form;
    QTimer m_timer;
    QPointer<Note> m_offer;
    bool m_isOurs = false; //!< what is kept was typed here, rather than found
};

} // namespace console::ui
