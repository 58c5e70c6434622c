// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/log.h"
#include "ui/pages/datarequests/requests_page.h"
#include "ui/parts/literal_text.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/log_viewer.h"
#include "ui/shell/profile_view.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QShortcut>

namespace console::ui {

void ProfileView::addConsoleShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_R), &ProfileView::refreshPage);
    on(QKeySequence(Qt::Key_F5), &ProfileView::refreshPage);
    on(QKeySequence(Qt::CTRL | Qt::Key_K), &ProfileView::openPalette);
    on(QKeySequence(Qt::Key_F1), &ProfileView::showKeys);
}

void ProfileView::askForOwnData()
{
    showPage(PageId::DataRequests);
    if (auto* requests = qobject_cast<DataRequestsPage*>(currentConsolePage()))
        requests->askAboutOneself();
}

QMenu* ProfileView::connectionMenu()
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
    act(tr("Ask for my own data…"), Icon::Person, &ProfileView::askForOwnData);
    act(tr("Settings"), Icon::Settings, [this] { showPage(PageId::Settings); });
    menu->addMenu(themeMenu(menu));
    QAction* unlocking = act(tr("Unlock for changes…"), Icon::Lock, &ProfileView::askToUnlock);
    QAction* locking = act(tr("Lock now"), Icon::Lock, &ProfileView::lock);
    connect(menu, &QMenu::aboutToShow, this, [this, unlocking, locking] {
        unlocking->setVisible(isLocked());
        locking->setVisible(m_unlockedUntil.isValid());
    });
    act(tr("Show all keys") + QStringLiteral("\tF1"), Icon::Info, &ProfileView::showKeys);
    act(tr("Show the log"), Icon::Activity, &ProfileView::showLog);
    act(tr("About this program"), Icon::Info, &ProfileView::showAbout);
    menu->addSeparator();
    menu->addMenu(profilesMenu(menu));
    act(tr("Connect elsewhere…"), Icon::ExternalLink, &ProfileView::elsewhereWanted);
    act(tr("Sign out"), Icon::SignOut, &ProfileView::signOut);
    // The keys themselves are shortcuts of the window: those of a menu work only while it is shown.
    act(tr("Close this profile") + QStringLiteral("\tCtrl+W"), Icon::Close,
        &ProfileView::closeWanted);
    menu->addSeparator();
    act(tr("Quit") + QStringLiteral("\tCtrl+Q"), Icon::Close, &ProfileView::quitWanted);
    return menu;
}

QMenu* ProfileView::themeMenu(QWidget* parent)
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

QList<profiles::Profile> ProfileView::otherProfiles() const
{
    QList<profiles::Profile> others = m_setup.start.profiles->profiles();
    others.removeIf([this](const profiles::Profile& profile) { return profile.id == profileId(); });
    return others;
}

//! The profiles that are saved, when there are others: this one stays open behind them.
QMenu* ProfileView::profilesMenu(QMenu* parent)
{
    auto* menu = new QMenu(tr("Switch to"), parent);
    menu->setIcon(ui::icon(Icon::ExternalLink));
    connect(parent, &QMenu::aboutToShow, menu, [this, menu] {
        menu->clear();
        const QList<profiles::Profile> others = otherProfiles();
        for (const profiles::Profile& profile : others)
            menu->addAction(quoteAmpersands(profile.name), this,
                [this, id = profile.id] { Q_EMIT profileWanted(id, {}); });
        menu->menuAction()->setVisible(!menu->isEmpty());
    });
    return menu;
}

void ProfileView::showAbout()
{
    auto* about = new AboutDialog(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->show();
}

void ProfileView::showLog()
{
    auto* log = new LogViewer(base::logFilePath(), this);
    log->setWindowFlag(Qt::Window);
    log->setAttribute(Qt::WA_DeleteOnClose);
    log->show();
}

} // namespace console::ui
