// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_export.h"
#include "models/listing_difference_model.h"
#include "ui/pages/subprocessors/comparison_points.h"
#include "ui/pages/subprocessors/listing_level.h"

namespace console::ui {

//! What differs between two versions, or between the listings of two days.
class ComparisonList : public ListingLevel {
    Q_OBJECT

public:
    ComparisonList(const PageContext& context, ListingDesk& desk, QWidget* parent);
    void refresh() override;
    //! Shows what version `after` changed of version `before`.
    void open(int before, int after);

protected:
    void showSelection(const QStringList& keys) override;
    [[nodiscard]] QString keyOfRow(int row) const override { return m_model.keyAt(row); }
    [[nodiscard]] int rowOfKey(const QString& key) const override { return m_model.indexOf(key); }

private:
    struct Side {
        QList<domain::SubProcessor> entries;
        QString title; //!< "version 3, in force since 1 March 2026"
    };
    struct Comparison {
        domain::ListingDifference difference;
        domain::DifferenceTitles titles;
    };

    void buildExport();
    void readHistory();
    void fill(const QList<domain::PublishedVersion>& versions);
    void chooseLatest();
    void compare();
    [[nodiscard]] base::Call<Side> side(const ListingPoint& point);
    void show(const Comparison& comparison);
    [[nodiscard]] ViewState nothingDiffers() const;
    void failed(const base::ApiError& error);
    //! Writes what is compared, on another thread: it may be of ten thousand entries.
    using Format = QByteArray (*)(
        const domain::ListingDifference& difference, const domain::DifferenceTitles& titles);
    void write(Format format, const std::function<void(const QByteArray&)>& then);
    void save(const QString& title, const QString& ending, const QString& filter, Format format);
    void copy(Format format, bool isHtml);

    models::ListingDifferenceModel m_model;
    ComparisonPoints* m_points;
    QPushButton* m_export = nullptr;
    QList<domain::PublishedVersion> m_versions;
    std::optional<std::pair<int, int>> m_wanted; //!< by open(), until the versions are known
    Comparison m_comparison;
    bool m_reading = false; //!< the desk reads for this level
    base::CallHandle m_loading;
};

} // namespace console::ui
