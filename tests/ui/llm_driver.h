// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/local_provider.h"
#include "ui/page_driver.h"
#include "ui/page_stage.h"
#include "ui/pages/llm/llm_page.h"

namespace console::test {

//! The page LLM in front of the admin of "Acme Robotics", on either server, with an LLM provider on
//! this computer.
class LlmStage : public PageStage {
public:
    using PageStage::PageStage;

    //! Signs up and makes further organizations with these names; then shows the page at the size
    //! that a window of 1200 x 780 leaves it, and waits for its rows.
    bool open(const QStringList& organizations = {},
        const std::function<void(ui::PageContext&)>& adjust = {});
    //! Chooses an organization, and waits for its form.
    bool choose(const QString& organization);
    //! In the form: turns to OpenAI-compatible, and fills in the local provider's address with this
    //! key and these models.
    bool typeLocal(const QString& key = QStringLiteral("fake-key-good-1234"),
        const QString& model = QStringLiteral("large"),
        const QString& fastModel = QStringLiteral("small"));
    //! Settings with the local provider for an organization, past the page.
    bool saveLocal(const QString& organization, const QString& key, const QString& model);

    [[nodiscard]] ui::LlmPage& page() { return *m_page; }
    [[nodiscard]] const PageDriver& person() const { return *m_person; }
    [[nodiscard]] LocalProvider& provider() { return m_provider; }
    [[nodiscard]] std::optional<domain::LlmConfiguration> configuration(
        const QString& organization);
    [[nodiscard]] std::optional<QString> cell(
        const QString& organization, const QString& column) const;
    //! Names in the order of the rows.
    [[nodiscard]] QStringList names() const;
    //! The line under the page's title.
    [[nodiscard]] QString contextLine() const;
    //! Whether that text stands in any label or line of the page.
    [[nodiscard]] bool shows(const QString& text) const;

private:
    [[nodiscard]] domain::OrganizationId idOf(const QString& organization) const;

    LocalProvider m_provider;
    std::unique_ptr<ui::LlmPage> m_page;
    std::unique_ptr<PageDriver> m_person;
};

inline const QString llmTable = QStringLiteral("LLM list");

} // namespace console::test
