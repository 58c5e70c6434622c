// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "domain/service_words.h"
#include "models/when.h"
#include "ui/pages/llm/llm_settings_pane.h"
#include "ui/pages/llm/llm_words.h"
#include "ui/pages/llm/privacy_card.h"
#include "ui/pages/llm/provider_fields.h"
#include "ui/pages/llm/test_view.h"
#include "ui/parts/facts.h"
#include "ui/parts/flow_layout.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QVBoxLayout>

namespace console::ui {

using domain::LlmConfiguration;
using domain::LlmProvider;
using domain::LlmServer;
using namespace Qt::StringLiterals;

namespace {
const QString platform = QString::fromLatin1(domain::platformLlmProvider);

TextLabel* quiet(const QString& text = {})
{
    auto* label = new TextLabel(text, TextSize::Body, Tone::Muted);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
} // namespace

void LlmSettingsPane::build()
{
    m_conflict = new Note(Tone::Warn);
    m_conflict->hide();
    pane().add(m_conflict);
    connect(m_conflict->addAction(tr("Save mine over it")), &QPushButton::clicked, this, [this] {
        m_seen = *m_theirs;
        save();
    });
    connect(m_conflict->addAction(tr("Take theirs")), &QPushButton::clicked, this, [this] {
        m_seen = *m_theirs;
        m_conflict->hide();
        fill();
    });
    m_state = new Note(Tone::Accent);
    connect(m_state->addAction(tr("Open the settings")), &QPushButton::clicked, this,
        &LlmSettingsPane::settingsWanted);
    pane().add(m_state);
    buildProvider();
    buildActions();
    buildTest();
    buildPrivacy();
    connect(&m_tick, &QTimer::timeout, this,
        [this] { m_testButton->setBusy(true, tr("Testing… %1 s").arg(++m_seconds)); });
}

void LlmSettingsPane::buildProvider()
{
    m_chooser = new QComboBox;
    m_provider = pane().addField(new FormField(tr("Provider"), m_chooser, u"provider"_s));
    m_description = quiet();
    pane().add(m_description);
    m_documentation = new LinkButton(tr("Documentation"));
    auto* holder = new QWidget;
    (new FlowLayout(0, holder))->addWidget(m_documentation);
    pane().add(holder);
    connect(m_documentation, &QPushButton::clicked, this, [this] {
        if (const LlmProvider* provider = chosen())
            QDesktopServices::openUrl(provider->documentation);
    });
    m_place = new QWidget;
    auto* place = new QVBoxLayout(m_place);
    place->setContentsMargins({});
    pane().add(m_place);
    buildKeeping();
    m_models = quiet();
    m_models->hide();
    pane().add(m_models);
    // Queued: discarding resets one field after the other, and must not meet new ones.
    connect(
        m_provider, &FormField::changed, this,
        [this] {
            if (m_fields && m_fields->provider().id != m_chooser->currentData().toString())
                showFields(m_chooser->currentData().toString());
        },
        Qt::QueuedConnection);
}

void LlmSettingsPane::buildActions()
{
    auto* holder = new QWidget;
    auto* row = new FlowLayout(space::s, holder);
    row->setContentsMargins(0, space::s, 0, 0);
    m_testButton = new BusyButton(tr("Test connection"));
    m_default = new PlainButton(tr("Back to default…"));
    row->addWidget(m_testButton);
    row->addWidget(m_default);
    pane().add(holder);
    connect(m_testButton, &BusyButton::activated, this, &LlmSettingsPane::test);
    connect(m_default, &QPushButton::clicked, this, &LlmSettingsPane::askDefault);
}

void LlmSettingsPane::buildTest()
{
    m_testHeading = sectionHeading(tr("Last test"));
    m_testHeading->setContentsMargins(0, space::s, 0, 0);
    pane().add(m_testHeading);
    m_test = new TestView;
    pane().add(m_test);
}

void LlmSettingsPane::buildPrivacy()
{
    pane().addSection(tr("Privacy"));
    m_privacy = new PrivacyCard;
    pane().add(m_privacy);
    connect(m_privacy, &PrivacyCard::proposalWanted, this, &LlmSettingsPane::propose);
    connect(m_privacy, &PrivacyCard::listingWanted, this, &LlmSettingsPane::listingWanted);
    connect(m_privacy, &PrivacyCard::statingWanted, this, &LlmSettingsPane::wantStating);
}

void LlmSettingsPane::fill()
{
    m_report.reset();
    dropFields();
    m_typedFor.clear();
    m_conflict->hide();
    fillProviders();
    showFields(m_chooser->currentData().toString());
    pane().markClean();
    showNotes();
    showRights();
    showLastTest();
}

void LlmSettingsPane::fillProviders()
{
    const QSignalBlocker quietly(m_chooser);
    m_chooser->clear();
    for (const LlmProvider& provider : std::as_const(m_offered))
        m_chooser->addItem(provider.id == platform ? tr("%1 (default)").arg(provider.displayName)
                                                   : provider.displayName,
            provider.id);
    const QString stored = m_seen->settings ? m_seen->settings->provider : QString();
    const QString now = stored.isEmpty() ? platform : stored;
    if (m_chooser->findData(now) < 0)
        m_chooser->insertItem(0,
            stored.isEmpty() ? tr("The cloud's own default")
                             : tr("%1 (not offered any more)").arg(providerName({}, stored)),
            now);
    m_chooser->setCurrentIndex(m_chooser->findData(now));
}

//! What is typed comes back with the provider that it is for.
void LlmSettingsPane::dropFields()
{
    if (!m_fields)
        return;
    for (const FormField* field : m_fields->fields()) {
        if (field->isChanged())
            m_typedFor[m_fields->provider().id].insert(field->key(), field->value());
    }
    m_fields->hide();
    m_fields->deleteLater();
    m_fields = nullptr;
}

void LlmSettingsPane::showFields(const QString& providerId)
{
    dropFields();
    const LlmProvider* offered = domain::llmProvider(m_offered, providerId);
    const LlmProvider provider = offered
        ? *offered
        : LlmProvider{.id = providerId, .displayName = providerName(m_offered, providerId)};
    m_fields = new ProviderFields(
        {provider, *m_seen, client().llm().server(), context().clock(), whyNoChange()});
    m_place->layout()->addWidget(m_fields);
    m_place->setVisible(!m_fields->fields().isEmpty());
    const QVariantMap typedBefore = m_typedFor.value(providerId);
    for (FormField* field : m_fields->fields()) {
        pane().watch(field);
        if (typedBefore.contains(field->key()))
            field->setValue(typedBefore.value(field->key()));
    }
    connect(m_fields, &ProviderFields::changed, this, &LlmSettingsPane::typed);
    connect(m_fields, &ProviderFields::modelsWanted, this, &LlmSettingsPane::loadModels);
    m_models->hide();
    readKeptKey();
    m_description->setText(domain::inOwnWords(provider.description));
    m_description->setVisible(!provider.description.isEmpty());
    m_documentation->parentWidget()->setVisible(provider.documentation.scheme() == "https"_L1);
    m_documentation->setToolTip(provider.documentation.toString());
    typed();
}

} // namespace console::ui
