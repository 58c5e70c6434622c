// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/page_states.h"

#include "ui/page_driver.h"
#include "ui/pages/activity/activity_page.h"
#include "ui/pages/datarequests/requests_page.h"
#include "ui/pages/llm/llm_page.h"
#include "ui/pages/llm/usage_level.h"
#include "ui/pages/organizations/mail_list.h"
#include "ui/pages/organizations/member_list.h"
#include "ui/pages/organizations/organization_list.h"
#include "ui/pages/organizations/organizations_page.h"
#include "ui/pages/organizations/outbox_list.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/subprocessors/comparison_list.h"
#include "ui/pages/subprocessors/import_list.h"
#include "ui/pages/subprocessors/objection_list.h"
#include "ui/pages/subprocessors/subprocessors_page.h"
#include "ui/pages/subprocessors/subscriber_list.h"
#include "ui/pages/subprocessors/told_list.h"
#include "ui/pages/subprocessors/version_list.h"
#include "ui/pages/trust/trust_page.h"
#include "ui/rendering.h"

#include <QListWidget>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {

template <typename PageType>
View page(ui::PageContext& context)
{
    auto widget = std::make_shared<PageType>(context);
    return {widget, [raw = widget.get()] {
                raw->refresh();
            }};
}

template <typename Level>
View level(ui::PageContext& context, std::function<void(Level&)> open = {})
{
    auto widget = std::make_shared<Level>(context, nullptr);
    if (open)
        open(*widget);
    return {widget, [raw = widget.get()] {
                raw->refresh();
            }};
}

//! A level of Sub-processors with a desk of its own.
template <typename Level>
View ofListing(ui::PageContext& context, const std::function<void(Level&)>& open = {})
{
    auto desk = std::make_shared<ui::ListingDesk>(context);
    auto level = std::make_shared<Level>(context, *desk, nullptr);
    if (open)
        open(*level);
    // The level goes before the desk that it holds on to.
    return {
        std::shared_ptr<QWidget>(level.get(), [desk, level](QWidget*) mutable { level.reset(); }),
        [raw = level.get()] {
            raw->refresh();
        }};
}

View settings(ui::PageContext& context, int section)
{
    auto widget = std::make_shared<ui::SettingsPage>(context, theme(), context.memory);
    widget->findChild<QListWidget*>()->setCurrentRow(section);
    return {widget, [raw = widget.get()] {
                raw->refresh();
            }};
}

//! One in which the first entry is gone.
void beginDraft(ui::PageContext& context)
{
    const auto latest = await(context.client->listing().inForce());
    contract::ListingDraftEdit draft;
    draft.baseNumber = latest ? latest->number : 0;
    draft.entries = latest ? latest->entries.mid(1) : QList<domain::SubProcessor>();
    if (!await(context.client->listing().begin(draft)))
        qWarning("no draft could be begun");
}

constexpr const char* noItems = R"({"items":[],"total":0})";
constexpr const char* noNotices
    = "Who is told of changes, and who objects, is seen by operators, DPOs and auditors, and by "
      "the admins of an organization.";

} // namespace

View settings(ui::PageContext& context, const QString& title)
{
    View view = settings(context, 0);
    chooseItem(*view.widget->findChild<QListWidget*>(), title);
    return view;
}

QList<ViewCase> viewCases()
{
    return {
        {"overview", [](ui::PageContext& c, const auto&) { return page<ui::OverviewPage>(c); },
            "GET /api/v0", nullptr, "Looking for what needs you…", nullptr,
            "What needs you could not be loaded.", nullptr},
        {"organizations",
            [](ui::PageContext& c, const auto&) { return level<ui::OrganizationList>(c); },
            "/organizations", nullptr, "Loading organizations…", nullptr,
            "The organizations could not be loaded.", nullptr, true, true},
        {"members",
            [](ui::PageContext& c, const domain::Membership& m) {
                return level<ui::MemberList>(c, [m](ui::MemberList& list) { list.open(m); });
            },
            "/users", nullptr, "Loading members…", nullptr, "The members could not be loaded.",
            nullptr, true, true},
        {"outbox", [](ui::PageContext& c, const auto&) { return level<ui::OutboxList>(c); },
            "/outbox", noItems, "Loading invitations…",
            "No invitation waits. Links of people you invite stand here until they are used.",
            "The waiting invitations could not be loaded.", "", false},
        {"mails", [](ui::PageContext& c, const auto&) { return level<ui::MailList>(c); },
            "/governance/mails", noItems, "Loading mails…",
            "No mail has left. Once a mail relay is set, invitations and links to a new password "
            "stand here.",
            "The mails could not be loaded.", "", false},
        {"subprocessors",
            [](ui::PageContext& c, const auto&) { return page<ui::SubProcessorsPage>(c); },
            "/listing", nullptr, "Loading the listing…", nullptr,
            "The listing could not be loaded.", nullptr},
        {"draft of the listing",
            [](ui::PageContext& c, const auto&) {
                beginDraft(c);
                return page<ui::SubProcessorsPage>(c);
            },
            "GET /api/v0/governance/listing/draft", nullptr, "Loading the listing…", nullptr,
            "The listing could not be loaded.", nullptr},
        {"history", [](ui::PageContext& c, const auto&) { return ofListing<ui::VersionList>(c); },
            "/listing/history", noItems, "Loading the history…",
            "Nothing was published yet. Each version of the listing stands here for good.",
            "The history could not be loaded.", nullptr},
        {"comparison",
            [](ui::PageContext& c, const auto&) { return ofListing<ui::ComparisonList>(c); },
            "/listing", nullptr, "Loading the versions…", nullptr,
            "The versions could not be compared.", nullptr, false},
        {"subscribers",
            [](ui::PageContext& c, const auto&) { return ofListing<ui::SubscriberList>(c); },
            "/listing/subscribers", noItems, "Loading the subscribers…",
            "Nobody is told of changes: no organization has an active admin.",
            "The subscribers could not be loaded.", noNotices},
        {"who was told",
            [](ui::PageContext& c, const auto&) {
                return ofListing<ui::ToldList>(c, [](ui::ToldList& list) { list.open(1); });
            },
            "/versions/1/notices", noItems, "Loading who was told…",
            "Nobody was told of this version. Once a mail relay is set, its publication tells "
            "everybody who is to know of a change.",
            "Who was told could not be loaded.", noNotices, false},
        {"objections",
            [](ui::PageContext& c, const auto&) { return ofListing<ui::ObjectionList>(c); },
            "/listing/objections", noItems, "Loading the objections…",
            "No organization has objected to a version. What comes by mail is recorded here.",
            "The objections could not be loaded.", noNotices, false},
        {"import", [](ui::PageContext& c, const auto&) { return ofListing<ui::ImportList>(c); },
            "/listing", nullptr, "Loading the listing…", nullptr,
            "The listing could not be loaded.", nullptr, false},
        {"llm", [](ui::PageContext& c, const auto&) { return page<ui::LlmPage>(c); },
            "/governance/llm/organizations", noItems, "Loading the LLM settings…",
            "You belong to no organization. Ask an admin of one for an invitation.",
            "The LLM settings could not be loaded.", nullptr},
        {"usage", [](ui::PageContext& c, const auto&) { return level<ui::UsageLevel>(c); },
            "/governance/llm/usage", nullptr, "Loading the usage…", nullptr,
            "The usage could not be loaded.", nullptr, false},
        {"platform's llm", [](ui::PageContext& c, const auto&) { return settings(c, u"LLM"_s); },
            "/governance/llm/platform", nullptr, "Loading the platform's LLM settings…", nullptr,
            "The platform's LLM settings could not be loaded.",
            "Only the operator of this workspace sees and changes the platform's LLM key.", false},
        {"data requests",
            [](ui::PageContext& c, const auto&) { return page<ui::DataRequestsPage>(c); },
            "/governance/data-requests", noItems, "Loading the cases…",
            "No case is open. Whoever asks for their data, in whichever way, gets one here.",
            "The cases could not be loaded.",
            "Data requests are seen by operators, DPOs and auditors of this workspace.", false},
        {"activity", [](ui::PageContext& c, const auto&) { return page<ui::ActivityPage>(c); },
            "/activity", noItems, "Loading the activity…",
            "Nothing has happened yet. Every change is recorded here.",
            "The activity could not be loaded.",
            "Activity is shown to operators, DPOs and auditors, and to the admins of an "
            "organization."},
        {"people", [](ui::PageContext& c, const auto&) { return settings(c, 1); }, "/people",
            noItems, "Loading the people…", "People stand here once they have an account.",
            "The people could not be loaded.",
            "Only the operator of this workspace sees and changes people's roles."},
        {"api keys", [](ui::PageContext& c, const auto&) { return settings(c, 2); },
            "/auth/api-keys", noItems, "Loading the keys…",
            "API keys stand here, once you have made one for a program that works in your name.",
            "The keys could not be loaded.", nullptr, false},
        {"backups", [](ui::PageContext& c, const auto&) { return settings(c, u"Backups"_s); },
            "/governance/backups", nullptr, "Loading the backups…", nullptr,
            "The backups could not be loaded.",
            "Only the operator of this workspace sees and makes backups.", false},
        {"trust", [](ui::PageContext& c, const auto&) { return page<ui::TrustPage>(c); },
            "/governance", noItems, "The listing has not been read.",
            "Nothing was asked for yet. Requests for the report and messages to the DPO stand "
            "here.",
            "What was requested could not be loaded. The server refused this or failed. What is "
            "shown may have changed.",
            nullptr, false},
    };
}

} // namespace console::test
