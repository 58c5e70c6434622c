// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_merge.h"
#include "ui/parts/buttons.h"

#include <QWidget>

class QRadioButton;

namespace console::ui {

//! What two sides changed, each in another way, and which of both should stand.
class MergeDecisions : public QWidget {
    Q_OBJECT

public:
    //! `theirs` names the other side: "Version 6".
    MergeDecisions(const domain::MergedListing& merged, const QList<domain::SubProcessor>& yours,
        const QString& theirs, QWidget* parent = nullptr);

    //! The merged entries as it was decided.
    [[nodiscard]] QList<domain::SubProcessor> entries() const;
    [[nodiscard]] BusyButton* takeButton() const { return m_take; }

Q_SIGNALS:
    void decided();

private:
    void addConflict(const domain::MergeConflict& conflict, const QString& theirs);

    const domain::MergedListing m_merged;
    const QList<domain::SubProcessor> m_yours;
    QList<QRadioButton*> m_mine; //!< by conflict
    BusyButton* m_take;
};

} // namespace console::ui
