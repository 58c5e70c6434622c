// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/drafts_killed_console.h"

#include "base/wait_until.h"
#include "ui/window_stage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>

#include <cstdio>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds
const QString passphrase = u"long enough for a vault"_s;
const QString address = u"Address of the person"_s;
const QString name = u"Name (optional)"_s;
const QString words = u"What they wrote (optional)"_s;
const QString backupFolder = u"Folder"_s;

void say(const QByteArray& line)
{
    const QByteArray whole = line + '\n';
    std::fputs(whole.constData(), stdout);
    std::fflush(stdout);
}

//! The window, with everything that it is given from outside.
struct Window {
    Window(const QString& folder, const std::shared_ptr<profiles::VaultStore>& vault)
        : saved(folder + u"/profiles.json"_s)
        , memory(folder + u"/views.ini"_s, u"window"_s)
    {
        ui::ConsoleSetup setup;
        setup.start.profiles = &saved;
        setup.start.vaultPath = folder + u"/secrets.vault"_s;
        setup.start.secrets = [vault](QObject*, const QString&) {
            profiles::SecretStoreChoice choice;
            choice.state = profiles::SecretStoreChoice::State::Ready;
            choice.store = vault;
            return base::Call<profiles::SecretStoreChoice>::ready(choice);
        };
        setup.theme = &theme;
        setup.windowMemory = &memory;
        setup.viewFile = folder + u"/views.ini"_s;
        setup.firstPage = u"organizations"_s;
        setup.readsAhead = false;
        window = std::make_unique<ui::ConsoleWindow>(std::move(setup));
        window->show();
        window->begin();
    }

    bool openForm(bool ofBackups)
    {
        if (!waitUntil([this] { return window->currentConsolePage(); }, patience))
            return false;
        const PageDriver person(*window);
        window->showPage(ofBackups ? ui::PageId::Settings : ui::PageId::DataRequests);
        if (!ofBackups)
            return person.press(u"Record request"_s);
        auto* index = qobject_cast<QListWidget*>(person.find(u"Sections of the settings"_s));
        if (!index)
            return false;
        chooseItem(*index, u"Backups"_s);
        return person.press(u"When and where…"_s);
    }
    [[nodiscard]] bool isTicked(const QString& box) const
    {
        const auto* button = qobject_cast<QAbstractButton*>(PageDriver(*window).find(box));
        return button && button->isChecked();
    }

    profiles::ProfileStore saved;
    ui::SettingsViewMemory memory;
    ui::Theme theme{nullptr};
    std::unique_ptr<ui::ConsoleWindow> window;
};

bool typeAll(const PageDriver& person, bool ofBackups)
{
    if (ofBackups)
        return person.type(backupFolder, typedFolder);
    return person.type(address, typedAddress) && person.press(u"Erasure"_s)
        && person.type(name, typedName) && person.type(words, typedWords);
}

bool tellAll(const Window& shown, bool ofBackups)
{
    const PageDriver person(*shown.window);
    QJsonObject told{{u"before"_s, person.textOf(ofBackups ? backupFolder : address)}};
    if (!person.press(u"Continue with the draft"_s))
        return false;
    if (ofBackups) {
        told.insert(u"folder"_s, person.textOf(backupFolder));
    } else {
        told.insert(u"address"_s, person.textOf(address));
        told.insert(u"name"_s, person.textOf(name));
        told.insert(u"words"_s, person.textOf(words));
        told.insert(u"erasure"_s, shown.isTicked(u"Erasure"_s));
        told.insert(u"access"_s, shown.isTicked(u"Access"_s));
    }
    say(QJsonDocument(told).toJson(QJsonDocument::Compact));
    return person.press(u"Discard"_s);
}

} // namespace

std::shared_ptr<profiles::VaultStore> openVault(const QString& folder)
{
    const QString path = folder + u"/secrets.vault"_s;
    auto vault = std::make_shared<profiles::VaultStore>(path, profiles::VaultCost{64, 1, 1});
    const bool isOpen = profiles::VaultStore::existsAt(path)
        ? await(vault->unlock(passphrase)).has_value()
        : await(vault->create(passphrase)).has_value();
    return isOpen ? vault : nullptr;
}

int runDraftsConsole(const QString& folder, const QString& form, bool types)
{
    const bool ofBackups = form == u"backups"_s;
    const std::shared_ptr<profiles::VaultStore> vault = openVault(folder);
    if (!vault)
        return 2;
    QApplication::setDoubleClickInterval(1);
    Window shown(folder, vault);
    if (!shown.openForm(ofBackups))
        return 3;
    if (!types)
        return tellAll(shown, ofBackups) ? 0 : 4;
    if (!typeAll(PageDriver(*shown.window), ofBackups))
        return 5;
    say("typed");
    return QApplication::exec();
}

} // namespace console::test
