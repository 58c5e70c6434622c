// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/listing_codecs.h"
#include "ui/parts/date_line.h"

namespace console::ui {

//! The versions of the listing along time, today, and the draft: at the day that it is meant for,
//! behind all of them as long as it has none.
class ListingTimeline : public DateLine {
    Q_OBJECT

public:
    explicit ListingTimeline(QWidget* parent = nullptr);

    //! `draft` may be nothing.
    void present(const QList<domain::PublishedVersion>& versions,
        const std::optional<contract::ListingDraftView>& draft, const QDate& today);

    [[nodiscard]] QString nameOf(const DatePoint& point) const override;
    [[nodiscard]] QString noteOf(const DatePoint& point) const override;

Q_SIGNALS:
    void versionOpened(int number);
    void draftOpened();

private:
    [[nodiscard]] const domain::PublishedVersion* versionOf(const DatePoint& point) const;

    QList<domain::PublishedVersion> m_versions; //!< newest first
    std::optional<contract::ListingDraftView> m_draft;
};

} // namespace console::ui
