// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/call.h"
#include "base/call_pieces.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <thread>

using namespace console::base;
using console::tests::Counted;
using console::tests::offline;
using Kind = ApiError::Kind;

class CallTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_results.clear(); }
    void cleanup()
    {
        settle();
        QCOMPARE(Counted::alive.load(), 0);
    }

    void neverDeliversFromInsideThen()
    {
        Call<int>::ready(7).then(this, keep());
        QCOMPARE(m_results.size(), 0);
        QTRY_COMPARE(m_results.size(), 1);
        QCOMPARE(m_results.first().value(), 7);
    }

    void deliversOnceAlthoughResolvedTwice()
    {
        const CallSource<int> source;
        source.call().then(this, keep());
        source.resolve(1);
        source.resolve(2);
        settle();
        QCOMPARE(m_results.size(), 1);
        QCOMPARE(m_results.first().value(), 1);
    }

    void resolvingBeforeThenIsKept()
    {
        const CallSource<int> source;
        source.resolve(3);
        source.call().then(this, keep());
        QTRY_COMPARE(m_results.size(), 1);
    }

    void cancelStopsTheWorkAndDeliversCancelled()
    {
        const CallSource<int> source;
        int stopped = 0;
        source.onCancel([&] { ++stopped; });
        const CallHandle handle = source.call().then(this, keep());
        handle.cancel();
        handle.cancel();
        QCOMPARE(stopped, 1);
        QTRY_COMPARE(m_results.size(), 1);
        QCOMPARE(m_results.first().error().kind, Kind::Cancelled);
        source.resolve(5);
        settle();
        QCOMPARE(m_results.size(), 1);
    }

    void whatTheStopSaysDoesNotCountAnyMore()
    {
        CallSource<int> source;
        // As a network reply that ends with its own error from inside abort().
        QObject work;
        QObject::connect(&work, &QObject::objectNameChanged, this,
            [source] { source.resolve(failure(offline())); });
        source.onCancel([&work] { work.setObjectName(QStringLiteral("aborted")); });
        source.call().then(this, keep()).cancel();
        QTRY_COMPARE(m_results.size(), 1);
        QCOMPARE(m_results.first().error().kind, Kind::Cancelled);
    }

    void cancelReplacesAResultThatWaits()
    {
        const CallSource<int> source;
        const CallHandle handle = source.call().then(this, keep());
        source.resolve(1);
        handle.cancel();
        settle();
        QCOMPARE(m_results.size(), 1);
        QCOMPARE(m_results.first().error().kind, Kind::Cancelled);
    }

    void cancelAfterDeliveryDoesNothing()
    {
        const CallSource<int> source;
        int stopped = 0;
        source.onCancel([&] { ++stopped; });
        const CallHandle handle = source.call().then(this, keep());
        source.resolve(1);
        QTRY_COMPARE(m_results.size(), 1);
        handle.cancel();
        settle();
        QCOMPARE(m_results.size(), 1);
        QCOMPARE(stopped, 0);
    }

    void stopThatComesAfterTheCancelRunsAtOnce()
    {
        const CallSource<int> source;
        source.call().then(this, keep()).cancel();
        int stopped = 0;
        source.onCancel([&] { ++stopped; });
        QCOMPARE(stopped, 1);
        QVERIFY(source.isCancelled());
    }

    void receiverDestroyedStopsTheWorkAndTellsNobody()
    {
        const CallSource<int> source;
        int stopped = 0;
        source.onCancel([&] { ++stopped; });
        auto receiver = std::make_unique<QObject>();
        source.call().then(receiver.get(), keep());
        receiver.reset();
        QCOMPARE(stopped, 1);
        source.resolve(1);
        settle();
        QCOMPARE(m_results.size(), 0);
    }

    void receiverDestroyedWhileTheResultWaits()
    {
        const CallSource<int> source;
        auto receiver = std::make_unique<QObject>();
        source.call().then(receiver.get(), keep());
        source.resolve(1);
        receiver.reset();
        settle();
        QCOMPARE(m_results.size(), 0);
    }

    void receiverMayDeleteItselfInItsContinuation()
    {
        auto* receiver = new QObject;
        bool called = false;
        Call<int>::ready(1).then(receiver, [&, receiver](const Result<int>&) {
            called = true;
            delete receiver;
        });
        QTRY_VERIFY(called);
        settle();
    }

    void workThatEndsWithoutAnAnswerCancels()
    {
        auto source = std::make_unique<CallSource<int>>();
        source->call().then(this, keep());
        source.reset();
        QTRY_COMPARE(m_results.size(), 1);
        QCOMPARE(m_results.first().error().kind, Kind::Cancelled);
    }

    void chainGoesOnWithTheValue()
    {
        Call<int>::ready(20)
            .andThen(this, [](int value) { return Call<int>::ready(value + 1); })
            .map(this, [](int value) -> Result<int> { return value * 2; })
            .then(this, keep());
        QTRY_COMPARE(m_results.size(), 1);
        QCOMPARE(m_results.first().value(), 42);
    }

    void chainSkipsTheRestAfterAnError()
    {
        int calls = 0;
        Call<int>::ready(failure(offline()))
            .andThen(this,
                [&](int value) {
                    ++calls;
                    return Call<int>::ready(value);
                })
            .map(this,
                [&](int value) -> Result<int> {
                    ++calls;
                    return value;
                })
            .then(this, keep());
        QTRY_COMPARE(m_results.size(), 1);
        QCOMPARE(m_results.first().error().kind, Kind::Offline);
        QCOMPARE(calls, 0);
    }

    void orElseRecoversFromErrorsOnly()
    {
        const auto recover = [](const ApiError&) {
            return Call<int>::ready(9);
        };
        Call<int>::ready(failure(offline())).orElse(this, recover).then(this, keep());
        QTRY_COMPARE(m_results.size(), 1);
        QCOMPARE(m_results.at(0).value(), 9);
        Call<int>::ready(4).orElse(this, recover).then(this, keep());
        QTRY_COMPARE(m_results.size(), 2);
        QCOMPARE(m_results.at(1).value(), 4);
        const CallSource<int> source;
        source.call().orElse(this, recover).then(this, keep()).cancel();
        QTRY_COMPARE(m_results.size(), 3);
        QCOMPARE(m_results.at(2).error().kind, Kind::Cancelled);
    }

    void cancelReachesTheFirstStepOfAChain()
    {
        const CallSource<int> first;
        int stopped = 0;
        first.onCancel([&] { ++stopped; });
        int started = 0;
        const CallHandle handle = first.call()
                                      .andThen(this,
                                          [&](int value) {
                                              ++started;
                                              return Call<int>::ready(value);
                                          })
                                      .then(this, keep());
        handle.cancel();
        QCOMPARE(stopped, 1);
        settle();
        QCOMPARE(started, 0);
        QCOMPARE(m_results.size(), 1);
        QCOMPARE(m_results.first().error().kind, Kind::Cancelled);
    }

    void cancelReachesTheSecondStepOfAChain()
    {
        const CallSource<int> second;
        int stopped = 0;
        second.onCancel([&] { ++stopped; });
        bool started = false;
        const CallHandle handle = Call<int>::ready(1)
                                      .andThen(this,
                                          [&](int) {
                                              started = true;
                                              return second.call();
                                          })
                                      .then(this, keep());
        QTRY_VERIFY(started);
        handle.cancel();
        QCOMPARE(stopped, 1);
        QTRY_COMPARE(m_results.size(), 1);
    }

    // The answer of the first step has come but is not delivered yet: the second, maybe a write,
    // must not start any more.
    void cancelBetweenTwoStepsStartsNothing()
    {
        const CallSource<int> first;
        int started = 0;
        const CallHandle handle = first.call()
                                      .andThen(this,
                                          [&](int value) {
                                              ++started;
                                              return Call<int>::ready(value);
                                          })
                                      .then(this, keep());
        first.resolve(1);
        handle.cancel();
        settle();
        QCOMPARE(started, 0);
        QCOMPARE(m_results.size(), 1);
    }

    void chainWhoseContextGoesTellsItsReceiver()
    {
        const CallSource<int> first;
        int stopped = 0;
        first.onCancel([&] { ++stopped; });
        auto context = std::make_unique<QObject>();
        first.call()
            .andThen(context.get(), [](int value) { return Call<int>::ready(value); })
            .then(this, keep());
        context.reset();
        QCOMPARE(stopped, 1);
        QTRY_COMPARE(m_results.size(), 1);
        QCOMPARE(m_results.first().error().kind, Kind::Cancelled);
    }

    void contextMayGoInsideTheNextStep()
    {
        auto* context = new QObject;
        const CallSource<int> second;
        Call<int>::ready(1)
            .andThen(context,
                [&](int) {
                    delete context;
                    return second.call();
                })
            .then(this, keep());
        QTRY_COMPARE(m_results.size(), 1);
        QCOMPARE(m_results.first().error().kind, Kind::Cancelled);
    }

    void answersFromOtherThreadsComeToThisOne()
    {
        constexpr int calls = 500;
        std::vector<std::thread> threads;
        int wrongThread = 0;
        for (int i = 0; i < calls; ++i) {
            CallSource<int> source;
            source.call().then(this, [this, &wrongThread](const Result<int>& result) {
                wrongThread += QThread::currentThread() == thread() ? 0 : 1;
                m_results.append(result);
            });
            threads.emplace_back([source = std::move(source), i] { source.resolve(i); });
        }
        for (std::thread& each : threads)
            each.join();
        QTRY_COMPARE(m_results.size(), calls);
        QCOMPARE(wrongThread, 0);
    }

    // Resolving, cancelling and the receiver's end at the same moment, over and over.
    void racesEndWithAtMostOneDelivery()
    {
        for (int round = 0; round < 300; ++round) {
            auto receiver = std::make_unique<QObject>();
            int delivered = 0;
            CallSource<Counted> source;
            source.onCancel([counted = Counted()] { Q_UNUSED(counted) });
            const CallHandle handle
                = source.call().then(receiver.get(), [&](const Result<Counted>&) { ++delivered; });
            std::atomic_bool go = false;
            std::thread resolver([source = std::move(source), &go] {
                while (!go)
                    std::this_thread::yield();
                source.resolve(Counted());
            });
            std::thread canceller([handle, &go] {
                while (!go)
                    std::this_thread::yield();
                handle.cancel();
            });
            go = true;
            const bool receiverGoes = round % 3 == 0;
            if (receiverGoes)
                receiver.reset();
            resolver.join();
            canceller.join();
            settle();
            QCOMPARE(delivered, receiverGoes ? 0 : 1);
        }
    }

    void nothingIsKeptAfterDelivery()
    {
        CallSource<Counted> source;
        const CallHandle handle
            = source.call()
                  .map(this, [](const Counted& value) -> Result<Counted> { return value; })
                  .then(this, [counted = Counted()](const Result<Counted>&) { Q_UNUSED(counted) });
        source.onCancel([counted = Counted()] { Q_UNUSED(counted) });
        source.resolve(Counted());
        settle();
        QCOMPARE(Counted::alive.load(), 0);
        source.onCancel([counted = Counted()] { Q_UNUSED(counted) });
        QCOMPARE(Counted::alive.load(), 0);
    }

    void moveOnlyValuesTravel()
    {
        const CallSource<std::unique_ptr<int>> source;
        int seen = 0;
        source.call().then(
            this, [&](Result<std::unique_ptr<int>> result) { seen = **std::move(result); });
        source.resolve(std::make_unique<int>(11));
        QTRY_COMPARE(seen, 11);
    }

private:
    std::function<void(Result<int>)> keep()
    {
        return [this](Result<int> result) {
            m_results.append(std::move(result));
        };
    }

    // Everything that is queued now, and what that queues.
    static void settle()
    {
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
    }

    QList<Result<int>> m_results;
};

QTEST_GUILESS_MAIN(CallTest)
#include "call_test.moc"
