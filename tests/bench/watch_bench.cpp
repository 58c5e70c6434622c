// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/watch_bench.h"

#include "bench/measure.h"
#include "bench/place.h"
#include "bench/requests_bench.h"
#include "service/store/transaction.h"
#include "watch/watcher.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimerEvent>

#include <ctime>

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int profilesWatched = 8;
constexpr std::chrono::seconds settling(6); // sign-ins and what they bring, first rounds begun
constexpr std::chrono::seconds watched(180); // as long as from one round to the next
constexpr double minutes = double(watched.count()) / 60;

//! Counts the timers that go off in this thread, but for the one that ends a pause of the bench.
class WakeUps : public QObject {
public:
    WakeUps() { QCoreApplication::instance()->installEventFilter(this); }

    QStringList woken; //!< the class of each receiver

    //! Handles events for so long.
    void pass(std::chrono::milliseconds time)
    {
        QEventLoop loop;
        m_end.setSingleShot(true);
        QObject::connect(&m_end, &QTimer::timeout, &loop, &QEventLoop::quit);
        m_end.start(time);
        loop.exec();
    }

protected:
    bool eventFilter(QObject* receiver, QEvent* event) override
    {
        if (event->type() == QEvent::Timer && receiver != &m_end)
            woken << QString::fromLatin1(receiver->metaObject()->className());
        return false;
    }

private:
    QTimer m_end;
};

//! CPU time of all threads so far, in milliseconds.
double cpuMs()
{
    timespec now = {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

void measureWatch()
{
    Place place;
    {
        const auto database = place.database();
        const domain::WorkspaceId workspace = Place::workspaceOf(*database);
        if (!service::change(*database, [&] {
                return seedRequests(*database, workspace, QDateTime::currentDateTimeUtc());
            }))
            qFatal("the bench could not record its cases");
    }
    domain::Standing standing;
    standing.role = domain::WorkspaceRole::Operator;
    standing.administersOrganization = standing.belongsToOrganization = true;
    watch::WatchSurroundings surroundings;
    surroundings.ledgerPath = place.folder.filePath(u"notices.json"_s);
    watch::Watcher watcher(surroundings);
    watcher.setCanTell(true);
    for (int i = 0; i < profilesWatched; ++i)
        watcher.follow(
            {profiles::ProfileId::create(), u"Profile"_s, place.another(), true, standing});
    WakeUps wakeUps;
    // From the first sign-in on all of it costs, the first round of all profiles included, which
    // reads and tells everything.
    const double before = cpuMs();
    wakeUps.pass(settling);
    wakeUps.woken.clear();
    wakeUps.pass(watched);
    const double share
        = (cpuMs() - before) / double(std::chrono::milliseconds(settling + watched).count()) * 100;
    print(u"8 profiles watched, 10,000 cases: wake-ups a minute"_s,
        double(wakeUps.woken.size()) / minutes, "", 1);
    for (const QString& receiver : std::as_const(wakeUps.woken))
        print(u"  woken: "_s + receiver, 1, "x");
    print(u"8 profiles watched for three minutes, 10,000 cases: CPU"_s, share, "%", 1);
    watcher.end();
}

} // namespace console::bench
