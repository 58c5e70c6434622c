// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/request_forms.h"
#include "ui/pages/pane_content.h"

#include <QTimer>

class QComboBox;
class QVBoxLayout;

namespace console::ui {

class CheckSet;
class ReceiptFields;

//! A case that came in, recorded by hand: who asks for what, how and when it reached us. The dates
//! that follow are counted while one types; who it is and which cases of theirs there are is asked
//! once the address is whole.
class RecordForm : public PaneContent {
    Q_OBJECT

public:
    RecordForm(DetailPane& pane, const PageContext& context);
    void takeFocus() override;
    //! For somebody who is known already; what they ask for is next.
    void setPerson(const QString& address);

Q_SIGNALS:
    //! `sentence` says what was done, and what of it did not succeed.
    void recorded(const console::domain::RequestCase& request, const QString& sentence);

private:
    // How it is put together: record_form_fields.cpp.
    void build();
    void addWhat();
    void addMore();
    void follow(FormField* field);

    void askWhoItIs();
    void showWhoItIs(const contract::RequestPreview& preview);
    void clearWhoItIs();
    void save();
    void link(const domain::RequestCase& request, QStringList refs, const QString& problems);
    [[nodiscard]] contract::RequestForm typed() const;
    [[nodiscard]] QStringList chosenRelated() const;
    [[nodiscard]] bool isUnderstood();

    FormField* m_address = nullptr;
    FormField* m_rightsField = nullptr;
    CheckSet* m_rights = nullptr;
    ReceiptFields* m_receipt = nullptr;
    QComboBox* m_role = nullptr;
    QComboBox* m_language = nullptr;
    FormField* m_name = nullptr;
    FormField* m_source = nullptr;
    FormField* m_details = nullptr;
    QVBoxLayout* m_person = nullptr;
    QPointer<CheckSet> m_related;
    QStringList m_relatedRefs;
    QString m_askedFor; //!< address that m_person is about
    QTimer m_typing;
    base::CallHandle m_asking;
    base::CallHandle m_linking;
};

} // namespace console::ui
