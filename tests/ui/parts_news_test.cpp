// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/notes.h"

#include <QSignalSpy>
#include <QTest>

using namespace console::ui;
using namespace Qt::StringLiterals;

namespace {

const QString news = u"Packmind Cloud, EU is open now."_s;

struct Shown {
    Shown()
    {
        window.resize(700, 300);
        window.show();
    }

    QWidget window;
    Banner banner{&window};
    QSignalSpy seen{&banner, &Banner::newsSeen};
};

} // namespace

//! What a banner says until somebody has seen it.
class PartsNewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAfterAnotherMessageUntilItIsClosed()
    {
        Shown shown;
        Banner& banner = shown.banner;
        banner.setNews(news);
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.text(), news);
        banner.showMessage(Tone::Warn, u"Something else."_s, {}, 0);
        QCOMPARE(banner.text(), u"Something else."_s);
        banner.dismiss();
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.text(), news);
        QCOMPARE(shown.seen.size(), 0);
        banner.dismiss();
        QVERIFY(!banner.isVisible());
        QCOMPARE(shown.seen.size(), 1);
        banner.showMessage(Tone::Warn, u"Something else."_s, {}, 0);
        banner.dismiss();
        QVERIFY(!banner.isVisible());
    }

    void waitsForWhatIsSaidAlready()
    {
        Shown shown;
        shown.banner.showMessage(Tone::Warn, u"Something else."_s, {}, 0);
        shown.banner.setNews(news);
        QCOMPARE(shown.banner.text(), u"Something else."_s);
        shown.banner.dismiss();
        QCOMPARE(shown.banner.text(), news);
        shown.banner.setNews({});
        QVERIFY(!shown.banner.isVisible());
        QCOMPARE(shown.seen.size(), 0);
    }

    void isSeenOnlyInTheActiveWindow()
    {
        Shown shown;
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        shown.banner.setNews(news);
        QTest::qWait(Banner::readingTime + 500);
        QCOMPARE(shown.seen.size(), 0);
        shown.window.hide();
        shown.window.show();
        shown.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTRY_COMPARE_WITH_TIMEOUT(shown.seen.size(), 1, 3 * Banner::readingTime);
        // It stays for who reads slowly, but does not come back.
        QVERIFY(shown.banner.isVisible());
        shown.banner.showMessage(Tone::Warn, u"Something else."_s, {}, 0);
        shown.banner.dismiss();
        QVERIFY(!shown.banner.isVisible());
    }
};

QTEST_MAIN(PartsNewsTest)
#include "parts_news_test.moc"
