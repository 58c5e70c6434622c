// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/letter_codecs.h"
#include "ui/pages/datarequests/case_form.h"

#include <QPointer>

class QComboBox;

namespace console::ui {

class CheckSet;

//! A letter of a case: what only the writer knows, then subject and text, which the service
//! proposes, then how it leaves. What is proposed never takes the place of what somebody wrote,
//! unless they say so.
class LetterForm : public CaseForm {
    Q_OBJECT

public:
    LetterForm(DetailPane& pane, const PageContext& context, const domain::RequestCase& request,
        domain::LetterKind kind);

protected:
    [[nodiscard]] base::Call<Case> write() override;
    [[nodiscard]] QString doneWords(const Case& request) const override;
    [[nodiscard]] bool isUnderstood() const override;

private:
    // What it is made of: letter_form_fields.cpp.
    void addTerms();
    void addExtension();
    void addOther();
    void addClosing();
    void addLetter();
    [[nodiscard]] bool needsWords() const;
    //! Without subject and text.
    [[nodiscard]] contract::LetterForm terms() const;

    void askToPropose();
    void propose();
    //! Has the service propose from `form`, behind that button; a refusal is shown.
    void withProposal(const contract::LetterForm& form, BusyButton* button, const QString& words,
        std::function<void(const contract::LetterProposal&)> then);
    //! Where nothing was typed yet, also not meanwhile.
    void proposeBeside();
    void take(const contract::LetterProposal& proposal);
    void preview();
    void showPreview(const contract::LetterProposal& proposal);
    //! It is not how the letter would leave any more.
    void dropPreview();
    void showMissing();
    //! What the law asks the letter to say, and it doesn't; empty when nothing is missing.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] bool isWritten() const;
    [[nodiscard]] contract::LetterForm letter() const;

    domain::LetterKind m_kind;
    QComboBox* m_language;
    // Null where such a letter does without.
    FormField* m_words = nullptr;
    FormField* m_reason = nullptr;
    FormField* m_answerUntil = nullptr;
    QComboBox* m_extension = nullptr;
    CheckSet* m_rights = nullptr;
    QComboBox* m_task = nullptr;
    FormField* m_to = nullptr;
    CheckSet* m_closes = nullptr;
    BusyButton* m_propose = nullptr;
    FormField* m_subject = nullptr;
    FormField* m_text = nullptr;
    BusyButton* m_preview = nullptr;
    QPointer<QWidget> m_shown; //!< the preview
    base::CallHandle m_proposing;
};

} // namespace console::ui
