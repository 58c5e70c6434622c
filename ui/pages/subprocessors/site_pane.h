// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/pane_content.h"
#include "ui/pages/subprocessors/site_export.h"
#include "ui/parts/notes.h"

namespace console::ui {

//! Where a site of the listing is to go, how far it is, and what was written.
class SitePane : public PaneContent {
    Q_OBJECT

public:
    SitePane(DetailPane& pane, const PageContext& context);

private:
    void build();
    void chooseFolder();
    void start(bool replace);
    void showProgress(int done, int total);
    void end(const base::Result<SiteExport::Made>& made);
    void askReplacement(const QStringList& files);
    void showMade(const SiteExport::Made& made);

    SiteExport* m_export;
    FormField* m_folder = nullptr;
    FormField* m_address = nullptr;
    TextLabel* m_progress = nullptr;
    Note* m_made = nullptr;
    BusyButton* m_stop = nullptr;
};

} // namespace console::ui
