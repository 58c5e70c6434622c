// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "ui/pages/subprocessors/subprocessors_page.h"
#include "ui/pane_states.h"
#include "ui/parts/file_drop.h"

// The panes of comparisons and of the import of files.
namespace console::test {

using namespace Qt::StringLiterals;

namespace {

//! The level of Sub-processors behind that button, in a page of its own.
std::shared_ptr<ui::SubProcessorsPage> level(PageStage& stage, bool readOnly, const QString& button)
{
    auto page = std::make_shared<ui::SubProcessorsPage>(signedIn(stage, readOnly));
    page->resize(984, 780);
    page->show();
    page->refresh();
    const bool there = PageDriver(*page).press(button);
    return there ? page : nullptr;
}

OpenPane paneOf(const std::shared_ptr<ui::SubProcessorsPage>& page, bool open, const QString& name)
{
    if (!page || !open)
        return {};
    return {page, [raw = page.get()] { raw->refresh(); }, name};
}

//! All that stood there on a day before the first version came since.
OpenPane difference(PageStage& stage, bool readOnly)
{
    const auto page = level(stage, readOnly, u"Compare versions"_s);
    if (!page)
        return {};
    const PageDriver driver(*page);
    const auto filled = [&] {
        return driver.find(u"Compare from"_s) && !driver.textOf(u"Compare from"_s).isEmpty();
    };
    const bool open = waitUntil(filled, 10'000) && driver.type(u"Compare from"_s, u"As of a day"_s)
        && driver.type(u"Day to compare from"_s, u"2001-01-01"_s)
        && driver.choose(u"Compare versions list"_s, u"OpenAI"_s);
    return paneOf(page, open, u"console::ui::DifferenceView"_s);
}

OpenPane file(PageStage& stage, bool readOnly)
{
    const auto page = level(stage, readOnly, u"Import…"_s);
    if (!page || !page->findChild<ui::FileDrop*>())
        return {};
    Q_EMIT page->findChild<ui::FileDrop*>()->fileChosen(
        QStringLiteral(CONSOLE_SOURCE_DIR "/tests/data/listing/sub-processors-2026.md"));
    const PageDriver driver(*page);
    const auto read = [&] {
        return driver.rows(u"Import list"_s) == 2;
    };
    return paneOf(page, waitUntil(read, 10'000), u"console::ui::ImportPane"_s);
}

OpenPane row(PageStage& stage, bool readOnly)
{
    OpenPane open = file(stage, readOnly);
    if (!open.page || !PageDriver(*open.page).choose(u"Import list"_s, u"WorkOS"_s))
        return {};
    return open;
}

} // namespace

QList<PaneCase> exchangePanes()
{
    const PaneCase differs{u"console::ui::DifferenceView"_s, difference, u"Added · At place 2"_s,
        u"/governance/listing"_s, u"The versions could not be compared."_s};
    PaneCase import{u"console::ui::ImportPane"_s, file, u"How it was read"_s,
        u"/governance/listing"_s, u"The listing could not be loaded."_s};
    import.write = PaneWrite{
        "PUT", u"/governance/listing/draft"_s, u"Put into the draft"_s, u"Saving…"_s, {}, {}};
    import.refusal = PaneRefusal{u"Put into the draft"_s,
        u"The profile “This computer” is read-only. Nothing can be changed through it."_s};
    PaneCase one = import;
    one.open = row;
    one.sentence = u"Added · At place 3"_s;
    return {differs, import, one};
}

} // namespace console::test
