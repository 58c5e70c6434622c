// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/datarequests/case_form.h"

class QComboBox;

namespace console::ui {

class CheckSet;

//! A question to the person, which stops the clocks of the rights that it is about.
class QuestionForm : public CaseForm {
    Q_OBJECT

public:
    QuestionForm(DetailPane& pane, const PageContext& context, const domain::RequestCase& request);

protected:
    [[nodiscard]] base::Call<Case> write() override;
    [[nodiscard]] QString doneWords(const Case& request) const override;

private:
    QComboBox* m_kind;
    CheckSet* m_rights;
    FormField* m_text;
    FormField* m_askedOn;
    FormField* m_answerUntil;
};

//! The answer to one of them, or more time for it.
class AnswerForm : public CaseForm {
    Q_OBJECT

public:
    AnswerForm(DetailPane& pane, const PageContext& context, const domain::RequestCase& request,
        const domain::RequestQuestion& question);

protected:
    [[nodiscard]] base::Call<Case> write() override;
    [[nodiscard]] QString doneWords(const Case& request) const override;

private:
    QString m_id;
    FormField* m_answeredOn;
    FormField* m_answerUntil;
};

//! Two months more, once: valid when the notice went out before the first legal date.
class ExtensionForm : public CaseForm {
    Q_OBJECT

public:
    ExtensionForm(DetailPane& pane, const PageContext& context, const domain::RequestCase& request);

protected:
    [[nodiscard]] base::Call<Case> write() override;
    [[nodiscard]] QString doneWords(const Case& request) const override;

private:
    QComboBox* m_reason;
    CheckSet* m_rights;
    FormField* m_text;
    FormField* m_sentOn;
};

} // namespace console::ui
