// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace console::test {

//! Handles events until `isTrue`; false when it did not become true in so many milliseconds. Unlike
//! QTest::qWaitFor() it does not sleep between what happens: a request has a dozen stations, and
//! the tests of the window ask for thousands.
inline bool waitUntil(const std::function<bool()>& isTrue, int milliseconds = 5000)
{
    if (isTrue())
        return true;
    // For what becomes true in another thread, of which no event tells.
    QTimer look;
    look.start(10);
    const QDeadlineTimer end(milliseconds);
    while (!isTrue()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    // What came with it is there as well, such as the other widgets of one layout.
    QCoreApplication::processEvents();
    return isTrue();
}

} // namespace console::test
