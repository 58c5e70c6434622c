// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/listing_people.h"

#include "base/wait_until.h"

namespace console::test {

using namespace Qt::StringLiterals;

ListingPerson::ListingPerson(PageStage& stage, bool production)
{
    if (!stage.client->session().account() && !stage.signUp())
        return;
    ui::PageContext context = stage.context();
    if (production)
        context.profile.mark = profiles::Profile::Mark::Production;
    context.clock = [&stage] {
        return stage.service().now();
    };
    open(context);
}

ListingPerson::ListingPerson(PageStage& stage, domain::WorkspaceRole role, const QString& email)
{
    ServiceClient ada = operatorBeside(stage);
    ServiceClient person = stage.service().memberClient(ada, email, u"member"_s);
    const QString path = u"/governance/people/%1/role"_s.arg(ServiceFixture::userOf(person));
    if (ada.patch(path, {{u"role"_s, domain::wireName(role)}}).status != 200)
        return;
    m_client = std::make_unique<cloud::CloudClient>(
        cloud::Endpoint{.origin = QUrl(stage.service().running().origin()),
            .pin = stage.service().running().certificate,
            .readOnly = false},
        m_secrets, profiles::ProfileId::create());
    if (!await(m_client->session().connectToServer())
        || !await(m_client->session().signIn(email, ServiceFixture::password())))
        return;
    ui::PageContext context = stage.context();
    context.client = m_client.get();
    context.memory = &m_memory;
    context.standing = {role, false, true};
    context.clock = [&stage] {
        return stage.service().now();
    };
    open(context);
}

void ListingPerson::open(ui::PageContext context)
{
    m_page = std::make_unique<ui::SubProcessorsPage>(std::move(context));
    m_driver = std::make_unique<PageDriver>(*m_page);
    m_page->resize(984, 780);
    m_page->show();
    m_page->refresh();
}

ServiceClient operatorBeside(PageStage& stage)
{
    ServiceClient ada = stage.service().client();
    ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
    return ada;
}

qint64 keepDraft(ServiceClient& client, const QDate& day, int base, const QString& summary)
{
    return revOf(client.send(
        "PUT", listingPath(u"/draft"_s), draftBody(completeListing(), day, base, summary)));
}

QJsonObject draftOf(PageStage& stage)
{
    return operatorBeside(stage).get(listingPath(u"/draft"_s)).object();
}

bool openReview(ListingPerson& person)
{
    person.refresh();
    return person.sees().press(u"Review the draft"_s)
        && waitUntil([&] { return person.sees().find(u"Close details"_s) != nullptr; });
}

std::unique_ptr<ListingPerson> reviewerOfDraft(PageStage& stage, int days, const QString& summary)
{
    auto ada = std::make_unique<ListingPerson>(stage);
    ServiceClient beside = operatorBeside(stage);
    if (!ada->isThere()
        || keepDraft(beside, stage.service().now().date().addDays(days), 1, summary) == 0
        || !openReview(*ada))
        qWarning("there is nothing to review");
    return ada;
}

bool makeDraftOfWithdrawnVersion(PageStage& stage, const QString& purpose, bool contradicts)
{
    if (!stage.signUp())
        return false;
    ServiceClient ada = operatorBeside(stage);
    const QDate day = stage.service().now().date().addDays(40);
    QList<domain::SubProcessor> entries = completeListing();
    if (contradicts) {
        domain::SubProcessor whole = entries.at(2);
        whole.slug = entries.at(1).slug;
        whole.name = entries.at(1).name;
        whole.purpose = u"Something else"_s;
        entries[1] = whole;
    }
    if (publish(ada, ada, draftBody(entries, day)) != 201)
        return false;
    entries[1].purpose = purpose;
    return ada.send("PUT", listingPath(u"/draft"_s), draftBody(entries, day, 2)).status == 200
        && ada.post(listingPath(u"/versions/2/withdrawal"_s), {{u"reason"_s, u"Too early."_s}})
               .status
        == 200;
}

} // namespace console::test
