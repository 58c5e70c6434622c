// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"

#include <QThreadPool>

namespace console::ui {

//! Runs `work`, which takes a while, on another thread, and delivers what it gives, a Result<T>.
//! It must own all that it reads. Cancelling drops the result; the work itself runs to its end.
template <typename Work>
auto onWorker(Work work) -> base::Call<typename std::invoke_result_t<Work&>::value_type>
{
    const base::CallSource<typename std::invoke_result_t<Work&>::value_type> source;
    QThreadPool::globalInstance()->start([source, work = std::move(work)]() mutable {
        if (!source.isCancelled())
            source.resolve(work());
    });
    return source.call();
}

} // namespace console::ui
