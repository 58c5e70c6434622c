// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "profiles/kept_llm_keys.h"
#include "ui/pages/llm/llm_settings_pane.h"
#include "ui/pages/llm/provider_fields.h"
#include "ui/parts/wrapped_choice.h"

// A key that this computer keeps for a cloud that forgets it with every save.
namespace console::ui {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;

void LlmSettingsPane::buildKeeping()
{
    profiles::SecretStore* secrets = context().secrets;
    const bool forgets = client().llm().server() == domain::LlmServer::Replaces;
    // What is kept until the program ends only would be asked for again all the same.
    if (!forgets || !secrets || secrets->backendName() == "memory"_L1)
        return;
    m_kept.emplace(*secrets, context().profile.id);
    m_keep = new WrappedCheckBox(secrets->backendName() == "keychain"_L1
            ? tr("Keep the key in this computer's keychain")
            : tr("Keep the key with this computer's encrypted secrets"));
    m_keep->setToolTip(tr("The next save takes it from there, so that it need not be given again"));
    pane().add(m_keep);
    m_keeping = new TextLabel({}, TextSize::Small, Tone::Bad);
    m_keeping->setWordWrap(true);
    m_keeping->hide();
    pane().add(m_keeping);
    connect(m_keep, &QCheckBox::clicked, this, [this](bool keep) {
        if (!keep)
            forgetKey();
    });
}

void LlmSettingsPane::readKeptKey()
{
    if (!m_kept)
        return;
    const QString provider = m_fields->provider().id;
    m_keep->setVisible(!m_fields->provider().keyFields().isEmpty());
    m_keeping->hide();
    // A key for another provider or address than that of the settings goes nowhere.
    if (!m_seen->settings || m_seen->settings->provider != provider)
        return;
    m_kept->read(this, organization(), provider)
        .then(this, [this, fields = m_fields](const Result<std::optional<QString>>& key) {
            if (!fields || fields != m_fields || !key || !*key)
                return;
            m_keep->setChecked(true);
            setAllowed(m_keep, true);
            const QString end = domain::llmKeyEnd(**key);
            m_fields->setKeptKey(**key,
                end.isEmpty() ? tr("Kept on this computer")
                              : tr("Kept on this computer · ends in …%1").arg(end));
        });
}

void LlmSettingsPane::keepKey(const domain::LlmDraft& draft)
{
    if (!m_kept)
        return;
    QString key;
    for (const domain::LlmKeyChange& change : draft.keys)
        key = change.key().isEmpty() ? key : change.key();
    if (!m_keep->isChecked() || key.isEmpty()) {
        forgetKey();
        return;
    }
    m_kept->write(this, organization(), draft.provider, key)
        .then(this, [this](const Result<Done>& done) {
            tellKeeping(done);
            readKeptKey();
        });
}

void LlmSettingsPane::forgetKey()
{
    m_kept->remove(this, organization()).then(this, [this](const Result<Done>& done) {
        tellKeeping(done);
        if (done)
            m_fields->setKeptKey({}, {});
    });
}

void LlmSettingsPane::tellKeeping(const Result<Done>& done)
{
    m_keeping->setText(done ? QString() : done.error().message);
    m_keeping->setVisible(!done);
}

} // namespace console::ui
