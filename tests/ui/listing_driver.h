// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/listing_scene.h"
#include "ui/page_driver.h"
#include "ui/page_stage.h"
#include "ui/pages/subprocessors/subprocessors_page.h"

namespace console::test {

//! The page Sub-processors in front of a person who has signed up, and the same person elsewhere.
class ListingStage : public PageStage {
public:
    //! Shows the page at the size that a window of 1200 x 780 leaves it.
    bool open();
    //! The same person at another computer.
    [[nodiscard]] ServiceClient operatorClient();
    //! Publishes these entries as the next version, which holds from today on.
    bool publishNext(const QList<domain::SubProcessor>& entries, const QString& summary);
    //! What the draft has; nothing where there is none.
    [[nodiscard]] std::optional<QList<domain::SubProcessor>> draftEntries() const;

    [[nodiscard]] ui::SubProcessorsPage& page() { return *m_page; }
    [[nodiscard]] const PageDriver& person() const { return *m_driver; }
    //! Drops that file where files are chosen.
    void drop(const QString& path);
    //! A file of the stage's own with that content; its path.
    [[nodiscard]] QString file(const QString& name, const QByteArray& content) const;

private:
    std::unique_ptr<ui::SubProcessorsPage> m_page;
    std::unique_ptr<PageDriver> m_driver;
};

//! Path of the documentation's table of 2025 or 2026.
[[nodiscard]] QString documentationFile(int year);
//! First texts of the rows, in shown order.
[[nodiscard]] QStringList namesIn(const QWidget& page, const QString& table);
//! Presses the entry of the menu behind the button with that name.
[[nodiscard]] bool chooseFromMenu(
    const PageDriver& person, const QString& button, const QString& entry);

} // namespace console::test
