// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace console::test {

//! The end of a call; the test fails when it does not come within 30 s.
template <typename T>
base::Result<T> endOf(base::Call<T> call)
{
    QEventLoop loop;
    std::optional<base::Result<T>> result;
    std::move(call).then(&loop, [&](base::Result<T> end) {
        result.emplace(std::move(end));
        loop.quit();
    });
    QTimer::singleShot(30'000, &loop, [] { qFatal("the call did not end within 30 s"); });
    // Not QTest::qWaitFor(), which sleeps between what happens: that adds up along a way with
    // several stations in one thread.
    while (!result)
        loop.exec();
    return std::move(*result);
}

} // namespace console::test
