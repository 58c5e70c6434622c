// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "ui/organizations_driver.h"
#include "ui/pages/list_level.h"
#include "ui/pane_states.h"
#include "ui/stage_relay.h"

#include <QLocale>

// The panes of Organizations, of the members below it, and of the mails that invite them.
namespace console::test {

using namespace Qt::StringLiterals;

namespace {
const QString readOnlyReason
    = u"The profile “This computer” is read-only. Nothing can be changed through it."_s;
const QString grace = u"grace@acme.example"_s;
const QString joan = u"joan@acme.example"_s;
const QString people = u"Members list"_s;

using Steps = std::function<bool(OrganizationsDriver&)>;

//! The page, after `steps` have opened a pane in it.
OpenPane opened(PageStage& stage, bool readOnly, const Steps& steps)
{
    auto driver = std::make_shared<OrganizationsDriver>(signedIn(stage, readOnly));
    if (!steps(*driver))
        return {};
    OpenPane pane{std::shared_ptr<QWidget>(driver, &driver->page()), nullptr, {}};
    pane.refresh = [raw = driver.get()] {
        raw->page().refresh();
    };
    const QList<ui::ListLevel*> levels = driver->page().findChildren<ui::ListLevel*>();
    for (const ui::ListLevel* level : levels) {
        if (level->isVisible() && level->content())
            pane.className = QString::fromLatin1(level->content()->metaObject()->className());
    }
    return pane;
}

bool invited(PageStage& stage, const QStringList& addresses)
{
    const auto done = await(stage.client->members().invite(
        stage.organization().organization.id, addresses, domain::OrganizationRole::Member));
    return done && done->size() == addresses.size();
}

OpenPane organizationDetail(PageStage& stage, bool readOnly)
{
    return opened(stage, readOnly, [](OrganizationsDriver& driver) {
        return driver.choose(u"Organizations list"_s, u"Acme Robotics"_s)
            && waitUntil([&] { return driver.find(u"Name"_s) != nullptr; });
    });
}

OpenPane newOrganization(PageStage& stage, bool readOnly)
{
    return opened(stage, readOnly, [readOnly](OrganizationsDriver& driver) {
        return waitUntil([&] { return driver.rows(u"Organizations list"_s) == 1; })
            && (readOnly || driver.press(u"New organization"_s));
    });
}

OpenPane inviteDraft(PageStage& stage, bool readOnly)
{
    return opened(stage, readOnly, [readOnly](OrganizationsDriver& driver) {
        return driver.openMembers(u"Acme Robotics"_s)
            && (readOnly
                || (driver.press(u"Invite people"_s)
                    && driver.type(u"E-mail addresses"_s, u"grace@acme.example nonsense"_s)));
    });
}

OpenPane memberDetail(PageStage& stage, bool readOnly)
{
    return opened(stage, readOnly, [&stage](OrganizationsDriver& driver) {
        return invited(stage, {grace}) && driver.openMembers(u"Acme Robotics"_s)
            && driver.choose(people, grace)
            && waitUntil([&] { return driver.find(u"Role"_s) != nullptr; });
    });
}

OpenPane memberSelection(PageStage& stage, bool readOnly)
{
    return opened(stage, readOnly, [&stage](OrganizationsDriver& driver) {
        return invited(stage, {grace, joan}) && driver.openMembers(u"Acme Robotics"_s)
            && driver.choose(people, grace) && driver.choose(people, joan, Qt::ControlModifier)
            && waitUntil([&] { return driver.find(u"Remove the chosen people"_s) != nullptr; });
    });
}

OpenPane outcomeReport(PageStage& stage, bool readOnly)
{
    return opened(stage, readOnly, [readOnly](OrganizationsDriver& driver) {
        return driver.openMembers(u"Acme Robotics"_s) && (readOnly || driver.invite(grace));
    });
}

//! A mail that the relay has refused.
OpenPane mail(PageStage& stage, bool readOnly)
{
    LocalRelay relay;
    relay.refuse(u"RCPT"_s, u"550 5.1.1 No such user"_s);
    return opened(stage, readOnly, [&](OrganizationsDriver& driver) {
        const auto refused = [&] {
            const auto mails = await(stage.client->mail().list());
            return mails && mails->size() == 1
                && mails->first().state == domain::MailState::Refused;
        };
        if (!sendsBy(stage, relay) || !invited(stage, {grace}) || !waitUntil(refused, 10'000))
            return false;
        driver.page().openMails();
        return driver.choose(u"Mails list"_s, grace) && waitUntil([&] {
            // What it says is read by itself.
            return driver.find(u"Send again"_s)
                && driver.textOf(u"Text of the mail"_s).contains(u"its organization on Packmind"_s);
        });
    });
}

PaneCase mailPane()
{
    PaneCase pane{u"console::ui::MailPane"_s, mail, u"The relay refused it for good."_s,
        u"/governance/mails"_s, u"The mails could not be loaded."_s};
    pane.write = PaneWrite{"POST", u"/sending"_s, u"Send again"_s, u"Sending…"_s, {}, {}};
    pane.refusal = PaneRefusal{u"Send again"_s, readOnlyReason};
    return pane;
}
} // namespace

QList<PaneCase> organizationPanes()
{
    const QString failed = u"The organizations could not be loaded."_s;
    PaneCase detail{u"console::ui::OrganizationDetail"_s, organizationDetail,
        u"You are working in this organization now."_s, u"/organizations"_s, failed};
    detail.read = PaneRead{u"/users"_s, u"Counting…"_s,
        u"The members could not be read. The server refused this or failed. What is shown may have changed."_s,
        u"1 person · 1 active admin"_s};
    detail.write
        = PaneWrite{"PATCH", u"/name"_s, u"Save name"_s, u"Saving…"_s, u"Name"_s, u"Acme Labs"_s};
    detail.refusal = PaneRefusal{u"Name"_s, readOnlyReason};

    PaneCase draft{u"console::ui::NewOrganization"_s, newOrganization,
        u"You become its admin. Where you work now stays the same."_s, u"/organizations"_s, failed};
    draft.write = PaneWrite{"POST", u"POST /api/v0/organizations"_s, u"Create organization"_s,
        u"Saving…"_s, u"Organization name"_s, u"Beta Research"_s};
    draft.refusal = PaneRefusal{u"New organization"_s, readOnlyReason};

    // What stands in the form beside the name.
    PaneCase archive = detail;
    archive.read.reset();
    archive.open = [](PageStage& stage, bool readOnly) {
        const OpenPane pane = organizationDetail(stage, readOnly);
        const bool asked
            = pane.page && (readOnly || PageDriver(*pane.page).press(u"Archive organization"_s));
        return asked ? pane : OpenPane{};
    };
    archive.sentence
        = u"Nobody can work in it until it is restored. Its members, their roles and everything in it stay as they are."_s;
    archive.write = PaneWrite{
        "POST", u"/archive"_s, u"Archive"_s, u"Archiving…"_s, u"Name"_s, u"Acme Labs"_s};
    archive.refusal = PaneRefusal{u"Archive organization"_s, readOnlyReason};
    return {detail, draft, archive};
}

QList<PaneCase> memberPanes()
{
    const QString failed = u"The members could not be loaded."_s;
    PaneCase draft{u"console::ui::InviteDraft"_s, inviteDraft,
        u"1 will be invited · 1 is no address"_s, u"/users"_s, failed};
    draft.write = PaneWrite{"POST", u"/invite"_s, u"Send invitations"_s, u"Inviting…"_s,
        u"E-mail addresses"_s, u"grace@acme.example nonsense"_s};
    draft.refusal = PaneRefusal{u"Invite people"_s, readOnlyReason};

    PaneCase member{u"console::ui::MemberDetail"_s, memberDetail,
        u"Admins also invite and remove people and change the organization."_s, u"/users"_s,
        failed};
    member.write
        = PaneWrite{"PATCH", u"/role"_s, u"Save role"_s, u"Saving…"_s, u"Role"_s, u"Admin"_s};
    member.refusal = PaneRefusal{u"Role"_s, readOnlyReason};

    PaneCase again = member;
    again.write
        = PaneWrite{"POST", u"/invite"_s, u"Invite again"_s, u"Inviting…"_s, u"Role"_s, u"Admin"_s};
    again.refusal = PaneRefusal{u"Invite again"_s, readOnlyReason};

    PaneCase several{u"console::ui::MemberSelection"_s, memberSelection,
        QLocale().createSeparatedList({grace, joan}), u"/users"_s, failed};
    // A run ends in a report, row by row: there is no form to go back to. What was invited before
    // and is asked again without an answer is found in the list.
    const QString none = u"2 did not work"_s;
    several.write = PaneWrite{"POST", u"/invite"_s, u"Invite the chosen people again"_s,
        u"Inviting…"_s, {}, {}, {{500, u"2 done"_s}, {403, none}, {401, none}, {0, none}}, false};
    several.refusal = PaneRefusal{u"Invite the chosen people again"_s, readOnlyReason};

    PaneCase removal = several;
    removal.open = [](PageStage& stage, bool readOnly) {
        const OpenPane pane = memberSelection(stage, readOnly);
        const bool asked = pane.page
            && (readOnly || PageDriver(*pane.page).press(u"Remove the chosen people"_s));
        return asked ? pane : OpenPane{};
    };
    const QString one = u"1 did not work · 1 not tried"_s;
    removal.write = PaneWrite{"DELETE", u"DELETE /api/v0/organizations/"_s, u"Remove"_s,
        u"Removing…"_s, {}, {}, {{500, one}, {403, one}, {401, one}, {0, one}}, false};
    removal.refusal = PaneRefusal{u"Remove the chosen people"_s, readOnlyReason};

    const PaneCase report{
        u"console::ui::OutcomeReport"_s, outcomeReport, u"1 done"_s, u"/users"_s, failed};
    return {draft, member, again, several, removal, report, mailPane()};
}

} // namespace console::test
