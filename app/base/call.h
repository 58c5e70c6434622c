// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace console::base {

namespace detail {

//! Lets go of an object on the thread it lives on, whichever thread drops the last reference.
struct DeleteOnItsThread {
    void operator()(QObject* object) const
    {
        if (object->thread() == QThread::currentThread())
            delete object;
        else
            object->deleteLater();
    }
};

template <typename T>
class CallState : public std::enable_shared_from_this<CallState<T>> {
public:
    using Continuation = std::function<void(Result<T>)>;
    using Stop = std::function<void()>;

    void resolve(Result<T> result)
    {
        // What is let go of may end other calls, which must not happen under the lock.
        Stop released;
        QMutexLocker lock(&m_mutex);
        if (m_result || m_delivered)
            return;
        m_result.emplace(std::move(result));
        released = std::exchange(m_stop, nullptr);
        if (m_continuation)
            post();
    }

    void onCancel(Stop stop)
    {
        QMutexLocker lock(&m_mutex);
        if (m_cancelled) {
            lock.unlock();
            stop();
        } else if (!m_result && !m_delivered) {
            m_stop.swap(stop);
        }
    }

    //! Stops the work and delivers Kind::Cancelled, also in place of a result that waits.
    void cancel()
    {
        Stop stop;
        std::optional<Result<T>> dropped;
        QMutexLocker lock(&m_mutex);
        if (m_delivered || m_cancelled)
            return;
        m_cancelled = true;
        stop = std::exchange(m_stop, nullptr);
        dropped = std::exchange(m_result, Result<T>(failure(ApiError::cancelled())));
        if (!dropped && m_continuation)
            post();
        lock.unlock();
        if (stop)
            stop();
    }

    [[nodiscard]] bool isCancelled() const
    {
        QMutexLocker lock(&m_mutex);
        return m_cancelled;
    }

    void deliverTo(QObject* receiver, Continuation continuation)
    {
        QMutexLocker lock(&m_mutex);
        Q_ASSERT_X(!m_continuation && !m_delivered, "Call::then", "a call has one receiver");
        Q_ASSERT_X(receiver->thread() == m_anchor->thread(), "Call::then", "receiver elsewhere");
        m_receiver = receiver;
        m_continuation = std::move(continuation);
        m_gone = QObject::connect(
            receiver, &QObject::destroyed, m_anchor.get(), [weak = this->weak_from_this()] {
                if (const std::shared_ptr<CallState> self = weak.lock())
                    self->abandon();
            });
        if (m_result)
            post();
    }

private:
    void post()
    {
        QMetaObject::invokeMethod(
            m_anchor.get(), [self = this->shared_from_this()] { self->deliver(); },
            Qt::QueuedConnection);
    }

    void deliver()
    {
        QMutexLocker lock(&m_mutex);
        if (m_delivered)
            return;
        m_delivered = true;
        std::optional<Result<T>> result = std::exchange(m_result, std::nullopt);
        const Continuation continuation = std::exchange(m_continuation, nullptr);
        lock.unlock();
        QObject::disconnect(m_gone);
        if (m_receiver && result)
            continuation(std::move(*result));
    }

    // The work has no one left to tell: its receiver is gone.
    void abandon()
    {
        Stop stop;
        Continuation released;
        QMutexLocker lock(&m_mutex);
        if (m_delivered)
            return;
        m_delivered = true;
        m_cancelled = true;
        stop = std::exchange(m_stop, nullptr);
        released = std::exchange(m_continuation, nullptr);
        lock.unlock();
        if (stop)
            stop();
    }

    mutable QMutex m_mutex;
    std::optional<Result<T>> m_result;
    Continuation m_continuation;
    Stop m_stop;
    QPointer<QObject> m_receiver;
    QMetaObject::Connection m_gone;
    bool m_delivered = false;
    bool m_cancelled = false;
    // Lives on the thread that made the call; deliveries are queued to that thread's loop.
    std::unique_ptr<QObject, DeleteOnItsThread> m_anchor{new QObject};
};

//! The duty to answer. Who drops it unanswered (the work was deleted) has cancelled the call.
template <typename T>
struct Promise {
    std::shared_ptr<CallState<T>> state = std::make_shared<CallState<T>>();

    Promise() = default;
    Promise(const Promise&) = delete;
    Promise& operator=(const Promise&) = delete;
    ~Promise() { state->resolve(failure(ApiError::cancelled())); }
};

} // namespace detail

//! Stops a call that is under way; does nothing when it has ended.
class CallHandle {
public:
    CallHandle() = default;
    explicit CallHandle(std::function<void()> cancel)
        : m_cancel(std::move(cancel))
    {
    }
    void cancel() const
    {
        if (m_cancel)
            m_cancel();
    }

private:
    std::function<void()> m_cancel;
};

template <typename T>
class CallSource;

//! The answer to a request that is under way.
//!
//! Delivered exactly once, through the event loop of the thread that made the call (never from
//! inside then()), and only while the receiver lives; when the receiver is destroyed the work is
//! cancelled. Cancelling delivers ApiError::Kind::Cancelled, also when an answer was waiting to be
//! delivered, and when the work ended without one. Own type because QFuture::then(context) aborts
//! in Qt 6.4 when its context is gone.
template <typename T>
class [[nodiscard]] Call {
public:
    using Value = T;
    using State = detail::CallState<T>;

    explicit Call(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }

    //! A call that has its end already, delivered like any other.
    static Call ready(Result<T> result)
    {
        auto state = std::make_shared<State>();
        state->resolve(std::move(result));
        return Call(state);
    }

    //! `receiver` lives on the thread that made the call.
    CallHandle then(QObject* receiver, std::function<void(Result<T>)> continuation) &&
    {
        std::weak_ptr<State> weak = m_state;
        // Whoever is to resolve holds the state; the caller only watches it.
        m_state->deliverTo(receiver, std::move(continuation));
        return CallHandle([weak] {
            if (const std::shared_ptr<State> state = weak.lock())
                state->cancel();
        });
    }

    //! Goes on with `next(value)`, itself a Call; an error skips it. Cancelling reaches whichever
    //! is under way. `context` bounds the chain's life: when it goes, the chain is cancelled.
    template <typename Next>
    auto andThen(QObject* context, Next next) && -> std::invoke_result_t<Next&, T>
    {
        using U = typename std::invoke_result_t<Next&, T>::Value;
        return std::move(*this).template continueWith<U>(
            context, [next = std::move(next)](Result<T> result) mutable {
                if (!result)
                    return Call<U>::ready(failure(std::move(result.error())));
                return next(std::move(*result));
            });
    }

    //! Goes on with `recover(error)`, itself a Call<T>, when there is an error, and skips it
    //! otherwise. Cancelled is no error to recover from.
    template <typename Recover>
    Call orElse(QObject* context, Recover recover) &&
    {
        return std::move(*this).template continueWith<T>(
            context, [recover = std::move(recover)](Result<T> result) mutable {
                if (result || result.error().kind == ApiError::Kind::Cancelled)
                    return Call::ready(std::move(result));
                return Call(recover(std::move(result.error())));
            });
    }

    //! Changes the value, or refuses it: `change` is T -> Result<U>.
    template <typename Change>
    auto map(QObject* context, Change change) &&
    {
        using U = typename std::invoke_result_t<Change&, T>::value_type;
        const CallSource<U> out;
        const CallHandle handle = std::move(*this).then(
            context, [out, change = std::move(change)](Result<T> result) mutable {
                if (result)
                    out.resolve(change(std::move(*result)));
                else
                    out.resolve(failure(std::move(result.error())));
            });
        out.onCancel([handle] { handle.cancel(); });
        return out.call();
    }

private:
    //! `follow` is Result<T> -> Call<U>, and not called any more once the chain is cancelled.
    template <typename U, typename Follow>
    Call<U> continueWith(QObject* context, Follow follow) &&
    {
        const CallSource<U> out;
        const CallHandle handle = std::move(*this).then(context,
            [out, guard = QPointer<QObject>(context), follow = std::move(follow)](
                Result<T> result) mutable {
                if (out.isCancelled())
                    return;
                Call<U> following = follow(std::move(result));
                if (!guard)
                    return;
                const CallHandle inner = std::move(following).then(
                    guard, [out](Result<U> end) { out.resolve(std::move(end)); });
                out.onCancel([inner] { inner.cancel(); });
            });
        out.onCancel([handle] { handle.cancel(); });
        return out.call();
    }

    std::shared_ptr<State> m_state;
};

//! The side that gives the answer. Copies share one answer; the first resolve() counts, and when
//! the last copy goes without one, the call is cancelled. Thread-safe. Made on the thread that is
//! to receive the answer. Don't capture a source in its own onCancel().
template <typename T>
class CallSource {
public:
    [[nodiscard]] Call<T> call() const { return Call<T>(m_promise->state); }
    void resolve(Result<T> result) const { m_promise->state->resolve(std::move(result)); }
    //! What to do when the asker cancels, such as aborting the reply: once, on the canceller's
    //! thread, and at once when it was cancelled already.
    void onCancel(std::function<void()> stop) const { m_promise->state->onCancel(std::move(stop)); }
    //! For long work on another thread: whether anybody still waits.
    [[nodiscard]] bool isCancelled() const { return m_promise->state->isCancelled(); }

private:
    std::shared_ptr<detail::Promise<T>> m_promise = std::make_shared<detail::Promise<T>>();
};

} // namespace console::base
