// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/beat.h"

#include <QTest>

using namespace console;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

//! Where in the minute of the clock the next beat falls.
milliseconds placeOfBeat()
{
    const auto before = steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<milliseconds>(before + base::untilBeat()) % 1min;
}

} // namespace

class BeatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allWaitForTheSameMoment()
    {
        for (int i = 0; i < 50; ++i) {
            const milliseconds place = placeOfBeat();
            // A test that is held up between the two looks sees it a little earlier.
            QVERIFY2(place == 0ms || place > 59s, qPrintable(QString::number(place.count())));
            QTest::qSleep(7);
        }
    }

    void isNeitherNowNorFar()
    {
        for (int i = 0; i < 50; ++i) {
            const milliseconds left = base::untilBeat();
            QVERIFY(left >= 1s);
            QVERIFY(left < 61s);
            QTest::qSleep(7);
        }
    }
};

QTEST_APPLESS_MAIN(BeatTest)
#include "beat_test.moc"
