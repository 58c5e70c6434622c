// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "models/request_titles.h"
#include "ui/pages/datarequests/case_form.h"
#include "ui/pages/datarequests/letter_words.h"
#include "ui/pages/datarequests/receipt_fields.h"
#include "ui/pages/datarequests/record_form.h"
#include "ui/pages/datarequests/rights_choice.h"
#include "ui/parts/text_area.h"

#include <QComboBox>
#include <QVBoxLayout>

// The fields of the form; what it does with them is in record_form.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;

void RecordForm::follow(FormField* field)
{
    connect(field, &FormField::changed, &m_typing, qOverload<>(&QTimer::start));
}

void RecordForm::build()
{
    addWhat();
    m_receipt = new ReceiptFields(pane(), context().clock, this);
    connect(m_receipt, &ReceiptFields::changed, &m_typing, qOverload<>(&QTimer::start));
    m_receipt->addDates();
    m_receipt->readCalendars(client());
    addMore();
}

void RecordForm::addWhat()
{
    m_address
        = pane().addField(new FormField(tr("Address of the person"), new QLineEdit, u"address"_s));
    follow(m_address);
    auto* holder = new QWidget;
    m_person = new QVBoxLayout(holder);
    m_person->setContentsMargins({});
    m_person->setSpacing(space::s);
    pane().add(holder);
    QList<domain::DataRight> rights;
    for (const domain::DataRight right : domain::allDataRights)
        rights << right;
    m_rights = rightsChoice(rights);
    m_rightsField = pane().addField(new FormField(tr("What they ask for"), m_rights, u"rights"_s));
    follow(m_rightsField);
}

void RecordForm::addMore()
{
    pane().addSection(tr("More about it"));
    m_name = pane().addField(new FormField(tr("Name (optional)"), new QLineEdit, u"name"_s));
    m_role = new QComboBox;
    for (const auto role : {domain::RequestRole::Controller, domain::RequestRole::Processor,
             domain::RequestRole::Undetermined})
        m_role->addItem(models::requestRoleTitle(role), int(role));
    pane().addField(new FormField(tr("We hold the data as"), m_role, u"role"_s));
    m_language = languageChoice({});
    m_language->insertItem(0, tr("That of the mail relay"), QString());
    m_language->setCurrentIndex(0);
    pane().addField(
        new FormField(tr("Language of letters to the person"), m_language, u"language"_s));
    m_source = pane().addField(
        new FormField(tr("Where the original lies (optional)"), new QLineEdit, u"sourceRef"_s));
    m_source->setHint(tr("Such as the id of the mail, or the number of a ticket"));
    m_details = pane().addField(
        new FormField(tr("What they wrote (optional)"), fourLines(), u"details"_s));
}

} // namespace console::ui
