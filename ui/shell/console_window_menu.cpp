// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/log.h"
#include "ui/pages/datarequests/requests_page.h"
#include "ui/parts/literal_text.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/console_window.h"
#include "ui/shell/log_viewer.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QShortcut>

namespace console::ui {

namespace {
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
    connect(this, &MainWindow::closed, this, keep);
}

void ConsoleWindow::addConsoleShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_Q), &ConsoleWindow::quit);
    on(QKeySequence(Qt::CTRL | Qt::Key_R), &ConsoleWindow::refreshPage);
    on(QKeySequence(Qt::Key_F5), &ConsoleWindow::refreshPage);
    on(QKeySequence(Qt::CTRL | Qt::Key_K), &ConsoleWindow::openPalette);
    on(QKeySequence(Qt::Key_F1), &ConsoleWindow::showKeys);
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &ConsoleWindow::lockAway);
}

QMenu* ConsoleWindow::connectionMenu()
{
    auto* menu = new QMenu(this);
    const auto act = [this, menu](const QString& text, Icon name, auto slot) {
        return menu->addAction(ui::icon(name), text, this, slot);
    };
    if (const auto& account = m_connection->client->session().account()) {
        menu->addAction(
                ui::icon(Icon::Person), quoteAmpersands(tr("Signed in as %1").arg(account->email)))
            ->setEnabled(false);
        menu->addSeparator();
    }
    act(tr("Ask for my own data…"), Icon::Person, [this] {
        showPage(PageId::DataRequests);
        if (auto* requests = qobject_cast<DataRequestsPage*>(currentConsolePage()))
            requests->askAboutOneself();
    });
    act(tr("Settings"), Icon::Settings, [this] { showPage(PageId::Settings); });
    menu->addMenu(themeMenu(menu));
    QAction* unlocking = act(tr("Unlock for changes…"), Icon::Lock, &ConsoleWindow::askToUnlock);
    QAction* locking = act(tr("Lock now"), Icon::Lock, &ConsoleWindow::lock);
    connect(menu, &QMenu::aboutToShow, this, [this, unlocking, locking] {
        unlocking->setVisible(isLocked());
        locking->setVisible(m_unlockedUntil.isValid());
    });
    act(tr("Show all keys") + QStringLiteral("\tF1"), Icon::Info, &ConsoleWindow::showKeys);
    act(tr("Show the log"), Icon::Activity, &ConsoleWindow::showLog);
    act(tr("About this program"), Icon::Info, &ConsoleWindow::showAbout);
    menu->addSeparator();
    menu->addMenu(profilesMenu(menu));
    act(tr("Connect elsewhere…"), Icon::ExternalLink, &ConsoleWindow::connectElsewhere);
    act(tr("Sign out"), Icon::SignOut, &ConsoleWindow::signOut);
    menu->addSeparator();
    // The key itself is a shortcut of the window: that of a menu works only while it was shown.
    act(tr("Quit") + QStringLiteral("\tCtrl+Q"), Icon::Close, &ConsoleWindow::quit);
    return menu;
}

QMenu* ConsoleWindow::themeMenu(QWidget* parent)
{
    auto* menu = new QMenu(tr("Colours"), parent);
    menu->setIcon(ui::icon(Icon::Show));
    auto* group = new QActionGroup(menu);
    const auto offer = [this, menu, group](const QString& text, Theme::Choice choice) {
        QAction* action
            = menu->addAction(text, this, [this, choice] { m_setup.theme->setChoice(choice); });
        action->setCheckable(true);
        group->addAction(action);
        connect(menu, &QMenu::aboutToShow, action,
            [this, action, choice] { action->setChecked(m_setup.theme->choice() == choice); });
    };
    offer(tr("As the system has it"), Theme::Choice::System);
    offer(tr("Light"), Theme::Choice::Light);
    offer(tr("Dark"), Theme::Choice::Dark);
    return menu;
}

//! The profiles that are saved, when there are others: each as it was left.
QMenu* ConsoleWindow::profilesMenu(QMenu* parent)
{
    auto* menu = new QMenu(tr("Switch to"), parent);
    menu->setIcon(ui::icon(Icon::ExternalLink));
    connect(parent, &QMenu::aboutToShow, menu, [this, menu] {
        menu->clear();
        const QList<profiles::Profile>& saved = m_setup.start.profiles->profiles();
        for (const profiles::Profile& profile : saved) {
            if (profile.id != m_connection->profile.id)
                menu->addAction(quoteAmpersands(profile.name), this, [this, id = profile.id] {
                    if (const auto chosen = m_setup.start.profiles->find(id))
                        connectTo(*chosen);
                });
        }
        menu->menuAction()->setVisible(!menu->isEmpty());
    });
    return menu;
}

void ConsoleWindow::showAbout()
{
    auto* about = new AboutDialog(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->show();
}

void ConsoleWindow::showLog()
{
    auto* log = new LogViewer(base::logFilePath(), this);
    log->setWindowFlag(Qt::Window);
    log->setAttribute(Qt::WA_DeleteOnClose);
    log->show();
}

} // namespace console::ui
