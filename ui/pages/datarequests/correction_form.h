// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/request_forms.h"
#include "ui/pages/datarequests/case_form.h"

#include <QTimer>

namespace console::ui {

class CheckSet;
class KeyValueList;
class LinkButton;
class Note;
class ReceiptFields;

//! Mends what was typed wrong when the case was recorded, with the reason. Address and name are
//! shown only when somebody asks for them; left empty before that, they stay as they are.
class CorrectionForm : public CaseForm {
    Q_OBJECT

public:
    CorrectionForm(
        DetailPane& pane, const PageContext& context, const domain::RequestCase& request);

protected:
    [[nodiscard]] base::Call<Case> write() override;
    [[nodiscard]] QString doneWords(const Case& request) const override;
    [[nodiscard]] bool isUnderstood() const override;
    void changedElsewhere(const Case& before) override;

private:
    void addPerson();
    void showPerson();
    void showMasks();
    //! What can be corrected of the case as it is, to the minute as the fields have it.
    [[nodiscard]] contract::RequestForm typed() const;
    void show(const contract::RequestForm& form);

    Note* m_conflict;
    KeyValueList* m_sides;
    FormField* m_address;
    FormField* m_name;
    LinkButton* m_show;
    CheckSet* m_rights;
    FormField* m_rightsField;
    ReceiptFields* m_receipt;
    FormField* m_reason;
    contract::RequestForm m_recorded; //!< as typed() was when it was what the service has
    bool m_shown = false; //!< address and name stand in their fields
    QTimer m_typing;
    base::CallHandle m_showing;
};

} // namespace console::ui
