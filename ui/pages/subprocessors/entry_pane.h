// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/facts.h"

namespace console::ui {

//! One published entry, to read.
class EntryPane : public DetailPane {
    Q_OBJECT

public:
    explicit EntryPane(QWidget* parent = nullptr);

    void present(const domain::SubProcessor& entry, const domain::ListingVersion& version);

private:
    LinkButton* m_website;
    KeyValueList* m_facts;
    KeyValueList* m_origin;
    QString m_url;
};

} // namespace console::ui
