// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/list_source.h"

namespace console::tests {

//! Five rows in memory, with a column of each kind.
class SampleList : public models::ListSource {
public:
    using ListSource::ListSource;

    [[nodiscard]] QList<models::ColumnSpec> columns() const override
    {
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
        return {{QStringLiteral("name"), QStringLiteral("Name"), 140, 0},
            {QStringLiteral("purpose"), QStringLiteral("Purpose"), 200, 2},
            {QStringLiteral("region"), QStringLiteral("Region"), 150, 1},
            {QStringLiteral("state"), QStringLiteral("State"), 120, 0},
            {QStringLiteral("count"), QStringLiteral("Count"), 80, 3, right},
            {QStringLiteral("extra"), QStringLiteral("Extra"), 80, 4, right, false}};
    }
    [[nodiscard]] int totalRows() const override { return static_cast<int>(m_all.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        const QString cell = m_shown.at(index.row()).value(index.column());
        if (role == Qt::DisplayRole)
            return cell;
        if (role == models::CopyRole && index.column() == 3)
            return QString(QStringLiteral("state: ") + cell);
        if (role == models::ToneRole && index.column() == 3)
            return static_cast<int>(models::CellTone::Ok);
        return {};
    }
    void setFilter(const QString& text) override
    {
        beginResetModel();
        m_filter = text;
        m_shown.clear();
        for (const QStringList& row : std::as_const(m_all)) {
            if (row.join(QLatin1Char(' ')).contains(text, Qt::CaseInsensitive))
                m_shown << row;
        }
        endResetModel();
    }
    [[nodiscard]] QString filter() const override { return m_filter; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        beginResetModel();
        m_shown = m_all;
        if (column >= 0)
            std::sort(m_shown.begin(), m_shown.end(),
                [column, order](const QStringList& a, const QStringList& b) {
                    return order == Qt::AscendingOrder ? a.at(column) < b.at(column)
                                                       : b.at(column) < a.at(column);
                });
        endResetModel();
    }
    void setRows(const QList<QStringList>& rows)
    {
        m_all = rows;
        setFilter(m_filter);
    }
    void fill()
    {
        setRows({row("Azure", "Hosting", "France", "fine", "12"),
            row("OpenAI", "LLM, =provider", "United States", "open", "3"),
            row("WorkOS", "Sign-in | social", "United States", "open", "41"),
            row("Brevo", "Mail", "Belgium", "fine", "7"),
            row("Crisp", "Support", "Netherlands", "fine", "1")});
    }

private:
    static QStringList row(
        const char* a, const char* b, const char* c, const char* d, const char* e)
    {
        return {QString::fromLatin1(a), QString::fromLatin1(b), QString::fromLatin1(c),
            QString::fromLatin1(d), QString::fromLatin1(e), QStringLiteral("x")};
    }

    QList<QStringList> m_all;
    QList<QStringList> m_shown;
    QString m_filter;
};

} // namespace console::tests
