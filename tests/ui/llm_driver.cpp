// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/llm_driver.h"

#include "base/wait_until.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/page_header.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize pageSize(984, 780);
constexpr int patience = 10'000; // milliseconds
} // namespace

bool LlmStage::open(
    const QStringList& organizations, const std::function<void(ui::PageContext&)>& adjust)
{
    // A test presses again faster than a person; within that time it would be a double click.
    QApplication::setDoubleClickInterval(1);
    if (!m_page) {
        if (!signUp())
            return false;
        for (const QString& name : organizations) {
            if (!await(client->organizations().create(name)))
                return false;
        }
    }
    ui::PageContext given = context();
    if (adjust)
        adjust(given);
    m_person.reset();
    m_page = std::make_unique<ui::LlmPage>(given);
    m_person = std::make_unique<PageDriver>(*m_page);
    m_page->resize(pageSize);
    m_page->show();
    m_page->refresh();
    return waitUntil([&] { return m_person->rows(llmTable) > 0; }, patience);
}

bool LlmStage::choose(const QString& organization)
{
    const auto isShown = [&] {
        const QList<ui::DetailPane*> panes = m_page->findChildren<ui::DetailPane*>();
        return m_person->find(u"Provider"_s)
            && std::any_of(panes.begin(), panes.end(), [&](const ui::DetailPane* pane) {
                   return pane->isVisible() && pane->title() == organization;
               });
    };
    // One that stands alone is chosen already.
    if (m_person->rows(llmTable) > 1 && !m_person->choose(llmTable, organization))
        return false;
    return waitUntil(isShown, patience);
}

bool LlmStage::typeLocal(const QString& key, const QString& model, const QString& fastModel)
{
    const QString keyLabel = isOurs() ? u"API key"_s : u"API Key"_s;
    if (!m_person->type(u"Provider"_s, isOurs() ? u"OpenAI-compatible"_s : u"OpenAI-Compatible"_s)
        || !m_person->type(u"Endpoint URL"_s, m_provider.endpoint(u"/v1"_s)))
        return false;
    if (!m_person->find(keyLabel) && !m_person->press(u"Replace: %1"_s.arg(keyLabel)))
        return false;
    return m_person->type(keyLabel, key) && m_person->type(u"Model"_s, model)
        && m_person->type(isOurs() ? u"Fast model"_s : u"Fast Model"_s, fastModel);
}

bool LlmStage::saveLocal(const QString& organization, const QString& key, const QString& model)
{
    const domain::OrganizationId id = idOf(organization);
    const auto offered = await(client->llm().providers(id));
    const auto seen = await(client->llm().configuration(id));
    if (!offered || !seen)
        return false;
    const domain::LlmProvider* provider = domain::llmProvider(*offered, u"openai-compatible"_s);
    domain::LlmDraft draft{.provider = provider->id,
        .values = {{u"llmEndpoint"_s, m_provider.endpoint(u"/v1"_s)}, {u"model"_s, model}}};
    const auto change = domain::LlmKeyChange::replace(key, *provider->field(u"llmApiKey"_s));
    draft.keys.insert(u"llmApiKey"_s, *change);
    return await(client->llm().save(id, *provider, draft, *seen)).has_value();
}

std::optional<domain::LlmConfiguration> LlmStage::configuration(const QString& organization)
{
    const auto found = await(client->llm().configuration(idOf(organization)));
    return found ? std::optional(*found) : std::nullopt;
}

domain::OrganizationId LlmStage::idOf(const QString& organization) const
{
    for (const domain::Membership& membership : client->session().memberships()) {
        if (membership.organization.name == organization)
            return membership.organization.id;
    }
    return {};
}

std::optional<QString> LlmStage::cell(const QString& organization, const QString& column) const
{
    return m_person->cell(llmTable, organization, column);
}

QStringList LlmStage::names() const
{
    QStringList names;
    const QList<ui::DataTable*> all = m_page->findChildren<ui::DataTable*>();
    for (const ui::DataTable* table : all) {
        if (table->accessibleName() != llmTable)
            continue;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            names << table->model()->index(row, 0).data().toString();
    }
    return names;
}

QString LlmStage::contextLine() const
{
    const QList<ui::PageHeader*> all = m_page->findChildren<ui::PageHeader*>();
    const auto shown = std::find_if(
        all.begin(), all.end(), [](const ui::PageHeader* each) { return each->isVisible(); });
    return shown == all.end() ? QString() : (*shown)->context();
}

bool LlmStage::shows(const QString& text) const
{
    const QList<QLabel*> labels = m_page->findChildren<QLabel*>();
    const QList<QLineEdit*> lines = m_page->findChildren<QLineEdit*>();
    return std::any_of(labels.begin(), labels.end(),
               [&](const QLabel* label) { return label->text().contains(text); })
        || std::any_of(lines.begin(), lines.end(),
            [&](const QLineEdit* line) { return line->text().contains(text); });
}

} // namespace console::test
