// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "domain/listing.h"
#include "models/sub_processors_model.h"
#include "ui/pages/page.h"
#include "ui/parts/list_page.h"
#include "ui/parts/notes.h"

namespace console::ui {

//! The published listing: the version in force, in the documentation's order and words. Read only;
//! it can be copied and exported.
class SubProcessorsPage : public Page {
    Q_OBJECT

public:
    explicit SubProcessorsPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override;
    void refresh() override;

private:
    void buildExportMenu();
    void show(const domain::ListingVersion& version);
    void showEntry(const QModelIndex& index);
    void showPlace();
    void exportMarkdown();
    void exportCsv();
    void tellSaved(const base::Result<QString>& path);
    void copyMarkdown();

    models::SubProcessorsModel m_model;
    ListPage* m_list;
    QPushButton* m_export = nullptr;
    Note* m_place;
    std::optional<domain::ListingVersion> m_version;
    base::CallHandle m_loading;
};

} // namespace console::ui
