// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"

#include <QTest>

namespace console::test {

//! The end of a call; the test fails when it does not come within 30 s.
template <typename T>
base::Result<T> endOf(base::Call<T> call)
{
    QObject receiver;
    std::optional<base::Result<T>> result;
    std::move(call).then(&receiver, [&](base::Result<T> end) { result.emplace(std::move(end)); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 30'000))
        qFatal("the call did not end within 30 s");
    return std::move(*result);
}

} // namespace console::test
