// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/list_source.h"
#include "models/palette_index.h"

#include <memory>

namespace console::ui {

//! The names that fit what is typed: the name, and what it opens or why it can't be chosen. The
//! filter is what is typed.
class PaletteMatches : public models::ListSource {
    Q_OBJECT

public:
    explicit PaletteMatches(QObject* parent = nullptr);

    void setIndex(std::shared_ptr<const models::PaletteIndex> index);
    [[nodiscard]] const models::PaletteEntry& entry(int row) const;
    //! "Acme Robotics, Organization", and why it can't be chosen.
    [[nodiscard]] QString sentence(int row) const;

    [[nodiscard]] QList<models::ColumnSpec> columns() const override;
    [[nodiscard]] int totalRows() const override { return rowCount(); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    void setFilter(const QString& text) override;
    [[nodiscard]] QString filter() const override { return m_typed; }

private:
    void find();

    std::shared_ptr<const models::PaletteIndex> m_index
        = std::make_shared<const models::PaletteIndex>();
    QString m_typed;
    QList<int> m_found;
};

} // namespace console::ui
