// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_merge.h"
#include "ui/parts/notes.h"

#include <QPointer>

class QRadioButton;

namespace console::ui {

//! Says that somebody else changed the same fields of an entry meanwhile, shows both sides of each,
//! and lets the person choose one by one.
class EntryConflict : public Note {
    Q_OBJECT

public:
    explicit EntryConflict(QWidget* parent = nullptr);
    //! Conflicts of MergeConflict::Kind::Field. One's own side is chosen at first.
    void present(const QList<domain::MergeConflict>& contested);

Q_SIGNALS:
    //! Those of which one's own side was chosen.
    void resolved(const QList<console::domain::MergeConflict>& mine);

private:
    void addChoice(const domain::MergeConflict& conflict);
    [[nodiscard]] QList<domain::MergeConflict> mine() const;

    QPointer<QWidget> m_choices;
    QList<std::pair<domain::MergeConflict, QPointer<QRadioButton>>> m_mine;
};

} // namespace console::ui
