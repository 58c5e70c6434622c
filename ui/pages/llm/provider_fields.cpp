// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/provider_fields.h"

#include "domain/service_words.h"
#include "ui/pages/llm/key_field.h"
#include "ui/pages/llm/llm_words.h"
#include "ui/parts/narrow_box.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::LlmField;
using domain::LlmServer;

namespace {
bool isModel(const LlmField& field)
{
    return field.name == "model"_L1 || field.name == "fastestModel"_L1;
}
} // namespace

ProviderFields::ProviderFields(const Shown& shown, QWidget* parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_values(
          domain::llmDraft(shown.provider, shown.seen.settings.value_or(domain::LlmSettings())))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    for (const LlmField& field : m_shown.provider.fields) {
        if (!isModel(field))
            add(field, column);
    }
    addModels(column);
    for (FormField* field : std::as_const(m_fields))
        connect(field, &FormField::changed, this, &ProviderFields::changed);
    allow(shown.refusal);
    showFindings(false);
}

void ProviderFields::allow(const QString& refusal)
{
    for (const FormField* field : std::as_const(m_fields))
        setAllowed(field->control(), refusal.isEmpty(), refusal);
    if (m_load)
        setAllowed(m_load, refusal.isEmpty(), refusal);
}

void ProviderFields::add(const LlmField& field, QVBoxLayout* column)
{
    auto* made = new FormField(domain::inOwnWords(field.label), control(field), field.name);
    made->setHint(domain::inOwnWords(field.help));
    made->markClean();
    m_fields << made;
    column->addWidget(made);
}

//! The models stand together, with the way to choose them.
void ProviderFields::addModels(QVBoxLayout* column)
{
    for (const LlmField& field : m_shown.provider.fields) {
        if (isModel(field))
            add(field, column);
    }
    if (m_models.isEmpty())
        return;
    m_load = new LinkButton(tr("Load models"));
    m_load->setToolTip(tr("Asks the provider which models it has; others can be typed."));
    connect(m_load, &QPushButton::clicked, this, &ProviderFields::modelsWanted);
    column->addWidget(m_load, 0, Qt::AlignLeading);
}

QWidget* ProviderFields::control(const LlmField& field)
{
    if (field.isMasked())
        return keyField(field);
    const QString value = m_values.values.value(field.name);
    if (isModel(field)) {
        auto* chooser = new QComboBox;
        chooser->setEditable(true);
        chooser->setInsertPolicy(QComboBox::NoInsert);
        makeNarrow(*chooser, 12);
        chooser->lineEdit()->setPlaceholderText(field.placeholder);
        chooser->lineEdit()->setAccessibleName(domain::inOwnWords(field.label));
        chooser->setEditText(value);
        m_models << chooser;
        return chooser;
    }
    auto* line = new QLineEdit(value);
    line->setPlaceholderText(field.placeholder);
    if (field.type == LlmField::Type::Url)
        line->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    return line;
}

KeyField* ProviderFields::keyField(const LlmField& field)
{
    const auto& stored = m_shown.seen.settings;
    const bool stays
        = stored && stored->provider == m_shown.provider.id && m_shown.server == LlmServer::Keeps;
    KeyField::Stored known;
    if (stays)
        known.words = storedKeyWords(stored->key, m_shown.seen.rotationDays, m_shown.now);
    known.removable = stays;
    known.placeholder = field.placeholder;
    auto* made = new KeyField(domain::inOwnWords(field.label), known);
    m_keys.insert(field.name, made);
    return made;
}

FormField* ProviderFields::fieldOf(const QString& name) const
{
    for (FormField* field : m_fields) {
        if (field->key() == name)
            return field;
    }
    return nullptr;
}

void ProviderFields::showModels(const QStringList& names)
{
    for (QComboBox* chooser : std::as_const(m_models)) {
        const QString typed = chooser->currentText();
        const QSignalBlocker quiet(chooser);
        chooser->clear();
        chooser->addItems(names);
        chooser->setCurrentIndex(int(names.indexOf(typed)));
        chooser->setEditText(typed);
    }
}

} // namespace console::ui
