// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/column.h"
#include "models/list_source.h"

#include <QCollator>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace console::models {

//! Rows that are all in memory, with an own filter and sort index: 100,000 rows filter in
//! milliseconds. A refresh keeps selection and scroll position: rows are matched by their key, and
//! views are told of exactly the rows that came, went, moved or changed.
template <typename T>
class RowList : public ListSource {
public:
    RowList(
        QList<Column<T>> columns, std::function<QString(const T&)> key, QObject* parent = nullptr)
        : ListSource(parent)
        , m_columns(std::move(columns))
        , m_key(std::move(key))
        // The C locale can't tell 9 from 10 inside a text.
        , m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        connect(&m_preparing, &QTimer::timeout, this, [this] { prepareSearch(); });
    }

    void setRows(const QList<T>& rows)
    {
        m_all.clear();
        m_prepared = 0;
        appendRows(rows);
    }

    void appendRows(const QList<T>& rows)
    {
        m_all.reserve(m_all.size() + size_t(rows.size()));
        for (const T& row : rows)
            m_all.push_back(std::make_shared<const Entry>(Entry{row, m_key(row), {}}));
        m_known = true;
        orderAnew();
        m_preparing.start(0);
        Q_EMIT totalRowsChanged();
    }

    //! Back to "unknown", as before the first load.
    void clear()
    {
        beginResetModel();
        m_all.clear();
        m_prepared = 0;
        m_ordered.clear();
        m_shown.clear();
        m_known = false;
        endResetModel();
    }

    [[nodiscard]] const T& row(int index) const { return m_shown[size_t(index)]->value; }
    //! Visible row with that key, or -1.
    [[nodiscard]] int indexOf(const QString& key) const
    {
        const auto it = std::find_if(m_shown.begin(), m_shown.end(),
            [&](const EntryPtr& entry) { return entry->key == key; });
        return it == m_shown.end() ? -1 : int(it - m_shown.begin());
    }
    //! With that key, also where the filter hides it; null when there is none. Until the next rows.
    [[nodiscard]] const T* find(const QString& key) const
    {
        const auto it = std::find_if(
            m_all.begin(), m_all.end(), [&](const EntryPtr& entry) { return entry->key == key; });
        return it == m_all.end() ? nullptr : &(*it)->value;
    }
    [[nodiscard]] QString keyAt(int index) const { return m_shown[size_t(index)]->key; }

    [[nodiscard]] QList<ColumnSpec> columns() const override
    {
        QList<ColumnSpec> specs;
        for (const Column<T>& column : m_columns)
            specs.append(column.spec);
        return specs;
    }
    [[nodiscard]] int totalRows() const override { return m_known ? int(m_all.size()) : -1; }
    [[nodiscard]] QString filter() const override { return m_filter; }
    void setFilter(const QString& text) override
    {
        if (text == m_filter)
            return;
        m_filter = text;
        showFiltered();
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_shown.size());
    }
    void sort(int column, Qt::SortOrder direction) override
    {
        m_sortColumn = column;
        m_sortOrder = direction;
        orderAnew();
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Column<T>& column = m_columns.at(index.column());
        const T& value = row(index.row());
        if (role == Qt::DisplayRole)
            return column.text(value);
        if (role == Qt::TextAlignmentRole)
            return int(column.spec.alignment);
        return column.role ? column.role(value, role) : QVariant();
    }

protected:
    struct Entry {
        T value;
        QString key;
        mutable QString searched; //!< all texts of the row, case-folded; empty until needed
    };
    using EntryPtr = std::shared_ptr<const Entry>;
    using Entries = std::vector<EntryPtr>;

    //! Whether that word of the filter, case-folded, finds a row of which no column has it.
    [[nodiscard]] virtual bool alsoFinds(const T&, const QString&) const { return false; }
    //! Puts the sorted rows into another order.
    virtual void arrange(Entries&) const { }
    //! What the filter left, in its order, with rows between that are made of it.
    [[nodiscard]] virtual Entries headed(Entries kept) const { return kept; }
    //! To be called when one of these answers otherwise than before.
    void orderAnew()
    {
        order();
        show();
    }

private:
    //! Above this many changed rows a reset costs the view less than telling it of each.
    static constexpr size_t mostChanges = 2000;
    static constexpr size_t preparedAtOnce = 250; // some milliseconds

    [[nodiscard]] const QString& searchedIn(const Entry& entry) const
    {
        if (entry.searched.isEmpty()) {
            for (const Column<T>& column : m_columns)
                entry.searched += column.text(entry.value).toCaseFolded() + QLatin1Char('\n');
        }
        return entry.searched;
    }

    //! Most of a row's cost is its text, which nobody needs to see the first rows: it is made
    //! behind them, before somebody has typed a filter.
    void prepareSearch()
    {
        const size_t end = qMin(m_prepared + preparedAtOnce, m_all.size());
        for (; m_prepared < end; ++m_prepared)
            (void)searchedIn(*m_all[m_prepared]);
        if (m_prepared == m_all.size())
            m_preparing.stop();
    }

    Entries filtered() const
    {
        const QStringList words
            = m_filter.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty())
            return headed(m_ordered);
        Entries kept;
        std::copy_if(m_ordered.begin(), m_ordered.end(), std::back_inserter(kept),
            [&](const EntryPtr& entry) {
                return std::all_of(words.begin(), words.end(), [&](const QString& word) {
                    return searchedIn(*entry).contains(word) || alsoFinds(entry->value, word);
                });
            });
        return headed(std::move(kept));
    }

    //! Once for all filters: making the keys to sort by costs more than a filter may take.
    void order()
    {
        m_ordered = m_all;
        sortEntries(m_ordered);
        arrange(m_ordered);
    }

    void sortEntries(Entries& entries) const
    {
        if (m_sortColumn < 0 || m_sortColumn >= m_columns.size())
            return;
        const Column<T>& column = m_columns.at(m_sortColumn);
        // Keys are made once for each row, not for each comparison.
        if (column.sortValue) {
            sortBy(entries, column.sortValue, [](const QVariant& a, const QVariant& b) {
                return QVariant::compare(a, b) == QPartialOrdering::Less;
            });
        } else {
            sortBy(
                entries, [&](const T& value) { return m_collator.sortKey(column.text(value)); },
                [](const QCollatorSortKey& a, const QCollatorSortKey& b) { return a < b; });
        }
    }

    template <typename KeyOf, typename Less>
    void sortBy(Entries& entries, KeyOf keyOf, Less less) const
    {
        using SortKey = std::invoke_result_t<KeyOf, const T&>;
        std::vector<std::pair<SortKey, EntryPtr>> keyed;
        keyed.reserve(entries.size());
        for (const EntryPtr& entry : entries)
            keyed.emplace_back(keyOf(entry->value), entry);
        const bool ascending = m_sortOrder == Qt::AscendingOrder;
        std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
            return ascending ? less(a.first, b.first) : less(b.first, a.first);
        });
        std::transform(
            keyed.begin(), keyed.end(), entries.begin(), [](auto& pair) { return pair.second; });
    }

    //! Makes what is shown follow rows, filter and sort.
    void show()
    {
        Entries wanted = filtered();
        if (m_shown.empty()) {
            reset(std::move(wanted));
            return;
        }
        QHash<QString, size_t> wantedAt;
        for (size_t i = 0; i < wanted.size(); ++i)
            wantedAt.insert(wanted[i]->key, i);
        QSet<QString> shownKeys;
        for (const EntryPtr& entry : m_shown)
            shownKeys.insert(entry->key);
        const auto going = size_t(std::count_if(m_shown.begin(), m_shown.end(),
            [&](const EntryPtr& entry) { return !wantedAt.contains(entry->key); }));
        const auto coming = size_t(std::count_if(wanted.begin(), wanted.end(),
            [&](const EntryPtr& entry) { return !shownKeys.contains(entry->key); }));
        const bool keysAreUnique = size_t(wantedAt.size()) == wanted.size()
            && size_t(shownKeys.size()) == m_shown.size();
        if (!keysAreUnique || going + coming > mostChanges) {
            reset(std::move(wanted));
            return;
        }
        removeGone(wantedAt);
        reorder(wanted, wantedAt);
        insertNew(wanted, shownKeys);
        tellChanged(wanted);
    }

    void reset(Entries wanted)
    {
        beginResetModel();
        m_shown = std::move(wanted);
        endResetModel();
    }

    //! Where a row stands among the shown ones, and where it will.
    struct Place {
        size_t now;
        size_t then;
    };

    //! Rows come and go, but none has moved or changed. Views are told of one stretch between each
    //! two rows that somebody holds on to, such as by selecting them: a key of a filter can part
    //! the rows in hundreds of places, and each that a view is told of costs it the same.
    void showFiltered()
    {
        const Entries wanted = filtered();
        QHash<const Entry*, size_t> held;
        for (const QModelIndex& index : persistentIndexList())
            held.insert(m_shown[size_t(index.row())].get(), size_t(index.row()));
        std::vector<Place> staying;
        for (size_t i = 0; i < wanted.size() && !held.isEmpty(); ++i) {
            if (const auto it = held.constFind(wanted[i].get()); it != held.constEnd())
                staying.push_back({*it, i});
        }
        Place end{m_shown.size(), wanted.size()};
        for (auto it = staying.rbegin(); it != staying.rend(); ++it) {
            replace({it->now + 1, it->then + 1}, end, wanted);
            end = *it;
        }
        replace({0, 0}, end, wanted);
    }

    void replace(Place from, Place to, const Entries& wanted)
    {
        const auto same = [&](size_t now, size_t then) {
            return m_shown[now] == wanted[then];
        };
        while (from.now < to.now && from.then < to.then && same(from.now, from.then)) {
            ++from.now;
            ++from.then;
        }
        while (from.now < to.now && from.then < to.then && same(to.now - 1, to.then - 1)) {
            --to.now;
            --to.then;
        }
        if (from.now < to.now) {
            beginRemoveRows({}, int(from.now), int(to.now) - 1);
            m_shown.erase(m_shown.begin() + qptrdiff(from.now), m_shown.begin() + qptrdiff(to.now));
            endRemoveRows();
        }
        if (from.then < to.then) {
            beginInsertRows({}, int(from.now), int(from.now + to.then - from.then) - 1);
            m_shown.insert(m_shown.begin() + qptrdiff(from.now),
                wanted.begin() + qptrdiff(from.then), wanted.begin() + qptrdiff(to.then));
            endInsertRows();
        }
    }

    void removeGone(const QHash<QString, size_t>& wantedAt)
    {
        for (int last = int(m_shown.size()) - 1; last >= 0; --last) {
            if (wantedAt.contains(m_shown[size_t(last)]->key))
                continue;
            int first = last;
            while (first > 0 && !wantedAt.contains(m_shown[size_t(first) - 1]->key))
                --first;
            beginRemoveRows({}, first, last);
            m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    void reorder(const Entries& wanted, const QHash<QString, size_t>& wantedAt)
    {
        const auto before = [&](const EntryPtr& a, const EntryPtr& b) {
            return wantedAt.value(a->key) < wantedAt.value(b->key);
        };
        if (wanted.empty() || std::is_sorted(m_shown.begin(), m_shown.end(), before))
            return;
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const Entries old = m_shown;
        std::sort(m_shown.begin(), m_shown.end(), before);
        QHash<QString, int> newRow;
        for (size_t i = 0; i < m_shown.size(); ++i)
            newRow.insert(m_shown[i]->key, int(i));
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        to.reserve(from.size());
        for (const QModelIndex& index : from)
            to.append(createIndex(newRow.value(old[size_t(index.row())]->key), index.column()));
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    void insertNew(const Entries& wanted, const QSet<QString>& shownKeys)
    {
        for (size_t first = 0; first < wanted.size(); ++first) {
            if (shownKeys.contains(wanted[first]->key))
                continue;
            size_t last = first;
            while (last + 1 < wanted.size() && !shownKeys.contains(wanted[last + 1]->key))
                ++last;
            beginInsertRows({}, int(first), int(last));
            m_shown.insert(m_shown.begin() + qptrdiff(first), wanted.begin() + qptrdiff(first),
                wanted.begin() + qptrdiff(last) + 1);
            endInsertRows();
            first = last;
        }
    }

    //! After removing, reordering and inserting both lists have the same keys in the same order.
    void tellChanged(const Entries& wanted)
    {
        for (size_t i = 0; i < wanted.size(); ++i) {
            if (m_shown[i] == wanted[i])
                continue;
            m_shown[i] = wanted[i];
            Q_EMIT dataChanged(index(int(i), 0), index(int(i), int(m_columns.size()) - 1));
        }
    }

    QList<Column<T>> m_columns;
    std::function<QString(const T&)> m_key;
    QCollator m_collator;
    Entries m_all; //!< as given
    Entries m_ordered; //!< as sorted
    Entries m_shown; //!< what the filter leaves of them
    QTimer m_preparing;
    size_t m_prepared = 0; //!< so many of m_all can be searched already
    QString m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_known = false;
};

} // namespace console::models
