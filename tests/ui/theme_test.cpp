// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/text_label.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace console::ui;

namespace {
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

class FakeScheme : public SystemScheme {
public:
    [[nodiscard]] std::optional<Scheme> scheme() const override { return m_scheme; }
    void say(std::optional<Scheme> scheme)
    {
        m_scheme = scheme;
        Q_EMIT changed();
    }

private:
    std::optional<Scheme> m_scheme;
};

//! The strongest colour of the middle of what `widget` paints at its edge.
QColor colorAt(QWidget& widget, const QPoint& at)
{
    return widget.grab().toImage().pixelColor(at);
}

bool has(QWidget& widget, const QColor& color)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == color.rgb())
                return true;
        }
    }
    return false;
}
} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void contrastOfText_data();
    void contrastOfText();
    void contrastOfControls_data();
    void contrastOfControls();
    void followsTheSystem();
    void choiceWinsOverTheSystem();
    void changesShownWindows();
    void everyIconIsDrawn();
    void iconsTakeTheColourOfTheMoment();
    void iconsAreSharpAtTwice();
    void applicationIconAtEverySize_data();
    void applicationIconAtEverySize();
    void focusIsSeen();
    void returnPressesWhatHasTheFocus();
    void reasonOfADisabledControl();
    void invalidInputIsRed();

private:
    static void schemes();
};

void ThemeTest::initTestCase()
{
    static Theme theme(nullptr);
    theme.setChoice(Theme::Choice::Light);
    theme.apply(*qApp);
}

void ThemeTest::schemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void ThemeTest::contrastOfText_data()
{
    schemes();
}

void ThemeTest::contrastOfText()
{
    QFETCH(Scheme, scheme);
    const Tokens& t = tokens(scheme);
    const QList<QPair<QColor, QColor>> pairs{{t.ok, t.okSoft}, {t.warn, t.warnSoft},
        {t.bad, t.badSoft}, {t.text, t.okSoft}, {t.text, t.warnSoft}, {t.text, t.badSoft},
        {t.onAccent, t.accent}, {t.onAccent, t.accentHover}, {t.onAccent, t.accentPressed},
        {t.onAccent, t.bad}, {t.onAccent, t.badHover}};
    for (const auto& [text, ground] : pairs)
        QVERIFY2(contrast(text, ground) >= 4.5,
            qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
    for (const QColor& text : {t.text, t.muted, t.accent, t.ok, t.warn, t.bad}) {
        for (const QColor& ground : {t.bg, t.surface, t.side, t.raised, t.soft, t.hover})
            QVERIFY2(contrast(text, ground) >= 4.5,
                qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
    }
}

void ThemeTest::contrastOfControls_data()
{
    schemes();
}

void ThemeTest::contrastOfControls()
{
    QFETCH(Scheme, scheme);
    const Tokens& t = tokens(scheme);
    // Outlines and focus rings against everything that they can stand on.
    for (const QColor& line : {t.control, t.accent}) {
        for (const QColor& ground : {t.bg, t.surface, t.side, t.raised, t.soft, t.hover})
            QVERIFY2(contrast(line, ground) >= 3.0,
                qPrintable(line.name() + QStringLiteral(" on ") + ground.name()));
    }
}

void ThemeTest::followsTheSystem()
{
    auto* system = new FakeScheme;
    Theme theme{std::unique_ptr<SystemScheme>(system)};
    theme.apply(*qApp);
    system->say(Scheme::Light);
    QSignalSpy changed(&theme, &Theme::schemeChanged);
    system->say(Scheme::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(schemeOf(QApplication::palette()), Scheme::Dark);
    system->say(Scheme::Light);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(schemeOf(QApplication::palette()), Scheme::Light);
}

void ThemeTest::choiceWinsOverTheSystem()
{
    auto* system = new FakeScheme;
    Theme theme{std::unique_ptr<SystemScheme>(system)};
    theme.apply(*qApp);
    theme.setChoice(Theme::Choice::Light);
    system->say(Scheme::Dark);
    QCOMPARE(schemeOf(QApplication::palette()), Scheme::Light);
    theme.setChoice(Theme::Choice::System);
    QCOMPARE(schemeOf(QApplication::palette()), Scheme::Dark);
    theme.setChoice(Theme::Choice::Light);
}

void ThemeTest::changesShownWindows()
{
    Theme theme(nullptr);
    theme.setChoice(Theme::Choice::Light);
    theme.apply(*qApp);
    TextLabel label(QStringLiteral("none recorded"), TextSize::Body, Tone::Warn);
    label.show();
    QCOMPARE(label.palette().color(QPalette::WindowText), tokens(Scheme::Light).warn);
    theme.setChoice(Theme::Choice::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), tokens(Scheme::Dark).warn);
    QCOMPARE(colorAt(label, {0, 0}), tokens(Scheme::Dark).bg);
    theme.setChoice(Theme::Choice::Light);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), tokens(Scheme::Light).warn);
}

void ThemeTest::everyIconIsDrawn()
{
    for (int i = 1; i <= static_cast<int>(Icon::Columns); ++i) {
        const QImage image = icon(static_cast<Icon>(i)).pixmap(20, 20).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        }
        QVERIFY2(inked > 6, qPrintable(QStringLiteral("icon %1 is empty").arg(i)));
    }
    QVERIFY(icon(Icon::None).isNull());
}

void ThemeTest::iconsTakeTheColourOfTheMoment()
{
    Theme theme(nullptr);
    theme.setChoice(Theme::Choice::Light);
    theme.apply(*qApp);
    const QIcon kept = icon(Icon::Close, IconColor::Bad);
    const auto strongest = [&kept] {
        const QImage image = kept.pixmap(40, 40).toImage();
        return image.pixelColor(20, 20).rgb();
    };
    QCOMPARE(strongest(), tokens(Scheme::Light).bad.rgb());
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(strongest(), tokens(Scheme::Dark).bad.rgb());
    theme.setChoice(Theme::Choice::Light);
}

void ThemeTest::iconsAreSharpAtTwice()
{
    const QPixmap pixmap = icon(Icon::Search).pixmap(QSize(20, 20), 2.0);
    QCOMPARE(pixmap.size(), QSize(40, 40));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void ThemeTest::applicationIconAtEverySize_data()
{
    QTest::addColumn<int>("side");
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256})
        QTest::addRow("%d", side) << side;
}

void ThemeTest::applicationIconAtEverySize()
{
    QFETCH(int, side);
    const QImage image = applicationIcon().pixmap(side, side).toImage();
    QCOMPARE(image.size(), QSize(side, side));
    // Ground, lid and side are told apart also where it is small.
    QSet<QRgb> colors;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            colors.insert(image.pixel(x, y) & 0xFFF0F0F0);
    }
    QVERIFY(colors.contains(qRgb(0xF0, 0xF0, 0xF0)));
    QVERIFY(colors.size() >= 4);
}

void ThemeTest::focusIsSeen()
{
    QWidget window;
    QPushButton button(QStringLiteral("Invite 3 people"), &window);
    QLineEdit edit(&window);
    edit.move(0, 60);
    window.resize(300, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QColor ring = tokens(&window).accent;
    button.setFocus();
    QVERIFY(!has(edit, ring));
    edit.setFocus();
    QTRY_VERIFY(has(edit, ring));
    QTest::keyClick(&window, Qt::Key_Tab);
    QTRY_VERIFY(button.hasFocus());
    QTRY_VERIFY(has(button, ring));
    QTRY_VERIFY(!has(edit, ring));
}

void ThemeTest::returnPressesWhatHasTheFocus()
{
    QWidget window;
    QVBoxLayout column(&window);
    QPushButton button(QStringLiteral("Invite 3 people"));
    QCheckBox box(QStringLiteral("Show archived"));
    column.addWidget(&button);
    column.addWidget(&box);
    window.show();
    const QSignalSpy clicks(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicks.size(), 1);
    QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(clicks.size(), 2);
    QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clicks.size(), 2);
    QTest::keyClick(&box, Qt::Key_Return);
    QVERIFY(box.isChecked());
    button.setEnabled(false);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicks.size(), 2);
}

void ThemeTest::reasonOfADisabledControl()
{
    QPushButton button(QStringLiteral("Remove"));
    button.setToolTip(QStringLiteral("Del"));
    setAllowed(&button, false, QStringLiteral("Only an admin can remove members."));
    setAllowed(&button, false, QStringLiteral("This profile is read-only."));
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.toolTip(), QStringLiteral("This profile is read-only."));
    QCOMPARE(button.accessibleDescription(), QStringLiteral("This profile is read-only."));
    setAllowed(&button, true);
    QVERIFY(button.isEnabled());
    QCOMPARE(button.toolTip(), QStringLiteral("Del"));
    QVERIFY(button.accessibleDescription().isEmpty());
}

void ThemeTest::invalidInputIsRed()
{
    QLineEdit edit;
    edit.resize(200, 32);
    const QColor bad = tokens(&edit).bad;
    QVERIFY(!has(edit, bad));
    setInvalid(&edit, true);
    QVERIFY(has(edit, bad));
    setInvalid(&edit, false);
    QVERIFY(!has(edit, bad));
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
