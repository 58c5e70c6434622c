// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/listing_scene.h"
#include "ui/pages/subprocessors/subprocessors_page.h"
#include "ui/pane_states.h"

// The panes about drafts and versions of the listing.
namespace console::test {

using namespace Qt::StringLiterals;

namespace {

const QString noListing = u"The listing could not be loaded."_s;
const QString readOnlyReason
    = u"The profile “This computer” is read-only. Nothing can be changed through it."_s;

//! The page, with a draft or a pending version in the service, and what `open` opened in it.
OpenPane listingPane(PageStage& stage, bool readOnly, const QString& filledBy,
    const std::function<void(ServiceClient&)>& prepare,
    const std::function<bool(const PageDriver&)>& open)
{
    const ui::PageContext context = signedIn(stage, readOnly);
    ServiceClient ada = stage.service().client();
    ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
    prepare(ada);
    const auto page = std::make_shared<ui::SubProcessorsPage>(context);
    page->resize(984, 780);
    page->show();
    page->refresh();
    if (!open(PageDriver(*page)))
        return {};
    return {page, [raw = page.get()] { raw->refresh(); }, filledBy};
}

QJsonObject newsFor(PageStage& stage)
{
    return draftBody(completeListing(), stage.service().now().date().addDays(40));
}

OpenPane review(PageStage& stage, bool readOnly, bool sent, const QString& step)
{
    return listingPane(
        stage, readOnly, u"console::ui::DraftReview"_s,
        [&](ServiceClient& ada) {
            ada.send("PUT", listingPath(u"/draft"_s), newsFor(stage));
            if (sent)
                ada.post(listingPath(u"/draft/review"_s));
        },
        [&](const PageDriver& driver) {
            return driver.press(u"Review the draft"_s)
                && (readOnly || step.isEmpty() || driver.press(step));
        });
}

OpenPane version(PageStage& stage, bool readOnly)
{
    return listingPane(
        stage, readOnly, u"console::ui::VersionView"_s,
        [&](ServiceClient& ada) { (void)publish(ada, ada, newsFor(stage)); },
        [&](const PageDriver& driver) {
            return driver.press(u"History"_s) && driver.choose(u"History list"_s, u"2"_s)
                && (readOnly || driver.press(u"Withdraw this version"_s));
        });
}

} // namespace

QList<PaneCase> listingPanes()
{
    const QString name = u"console::ui::DraftReview"_s;
    PaneCase draft{name,
        [](PageStage& stage, bool readOnly) { return review(stage, readOnly, false, {}); },
        u"What it changes of version 1"_s, u"/governance/listing"_s, noListing};
    draft.write = PaneWrite{"PATCH", u"/governance/listing/draft"_s, u"Save draft"_s, u"Saving…"_s,
        u"Summary"_s, u"Adds WorkOS and Crisp."_s};
    draft.refusal = PaneRefusal{u"Send to review"_s, readOnlyReason};
    PaneCase back = draft;
    back.open = [](PageStage& stage, bool readOnly) {
        return review(stage, readOnly, true, u"Send back"_s);
    };
    back.write = PaneWrite{"POST", u"/governance/listing/draft/return"_s, u"Send it back"_s,
        u"Sending back…"_s, u"What should be changed"_s, u"The address is missing."_s};
    back.refusal = PaneRefusal{u"Send back"_s, readOnlyReason};
    PaneCase publishing = draft;
    publishing.open = [](PageStage& stage, bool readOnly) {
        return review(stage, readOnly, true, u"Approve and publish"_s);
    };
    publishing.write = PaneWrite{"POST", u"/governance/listing/draft/publication"_s,
        u"Publish it"_s, u"Publishing…"_s, {}, {}};
    publishing.refusal = PaneRefusal{u"Approve and publish"_s, readOnlyReason};
    PaneCase history{u"console::ui::VersionView"_s, version, u"What it changed of version 1"_s,
        u"/governance/listing"_s, u"The history could not be loaded."_s};
    history.read = PaneRead{u"/versions/2/changes"_s, u"Reading what it changed…"_s,
        u"What it changed could not be read. The server refused this or failed. What is shown may "
        "have changed."_s,
        u"Added at place 3"_s};
    history.write = PaneWrite{"POST", u"/versions/2/withdrawal"_s, u"Withdraw it"_s,
        u"Withdrawing…"_s, u"Why it is withdrawn"_s, u"Globex did not sign."_s};
    history.refusal = PaneRefusal{u"Withdraw this version"_s, readOnlyReason};
    return {draft, back, publishing, history};
}

} // namespace console::test
