// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/listing_scene.h"
#include "ui/page_driver.h"
#include "ui/page_stage.h"
#include "ui/pages/subprocessors/subprocessors_page.h"

namespace console::test {

//! Sub-processors in front of an operator, against the real service with the listing of 2025; and
//! the same person at another computer.
class EntriesStage {
public:
    //! `adjust` changes what the page is given.
    explicit EntriesStage(const std::function<void(ui::PageContext&)>& adjust = {});

    //! Shows the page, and waits for its rows.
    bool open();
    //! Chooses an entry, and waits for its pane.
    bool choose(const QString& name);
    [[nodiscard]] const PageDriver& person() const { return *m_person; }
    [[nodiscard]] ui::SubProcessorsPage& page() { return *m_page; }
    [[nodiscard]] ui::DataTable* table();
    //! Names in the order of the rows.
    [[nodiscard]] QStringList names();
    [[nodiscard]] std::optional<QString> cell(const QString& name, const QString& column) const;
    //! The line under the page's title.
    [[nodiscard]] QString contextLine() const;
    //! Triggers that entry of the menu that chooses the listing; false when it is off.
    bool turnTo(const QString& menuEntry);
    //! Asks for the listing of another date, typed so.
    bool typeDay(const QString& day);

    //! The draft as the service has it; no entries without one.
    [[nodiscard]] QList<domain::SubProcessor> draft();
    [[nodiscard]] QStringList draftNames();
    //! At the other computer: makes something of the draft, or of the latest version.
    bool editElsewhere(const std::function<void(QList<domain::SubProcessor>&)>& edit);
    [[nodiscard]] ServiceClient& elsewhere() { return m_elsewhere; }

    PageStage stage;

private:
    ServiceClient m_elsewhere;
    ui::PageContext m_context;
    std::unique_ptr<ui::SubProcessorsPage> m_page;
    std::unique_ptr<PageDriver> m_person;
};

} // namespace console::test
