// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/listing_versions_model.h"
#include "ui/pages/subprocessors/listing_level.h"

namespace console::ui {

class ListingTimeline;

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

protected:
    void showSelection(const QStringList& keys) override;
    [[nodiscard]] QString keyOfRow(int row) const override { return m_model.keyAt(row); }
    [[nodiscard]] int rowOfKey(const QString& key) const override { return m_model.indexOf(key); }

private:
    void buildTimeline();
    void fill(const QList<domain::PublishedVersion>& versions);
    void showTimeline();
    void open(int number);
    void present(const domain::PublishedVersion& version);

    models::ListingVersionsModel m_model;
    QList<domain::PublishedVersion> m_versions; //!< newest first
    ListingTimeline* m_timeline;
    QWidget* m_band; //!< that it stands in
    base::CallHandle m_loading;
};

} // namespace console::ui
