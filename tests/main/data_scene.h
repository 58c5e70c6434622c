// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "main/embedded_restore.h"
#include "main/keys_fixture.h"
#include "main/stand_in_keychain.h"
#include "ui/page_driver.h"
#include "ui/page_stage.h"
#include "ui/pages/settings/key_pane.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/rendering.h"

#include <QApplication>
#include <QListWidget>

namespace console::test {

inline constexpr int dataSection = 3; // in the index of the settings

//! Settings, Data and keys, as a person sees it, over real keys in a real vault.
struct Scene {
    Scene()
    {
        if (!stage.signUp() || !endOf(keys.open(here.vault())))
            qFatal("the stage could not be set");
        context = stage.context();
        context.local = {&keys,
            [this](QObject*, const QString&) {
                return answers ? base::Call<profiles::SecretStoreChoice>::ready(choice)
                               : waiting.call();
            },
            here.vaultFile(), &restore};
    }

    void show()
    {
        page = std::make_unique<ui::SettingsPage>(context, theme());
        page->findChild<QListWidget*>()->setCurrentRow(dataSection);
        page->resize(984, 780);
        page->show();
        page->refresh();
        driver = std::make_unique<PageDriver>(*page);
    }

    KeysFixture here;
    main::EmbeddedKeys keys{here.folder()};
    main::EmbeddedService service{here.folder(), keys};
    main::EmbeddedRestore restore{here.folder(), keys, service};
    PageStage stage;
    profiles::SecretStoreChoice choice;
    bool answers = true;
    base::CallSource<profiles::SecretStoreChoice>
        waiting; //!< stands for a keychain that asks somebody
    ui::PageContext context;
    std::unique_ptr<ui::SettingsPage> page;
    std::unique_ptr<PageDriver> driver;
};

} // namespace console::test
