// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/sub_processors_model.h"
#include "ui/pages/pane_content.h"
#include "ui/pages/subprocessors/entry_edit.h"
#include "ui/pages/subprocessors/listing_desk.h"

#include <QTimer>

class QComboBox;

namespace console::ui {

class CheckSet;
class CountryChooser;
class DateField;
class EntryConflict;
class KeyValueList;
class TextArea;

//! An entry of the next version to edit, or a new one: all that a listing says, checked as one
//! types. Saving keeps it in the draft, together with what others did there meanwhile; what both
//! changed is asked, field by field.
class EntryForm : public PaneContent {
    Q_OBJECT

public:
    //! Nothing for a new one. All must outlive the form.
    EntryForm(DetailPane& pane, const PageContext& context, ListingDesk& desk,
        const std::optional<models::ListedEntry>& listed);

    //! Whether it may still be saved, and the short name that a new one would get. Where nothing is
    //! typed a question is asked about the entry as it is now.
    void update();
    [[nodiscard]] bool isNew() const { return !m_listed; }
    //! Whether to remove it is asked, or was answered and refused.
    [[nodiscard]] bool isAsking() const { return question() != nullptr; }
    void takeFocus() override;

Q_SIGNALS:
    //! What the draft is now, and which entry of it was kept.
    void kept(const console::contract::ListingDraftView& draft, const QString& slug);
    //! Or taken out of it: the entry as it was.
    void removed(
        const console::contract::ListingDraftView& draft, const QString& slug, const QString& name);
    //! There is nothing here to edit any more.
    void closeWanted();

private:
    void build();
    void buildNotes();
    void buildPublic();
    void buildTransfer();
    void buildAgreement();
    void buildReview();
    void buildRemoval();
    void addGroup(const QString& heading);
    FormField* addField(domain::EntryField field, FormField* made);
    void fill(const domain::SubProcessor& entry);
    [[nodiscard]] domain::SubProcessor typed() const;
    [[nodiscard]] QString slug() const;

    void showNow();
    void check();
    //! What stops a draft from holding it, at its field; the first of them, or null.
    FormField* showFindings(const QList<domain::EntryFinding>& findings);
    //! Whichever of two stands above the other; the first may be null.
    [[nodiscard]] FormField* upper(FormField* one, FormField* other) const;
    //! What a control holds that is no value at all.
    FormField* showNotUnderstood();
    void showSummary(const QList<domain::EntryFinding>& findings);
    void showHints();
    [[nodiscard]] QString hintOf(domain::EntryField field) const;

    void save();
    void write(const ListingDesk::Edit& edit);
    void endSave(const base::Result<contract::ListingDraftView>& draft);
    void showContested();
    void showRemoved();
    void resolve(const QList<domain::MergeConflict>& mine);
    void askRemoval();
    void remove();
    [[nodiscard]] base::ApiError atItsField(base::ApiError error) const;

    ListingDesk& m_desk;
    std::optional<models::ListedEntry> m_listed;
    domain::SubProcessor m_seen; //!< what is typed was made from it
    Entries m_around; //!< of the draft, when the form was opened
    std::shared_ptr<QList<domain::MergeConflict>> m_contested
        = std::make_shared<QList<domain::MergeConflict>>();
    QString m_keptSlug;
    bool m_isTried = false; //!< to save: what is missing is said everywhere
    QTimer m_typing;

    Note* m_summary = nullptr;
    EntryConflict* m_conflict = nullptr;
    Note* m_gone = nullptr;
    QHash<domain::EntryField, FormField*> m_fields;
    CheckSet* m_categories = nullptr;
    CountryChooser* m_countries = nullptr;
    QComboBox* m_transfer = nullptr;
    TextArea* m_address = nullptr;
    DateField* m_reviewed = nullptr;
    KeyValueList* m_facts = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace console::ui
