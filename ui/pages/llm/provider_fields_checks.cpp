// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/service_words.h"
#include "ui/pages/llm/key_field.h"
#include "ui/pages/llm/provider_fields.h"

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
        const bool keeps = change->kind() == domain::LlmKeyChange::Kind::Keep;
        const auto& stored = m_shown.seen.settings;
        const bool mayGo = keeps && !m_keptKey.isEmpty() && stored
            && domain::keyMayStay(*stored, m_shown.provider.id, endpoint());
        const base::Result<domain::LlmKeyChange> sent
            = mayGo ? domain::LlmKeyChange::replace(m_keptKey, field) : change;
        if (!sent)
            return base::failure(sent.error());
        draft.keys.insert(field.name, *sent);
    }
    return draft;
}

QString ProviderFields::endpoint() const
{
    const LlmField* field = m_shown.provider.endpointField();
    return field ? fieldOf(field->name)->value().toString().trimmed() : QString();
}

void ProviderFields::setKeptKey(const QString& key, const QString& words)
{
    m_keptKey = key;
    for (KeyField* field : std::as_const(m_keys))
        field->setStored({key.isEmpty() ? QString() : words, false, {}});
    showFindings(false);
}

FormField* ProviderFields::showFindings(bool tried)
{
    for (const LlmField& field : m_shown.provider.fields) {
        FormField* shown = fieldOf(field.name);
        shown->setHint(domain::inOwnWords(field.help));
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
    KeyField* key = m_keys.value(field->key());
    if (!key) {
        field->control()->setFocus(Qt::OtherFocusReason);
        return;
    }
    // The line that shows then is a change, which would take the error back.
    const QString error = field->error();
    key->ask();
    field->setError(error);
}

} // namespace console::ui
