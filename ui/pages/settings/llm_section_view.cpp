// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/keep_draft.h"
#include "ui/pages/llm/key_field.h"
#include "ui/pages/llm/llm_words.h"
#include "ui/pages/llm/test_view.h"
#include "ui/pages/settings/llm_section.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/page_header.h"
#include "ui/parts/text_area.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int formWidth = 620;
constexpr int addressLines = 4;
} // namespace

LlmSection::LlmSection(Page& page, QWidget* parent)
    : SettingsSection(page, parent)
    , m_header(new PageHeader(tr("LLM")))
    , m_state(new StateView)
    , m_pane(new DetailPane)
    , m_banner(new Banner(this))
{
    m_header->setContext(tr("The default of every organization, and what the service may call"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_state, 1);
    column->addWidget(m_pane, 1);
    m_pane->setStandalone();
    m_pane->setAccessibleName(tr("LLM"));
    m_pane->hide();
    m_state->setState(ViewState::firstLoad(tr("Loading the platform's LLM settings…")));
    build();
    connect(m_state, &StateView::actionRequested, this, &LlmSection::act);
    connect(m_pane, &DetailPane::stateActionRequested, this, &LlmSection::act);
    connect(m_pane, &DetailPane::saveRequested, this, &LlmSection::save);
    connect(m_pane, &DetailPane::cancelRequested, this, [this] { m_working.cancel(); });
    connect(m_pane, &DetailPane::discarded, this, [this] { fill(); });
}

void LlmSection::build()
{
    buildConflict();
    buildDefault();
    buildRules();
}

void LlmSection::buildConflict()
{
    m_conflict = new Note(Tone::Warn, tr("Somebody else saved other settings meanwhile."),
        tr("What you typed is still here."));
    m_conflict->hide();
    m_pane->add(m_conflict);
    connect(m_conflict->addAction(tr("Save mine over it")), &QPushButton::clicked, this, [this] {
        m_seen = *m_theirs;
        save();
    });
    connect(m_conflict->addAction(tr("Take theirs")), &QPushButton::clicked, this, [this] {
        m_seen = *m_theirs;
        fill();
    });
}

void LlmSection::buildDefault()
{
    auto* words = new TextLabel(tr("Organizations without a provider of their own use OpenAI with "
                                   "this key."),
        TextSize::Body, Tone::Muted);
    words->setWordWrap(true);
    m_pane->add(words);
    m_keyPlace = new QWidget;
    auto* place = new QVBoxLayout(m_keyPlace);
    place->setContentsMargins({});
    m_keyPlace->setMaximumWidth(formWidth);
    m_pane->add(m_keyPlace);
    m_model = new FormField(tr("Model"), new QLineEdit, u"model"_s);
    m_fastModel = new FormField(tr("Fast model"), new QLineEdit, u"fastestModel"_s);
    m_fastModel->setHint(tr("For small tasks. The model does them where this is empty."));
    for (FormField* field : {m_model, m_fastModel}) {
        field->setMaximumWidth(formWidth);
        m_pane->addField(field);
    }
    m_testButton = new BusyButton(tr("Test the default"));
    auto* holder = new QWidget;
    (new FlowLayout(0, holder))->addWidget(m_testButton);
    m_pane->add(holder);
    m_test = new TestView;
    m_test->setMaximumWidth(formWidth);
    m_pane->add(m_test);
    connect(m_testButton, &BusyButton::activated, this, &LlmSection::test);
}

void LlmSection::buildRules()
{
    m_pane->addSection(tr("For all providers"));
    m_days = new QSpinBox;
    m_days->setRange(1, domain::longestLlmRotation);
    m_rotation = new FormField(tr("Replace keys after (days)"), m_days, u"rotationDays"_s);
    m_rotation->setHint(tr("Older keys are shown as due. They go on working."));
    m_rotation->setMaximumWidth(formWidth);
    m_pane->addField(m_rotation);
    m_addresses = new TextArea;
    m_addresses->setFixedHeight(
        addressLines * m_addresses->fontMetrics().lineSpacing() + 2 * space::s);
    m_endpoints = new FormField(
        tr("Private addresses that may be called"), m_addresses, u"allowedEndpoints"_s);
    m_endpoints->setHint(tr("One on each line: a host, an address, or a network such as "
                            "10.20.0.0/16. The service calls no other address of a private "
                            "network."));
    m_endpoints->setMaximumWidth(formWidth);
    m_pane->addField(m_endpoints);
}

void LlmSection::fill()
{
    if (!m_seen)
        return;
    m_conflict->hide();
    if (m_key) {
        m_key->hide();
        m_key->deleteLater();
    }
    const domain::LlmField field = domain::llmPlatformKeyField();
    const bool isSet = m_seen->key.presence == domain::LlmKeyState::Presence::Set;
    m_keyControl = new KeyField(tr("Platform key"),
        {storedKeyWords(m_seen->key, m_seen->rotationDays, m_page.context().clock()), isSet,
            field.placeholder});
    m_key = new FormField(tr("Platform key"), m_keyControl, field.name);
    m_key->setHint(isSet ? QString()
                         : tr("No call can be made by default until it is set. Made at "
                              "platform.openai.com."));
    m_keyPlace->layout()->addWidget(m_key);
    m_pane->watch(m_key);
    m_model->setValue(m_seen->model);
    m_fastModel->setValue(m_seen->fastestModel);
    m_days->setValue(m_seen->rotationDays);
    m_addresses->setPlainText(m_seen->allowedEndpoints.join(u'\n'));
    m_pane->markClean();
    m_test->showNone({});
    setAllowed(m_testButton, isSet, tr("There is no key to test. Save one first."));
    allow();
}

//! A test changes nothing, and is there for whoever may look.
void LlmSection::allow()
{
    const QString readOnly = whyNoWrite(m_page.context());
    for (FormField* each : {m_key.data(), m_model, m_fastModel, m_rotation, m_endpoints})
        setAllowed(each->control(), readOnly.isEmpty(), readOnly);
    keepDraft(*m_pane, m_page.context(), u"settings/llm"_s, readOnly);
    m_pane->setSaveText(readOnly.isEmpty() ? tr("Save settings") : QString());
}

} // namespace console::ui
