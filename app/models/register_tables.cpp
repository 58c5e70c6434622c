// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/register_tables.h"

#include "domain/csv_table.h"
#include "models/request_titles.h"

#include <QCoreApplication>

#include <algorithm>

namespace console::models {

using namespace Qt::StringLiterals;
using domain::RegisterEntry;
using domain::RegisterFigures;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

QString dayWords(const std::optional<QDate>& day)
{
    return day && day->isValid() ? day->toString(Qt::ISODate) : QString();
}

QString yesOrNo(bool value)
{
    return value ? Words::tr("yes") : Words::tr("no");
}

QString numberWords(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

QStringList rowOf(const RegisterEntry& entry)
{
    return {entry.ref, rightTitle(entry.right), regulationTitle(entry.regulation),
        requestRoleTitle(entry.role), channelTitle(entry.channel), dayWords(entry.receivedOn),
        dayWords(entry.legal), yesOrNo(entry.extended), QString::number(entry.pausedDays),
        title(entry.status), entry.outcome ? outcomeTitle(*entry.outcome) : QString(),
        entry.ground ? groundTitle(*entry.ground) : QString(), dayWords(entry.closedOn),
        numberWords(entry.days), yesOrNo(entry.late)};
}

using Years = QList<RegisterFigures>;

template <typename Value>
QStringList line(const QString& name, const Years& years, Value value)
{
    QStringList cells{name};
    for (const RegisterFigures& year : years)
        cells << value(year);
    return cells;
}

//! One line for each key that any year has, in the order of the keys.
template <typename Key, typename Title>
void addLines(QList<QStringList>& rows, const Years& years, QMap<Key, int> RegisterFigures::*counts,
    Title title)
{
    QMap<Key, bool> keys;
    for (const RegisterFigures& year : years) {
        for (auto each = (year.*counts).begin(); each != (year.*counts).end(); ++each)
            keys.insert(each.key(), true);
    }
    for (auto key = keys.begin(); key != keys.end(); ++key)
        rows << line(title(key.key()), years, [&](const RegisterFigures& year) {
            return QString::number((year.*counts).value(key.key()));
        });
}

void addNumber(
    QList<QStringList>& rows, const QString& name, const Years& years, int RegisterFigures::*number)
{
    rows << line(
        name, years, [&](const RegisterFigures& year) { return QString::number(year.*number); });
}

} // namespace

WordTable registerTable(const QList<RegisterEntry>& entries)
{
    WordTable table{
        {Words::tr("Case"), Words::tr("Right"), Words::tr("Law"), Words::tr("We hold the data as"),
            Words::tr("Channel"), Words::tr("Received"), Words::tr("Legal date"),
            Words::tr("Extended"), Words::tr("Days paused"), Words::tr("State"),
            Words::tr("Outcome"), Words::tr("Ground"), Words::tr("Closed"),
            Words::tr("Days to answer"), Words::tr("Late")},
        {}};
    for (const RegisterEntry& entry : entries)
        table.rows << rowOf(entry);
    return table;
}

WordTable figureTable(const Years& years)
{
    WordTable table{line(Words::tr("Figure"), years,
                        [](const RegisterFigures& year) { return QString::number(year.year); }),
        {}};
    QList<QStringList>& rows = table.rows;
    addNumber(rows, Words::tr("Cases received"), years, &RegisterFigures::cases);
    addLines(rows, years, &RegisterFigures::byRegulation, [](domain::Regulation regulation) {
        return Words::tr("Cases: %1").arg(regulationTitle(regulation));
    });
    addNumber(rows, Words::tr("Rights asked for"), years, &RegisterFigures::rights);
    addLines(rows, years, &RegisterFigures::byRight,
        [](domain::DataRight right) { return Words::tr("Right: %1").arg(rightTitle(right)); });
    addLines(rows, years, &RegisterFigures::byOutcome, [](domain::RightOutcome outcome) {
        return Words::tr("Outcome: %1").arg(outcomeTitle(outcome));
    });
    addLines(rows, years, &RegisterFigures::otherwise, [](domain::RequestStatus status) {
        return Words::tr("Closed without an outcome: %1").arg(title(status));
    });
    addNumber(rows, Words::tr("Still open"), years, &RegisterFigures::open);
    addNumber(rows, Words::tr("Extended"), years, &RegisterFigures::extended);
    addNumber(rows, Words::tr("Late"), years, &RegisterFigures::late);
    rows << line(Words::tr("Median days to answer"), years, [](const RegisterFigures& year) {
        return year.medianDays ? QString::number(*year.medianDays) : QString();
    });
    rows << line(Words::tr("Longest days to answer"), years,
        [](const RegisterFigures& year) { return numberWords(year.longestDays); });
    return table;
}

QByteArray toCsv(const WordTable& table)
{
    QString text;
    for (const QStringList& row : QList<QStringList>{table.titles} + table.rows) {
        QStringList cells;
        std::transform(row.begin(), row.end(), std::back_inserter(cells), domain::csvCell);
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace console::models
