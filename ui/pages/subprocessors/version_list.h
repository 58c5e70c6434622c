// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/listing_versions_model.h"
#include "ui/pages/subprocessors/listing_level.h"

namespace console::ui {

class ListingTimeline;
class VersionView;

//! All versions, newest first, with the timeline of them and of what waits.
class VersionList : public ListingLevel {
    Q_OBJECT

public:
    VersionList(const PageContext& context, ListingDesk& desk, QWidget* parent);
    void refresh() override;

Q_SIGNALS:
    void versionWanted(int number); //!< its entries
    void comparisonWanted(int before, int after);
    void draftWanted();
    void toldWanted(int version); //!< who was told of it
    void objectionsWanted(int version); //!< that wait for a decision
    void objectionWanted(int version); //!< a new one

protected:
    void showSelection(const QStringList& keys) override;
    [[nodiscard]] QString keyOfRow(int row) const override { return m_model.keyAt(row); }
    [[nodiscard]] int rowOfKey(const QString& key) const override { return m_model.indexOf(key); }

private:
    void buildTimeline();
    //! The next ones of a history that is not all there yet.
    void grow(const QList<domain::PublishedVersion>& versions);
    void fill(const QList<domain::PublishedVersion>& versions);
    void showHead();
    //! In the pane: what is selected, as the history has it now.
    void followHistory(bool wasPart);
    void showAnew(VersionView& view);
    //! In the pane of a version: what is objected to, or that it is not known.
    void showObjections();
    void fail(const base::ApiError& error);
    [[nodiscard]] QString countWords(int shown, int total) const;
    void showTimeline();
    //! What it was made from is among what was read.
    [[nodiscard]] bool knowsBase(const domain::PublishedVersion& version) const;
    void open(int number);
    void present(const domain::PublishedVersion& version);

    models::ListingVersionsModel m_model;
    QList<domain::PublishedVersion> m_versions; //!< newest first
    ListingTimeline* m_timeline;
    QWidget* m_band; //!< that it stands in
    base::CallHandle m_loading;
    bool m_growing = false; //!< shown is what was read of it so far
};

} // namespace console::ui
