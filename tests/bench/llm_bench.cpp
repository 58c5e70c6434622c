// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/llm_bench.h"

#include "bench/measure.h"
#include "bench/place.h"
#include "bench/waiting.h"
#include "service/llm_seed.h"
#include "ui/pages/llm/llm_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int organizations = 2000;
constexpr double mostOpenMs = 1000; // from the press until its rows are seen
constexpr double mostPaintMs = 200; // after the last byte of the last answer
constexpr double mostStepMs = 16; // a key, or a page down
constexpr double mostShowMs = 100; // another filter of the list

//! Of four models; a third passed its last test, a third failed it, a third had none.
QList<test::LlmSeed> seeds()
{
    QList<test::LlmSeed> all;
    for (int i = 1; i < organizations; ++i) {
        const QString model = u"model-%1"_s.arg(i % 4);
        test::LlmSeed seed{.name = u"Organization %1"_s.arg(i),
            .settings = {.provider = i % 2 ? u"openai"_s : u"anthropic"_s,
                .model = model,
                .fastestModel = u"fast-%1"_s.arg(i % 3)},
            .key = u"sk-bench-%1-0123456789"_s.arg(i)};
        if (i % 3 > 0)
            seed.test = domain::LlmTestSummary{.at = QDateTime::currentDateTimeUtc().addSecs(i),
                .primary = {.model = model,
                    .ok = i % 3 == 1,
                    .milliseconds = 100 + i % 900,
                    .failure = domain::LlmFailure::WrongKey}};
        all.append(seed);
    }
    return all;
}

} // namespace

void measureLlm()
{
    ui::Theme theme(nullptr);
    theme.apply(*qApp);
    Place place;
    if (!test::seedLlm(*place.database(), seeds()))
        qFatal("the bench could not make its organizations");
    place.signInAgain();
    const AnswerClock clock;
    AnswerClock::expect(u"GET /governance/llm/organizations"_s);
    ui::LlmPage page(place.context());
    page.resize(984, 780);
    page.show();
    FirstPaint paint(u"LLM list"_s);
    QElapsedTimer pressed;
    pressed.start();
    page.refresh();
    const double painted = paint.wait();
    print(u"LLM settings of 2,000 organizations opened"_s, double(pressed.nsecsElapsed()) / 1e6,
        "ms", mostOpenMs);
    print(
        u"the same, from the last answer to the first rows painted"_s, painted, "ms", mostPaintMs);
    const ui::DataTable& table = *paint.table();
    print(u"filter LLM settings of 2,000, the slowest key"_s,
        slowestKeyMs(table, u"organization 19"_s), "ms", mostStepMs);
    print(u"scroll LLM settings of 2,000, the slowest page"_s, slowestScrollMs(table), "ms",
        mostStepMs);
    auto* shown = page.findChild<QComboBox*>();
    const int onModel = shown->count() - 1;
    print(u"show those of one model among 2,000"_s,
        medianMs(
            5, [&] { shown->setCurrentIndex(0); },
            [&] {
                shown->setCurrentIndex(onModel);
                table.viewport()->repaint();
            }),
        "ms", mostShowMs);
}

} // namespace console::bench
