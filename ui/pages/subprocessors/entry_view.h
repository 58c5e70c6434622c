// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/sub_processors_model.h"
#include "ui/pages/pane_content.h"
#include "ui/pages/subprocessors/listing_desk.h"
#include "ui/parts/facts.h"

namespace console::ui {

//! One entry to read: of a version, of a draft that can't be edited, or one that the draft takes
//! out, which can be put back.
class EntryView : public PaneContent {
    Q_OBJECT

public:
    //! `version` is the one that it stands in; nothing for a draft. All must outlive the view.
    EntryView(DetailPane& pane, const PageContext& context, ListingDesk& desk,
        const models::ListedEntry& listed, const std::optional<domain::ListingVersion>& version);
    void takeFocus() override;

Q_SIGNALS:
    //! To edit it as it stands in the next version.
    void editWanted(const QString& slug);
    //! It is in the draft again.
    void kept(const console::contract::ListingDraftView& draft, const QString& slug);

private:
    void showFindings();
    void showWebsite();
    void showEntry();
    void showAction();
    void showOrigin(const domain::ListingVersion& version);
    void putBack();

    ListingDesk& m_desk;
    models::ListedEntry m_listed;
    BusyButton* m_action = nullptr;
};

} // namespace console::ui
