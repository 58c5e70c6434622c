// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/data_table.h"

#include "ui/parts/data_table_delegate.h"
#include "ui/theme/tokens.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <numeric>

// Which columns are shown, and how wide.
namespace console::ui {

namespace {
constexpr int narrowest = 56;
constexpr int measuredRows = 60;
constexpr int arrowRoom = 14;
using Place = ColumnPlace;

int total(const QList<Place>& places)
{
    return std::accumulate(places.begin(), places.end(), 0,
        [](int sum, const Place& place) { return sum + place.width; });
}

//! Takes out the places that are given up first until the rest fits into `room`.
QList<Place> givenUp(QList<Place>& places, int room)
{
    QList<Place> gone;
    while (total(places) > room) {
        qsizetype worst = -1;
        for (qsizetype i = 0; i < places.size(); ++i) {
            const int priority = places.at(i).priority;
            if (priority > 0 && (worst < 0 || priority >= places.at(worst).priority))
                worst = i;
        }
        if (worst < 0)
            break;
        gone << places.takeAt(worst);
    }
    return gone;
}

//! Takes `excess` from the widest first: a long name gives way before a state is cut off.
void trimWidest(QList<Place>& places, int excess)
{
    while (excess > 0) {
        int widest = 0;
        for (const Place& place : std::as_const(places))
            widest = qMax(widest, place.width);
        int next = narrowest;
        QList<Place*> trimmed;
        for (Place& place : places) {
            if (place.width == widest)
                trimmed << &place;
            else
                next = qMax(next, place.width);
        }
        if (widest <= narrowest)
            return;
        const int count = static_cast<int>(trimmed.size());
        const int each = qMin(widest - next, (excess + count - 1) / count);
        for (Place* place : std::as_const(trimmed)) {
            const int less = qMin(each, excess);
            place->width -= less;
            excess -= less;
        }
    }
}

//! Shares out what `room` leaves over, or is short of.
void spread(QList<Place>& places, int room)
{
    const int sum = total(places);
    if (places.isEmpty() || sum <= 0)
        return;
    if (sum > room) {
        trimWidest(places, sum - room);
        return;
    }
    int spare = room - sum;
    for (Place& place : places) {
        const int more = place.grows ? qBound(0, place.need - place.width, spare) : 0;
        place.width += more;
        spare -= more;
    }
    int weight = 0;
    for (const Place& place : std::as_const(places))
        weight += place.grows ? place.width : 0;
    int left = spare;
    Place* last = &places.last();
    for (Place& place : places) {
        if (!place.grows)
            continue;
        const int share = spare * place.width / weight;
        place.width += share;
        left -= share;
        last = &place;
    }
    last->width += left;
}
} // namespace

void DataTable::measure()
{
    const QStyleOptionViewItem option;
    const QFontMetrics titles(textFont(TextSize::Small, QFont::DemiBold));
    const QList<models::ColumnSpec> specs = m_source->columns();
    const int rows = qMin(measuredRows, m_source->rowCount());
    for (int column = 0; column < specs.size(); ++column) {
        int need = titles.horizontalAdvance(specs.at(column).title) + 2 * cellPadding + arrowRoom;
        for (int row = 0; row < rows; ++row)
            need = qMax(
                need, itemDelegate()->sizeHint(option, m_source->index(row, column)).width());
        m_needs.insert(column, need);
    }
}

ColumnPlace DataTable::wantedPlace(int column, const models::ColumnSpec& spec) const
{
    ColumnPlace place{column, spec.width, spec.priority, m_needs.value(column), true};
    if (const auto dragged = m_widths.constFind(spec.key); dragged != m_widths.constEnd()) {
        place.width = *dragged;
        place.grows = false;
        return place;
    }
    place.grows = !(spec.alignment & Qt::AlignRight);
    // What stays always is also to be read whole, within reason.
    if (spec.priority == 0 || !place.grows)
        place.width = qMax(place.width, qMin(place.need, 2 * place.width));
    return place;
}

void DataTable::fit()
{
    if (!m_source || m_fitting)
        return;
    m_fitting = true;
    QHeaderView* header = horizontalHeader();
    const QList<models::ColumnSpec> specs = m_source->columns();
    QList<Place> places;
    for (int visual = 0; visual < specs.size(); ++visual) {
        const int column = header->logicalIndex(visual);
        const models::ColumnSpec& spec = specs.at(column);
        const bool chosen = isColumnChosen(column);
        header->setSectionHidden(column, !chosen);
        if (chosen)
            places << wantedPlace(column, spec);
    }
    if (!places.isEmpty() && !m_widths.contains(specs.at(places.first().column).key))
        places.first().width += space::xl - cellPadding;
    m_givenUp.clear();
    for (const Place& place : givenUp(places, viewport()->width())) {
        header->setSectionHidden(place.column, true);
        m_givenUp << specs.at(place.column).key;
    }
    spread(places, viewport()->width());
    for (const Place& place : std::as_const(places))
        header->resizeSection(place.column, place.width);
    if (!places.isEmpty())
        cells()->setEdges(places.first().column, places.last().column);
    viewport()->update();
    m_fitting = false;
}

void DataTable::takeWidth(int column, int width)
{
    // Only what a person drags counts as wanted.
    if (m_fitting || !m_source || !(QGuiApplication::mouseButtons() & Qt::LeftButton) || width == 0)
        return;
    m_widths.insert(m_source->columns().at(column).key, width);
    m_dragged = true;
    save();
}

bool DataTable::isColumnChosen(int column) const
{
    return m_source && !m_unchosen.contains(m_source->columns().at(column).key);
}

void DataTable::setColumnChosen(int column, bool chosen)
{
    const QString key = m_source->columns().at(column).key;
    if (chosen)
        m_unchosen.remove(key);
    else if (m_source->columns().size() - m_unchosen.size() > 1)
        m_unchosen.insert(key);
    fit();
    save();
}

QStringList DataTable::givenUpColumns() const
{
    return m_givenUp;
}

void DataTable::chooseColumns(const QPoint& at)
{
    if (!m_source)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<models::ColumnSpec> specs = m_source->columns();
    for (int column = 0; column < specs.size(); ++column) {
        const bool noRoom = m_givenUp.contains(specs.at(column).key);
        QAction* action = menu->addAction(
            noRoom ? tr("%1 (no room)").arg(specs.at(column).title) : specs.at(column).title);
        action->setCheckable(true);
        action->setChecked(isColumnChosen(column));
        connect(action, &QAction::toggled, this,
            [this, column](bool chosen) { setColumnChosen(column, chosen); });
    }
    menu->addSeparator();
    menu->addAction(tr("Columns as at first"), this, &DataTable::resetColumns);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(at));
}

void DataTable::resetColumns()
{
    m_widths.clear();
    m_unchosen.clear();
    const QList<models::ColumnSpec> specs = m_source->columns();
    for (int column = 0; column < specs.size(); ++column) {
        if (!specs.at(column).shownAtFirst)
            m_unchosen.insert(specs.at(column).key);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    }
    fit();
    save();
}

void DataTable::remember(ViewMemory* memory, const QString& key)
{
    m_memory = nullptr;
    m_key = key;
    const QVariantMap kept = memory->read(key).toMap();
    if (!kept.isEmpty())
        restore(kept);
    m_memory = memory;
}

void DataTable::save() const
{
    if (!m_memory || !m_source)
        return;
    const QList<models::ColumnSpec> specs = m_source->columns();
    QStringList order;
    for (int visual = 0; visual < specs.size(); ++visual)
        order << specs.at(horizontalHeader()->logicalIndex(visual)).key;
    QVariantMap widths;
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it)
        widths.insert(it.key(), it.value());
    const int sorted = horizontalHeader()->sortIndicatorSection();
    m_memory->write(m_key,
        QVariantMap{{QStringLiteral("order"), order}, {QStringLiteral("widths"), widths},
            {QStringLiteral("hidden"), QStringList(m_unchosen.values())},
            {QStringLiteral("sort"),
                sorted >= 0 && sorted < specs.size() ? specs.at(sorted).key : QString()},
            {QStringLiteral("descending"),
                horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder}});
}

void DataTable::restore(const QVariantMap& kept)
{
    const QList<models::ColumnSpec> specs = m_source->columns();
    const auto columnOf = [&specs](const QString& key) {
        const auto found = std::find_if(specs.begin(), specs.end(),
            [&key](const models::ColumnSpec& spec) { return spec.key == key; });
        return found == specs.end() ? -1 : static_cast<int>(found - specs.begin());
    };
    int visual = 0;
    for (const QString& key : kept.value(QStringLiteral("order")).toStringList()) {
        // A column of an older version may be gone.
        if (const int column = columnOf(key); column >= 0)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), visual++);
    }
    const QVariantMap widths = kept.value(QStringLiteral("widths")).toMap();
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        m_widths.insert(it.key(), it.value().toInt());
    const QStringList hidden = kept.value(QStringLiteral("hidden")).toStringList();
    m_unchosen = QSet<QString>(hidden.begin(), hidden.end());
    const int sorted = columnOf(kept.value(QStringLiteral("sort")).toString());
    const bool descending = kept.value(QStringLiteral("descending")).toBool();
    sortByColumn(sorted, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    fit();
}

} // namespace console::ui
