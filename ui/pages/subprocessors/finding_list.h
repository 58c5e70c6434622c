// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_checks.h"

#include <QWidget>

namespace console::ui {

//! What there is to say about the entries of a draft, by entry: errors first. Each leads to its
//! entry.
class FindingList : public QWidget {
    Q_OBJECT

public:
    //! The names are those of `entries`.
    FindingList(const QList<domain::EntryFinding>& findings,
        const QList<domain::SubProcessor>& entries, QWidget* parent = nullptr);

Q_SIGNALS:
    void entryWanted(const QString& slug);
};

[[nodiscard]] qsizetype errorsAmong(const QList<domain::EntryFinding>& findings);

} // namespace console::ui
