// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/oversize_fields.h"

#include "service/listing_scene.h"

namespace console::test {

using namespace Qt::StringLiterals;
using ui::PageId;

namespace {

const QString pages = u"ui/pages/subprocessors/"_s;

bool openSubscribers(WindowStage& stage, const QString& button)
{
    return stage.signUp() && stage.turnTo(PageId::SubProcessors)
        && stage.person().press(u"Subscribers"_s) && stage.person().press(button);
}

bool openSubscriber(WindowStage& stage, const QString& address)
{
    return openSubscribers(stage, u"Add an address"_s)
        && stage.person().type(u"Address"_s, address);
}

//! Version 2 is published, and Acme has objected to it.
bool openObjections(WindowStage& stage)
{
    if (!stage.signUp())
        return false;
    ServiceClient ada = stage.service().client();
    ada.signIn(WindowStage::email(), ServiceFixture::password());
    const QDate day = stage.service().now().date().addDays(40);
    return publish(ada, ada, draftBody(completeListing(), day)) == 201
        && ada.post(listingPath(u"/versions/2/objections"_s),
                  {{u"organizationId"_s, ServiceFixture::organizationOf(ada)},
                      {u"ground"_s, u"location"_s},
                      {u"text"_s, u"Our data have to stay in France."_s}})
               .status
        == 201
        && stage.turnTo(PageId::SubProcessors) && stage.person().press(u"Objections"_s);
}

bool openNewObjection(WindowStage& stage)
{
    return openObjections(stage)
        && waitUntil([&] { return stage.person().rows(u"Objections list"_s) == 1; })
        && stage.person().press(u"Record an objection"_s);
}

QList<Field> subscriberFields()
{
    const QString draft = pages + u"new_subscriber.cpp"_s;
    const QString answer = pages + u"subscriber_answer.cpp"_s;
    return {{draft, u"Address"_s, [](WindowStage& stage) { return openSubscriber(stage, {}); },
                u"Ask the address"_s,
                u"This address is too long. Addresses have at most 254 characters."_s},
        {draft, u"Why it is to be told"_s,
            [](WindowStage& stage) { return openSubscriber(stage, u"news@globex.example"_s); },
            u"Ask the address"_s, u"Say why, in at most 500 characters."_s},
        {draft, u"Organization"_s}, {draft, u"Language"_s},
        {answer, u"Code in the answer"_s,
            [](WindowStage& stage) { return openSubscribers(stage, u"Record an answer…"_s); },
            u"Record the answer"_s,
            u"No subscription has this code. Copy it from the answer as it stands there."_s},
        {answer, u"What the answer says"_s}};
}

QList<Field> objectionFields()
{
    const QString draft = pages + u"new_objection.cpp"_s;
    const QString pane = pages + u"objection_pane.cpp"_s;
    return {{draft, u"What speaks against it"_s, openNewObjection, u"Record the objection"_s,
                u"Say what speaks against the change, in 10 to 2000 characters."_s},
        {draft, u"Received on"_s,
            [](WindowStage& stage) {
                return openNewObjection(stage)
                    && stage.person().type(
                        u"What speaks against it"_s, u"Our data have to stay in France."_s);
            },
            u"Record the objection"_s,
            u"“%1” is no day. Write it like 28 November 2026."_s.arg(QString(40, u'x'))},
        {draft, u"Organization"_s}, {draft, u"Version"_s}, {draft, u"Ground"_s},
        {pane, u"Outcome, and the reason for it"_s,
            [](WindowStage& stage) {
                return openObjections(stage)
                    && stage.person().choose(u"Objections list"_s, u"Acme Robotics"_s);
            },
            u"Record the outcome"_s, u"Say what came of it, in at most 2000 characters."_s},
        {pane, u"It becomes"_s}};
}

} // namespace

QList<Field> noticeFields()
{
    return subscriberFields() + objectionFields();
}

} // namespace console::test
