// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/listing_pages_bench.h"

#include "bench/measure.h"
#include "bench/place.h"
#include "bench/waiting.h"
#include "cloud/listing_api.h"
#include "domain/listing_examples.h"
#include "domain/listing_version.h"
#include "service/store/listings.h"
#include "service/store/transaction.h"
#include "ui/pages/subprocessors/listing_pdf.h"
#include "ui/pages/subprocessors/listing_timeline.h"
#include "ui/pages/subprocessors/subprocessors_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>

#include <algorithm>

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int entryCount = 1000;
constexpr int versionCount = 10'000;
constexpr double mostOpenMs = 100;
constexpr double mostHistoryMs = 300;

QList<domain::SubProcessor> manyEntries()
{
    QList<domain::SubProcessor> entries;
    entries.reserve(entryCount);
    for (int i = 0; i < entryCount; ++i) {
        domain::SubProcessor entry = tests::soundEntry();
        entry.slug = u"entry-%1"_s.arg(i);
        entry.name = u"Entry %1"_s.arg(i);
        entries.append(entry);
    }
    return entries;
}

//! More versions behind the first, the last of them with 1,000 entries.
void publish(Place& place, int count)
{
    const auto database = place.database();
    const domain::WorkspaceId workspace = Place::workspaceOf(*database);
    service::ListingStore store(*database);
    domain::ListingVersion version = await(place.client.listing().inForce());
    const auto users = database->all(u"SELECT id FROM account"_s, {},
        [](const auto& row) { return domain::UserId(row.text(0)); });
    const auto insert = [&]() -> base::Result<base::Done> {
        for (int number = 2; number <= count; ++number) {
            version.number = number;
            version.author = u"Ada Lovelace"_s;
            version.approver = u"Grace Hopper"_s;
            version.prevHash = version.hash;
            if (number == count)
                version.entries = manyEntries();
            version.hash = domain::listingHash(version);
            store.insert(workspace, version, QDateTime::currentDateTimeUtc(),
                service::ListingMakers{users.first(), users.first()});
        }
        return base::Done{};
    };
    if (!service::change(*database, insert))
        qFatal("the bench could not publish");
}

//! Notes when the list of versions and the timeline above it have both painted what they show.
class HistoryPaint : public QObject {
public:
    HistoryPaint() { qApp->installEventFilter(this); }
    //! Since `pressed`.
    double wait(const QElapsedTimer& pressed)
    {
        while (m_ms < 0) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (m_painted)
                m_ms = double(pressed.nsecsElapsed()) / 1e6;
        }
        return m_ms;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        if (const auto* timeline = qobject_cast<ui::ListingTimeline*>(watched))
            m_timeline = m_timeline || !timeline->points().isEmpty();
        if (const auto* table = qobject_cast<ui::DataTable*>(watched->parent()))
            m_list = m_list
                || (table->viewport() == watched && table->accessibleName() == "History list"_L1
                    && table->model()->rowCount() > 0);
        // Comes when all that is to be painted now is painted.
        if (m_timeline && m_list)
            QMetaObject::invokeMethod(
                this, [this] { m_painted = true; }, Qt::QueuedConnection);
        return false;
    }

private:
    bool m_timeline = false;
    bool m_list = false;
    bool m_painted = false;
    double m_ms = -1;
};

//! From the press of its button until the level is seen; the answers are part of it.
void measureHistory(const ui::SubProcessorsPage& page)
{
    const QList<QPushButton*> buttons = page.findChildren<QPushButton*>();
    const auto button = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton* each) { return each->isVisible() && each->text() == "History"_L1; });
    if (button == buttons.end())
        qFatal("the page has no button for its history");
    HistoryPaint paint;
    QElapsedTimer pressed;
    pressed.start();
    (*button)->click();
    print(u"history of 10,000 versions opened, list and timeline painted"_s, paint.wait(pressed),
        "ms", mostHistoryMs);
}

void measureOpening(Place& place)
{
    const AnswerClock clock;
    AnswerClock::expect(u"GET /governance/listing"_s);
    ui::SubProcessorsPage page(place.context());
    page.resize(984, 780);
    page.show();
    FirstPaint paint(u"Sub-processors list"_s);
    page.refresh();
    print(u"1,000 entries to the first rows painted"_s, paint.wait(), "ms", mostOpenMs);
    measureHistory(page);
}

} // namespace

void measureListingPages()
{
    ui::Theme theme(nullptr);
    theme.apply(*qApp);
    Place place;
    publish(place, versionCount);
    measureOpening(place);
    print(u"history of 10,000 versions fetched"_s,
        medianMs(5, [&] { (void)await(place.client.listing().history()); }), "ms");
    print(u"one version of 1,000 entries"_s,
        medianMs(5, [&] { (void)await(place.client.listing().version(versionCount)); }), "ms");
    const domain::ListingVersion version = await(place.client.listing().version(versionCount));
    print(u"1,000 entries as PDF"_s, medianMs(1, [&] { (void)ui::listingToPdf(version); }), "ms");
}

} // namespace console::bench
