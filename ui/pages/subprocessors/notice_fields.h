// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_change.h"
#include "ui/parts/detail_pane.h"

namespace console::ui {

//! The notice of one change: in words, and as fields once somebody wants another than the usual.
class NoticeFields : public QWidget {
    Q_OBJECT

public:
    //! `pane` watches the fields. `change` is with its terms; `name` is that of its entry.
    NoticeFields(DetailPane& pane, const QString& slug, const QString& name,
        const domain::ListingChange& change, QWidget* parent = nullptr);

    [[nodiscard]] const QString& slug() const { return m_slug; }
    [[nodiscard]] bool isChanged() const;
    //! As typed.
    [[nodiscard]] domain::NoticeTerms terms() const;
    [[nodiscard]] bool isUsual() const;
    //! As a person would type them.
    void setTerms(const domain::NoticeTerms& terms);
    void unfold();

Q_SIGNALS:
    void changed();

private:
    void build();
    void showRule();

    DetailPane& m_pane;
    const QString m_slug;
    const QString m_name;
    domain::ListingChange m_change;
    TextLabel* m_words;
    LinkButton* m_edit;
    FormField* m_days = nullptr;
    FormField* m_reason = nullptr;
};

} // namespace console::ui
