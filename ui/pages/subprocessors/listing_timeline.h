// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/listing_codecs.h"
#include "domain/open_objections.h"
#include "ui/parts/date_line.h"

namespace console::ui {

//! The versions of the listing along time, today, and the draft: at the day that it is meant for,
//! behind all of them as long as it has none.
class ListingTimeline : public DateLine {
    Q_OBJECT

public:
    explicit ListingTimeline(QWidget* parent = nullptr);

    //! What is said of versions that organizations object to, from the next present() on.
    void setObjections(const QList<domain::OpenObjections>& open) { m_objections = open; }
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

    [[nodiscard]] const domain::OpenObjections* objectionsTo(int version) const;
    [[nodiscard]] QString labelOf(int version) const;

    QList<domain::PublishedVersion> m_versions; //!< newest first
    QList<domain::OpenObjections> m_objections;
    QDate m_shownOn;
    std::optional<contract::ListingDraftView> m_draft;
};

} // namespace console::ui
