// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/listing_scene.h"
#include "ui/page_driver.h"
#include "ui/page_stage.h"
#include "ui/pages/subprocessors/subprocessors_page.h"

namespace console::test {

//! Somebody with a role in the workspace, in front of Sub-processors.
class ListingPerson {
public:
    //! The operator, who signed up on `stage`.
    explicit ListingPerson(PageStage& stage, bool production = false);
    //! A colleague with a client of their own, invited by the operator.
    ListingPerson(PageStage& stage, domain::WorkspaceRole role, const QString& email);

    [[nodiscard]] bool isThere() const { return m_page != nullptr; }
    [[nodiscard]] ui::SubProcessorsPage& page() const { return *m_page; }
    [[nodiscard]] const PageDriver& sees() const { return *m_driver; }
    void refresh() { m_page->refresh(); }

private:
    void open(ui::PageContext context);

    profiles::MemoryStore m_secrets;
    QTemporaryDir m_folder;
    ui::SettingsViewMemory m_memory{
        m_folder.filePath(QStringLiteral("views.ini")), QStringLiteral("test")};
    std::unique_ptr<cloud::CloudClient> m_client;
    std::unique_ptr<ui::SubProcessorsPage> m_page;
    std::unique_ptr<PageDriver> m_driver;
};

//! The operator past the window, for what somebody else does meanwhile.
[[nodiscard]] ServiceClient operatorBeside(PageStage& stage);
//! Keeps the complete listing of 2026 as a draft that follows version `base`; its revision, or 0.
qint64 keepDraft(ServiceClient& client, const QDate& day, int base = 1,
    const QString& summary = QStringLiteral("News."));

//! What the service has of the draft: its answer, or an error's.
[[nodiscard]] QJsonObject draftOf(PageStage& stage);

//! Opens the review of the draft in front of that person.
[[nodiscard]] bool openReview(ListingPerson& person);
//! The operator in front of the review of keepDraft(), which is to hold in so many days.
[[nodiscard]] std::unique_ptr<ListingPerson> reviewerOfDraft(
    PageStage& stage, int days, const QString& summary = QStringLiteral("News."));

//! Signs the operator up and makes a draft whose version 2 was withdrawn under it. Version 2 gives
//! OpenAI a purpose of its own when `contradicts`; the draft gives it `purpose`.
bool makeDraftOfWithdrawnVersion(PageStage& stage, const QString& purpose, bool contradicts);

} // namespace console::test
