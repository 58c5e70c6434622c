// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/requests_page_bench.h"

#include "bench/measure.h"
#include "bench/place.h"
#include "bench/requests_bench.h"
#include "bench/waiting.h"
#include "service/store/transaction.h"
#include "ui/pages/datarequests/requests_page.h"
#include "ui/parts/view_memory.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostKeyMs = 16; // one frame

void fill(const Place& place)
{
    const auto database = place.database();
    const domain::WorkspaceId workspace = Place::workspaceOf(*database);
    if (!service::change(*database,
            [&] { return seedRequests(*database, workspace, QDateTime::currentDateTimeUtc()); }))
        qFatal("the bench could not record its cases");
}

//! Until what shows the rows is painted.
void paintNow(const ui::DataTable& table)
{
    table.viewport()->repaint();
}

void measureKeys(const ui::DataTable& table, const QString& which)
{
    // Typed letter by letter, and taken back.
    const QString typed = u"erasure"_s;
    int turn = 0;
    print(u"filter %1, each key"_s.arg(which),
        medianMs(13,
            [&] {
                const auto letters = qAbs(++turn % 14 - 7);
                table.source()->setFilter(typed.left(letters));
                paintNow(table);
            }),
        "ms", mostKeyMs);
    table.source()->setFilter({});
    print(u"scroll %1, each step"_s.arg(which),
        medianMs(25,
            [&] {
                QScrollBar* bar = table.verticalScrollBar();
                bar->setValue(
                    int((qint64(++turn) * 7919 * bar->pageStep()) % qMax(1, bar->maximum())));
                paintNow(table);
            }),
        "ms", mostKeyMs);
}

void press(const ui::DataRequestsPage& page, const QString& name)
{
    const QList<QPushButton*> buttons = page.findChildren<QPushButton*>();
    const auto button = std::find_if(buttons.begin(), buttons.end(),
        [&name](const QPushButton* each) { return each->isVisible() && each->text() == name; });
    if (button == buttons.end())
        qFatal("the page has no button %s", qPrintable(name));
    (*button)->click();
}

} // namespace

void measureRequestsPage()
{
    ui::Theme theme(nullptr);
    theme.apply(*qApp);
    Place place;
    fill(place);
    ui::DataRequestsPage page(place.context());
    page.resize(984, 780);
    page.show();
    const AnswerClock clock;
    AnswerClock::expect(u"GET /governance/data-requests"_s);
    FirstPaint paint(u"Data requests list"_s);
    page.refresh();
    print(u"10,000 cases to the first rows painted, after the last answer"_s, paint.wait(), "ms");
    const ui::DataTable& table = *paint.table();
    measureKeys(table, u"10,000 cases"_s);
    print(u"10,000 cases grouped by person"_s,
        medianMs(1,
            [&] {
                press(page, u"Group by person"_s);
                paintNow(table);
            }),
        "ms");
    measureKeys(table, u"10,000 cases by person"_s);
}

} // namespace console::bench
