// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/keys_fixture.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pane_states.h"
#include "ui/rendering.h"

#include <QListWidget>

// Settings, Data and keys: nothing of it is asked of a server. What its steps do is in
// tests/main/data_section_test.cpp.
namespace console::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int dataSection = 3; // in the index of the settings

//! The section over real keys in a real vault.
struct Keys {
    Keys(PageStage& stage, bool readOnly)
        : context(signedIn(stage, readOnly))
    {
        if (!endOf(keys.open(here.vault())))
            qFatal("the keys of the stage did not open");
        context.local.keys = &keys;
        context.local.vaultPath = here.vaultFile();
        page = std::make_unique<ui::SettingsPage>(context, theme());
        page->findChild<QListWidget*>()->setCurrentRow(dataSection);
        page->resize(960 - 216, 600);
        page->show();
        page->refresh();
    }

    KeysFixture here;
    main::EmbeddedKeys keys{here.folder()};
    ui::PageContext context;
    std::unique_ptr<ui::SettingsPage> page;
};

OpenPane section(PageStage& stage, bool readOnly)
{
    const auto shown = std::make_shared<Keys>(stage, readOnly);
    return {std::shared_ptr<QWidget>(shown, shown->page.get()),
        [page = shown->page.get()] { page->refresh(); }, u"console::ui::DataSection"_s};
}

OpenPane pane(PageStage& stage, bool readOnly)
{
    OpenPane open = section(stage, readOnly);
    open.className = u"console::ui::KeyPane"_s;
    if (!readOnly && !PageDriver(*open.page).press(u"Change the passphrase"_s))
        return {};
    return open;
}
} // namespace

QList<PaneCase> keyPanes()
{
    const QString readOnly = u"This profile is read-only."_s;
    PaneCase facts{u"console::ui::DataSection"_s, section,
        u"In a file that your passphrase opens. You type it at each start."_s, {}, {}};
    facts.refusal = PaneRefusal{u"Make a recovery key"_s, readOnly};
    PaneCase step{u"console::ui::KeyPane"_s, pane,
        u"The data itself is not rewritten; only what opens its key is."_s, {}, {}};
    step.refusal = PaneRefusal{u"Change the passphrase"_s, readOnly};
    return {facts, step};
}

} // namespace console::test
