// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/import_fields.h"

#include "domain/import_table.h"
#include "ui/parts/form_field.h"
#include "ui/parts/narrow_box.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <array>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::EntryField;
using domain::ImportFormat;

namespace {
constexpr qsizetype longestTitle = 60; // as it is shown
// What an item of a column's choice is; fields have their number.
constexpr int openItem = -2;
constexpr int leftOutItem = -1;
constexpr QChar otherItem; // of the delimiters
} // namespace

ImportFormatFields::ImportFormatFields(ImportReading& reading, QWidget* parent)
    : QWidget(parent)
    , m_reading(reading)
    , m_format(new QComboBox)
    , m_encoding(new QComboBox)
    , m_delimiter(new QComboBox)
    , m_other(new QLineEdit)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(space::s);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (const ImportFormat format :
        {ImportFormat::Markdown, ImportFormat::Csv, ImportFormat::Json})
        m_format->addItem(domain::formatName(format), int(format));
    for (const domain::TextEncoding encoding : domain::allTextEncodings)
        m_encoding->addItem(domain::encodingName(encoding), int(encoding));
    m_delimiter->addItem(tr("Comma"), QChar(u','));
    m_delimiter->addItem(tr("Semicolon"), QChar(u';'));
    m_delimiter->addItem(tr("Tab"), QChar(u'\t'));
    m_delimiter->addItem(tr("Vertical bar"), QChar(u'|'));
    m_delimiter->addItem(tr("Caret"), QChar(u'^'));
    m_delimiter->addItem(tr("Tilde"), QChar(u'~'));
    m_delimiter->addItem(tr("Colon"), QChar(u':'));
    m_delimiter->addItem(tr("Other…"), otherItem);
    (void)addField(tr("Format"), m_format);
    m_encodingField = addField(tr("Encoding"), m_encoding);
    m_delimiterField = addField(tr("Delimiter"), m_delimiter);
    addOther();
    connect(&reading, &ImportReading::begun, this, [this] { m_otherWanted = false; });
    update();
}

void ImportFormatFields::addOther()
{
    m_other->setMaxLength(1);
    m_otherField = new FormField(tr("Other delimiter"), m_other);
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(m_otherField, grid->count() / 2, grid->count() % 2);
    connect(m_other, &QLineEdit::textChanged, this, &ImportFormatFields::takeOther);
}

FormField* ImportFormatFields::addField(const QString& label, QComboBox* choice)
{
    makeNarrow(*choice, 5);
    auto* field = new FormField(label, choice);
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(field, grid->count() / 2, grid->count() % 2);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice] { take(choice); });
    return field;
}

void ImportFormatFields::update()
{
    const QScopedValueRollback updating(m_updating, true);
    const auto& outcome = m_reading.outcome();
    const domain::ImportChoices& chosen = m_reading.choices();
    // What the person chose stands there, also while the file is read so, or can't be.
    const auto show = [](QComboBox* choice, const QVariant& said, const QVariant& found) {
        choice->setCurrentIndex(choice->findData(said.isValid() ? said : found));
    };
    const auto* import = outcome ? &outcome->import : nullptr;
    show(m_format, chosen.format ? QVariant(int(*chosen.format)) : QVariant(),
        import ? QVariant(int(import->format)) : QVariant());
    show(m_encoding, chosen.encoding ? QVariant(int(*chosen.encoding)) : QVariant(),
        import ? QVariant(int(import->encoding)) : QVariant());
    showDelimiter(chosen.delimiter ? chosen.delimiter
            : import               ? std::optional(import->delimiter)
                                   : std::nullopt);
    m_encodingField->setVisible(!m_reading.path().isEmpty());
    const bool isCsv = m_format->currentData().isValid()
        && m_format->currentData().toInt() == int(ImportFormat::Csv);
    m_delimiterField->setVisible(isCsv);
    m_otherField->setVisible(isCsv && m_delimiter->currentData() == QVariant(otherItem));
}

//! One that has no name here stands in the field for others. What somebody is typing there stays.
void ImportFormatFields::showDelimiter(const std::optional<QChar>& delimiter)
{
    const int named = delimiter ? m_delimiter->findData(*delimiter) : -1;
    const bool other = m_otherWanted || (delimiter && !delimiter->isNull() && named < 0);
    m_delimiter->setCurrentIndex(other ? m_delimiter->findData(otherItem) : named);
    if (!other || m_otherWanted)
        return;
    m_other->setText(*delimiter);
    m_otherField->setHint(delimiter->isPrint()
            ? QString()
            : tr("It can't be seen: U+%1.").arg(delimiter->unicode(), 4, 16, QChar(u'0')));
}

void ImportFormatFields::take(const QComboBox* choice)
{
    if (m_updating || choice->currentIndex() < 0)
        return;
    const QVariant item = choice->currentData();
    if (choice == m_delimiter) {
        m_otherWanted = item == QVariant(otherItem);
        m_otherField->setVisible(m_otherWanted);
    }
    if (choice == m_delimiter && m_otherWanted) {
        m_other->setFocus();
        m_other->selectAll();
        return;
    }
    domain::ImportChoices choices = m_reading.choices();
    if (choice == m_format)
        choices.format = ImportFormat(item.toInt());
    else if (choice == m_encoding)
        choices.encoding = domain::TextEncoding(item.toInt());
    else
        choices.delimiter = item.toChar();
    m_reading.setChoices(choices);
}

void ImportFormatFields::takeOther()
{
    if (m_updating || m_other->text().isEmpty())
        return;
    const QChar delimiter = m_other->text().front();
    if (delimiter == u'"' || delimiter.isSurrogate()) {
        m_otherField->setError(tr("This can't separate cells. Type another character."));
        return;
    }
    m_otherWanted = true;
    m_otherField->setHint({});
    domain::ImportChoices choices = m_reading.choices();
    choices.delimiter = delimiter;
    m_reading.setChoices(choices);
}

ImportColumnFields::ImportColumnFields(ImportReading& reading, QWidget* parent)
    : QWidget(parent)
    , m_reading(reading)
    , m_rows(new QVBoxLayout)
    , m_unfold(new LinkButton({}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    m_rows->setSpacing(space::m);
    column->addLayout(m_rows);
    column->addWidget(m_unfold, 0, Qt::AlignLeading);
    connect(m_unfold, &QPushButton::clicked, this, [this] { showAll(!m_all); });
    update();
}

void ImportColumnFields::build(const QStringList& columns)
{
    m_columns = columns;
    for (FormField* field : std::as_const(m_fields))
        field->deleteLater();
    m_fields.clear();
    m_choices.clear();
    for (const QString& title : columns) {
        if (m_fields.contains(title))
            continue;
        auto* choice = new QComboBox;
        choice->addItem(tr("Not said yet: left out"), openItem);
        choice->addItem(tr("Leave it out"), leftOutItem);
        for (const EntryField field : domain::allEntryFields())
            choice->addItem(domain::fieldLabel(field), int(field));
        const QString shown = title.isEmpty() ? tr("(no title)") : title.left(longestTitle);
        auto* field = new FormField(tr("Column “%1”").arg(shown), choice);
        m_rows->addWidget(field);
        m_fields.insert(title, field);
        m_choices.insert(title, choice);
        connect(choice, &QComboBox::currentIndexChanged, this,
            [this, title, choice] { take(title, choice); });
    }
}

void ImportColumnFields::update()
{
    const QScopedValueRollback updating(m_updating, true);
    const auto& outcome = m_reading.outcome();
    const QStringList columns = outcome ? outcome->import.columns : QStringList();
    if (columns != m_columns)
        build(columns);
    for (const QString& title : columns) {
        const domain::ColumnMeaning meaning = domain::columnMeaning(title);
        const auto& chosen = m_reading.choices().columns;
        const auto said = chosen.constFind(title);
        int item = meaning.exact ? int(*meaning.exact) : openItem;
        if (said != chosen.constEnd())
            item = *said ? int(**said) : leftOutItem;
        m_choices.value(title)->setCurrentIndex(m_choices.value(title)->findData(item));
        m_fields.value(title)->setHint(item != openItem ? QString()
                : meaning.guess
                ? tr("Perhaps “%1”.").arg(domain::fieldLabel(*meaning.guess))
                : tr("Nothing here is called so. Say what it is, or leave it out."));
    }
    showAll(m_all);
}

void ImportColumnFields::showAll(bool all)
{
    m_all = all;
    int exact = 0;
    for (auto each = m_fields.cbegin(); each != m_fields.cend(); ++each) {
        const bool known = domain::columnMeaning(each.key()).exact
            && !m_reading.choices().columns.contains(each.key());
        exact += known ? 1 : 0;
        each.value()->setVisible(all || !known);
    }
    m_unfold->setText(
        all ? tr("Hide the columns that are known") : tr("%n known column(s)…", nullptr, exact));
    m_unfold->setVisible(exact > 0);
}

void ImportColumnFields::take(const QString& column, QComboBox* choice)
{
    if (m_updating)
        return;
    domain::ImportChoices choices = m_reading.choices();
    const int item = choice->currentData().toInt();
    if (item == openItem)
        choices.columns.remove(column);
    else
        choices.columns.insert(
            column, item == leftOutItem ? std::nullopt : std::optional(EntryField(item)));
    m_reading.setChoices(choices);
}

} // namespace console::ui
