// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QMutex>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace console::base {

namespace detail {

//! Lets go of an object on the thread it lives on, whichever thread drops the last reference.
struct DeleteLater {
    void operator()(QObject* object) const { object->deleteLater(); }
};

template <typename T>
class CallState : public std::enable_shared_from_this<CallState<T>> {
public:
    using Continuation = std::function<void(Result<T>)>;

    void resolve(Result<T> result)
    {
        QMutexLocker lock(&m_mutex);
        if (m_result || m_delivered)
            return;
        m_result = std::move(result);
        m_cancel = nullptr;
        if (m_continuation)
            post();
    }

    void onCancel(std::function<void()> cancel)
    {
        QMutexLocker lock(&m_mutex);
        if (!m_result)
            m_cancel = std::move(cancel);
    }

    //! Stops the work, and delivers Kind::Cancelled if nothing was delivered yet.
    void cancel()
    {
        std::function<void()> stop;
        {
            QMutexLocker lock(&m_mutex);
            stop = std::exchange(m_cancel, nullptr);
        }
        if (stop)
            stop();
        resolve(failure(ApiError::cancelled()));
    }

    void deliverTo(QObject* receiver, Continuation continuation)
    {
        QMutexLocker lock(&m_mutex);
        Q_ASSERT_X(!m_continuation, "Call::then", "a call has one receiver");
        m_receiver = receiver;
        m_continuation = std::move(continuation);
        // The work has no one left to tell once its receiver is gone.
        m_gone = QObject::connect(
            receiver, &QObject::destroyed, m_anchor.get(), [weak = this->weak_from_this()] {
                if (auto self = weak.lock())
                    self->cancel();
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
        std::optional<Result<T>> result;
        Continuation continuation;
        {
            QMutexLocker lock(&m_mutex);
            if (m_delivered)
                return;
            m_delivered = true;
            result = std::exchange(m_result, std::nullopt);
            continuation = std::exchange(m_continuation, nullptr);
            QObject::disconnect(m_gone);
        }
        if (m_receiver && result)
            continuation(std::move(*result));
    }

    QMutex m_mutex;
    std::optional<Result<T>> m_result;
    Continuation m_continuation;
    std::function<void()> m_cancel;
    QPointer<QObject> m_receiver;
    QMetaObject::Connection m_gone;
    bool m_delivered = false;
    // Lives on the thread that made the call; deliveries are queued to that thread's loop.
    std::unique_ptr<QObject, DeleteLater> m_anchor{new QObject};
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

//! The answer to a request that is under way.
//!
//! Delivered exactly once, through the event loop of the thread that made the call (never from
//! inside then()), and only while the receiver lives; when the receiver is destroyed the work is
//! cancelled. Cancelling delivers ApiError::Kind::Cancelled. Own type because
//! QFuture::then(context) aborts in Qt 6.4 when its context is gone.
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

    CallHandle then(QObject* receiver, std::function<void(Result<T>)> continuation) &&
    {
        std::weak_ptr<State> weak = m_state;
        // Whoever resolves holds the state; until then the receiver does, through its continuation.
        m_state->deliverTo(receiver, std::move(continuation));
        return CallHandle([weak] {
            if (auto state = weak.lock())
                state->cancel();
        });
    }

    //! Goes on with `next(value)`, itself a Call; an error skips it. Cancelling reaches whichever
    //! is under way. `context` bounds the chain's life: when it goes, the chain is cancelled.
    template <typename Next>
    auto andThen(QObject* context, Next next) && -> std::invoke_result_t<Next, T>
    {
        using NextCall = std::invoke_result_t<Next, T>;
        using U = typename NextCall::Value;
        auto out = std::make_shared<detail::CallState<U>>();
        auto handle = std::move(*this).then(
            context, [out, context, next = std::move(next)](Result<T> result) mutable {
                if (!result) {
                    out->resolve(failure(std::move(result.error())));
                    return;
                }
                auto inner = next(std::move(*result)).then(context, [out](Result<U> end) {
                    out->resolve(std::move(end));
                });
                out->onCancel([inner] { inner.cancel(); });
            });
        out->onCancel([handle] { handle.cancel(); });
        return NextCall(out);
    }

    //! Changes the value, or refuses it: `change` is T -> Result<U>.
    template <typename Change>
    auto map(QObject* context, Change change) &&
    {
        using U = typename std::invoke_result_t<Change, T>::value_type;
        return std::move(*this).andThen(context, [change = std::move(change)](T value) mutable {
            return Call<U>::ready(change(std::move(value)));
        });
    }

private:
    std::shared_ptr<State> m_state;
};

//! The side that gives the answer. Copies share one answer; the first resolve() counts.
//! Thread-safe. Made on the thread that is to receive the answer.
template <typename T>
class CallSource {
public:
    CallSource()
        : m_state(std::make_shared<detail::CallState<T>>())
    {
    }
    [[nodiscard]] Call<T> call() const { return Call<T>(m_state); }
    void resolve(Result<T> result) const { m_state->resolve(std::move(result)); }
    //! What to do when the asker cancels, such as aborting the reply. Runs on the canceller's
    //! thread.
    void onCancel(std::function<void()> cancel) const { m_state->onCancel(std::move(cancel)); }

private:
    std::shared_ptr<detail::CallState<T>> m_state;
};

} // namespace console::base
