// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"

#include <QThreadPool>

namespace console::ui {

//! Runs `work`, a Result<T>(), on another thread; it must own all that it reads. Cancelling before
//! it has begun spares it; else it runs to its end also when nobody waits any more.
template <typename Work>
auto inBackground(Work work) -> base::Call<typename std::invoke_result_t<Work&>::value_type>
{
    const base::CallSource<typename std::invoke_result_t<Work&>::value_type> source;
    QThreadPool::globalInstance()->start([source, work = std::move(work)]() mutable {
        if (!source.isCancelled())
            source.resolve(work());
    });
    return source.call();
}

} // namespace console::ui
