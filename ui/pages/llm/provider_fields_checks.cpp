// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/key_field.h"
#include "ui/pages/llm/provider_fields.h"

#include <algorithm>

// What is typed, and what there is to say about it.
namespace console::ui {

using domain::LlmField;

base::Result<domain::LlmDraft> ProviderFields::draft() const
{
    domain::LlmDraft draft{.provider = m_shown.provider.id};
    for (const LlmField& field : m_shown.provider.fields) {
        const KeyField* key = m_keys.value(field.name);
        if (!key) {
            draft.values.insert(field.name, fieldOf(field.name)->value().toString().trimmed());
            continue;
        }
        const base::Result<domain::LlmKeyChange> change = key->keyChange(field);
        if (!change)
            return base::failure(change.error());
        draft.keys.insert(field.name, *change);
    }
    return draft;
}

QString ProviderFields::endpoint() const
{
    const LlmField* field = m_shown.provider.endpointField();
    return field ? fieldOf(field->name)->value().toString().trimmed() : QString();
}

bool ProviderFields::hasTypedKey() const
{
    return std::any_of(m_keys.cbegin(), m_keys.cend(),
        [](const KeyField* key) { return key->change().startsWith(u'+'); });
}

FormField* ProviderFields::showFindings(bool tried)
{
    for (const LlmField& field : m_shown.provider.fields) {
        FormField* shown = fieldOf(field.name);
        shown->setHint(field.help);
        if (tried)
            shown->clearError();
    }
    const base::Result<domain::LlmDraft> typed = draft();
    if (!typed) {
        FormField* wrong = fieldOf(typed.error().field);
        if (tried && wrong)
            wrong->setError(typed.error().message);
        return wrong;
    }
    FormField* first = nullptr;
    for (const domain::LlmFinding& finding :
        domain::checkLlmDraft(m_shown.provider, *typed, m_shown.seen.settings, m_shown.server)) {
        FormField* field = fieldOf(finding.field);
        if (!field)
            continue;
        const bool wrong = finding.severity == domain::LlmFinding::Severity::Error;
        if (!wrong)
            field->setHint(finding.message, Tone::Warn);
        else if (tried)
            field->setError(finding.message);
        if (wrong && !first)
            first = field;
    }
    return first;
}

void ProviderFields::focus(FormField* field)
{
    if (KeyField* key = m_keys.value(field->key()))
        key->ask();
    else
        field->control()->setFocus(Qt::OtherFocusReason);
}

} // namespace console::ui
