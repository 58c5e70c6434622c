// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/listing_difference_model.h"

#include <QHash>

namespace console::models {

//! A difference of which a person takes over what they choose: each row has a box to tick. At first
//! all are ticked but the removed ones; what was ticked or not by hand stays so when the difference
//! is made anew.
class ChosenDifferencesModel : public ListingDifferenceModel {
    Q_OBJECT

public:
    explicit ChosenDifferencesModel(QObject* parent = nullptr);

    void setDifference(const domain::ListingDifference& difference);
    //! Forgets the rows and what was chosen.
    void forget();
    [[nodiscard]] const domain::ListingDifference& difference() const { return m_difference; }

    [[nodiscard]] bool isChosen(const domain::EntryDifference& entry) const;
    //! Slugs for domain::withChosen().
    [[nodiscard]] QSet<QString> chosen() const;
    void choose(const QString& slug, bool on);
    //! Of the rows that the filter leaves.
    void chooseShown(bool on);
    //! Of all that were removed.
    void chooseRemoved(bool on);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void choiceChanged();

private:
    void tellChoice();

    domain::ListingDifference m_difference;
    QHash<QString, bool> m_byHand; //!< by slug
};

} // namespace console::models
