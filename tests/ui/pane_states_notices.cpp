// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/listing_scene.h"
#include "ui/pages/subprocessors/subprocessors_page.h"
#include "ui/pane_states.h"

// The panes about who is told of versions of the listing, and who objects to them.
namespace console::test {

using namespace Qt::StringLiterals;

namespace {

const QString readOnlyReason
    = u"The profile “This computer” is read-only. Nothing can be changed through it."_s;
const QString subscribers = u"Subscribers list"_s;
const QString news = u"news@globex.example"_s;

//! What is in the service before somebody looks at it.
enum class Kept { Nothing, Subscriber, Version, Objection };

//! Mails stay in the outbox of the service: nothing answers at its relay.
bool prepare(PageStage& stage, Kept kept)
{
    ServiceClient ada = stage.service().client();
    ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
    if (kept != Kept::Nothing
        && ada.patch(u"/governance/mail/relay"_s,
                  {{u"host"_s, u"smtp.acme.example"_s},
                      {u"senderAddress"_s, u"cloud@acme.example"_s}})
                .status
            != 200)
        return false;
    const QString organization = stage.organization().organization.id.text();
    if (kept == Kept::Subscriber)
        return ada.post(listingPath(u"/subscribers"_s),
                      {{u"organizationId"_s, organization}, {u"address"_s, news},
                          {u"reason"_s, u"Their contract asks for it."_s}})
                   .status
            == 201;
    if (kept == Kept::Nothing)
        return true;
    if (publish(ada, ada, draftBody(completeListing(), stage.service().now().date().addDays(40)))
        != 201)
        return false;
    return kept == Kept::Version
        || ada.post(listingPath(u"/versions/2/objections"_s),
                  {{u"organizationId"_s, organization}, {u"ground"_s, u"location"_s},
                      {u"text"_s, u"Our data have to stay in France."_s}})
               .status
        == 201;
}

//! The page with what `open` opened in it; `filledBy` is the class of the pane.
OpenPane opened(PageStage& stage, bool readOnly, Kept kept, const QString& filledBy,
    const std::function<bool(const PageDriver&)>& open)
{
    const ui::PageContext context = signedIn(stage, readOnly);
    if (!prepare(stage, kept))
        return {};
    const auto page = std::make_shared<ui::SubProcessorsPage>(context);
    page->resize(984, 780);
    page->show();
    page->refresh();
    if (!open(PageDriver(*page)))
        return {};
    return {page, [raw = page.get()] { raw->refresh(); }, u"console::ui::"_s + filledBy};
}

OpenPane subscriber(PageStage& stage, bool readOnly)
{
    return opened(
        stage, readOnly, Kept::Subscriber, u"SubscriberPane"_s, [&](const PageDriver& driver) {
            return driver.press(u"Subscribers"_s) && driver.choose(subscribers, news)
                && (readOnly || driver.press(u"Remove this address"_s));
        });
}

OpenPane newSubscriber(PageStage& stage, bool readOnly)
{
    return opened(
        stage, readOnly, Kept::Nothing, u"NewSubscriber"_s, [&](const PageDriver& driver) {
            return driver.press(u"Subscribers"_s)
                && waitUntil([&] { return driver.rows(subscribers) == 1; })
                && (readOnly
                    || (driver.press(u"Add an address"_s)
                        && driver.type(u"Why it is to be told"_s, u"They ask for it."_s)));
        });
}

OpenPane answer(PageStage& stage, bool readOnly)
{
    return opened(
        stage, readOnly, Kept::Nothing, u"SubscriberAnswer"_s, [&](const PageDriver& driver) {
            return driver.press(u"Subscribers"_s)
                && waitUntil([&] { return driver.rows(subscribers) == 1; })
                && (readOnly || driver.press(u"Record an answer…"_s));
        });
}

OpenPane notice(PageStage& stage, bool readOnly)
{
    return opened(stage, readOnly, Kept::Version, u"NoticePane"_s, [](const PageDriver& driver) {
        return driver.press(u"History"_s) && driver.choose(u"History list"_s, u"2"_s)
            && driver.press(u"Who was told"_s)
            && driver.choose(u"Who was told list"_s, ServiceFixture::operatorEmail());
    });
}

OpenPane newObjection(PageStage& stage, bool readOnly)
{
    return opened(
        stage, readOnly, Kept::Objection, u"NewObjection"_s, [&](const PageDriver& driver) {
            return driver.press(u"Objections"_s)
                && waitUntil([&] { return driver.rows(u"Objections list"_s) == 1; })
                && (readOnly || driver.press(u"Record an objection"_s));
        });
}

OpenPane objection(PageStage& stage, bool readOnly)
{
    return opened(
        stage, readOnly, Kept::Objection, u"ObjectionPane"_s, [](const PageDriver& driver) {
            return driver.press(u"Objections"_s)
                && driver.choose(u"Objections list"_s, u"Acme Robotics"_s)
                && waitUntil([&] { return driver.find(u"It becomes"_s) != nullptr; });
        });
}

QList<PaneCase> subscriberPanes()
{
    const QString path = u"/governance/listing/subscribers"_s;
    const QString failed = u"The subscribers could not be loaded."_s;
    PaneCase told{u"console::ui::SubscriberPane"_s, subscriber, u"Their contract asks for it."_s,
        path, failed};
    told.write = PaneWrite{
        "POST", u"/end"_s, u"Remove it"_s, u"Removing…"_s, u"Why it is removed"_s, u"They left."_s};
    told.refusal = PaneRefusal{u"Remove this address"_s, readOnlyReason};
    PaneCase draft{u"console::ui::NewSubscriber"_s, newSubscriber,
        u"The address is asked by a mail whether it wants to be told of changes. It is told of "
        "none before it has confirmed."_s,
        path, failed};
    draft.write = PaneWrite{"POST", u"POST /api/v0"_s + path, u"Ask the address"_s, u"Saving…"_s,
        u"Address"_s, u"news@globex.example"_s};
    draft.refusal = PaneRefusal{u"Add an address"_s, readOnlyReason};
    PaneCase recorded{u"console::ui::SubscriberAnswer"_s, answer,
        u"The answer still has the line of the mail that begins with “Confirm” or “Unsubscribe”. "
        "Paste what stands after it."_s,
        path, failed};
    recorded.write = PaneWrite{"POST", u"/subscribers/answers"_s, u"Record the answer"_s,
        u"Saving…"_s, u"Code in the answer"_s, u"a code of a mail"_s};
    recorded.refusal = PaneRefusal{u"Record an answer…"_s, readOnlyReason};
    return {told, draft, recorded};
}

} // namespace

QList<PaneCase> noticePanes()
{
    PaneCase told{u"console::ui::NoticePane"_s, notice, u"What it says"_s, u"/versions/2/notices"_s,
        u"Who was told could not be loaded."_s};
    told.read = PaneRead{u"/governance/mails/"_s, u"Reading the mail…"_s,
        u"The mail could not be read. The server refused this or failed. What is shown may have "
        "changed."_s,
        u"Hello,"_s};
    told.refusal = PaneRefusal{u"Tell who was not told"_s, readOnlyReason};
    const QString path = u"/governance/listing/objections"_s;
    const QString failed = u"The objections could not be loaded."_s;
    PaneCase draft{u"console::ui::NewObjection"_s, newObjection, u"As the organization wrote it."_s,
        path, failed};
    draft.write = PaneWrite{"POST", u"/versions/2/objections"_s, u"Record the objection"_s,
        u"Saving…"_s, u"What speaks against it"_s, u"Our data have to stay in France."_s};
    draft.refusal = PaneRefusal{u"Record an objection"_s, readOnlyReason};
    PaneCase kept{u"console::ui::ObjectionPane"_s, objection, u"Our data have to stay in France."_s,
        path, failed};
    kept.write = PaneWrite{"PATCH", u"PATCH /api/v0"_s + path, u"Record the outcome"_s,
        u"Saving…"_s, u"Outcome, and the reason for it"_s, u"The data stay in France."_s};
    kept.refusal = PaneRefusal{u"It becomes"_s, readOnlyReason};
    return subscriberPanes() + QList<PaneCase>{told, draft, kept};
}

} // namespace console::test
