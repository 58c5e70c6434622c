// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_change.h"
#include "ui/parts/buttons.h"

#include <QFrame>

#include <functional>

class QVBoxLayout;

namespace console::ui {

//! What became of one entry, and the notice that goes before it.
struct ShownChange {
    domain::EntryDifference entry;
    std::optional<domain::ListingChange> notice
        = {}; //!< its kind and terms; nothing is known of it
};

//! What differs, with what is known about the notices, in the order of `difference`.
[[nodiscard]] QList<ShownChange> shownChanges(const domain::ListingDifference& difference,
    const QHash<QString, domain::ListingChange>& bySlug);

//! "30 days of notice", "No notice: editorial"; with the reason of a shorter one.
[[nodiscard]] QString noticeWords(const domain::ListingChange& change);

//! A card for each change: what was added, removed, moved, and each changed field before and after.
//! Shows some, and more when asked to.
class ChangeCards : public QWidget {
    Q_OBJECT

public:
    //! `foot` makes what stands under a card; without one it says the notice.
    using Foot = std::function<QWidget*(const ShownChange&)>;
    explicit ChangeCards(Foot foot = nullptr, QWidget* parent = nullptr);

    void present(const QList<ShownChange>& changes);

private:
    void showMore();
    [[nodiscard]] QWidget* cardOf(const ShownChange& change) const;

    Foot m_foot;
    QList<ShownChange> m_changes;
    qsizetype m_shown = 0;
    QVBoxLayout* m_column;
    LinkButton* m_more;
};

} // namespace console::ui
