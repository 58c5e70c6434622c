// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "contract/usage_codecs.h"
#include "ui/listing_people.h"
#include "ui/pages/llm/llm_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pane_states.h"
#include "ui/parts/file_drop.h"
#include "ui/rendering.h"

#include <QListWidget>

// The panes of LLM settings.
namespace console::test {

using namespace Qt::StringLiterals;

namespace {

const QString readOnlyReason
    = u"The profile “This computer” is read-only. Nothing can be changed through it."_s;

//! Settings of their own for the stage's organization; nobody is called.
bool saveSettings(PageStage& stage)
{
    const domain::OrganizationId id = stage.organization().organization.id;
    const auto offered = await(stage.client->llm().providers(id));
    const auto seen = await(stage.client->llm().configuration(id));
    if (!offered || !seen)
        return false;
    const domain::LlmProvider* provider = domain::llmProvider(*offered, u"anthropic"_s);
    domain::LlmDraft draft = domain::llmDraft(*provider, {});
    draft.keys.insert(u"apiKey"_s,
        *domain::LlmKeyChange::replace(u"fake-key-good-1234"_s, *provider->field(u"apiKey"_s)));
    return await(stage.client->llm().save(id, *provider, draft, *seen)).has_value();
}

std::shared_ptr<ui::LlmPage> llmPage(const ui::PageContext& context)
{
    auto page = std::make_shared<ui::LlmPage>(context);
    page->resize(984, 780);
    page->show();
    page->refresh();
    const PageDriver driver(*page);
    (void)waitUntil([&] { return driver.rows(u"LLM list"_s) > 0; }, 10'000);
    return page;
}

//! One that stands alone is opened by itself.
OpenPane settingsOfOne(PageStage& stage, bool readOnly)
{
    ui::PageContext context = signedIn(stage, readOnly);
    if (!saveSettings(stage))
        return {};
    const auto page = llmPage(context);
    return {page, [raw = page.get()] { raw->refresh(); }, u"console::ui::LlmSettingsPane"_s};
}

OpenPane settingsOfDefault(PageStage& stage, bool readOnly)
{
    const auto page = llmPage(signedIn(stage, readOnly));
    return {page, [raw = page.get()] { raw->refresh(); }, u"console::ui::LlmSettingsPane"_s};
}

OpenPane several(PageStage& stage, bool readOnly)
{
    ui::PageContext context = signedIn(stage, readOnly);
    if (!saveSettings(stage) || !await(stage.client->organizations().create(u"Borealis"_s)))
        return {};
    const auto page = llmPage(context);
    const PageDriver driver(*page);
    const bool chosen = driver.choose(u"LLM list"_s, u"Borealis"_s)
        && driver.choose(u"LLM list"_s, u"Acme Robotics"_s, Qt::ControlModifier)
        && waitUntil([&] { return driver.find(u"Copy from"_s) != nullptr; }, 10'000);
    if (!chosen)
        return {};
    return {page, [raw = page.get()] { raw->refresh(); }, u"console::ui::LlmSelection"_s};
}

//! What is stated of the provider of one.
OpenPane attestation(PageStage& stage, bool readOnly)
{
    const auto page = llmPage(signedIn(stage, readOnly));
    const PageDriver driver(*page);
    if (!driver.press(u"State what you know…"_s)
        || !waitUntil([&] { return driver.find(u"Where it is written"_s) != nullptr; }, 10'000))
        return {};
    if (!readOnly
        && (!driver.type(u"Prompts are stored"_s, u"No"_s)
            || !driver.type(u"Prompts are used for training"_s, u"No"_s)))
        return {};
    return {page, [raw = page.get()] { raw->refresh(); }, u"console::ui::AttestationPane"_s};
}

//! The level Usage, with the import or, for an organization, its budget.
OpenPane ofUsage(PageStage& stage, bool readOnly, bool isImport)
{
    const ui::PageContext context = signedIn(stage, readOnly);
    ServiceClient ada = operatorBeside(stage);
    const domain::LlmUsage used{
        {stage.organization().organization.id, stage.now().toSecsSinceEpoch() / 3600, u"openai"_s,
            u"gpt-5.1"_s, u"chat"_s},
        {.requests = 3, .inputTokens = 700, .outputTokens = 90}};
    if (ada.post(u"/governance/llm/usage"_s, contract::encode({used})).status >= 300)
        return {};
    const auto page = llmPage(context);
    const PageDriver driver(*page);
    const bool opened = driver.press(u"Usage"_s)
        && (isImport
                ? driver.press(u"Import usage from a CSV file"_s)
                : driver.type(u"Whose usage"_s, u"Acme Robotics"_s) && driver.press(u"Budget…"_s));
    if (!opened || !waitUntil([&] { return driver.rows(u"Usage list"_s) > 0; }))
        return {};
    return {page, [raw = page.get()] { raw->refresh(); },
        isImport ? u"console::ui::UsageImportPane"_s : u"console::ui::BudgetPane"_s};
}

OpenPane budget(PageStage& stage, bool readOnly)
{
    return ofUsage(stage, readOnly, false);
}

//! With a file of one hour.
OpenPane usageFile(PageStage& stage, bool readOnly)
{
    const OpenPane open = ofUsage(stage, readOnly, true);
    if (!open.page)
        return {};
    QFile file(stage.folder.filePath(u"usage.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("organization,hour,provider,model,requests,input tokens,output tokens\n"
        + stage.organization().organization.slug.toUtf8() + ','
        + stage.now().toString(u"yyyy-MM-ddTHH:00Z"_s).toLatin1() + ",openai,m,1,10,1\n");
    file.close();
    Q_EMIT open.page->findChild<ui::FileDrop*>()->fileChosen(file.fileName());
    const PageDriver driver(*open.page);
    return QTest::qWaitFor([&] { return driver.says(u"New hours"_s); }, 10'000) ? open : OpenPane();
}

OpenPane platform(PageStage& stage, bool readOnly)
{
    const auto page = std::make_shared<ui::SettingsPage>(signedIn(stage, readOnly), theme());
    page->resize(984, 780);
    page->show();
    page->refresh();
    chooseItem(*page->findChild<QListWidget*>(), u"LLM"_s);
    const PageDriver driver(*page);
    if (!waitUntil([&] { return driver.find(u"Model"_s) != nullptr; }, 10'000))
        return {};
    return {page, [raw = page.get()] { raw->refresh(); }, u"console::ui::LlmSection"_s};
}

const QString noUsage = u"The usage could not be loaded."_s;

PaneCase budgetPane()
{
    PaneCase pane{u"console::ui::BudgetPane"_s, budget,
        u"A budget warns. It can't stop calls: they are made elsewhere and only counted here."_s,
        u"/governance/llm/usage"_s, noUsage};
    pane.write = PaneWrite{"PUT", u"/governance/llm/budgets"_s, u"Set the budget"_s, u"Saving…"_s,
        u"Tokens a month"_s, u"5000"_s};
    pane.refusal = PaneRefusal{u"Tokens a month"_s, readOnlyReason};
    return pane;
}

PaneCase attestationPane()
{
    PaneCase pane{u"console::ui::AttestationPane"_s, attestation, u"Where it is written"_s,
        u"/governance/llm/organizations"_s, u"The LLM settings could not be loaded."_s};
    pane.write = PaneWrite{"PUT", u"/governance/llm/attestations"_s, u"Save the statement"_s,
        u"Saving…"_s, u"Where it is written"_s, u"Contract"_s};
    pane.refusal = PaneRefusal{u"Where it is written"_s, readOnlyReason};
    return pane;
}

PaneCase usagePane()
{
    PaneCase pane{u"console::ui::UsageImportPane"_s, usageFile, u"New hours"_s,
        u"/governance/llm/usage"_s, noUsage};
    pane.write
        = PaneWrite{"PUT", u"/governance/llm/usage"_s, u"Import the hours"_s, u"Saving…"_s, {}, {}};
    pane.refusal = PaneRefusal{u"Import the hours"_s, readOnlyReason};
    return pane;
}

} // namespace

QList<PaneCase> llmPanes()
{
    const QString noSettings = u"The LLM settings could not be loaded."_s;
    PaneCase one{u"console::ui::LlmSettingsPane"_s, settingsOfOne, u"Used for training"_s,
        u"/governance/llm/organizations"_s, noSettings};
    one.write = PaneWrite{"PUT", u"/llm/configuration"_s, u"Save settings"_s, u"Saving…"_s,
        u"Model"_s, u"claude-next"_s};
    one.refusal = PaneRefusal{u"Provider"_s, readOnlyReason};

    PaneCase reading{one.className, settingsOfDefault, one.sentence, one.pageRead, noSettings};
    reading.read = PaneRead{u"/llm/configuration"_s, u"Loading the LLM settings…"_s, noSettings,
        u"Used for training"_s};

    PaneCase chosen{u"console::ui::LlmSelection"_s, several, u"2 organizations chosen"_s,
        u"/governance/llm/organizations"_s, noSettings};
    chosen.refusal
        = PaneRefusal{u"Copy the settings"_s, u"There is nothing to copy to the chosen ones."_s};

    PaneCase platformPane{u"console::ui::LlmSection"_s, platform,
        u"Organizations without a provider of their own use OpenAI with this key."_s,
        u"/governance/llm/platform"_s, u"The platform's LLM settings could not be loaded."_s};
    platformPane.write = PaneWrite{"PATCH", u"/governance/llm/platform"_s, u"Save settings"_s,
        u"Saving…"_s, u"Model"_s, u"gpt-next"_s};
    platformPane.refusal = PaneRefusal{u"Model"_s, readOnlyReason};
    return {one, reading, chosen, platformPane, attestationPane(), budgetPane(), usagePane()};
}

} // namespace console::test
