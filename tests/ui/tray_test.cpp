// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/tray.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace console;
using namespace console::ui;
using namespace Qt::StringLiterals;

namespace {

const QList<TrayMark> marks{TrayMark::Fine, TrayMark::Attention, TrayMark::Offline};
const QList<int> sides{16, 22, 24, 32};
// White, light grey, and the dark of common desktops.
const QList<QColor> panels{QColor(0xff, 0xff, 0xff), QColor(0xf0, 0xf0, 0xf0),
    QColor(0x24, 0x24, 0x24), QColor(0x12, 0x12, 0x12)};

//! Relative luminance, WCAG 2.1.
double luminance(const QColor& color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

QImage picture(TrayMark mark, int side)
{
    return trayPicture(mark, side).toImage().convertToFormat(QImage::Format_ARGB32);
}

//! Of its pixels, how many stand out from the panel by 3:1 as they are painted on it.
int pixelsSeen(TrayMark mark, int side, const QColor& panel)
{
    QImage painted(side, side, QImage::Format_ARGB32);
    painted.fill(panel);
    QPainter painter(&painted);
    painter.drawPixmap(0, 0, trayPicture(mark, side));
    painter.end();
    int seen = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            seen += contrast(painted.pixelColor(x, y), panel) >= 3.0 ? 1 : 0;
    }
    return seen;
}

int pixelsInk(TrayMark mark, int side)
{
    const QImage image = picture(mark, side);
    int ink = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            ink += image.pixelColor(x, y).alpha() > 127 ? 1 : 0;
    }
    return ink;
}

//! Pixels that are inked in one of the two and not in the other.
int differing(TrayMark a, TrayMark b, int side)
{
    const QImage first = picture(a, side);
    const QImage second = picture(b, side);
    int count = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            count
                += (first.pixelColor(x, y).alpha() > 127) != (second.pixelColor(x, y).alpha() > 127)
                ? 1
                : 0;
    }
    return count;
}

//! The colour that most of its inked pixels have.
QColor mainColour(TrayMark mark)
{
    const QImage image = picture(mark, 64);
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                ++counts[image.pixel(x, y)];
        }
    }
    QRgb most = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        most = it.value() > counts.value(most) ? it.key() : most;
    return QColor(most);
}

domain::AttentionItem item(const QString& title)
{
    domain::AttentionItem made;
    made.title = title;
    made.place = {u"datarequests"_s, title, {}};
    return made;
}

QStringList entries(Tray& tray)
{
    QStringList texts;
    for (const QAction* action : tray.menu().actions())
        texts << (action->isSeparator() ? u"-"_s : action->text());
    return texts;
}

QAction* entry(Tray& tray, const QString& text)
{
    for (QAction* action : tray.menu().actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TrayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadableOnLightAndDarkPanels()
    {
        for (const TrayMark mark : marks) {
            for (const QColor& panel : panels)
                QVERIFY2(contrast(mainColour(mark), panel) >= 3.0,
                    qPrintable(u"%1 on %2"_s.arg(mainColour(mark).name(), panel.name())));
            for (const int side : sides) {
                // The glyph within is white, and lost on a white panel; edges are blended.
                for (const QColor& panel : panels)
                    QVERIFY2(pixelsSeen(mark, side, panel) * 10 >= pixelsInk(mark, side) * 4,
                        qPrintable(u"mark %1 at %2 px on %3"_s.arg(int(mark)).arg(side).arg(
                            panel.name())));
            }
        }
    }

    void differsInOutlineAndColour()
    {
        for (const TrayMark a : marks) {
            for (const TrayMark b : marks) {
                if (a == b)
                    continue;
                for (const int side : sides)
                    QVERIFY2(differing(a, b, side) * 100 >= side * side * 15,
                        qPrintable(u"%1 and %2 at %3 px"_s.arg(int(a)).arg(int(b)).arg(side)));
                QVERIFY(mainColour(a) != mainColour(b));
            }
        }
    }

    void itsMenuLeadsToThings()
    {
        Tray tray;
        TrayContent content;
        content.sentence = u"4 things need you."_s;
        content.profiles = {{u"p1"_s, u"This computer"_s, true}, {u"p2"_s, u"Bees & Co"_s, false}};
        content.items = {item(u"one"_s), item(u"two"_s), item(u"three"_s), item(u"four"_s)};
        tray.setContent(content);
        QCOMPARE(entries(tray),
            (QStringList{u"Open the console"_s, u"-"_s, u"one"_s, u"two"_s, u"three"_s, u"-"_s,
                u"This computer"_s, u"Bees && Co"_s, u"-"_s, u"Pause notifications for an hour"_s,
                u"-"_s, u"Quit"_s}));
        QVERIFY(entry(tray, u"This computer"_s)->isChecked());
        QVERIFY(!entry(tray, u"Bees && Co"_s)->isChecked());
        QSignalSpy items(&tray, &Tray::itemWanted);
        QSignalSpy profiles(&tray, &Tray::profileWanted);
        QSignalSpy pauses(&tray, &Tray::pauseWanted);
        QSignalSpy opens(&tray, &Tray::openWanted);
        QSignalSpy quits(&tray, &Tray::quitWanted);
        entry(tray, u"two"_s)->trigger();
        entry(tray, u"Bees && Co"_s)->trigger();
        entry(tray, u"Pause notifications for an hour"_s)->trigger();
        entry(tray, u"Open the console"_s)->trigger();
        entry(tray, u"Quit"_s)->trigger();
        QCOMPARE(items.first().first().value<domain::AttentionItem>().place.thing, u"two"_s);
        QCOMPARE(profiles.first().first().toString(), u"p2"_s);
        QCOMPARE(pauses.first().first().toBool(), true);
        QCOMPARE(opens.size(), 1);
        QCOMPARE(quits.size(), 1);
    }

    void ofSeveralProfilesEachThingNamesItsOwn()
    {
        Tray tray;
        TrayContent content;
        content.profiles = {{u"p1"_s, u"This computer"_s, true}, {u"p2"_s, u"Bees & Co"_s, false}};
        content.items = {item(u"one"_s), item(u"one"_s)};
        content.items.first().profile = u"p1"_s;
        content.items.last().profile = u"p2"_s;
        tray.setContent(content);
        QCOMPARE(entries(tray).mid(2, 2),
            (QStringList{u"one – This computer"_s, u"one – Bees && Co"_s}));
        content.profiles.removeLast();
        tray.setContent(content);
        QCOMPARE(entries(tray).value(2), u"one"_s);
    }

    void withNothingToDoItSaysSo()
    {
        Tray tray;
        TrayContent content;
        content.sentence = u"Nothing needs you now."_s;
        content.paused = true;
        tray.setContent(content);
        QCOMPARE(entries(tray),
            (QStringList{u"Open the console"_s, u"-"_s, u"Nothing needs you now."_s, u"-"_s,
                u"Go on with notifications"_s, u"-"_s, u"Quit"_s}));
        QVERIFY(!entry(tray, u"Nothing needs you now."_s)->isEnabled());
        QSignalSpy pauses(&tray, &Tray::pauseWanted);
        entry(tray, u"Go on with notifications"_s)->trigger();
        QCOMPARE(pauses.first().first().toBool(), false);
    }
};

QTEST_MAIN(TrayTest)
#include "tray_test.moc"
