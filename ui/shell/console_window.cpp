// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/console_window.h"

#include "ui/pages/settings/lock_box.h"
#include "ui/parts/view_memory.h"
#include "ui/shell/idle_clock.h"
#include "ui/shell/lock_curtain.h"
#include "ui/shell/profile_tabs.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace console::ui {

namespace {
constexpr QSize firstSize{1200, 780};
constexpr QSize smallest{960, 600};
const QString geometryKey = QStringLiteral("window/geometry");
const QString themeKey = QStringLiteral("theme");

QString nameOf(Theme::Choice choice)
{
    switch (choice) {
    case Theme::Choice::Light:
        return QStringLiteral("light");
    case Theme::Choice::Dark:
        return QStringLiteral("dark");
    case Theme::Choice::System:
        break;
    }
    return QStringLiteral("system");
}
} // namespace

ConsoleWindow::ConsoleWindow(ConsoleSetup setup, QWidget* parent)
    : QMainWindow(parent)
    , m_setup(std::move(setup))
    , m_tabs(new ProfileTabs)
    , m_stack(new QStackedWidget)
    , m_idle(new IdleClock(
          m_setup.clock, [memory = m_setup.windowMemory] { return keptLockMinutes(*memory); },
          this))
{
    setMinimumSize(smallest);
    resize(firstSize);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
    restoreGeometry(m_setup.windowMemory->read(geometryKey).toByteArray());
    connect(m_tabs, &ProfileTabs::chosen, this,
        [this](int index) { turnTo(m_views.value(index, m_front)); });
    connect(m_tabs, &ProfileTabs::addWanted, this, &ConsoleWindow::connectElsewhere);
    connect(m_tabs, &ProfileTabs::closeWanted, this, [this] { closeProfile(m_front); });
    connect(m_idle, &IdleClock::idle, this, &ConsoleWindow::lockAway);
    connect(qApp, &QApplication::focusChanged, this, &ConsoleWindow::keepFocus);
    restoreTheme();
    addShortcuts();
    turnTo(addView());
}

ConsoleWindow::~ConsoleWindow()
{
    m_idle->stop();
    // Their ends are told to nobody, and none of them is the last one seen.
    for (ProfileView* view : std::as_const(m_views))
        view->disconnect(this);
    disconnect(m_setup.start.profiles, nullptr, this, nullptr);
    disconnect(qApp, nullptr, this, nullptr);
    // One that goes may still save its profile, which its list of profiles shows: as long as there
    // is a window around it.
    m_front = nullptr;
    qDeleteAll(std::exchange(m_views, {}));
}

void ConsoleWindow::restoreTheme()
{
    const QString kept = m_setup.windowMemory->read(themeKey).toString();
    for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        if (kept == nameOf(choice))
            m_setup.theme->setChoice(choice);
    }
    // The choice is also made in the settings; what is chosen when the window goes is what counts.
    const auto keep = [this] {
        m_setup.windowMemory->write(themeKey, nameOf(m_setup.theme->choice()));
    };
    connect(m_setup.theme, &Theme::schemeChanged, this, keep);
    connect(this, &ConsoleWindow::closed, this, keep);
}

void ConsoleWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    for (int number = 1; number <= 9; ++number) {
        on(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)),
            [this, number] { turnTo(m_views.value(number - 1, m_front)); });
    }
    on(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { closeProfile(m_front); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Q), &ConsoleWindow::quit);
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &ConsoleWindow::lockAway);
}

void ConsoleWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

QList<profiles::Profile> ConsoleWindow::savedProfiles() const
{
    return m_setup.start.profiles->profiles();
}

void ConsoleWindow::goTo(const profiles::ProfileId& profile, const domain::AttentionPlace& place)
{
    bringToFront();
    if (isLockedAway())
        m_wanted = std::pair(profile, place);
    else
        turnToProfile(profile, place);
}

void ConsoleWindow::tellBriefly(const QString& sentence)
{
    m_front->tellBriefly(sentence);
}

void ConsoleWindow::quit()
{
    m_quitting = true;
    // A page that asks has to be seen.
    if (!close())
        bringToFront();
    m_quitting = false;
}

void ConsoleWindow::closeEvent(QCloseEvent* event)
{
    if (!m_mayClose && !m_quitting && m_setup.keepsOpen && m_setup.keepsOpen()) {
        event->ignore();
        return;
    }
    if (!m_mayClose) {
        const auto through = std::make_shared<bool>(false);
        const auto inside = std::make_shared<bool>(true);
        leaveAll(m_views, [this, through, inside] {
            *through = true;
            m_mayClose = true;
            if (!*inside)
                close();
        });
        *inside = false;
        if (!*through) {
            event->ignore();
            return;
        }
    }
    m_mayClose = false;
    m_setup.windowMemory->write(geometryKey, saveGeometry());
    event->accept();
    Q_EMIT closed();
}

//! What ends in a profile behind the one in front must not take the keyboard from it.
void ConsoleWindow::keepFocus(QWidget* before, QWidget* now)
{
    if (before && now && m_front && m_stack->isAncestorOf(now) && !m_front->isAncestorOf(now))
        before->setFocus();
}

} // namespace console::ui
