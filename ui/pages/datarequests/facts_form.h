// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/datarequests/case_form.h"

class QComboBox;

namespace console::ui {

class CheckSet;

//! What is said of a case by hand: what it is about, as whom we hold the data, and its marks.
class FactsForm : public CaseForm {
    Q_OBJECT

public:
    FactsForm(DetailPane& pane, const PageContext& context, const domain::RequestCase& request);

Q_SIGNALS:
    //! What was recorded is to be corrected, with nothing typed that would be lost.
    void correctionWanted();

protected:
    [[nodiscard]] base::Call<Case> write() override;
    [[nodiscard]] QString doneWords(const Case& request) const override;
    [[nodiscard]] bool isUnderstood() const override;

private:
    void showNeeded();

    FormField* m_scope;
    QComboBox* m_role;
    QComboBox* m_organization;
    FormField* m_organizationField;
    FormField* m_contact;
    CheckSet* m_flags;
    FormField* m_retention;
    QComboBox* m_language;
    FormField* m_languageField;
};

} // namespace console::ui
