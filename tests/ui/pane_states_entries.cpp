// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "ui/pages/list_level.h"
#include "ui/pages/subprocessors/subprocessors_page.h"
#include "ui/pane_states.h"

// The panes of the entries of the listing.
namespace console::test {

using namespace Qt::StringLiterals;

namespace {
const QString readOnlyReason
    = u"The profile “This computer” is read-only. Nothing can be changed through it."_s;
const QString list = u"Sub-processors list"_s;
const QString put = u"PUT /api/v0/governance/listing/draft"_s;

OpenPane opened(const ui::PageContext& context, const std::function<bool(PageDriver&)>& steps)
{
    auto page = std::make_shared<ui::SubProcessorsPage>(context);
    page->resize(984, 780);
    page->show();
    page->refresh();
    PageDriver driver(*page);
    if (!steps(driver))
        return {};
    OpenPane pane{page, [raw = page.get()] { raw->refresh(); }, {}};
    const QList<ui::ListLevel*> levels = page->findChildren<ui::ListLevel*>();
    for (const ui::ListLevel* level : levels) {
        if (level->isVisible() && level->content())
            pane.className = QString::fromLatin1(level->content()->metaObject()->className());
    }
    return pane;
}

bool chosen(const PageDriver& driver, const QString& control)
{
    return driver.choose(list, u"OpenAI"_s)
        && waitUntil([&] { return driver.find(control) != nullptr; });
}

OpenPane published(PageStage& stage, bool readOnly)
{
    ui::PageContext context = signedIn(stage, readOnly);
    if (!readOnly)
        context.standing.role = domain::WorkspaceRole::Auditor;
    return opened(context, [](PageDriver& driver) { return chosen(driver, u"Edit this entry"_s); });
}

OpenPane removed(PageStage& stage, bool readOnly)
{
    const ui::PageContext context = signedIn(stage, readOnly);
    const auto latest = await(stage.client->listing().inForce());
    contract::ListingDraftEdit draft;
    draft.baseNumber = 1;
    draft.entries = latest ? latest->entries.mid(0, 1) : QList<domain::SubProcessor>();
    if (!await(stage.client->listing().begin(draft)))
        return {};
    return opened(context, [](PageDriver& driver) { return chosen(driver, u"Put back"_s); });
}

OpenPane form(PageStage& stage, bool readOnly)
{
    return opened(signedIn(stage, readOnly), [readOnly](PageDriver& driver) {
        return chosen(driver, readOnly ? u"Edit this entry"_s : u"Purpose"_s);
    });
}

OpenPane addition(PageStage& stage, bool readOnly)
{
    return opened(signedIn(stage, readOnly), [readOnly](PageDriver& driver) {
        const bool isThere = waitUntil([&] { return driver.rows(list) == 3; }, 10'000);
        if (!isThere || readOnly)
            return isThere;
        bool isTyped = driver.press(u"Add sub-processor"_s);
        for (const auto& [label, text] : {std::pair(u"Website"_s, u"https://crisp.chat"_s),
                 std::pair(u"Text of the link"_s, u"crisp.chat"_s),
                 std::pair(u"Purpose"_s, u"Customer support"_s),
                 std::pair(u"Data processed"_s, u"Messages"_s),
                 std::pair(u"Region of data hosting"_s, u"Netherlands (EU)"_s)})
            isTyped = isTyped && driver.type(label, text);
        return isTyped;
    });
}

} // namespace

QList<PaneCase> entryPanes()
{
    const QString failed = u"The listing could not be loaded."_s;
    const QString read = u"/governance/listing"_s;
    PaneCase listed{
        u"console::ui::EntryView"_s, published, u"Where this comes from"_s, read, failed};
    listed.refusal = PaneRefusal{u"Edit this entry"_s, readOnlyReason};

    PaneCase gone{u"console::ui::EntryView"_s, removed, u"This entry is removed in the draft."_s,
        read, failed};
    gone.write = PaneWrite{
        "PATCH", u"PATCH /api/v0/governance/listing/draft"_s, u"Put back"_s, u"Saving…"_s, {}, {}};
    gone.refusal = PaneRefusal{u"Put back"_s, readOnlyReason};

    PaneCase edited{
        u"console::ui::EntryForm"_s, form, u"In the words that customers read."_s, read, failed};
    edited.write = PaneWrite{"PUT", put, u"Save entry"_s, u"Saving…"_s, u"Purpose"_s, u"Answers"_s};
    edited.refusal = PaneRefusal{u"Edit this entry"_s, readOnlyReason};

    PaneCase added = edited;
    added.open = addition;
    added.write->field = u"Name"_s;
    added.write->typed = u"Crisp"_s;
    added.refusal = PaneRefusal{u"Add sub-processor"_s, readOnlyReason};

    PaneCase taken = edited;
    taken.open = [](PageStage& stage, bool readOnly) {
        const OpenPane pane = form(stage, readOnly);
        const bool asked = pane.page
            && (readOnly || PageDriver(*pane.page).press(u"Remove from the listing…"_s));
        return asked ? pane : OpenPane{};
    };
    taken.write = PaneWrite{"PUT", put, u"Remove"_s, u"Removing…"_s, u"Purpose"_s, u"Answers"_s};
    return {listed, gone, edited, added, taken};
}

} // namespace console::test
