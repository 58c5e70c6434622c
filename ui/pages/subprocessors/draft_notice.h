// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/subprocessors/listing_desk.h"
#include "ui/parts/notes.h"

namespace console::ui {

//! Says above the entries that there is a draft of the next version, and what it waits for. Hidden
//! while there is none.
class DraftNotice : public Note {
    Q_OBJECT

public:
    //! `desk` outlives the notice.
    explicit DraftNotice(const ListingDesk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void reviewWanted();

private:
    void show();

    const ListingDesk& m_desk;
    LinkButton* m_review;
};

} // namespace console::ui
