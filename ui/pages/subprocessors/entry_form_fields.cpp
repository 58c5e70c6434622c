// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/entry_conflict.h"
#include "ui/pages/subprocessors/entry_form.h"
#include "ui/parts/check_set.h"
#include "ui/parts/country_chooser.h"
#include "ui/parts/date_field.h"
#include "ui/parts/facts.h"
#include "ui/parts/text_area.h"

#include <QComboBox>

// The fields of the form; what it does with them is in entry_form.cpp and entry_form_checks.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;
using domain::EntryField;
using F = EntryField;

namespace {
constexpr int addressLines = 3;

QString labelOf(EntryField field)
{
    return domain::fieldLabel(field);
}

CheckSet* categoryBoxes()
{
    QList<CheckSet::Choice> choices;
    for (const domain::DataCategory category : domain::allDataCategories)
        choices.append({int(category), domain::categoryLabel(category)});
    return new CheckSet(choices);
}
} // namespace

FormField* EntryForm::addField(EntryField field, FormField* made)
{
    m_fields.insert(field, made);
    connect(made, &FormField::changed, &m_typing, qOverload<>(&QTimer::start));
    return made;
}

void EntryForm::addGroup(const QString& heading)
{
    // Stronger than the labels of the fields, which look like the headings of other panes.
    auto* label = new TextLabel(heading, TextSize::Body, Tone::Neutral, QFont::DemiBold);
    label->setContentsMargins(0, space::m, 0, 0);
    label->setWordWrap(true);
    pane().add(label);
}

void EntryForm::build()
{
    buildNotes();
    buildPublic();
    buildTransfer();
    buildAgreement();
    buildReview();
    if (!isNew())
        buildRemoval();
    showHints();
}

void EntryForm::buildNotes()
{
    m_summary = new Note(Tone::Warn);
    m_conflict = new EntryConflict;
    m_gone = new Note(Tone::Warn, {}, tr("What you typed is still here."));
    for (Note* note : {m_summary, static_cast<Note*>(m_conflict), m_gone}) {
        note->hide();
        pane().add(note);
    }
    connect(m_conflict, &EntryConflict::resolved, this, &EntryForm::resolve);
}

void EntryForm::buildPublic()
{
    addGroup(tr("As it is published"));
    pane().addField(
        addField(F::Name, new FormField(labelOf(F::Name), new QLineEdit, wireName(F::Name))));
    pane().addFieldRow({addField(F::Website,
                            new FormField(
                                labelOf(F::Website), new QLineEdit, wireName(F::Website))),
        addField(F::WebsiteLabel,
            new FormField(labelOf(F::WebsiteLabel), new QLineEdit, wireName(F::WebsiteLabel)))});
    pane().addField(addField(
        F::Purpose, new FormField(labelOf(F::Purpose), new QLineEdit, wireName(F::Purpose))));
    pane().addField(addField(F::DataProcessed,
        new FormField(labelOf(F::DataProcessed), new QLineEdit, wireName(F::DataProcessed))));
    pane().addField(
        addField(F::Region, new FormField(labelOf(F::Region), new QLineEdit, wireName(F::Region))));
}

void EntryForm::buildTransfer()
{
    addGroup(tr("Where data goes"));
    m_countries = new CountryChooser(domain::builtInDataZones().countries(), countryNames());
    pane().addField(addField(
        F::Countries, new FormField(labelOf(F::Countries), m_countries, wireName(F::Countries))));
    connect(m_countries, &CountryChooser::codesChanged, this, &EntryForm::showHints);
    m_transfer = new QComboBox;
    for (const domain::TransferMechanism mechanism : domain::allTransferMechanisms)
        m_transfer->addItem(domain::transferLabel(mechanism), int(mechanism));
    pane().addField(addField(
        F::Transfer, new FormField(labelOf(F::Transfer), m_transfer, wireName(F::Transfer))));
    m_categories = categoryBoxes();
    pane().addField(addField(F::Categories,
        new FormField(labelOf(F::Categories), m_categories, wireName(F::Categories))));
}

void EntryForm::buildAgreement()
{
    addGroup(tr("Agreement and contact"));
    pane().addField(addField(
        F::LegalName, new FormField(labelOf(F::LegalName), new QLineEdit, wireName(F::LegalName))));
    pane().addField(
        addField(F::DpaUrl, new FormField(labelOf(F::DpaUrl), new QLineEdit, wireName(F::DpaUrl))));
    pane().addField(addField(F::PrivacyUrl,
        new FormField(labelOf(F::PrivacyUrl), new QLineEdit, wireName(F::PrivacyUrl))));
    pane().addFieldRow({addField(F::ContactName,
                            new FormField(
                                labelOf(F::ContactName), new QLineEdit, wireName(F::ContactName))),
        addField(F::ContactEmail,
            new FormField(labelOf(F::ContactEmail), new QLineEdit, wireName(F::ContactEmail)))});
    m_address = new TextArea;
    m_address->setFixedHeight(
        addressLines * QFontMetrics(textFont(TextSize::Body)).lineSpacing() + 2 * space::m);
    pane().addField(addField(F::ContactAddress,
        new FormField(labelOf(F::ContactAddress), m_address, wireName(F::ContactAddress))));
}

void EntryForm::buildReview()
{
    addGroup(tr("Review"));
    m_reviewed = new DateField;
    pane().addField(addField(
        F::ReviewedOn, new FormField(labelOf(F::ReviewedOn), m_reviewed, wireName(F::ReviewedOn))));
    m_facts = new KeyValueList;
    pane().add(m_facts);
}

void EntryForm::fill(const domain::SubProcessor& entry)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (qobject_cast<QLineEdit*>(it.value()->control()) && it.key() != F::ReviewedOn)
            it.value()->setValue(domain::fieldText(entry, it.key()));
    }
    m_countries->setCodes(entry.countries);
    m_transfer->setCurrentIndex(m_transfer->findData(int(entry.transfer)));
    m_categories->setChosen(int(entry.dataCategories.toInt()));
    m_address->setPlainText(entry.contact.address);
    m_reviewed->setDay(entry.reviewedOn);
    // What opens is the beginning of a long text.
    for (FormField* field : std::as_const(m_fields)) {
        if (auto* line = qobject_cast<QLineEdit*>(field->control()))
            line->setCursorPosition(0);
    }
    update();
}

domain::SubProcessor EntryForm::typed() const
{
    domain::SubProcessor entry = m_seen;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        // Lines hold free texts, which are taken as they are: checks say what they should be.
        if (qobject_cast<QLineEdit*>(it.value()->control()) && it.key() != F::ReviewedOn)
            (void)domain::setFieldText(entry, it.key(), it.value()->value().toString());
    }
    entry.countries = m_countries->codes();
    entry.transfer = domain::TransferMechanism(m_transfer->currentData().toInt());
    entry.dataCategories = domain::DataCategories::fromInt(quint32(m_categories->chosen()));
    entry.contact.address = domain::plainLines(m_address->toPlainText());
    entry.reviewedOn = m_reviewed->day();
    if (isNew())
        entry.slug = newSlug(m_desk.nextEntries(), entry.name);
    return entry;
}

QString EntryForm::slug() const
{
    return isNew() ? newSlug(m_desk.nextEntries(), m_fields.value(F::Name)->value().toString())
                   : m_seen.slug;
}

} // namespace console::ui
