// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/write_forms.h"

#include "base/wait_until.h"

namespace console::test {

using namespace Qt::StringLiterals;
using ui::PageId;

namespace {
const QString organization = u"Acme Robotics"_s;
const QString member = u"grace@acme.example"_s;
const QString reason = u"Our customer asks for it, before they sign."_s;

bool openOrganization(WindowStage& stage)
{
    return stage.turnTo(PageId::Organizations)
        && stage.person().choose(u"Organizations list"_s, organization);
}

bool openMembers(WindowStage& stage)
{
    return openOrganization(stage) && stage.person().press(u"Show members"_s);
}

bool openMember(WindowStage& stage)
{
    return openMembers(stage) && stage.person().choose(u"Members list"_s, member);
}

bool openKey(WindowStage& stage)
{
    const auto current = stage.window().connection()->client->session().current();
    return await(stage.window().connection()->client->apiKeys().generate(current->organization.id))
        && stage.turnToSection(u"API keys"_s)
        && stage.person().choose(u"API keys list"_s, organization)
        && stage.person().press(u"Revoke this key"_s);
}

QList<WriteForm> organizationForms()
{
    return {
        {"new organization", u"POST /api/v0/organizations"_s,
            [](WindowStage& stage) {
                return stage.turnTo(PageId::Organizations)
                    && stage.person().press(u"New organization"_s)
                    && stage.person().type(u"Organization name"_s, u"Beta Research"_s);
            },
            u"Create organization"_s, u"Organization name"_s, u"Beta Research"_s,
            u"“Beta Research” is created. You are its admin."_s, true, true},
        {"rename", u"/name"_s,
            [](WindowStage& stage) {
                return openOrganization(stage)
                    && stage.person().type(u"Name"_s, u"Acme Laboratories"_s);
            },
            u"Save name"_s, u"Name"_s, u"Acme Laboratories"_s,
            u"It is called “Acme Laboratories” now."_s, true, true},
        {"archive", u"/archive"_s,
            [](WindowStage& stage) {
                return openOrganization(stage) && stage.person().press(u"Archive organization"_s);
            },
            u"Archive"_s, {}, {}, u"“Acme Robotics” is archived."_s},
    };
}

QList<WriteForm> memberForms()
{
    return {
        {"invitation", u"/invite"_s,
            [](WindowStage& stage) {
                return openMembers(stage) && stage.person().press(u"Invite people"_s)
                    && stage.person().type(u"E-mail addresses"_s, u"joan@acme.example"_s);
            },
            u"Send invitations"_s, u"E-mail addresses"_s, u"joan@acme.example"_s, u"1 done"_s, true,
            true},
        {"role", u"/role"_s,
            [](WindowStage& stage) {
                return openMember(stage) && stage.person().type(u"Role"_s, u"Admin"_s);
            },
            u"Save role"_s, u"Role"_s, u"Admin"_s, u"grace@acme.example is admin now."_s, true,
            true},
        {"removal", u"DELETE "_s,
            [](WindowStage& stage) {
                return openMember(stage) && stage.person().press(u"Remove from organization"_s);
            },
            u"Remove"_s, {}, {}, u"grace@acme.example is removed from “Acme Robotics”."_s, true,
            true},
    };
}

QList<WriteForm> otherForms()
{
    return {
        {"report request", u"POST /api/v0/governance/trust-requests"_s,
            [](WindowStage& stage) {
                return stage.turnTo(PageId::Trust)
                    && stage.person().press(u"Request the SOC 2 report"_s)
                    && stage.person().type(u"What it is needed for"_s, reason);
            },
            u"Record the request"_s, u"What it is needed for"_s, reason, u"Recorded."_s},
        {"message to the DPO", u"POST /api/v0/governance/trust-requests"_s,
            [](WindowStage& stage) {
                return stage.turnTo(PageId::Trust) && stage.person().press(u"Contact the DPO"_s)
                    && stage.person().type(u"Your message"_s, reason);
            },
            u"Record the message"_s, u"Your message"_s, reason, u"Recorded."_s},
        {"person's role", u"/people/"_s,
            [](WindowStage& stage) {
                return stage.turnToSection(u"People"_s)
                    && stage.person().choose(u"People list"_s, member)
                    && stage.person().type(u"Role in the workspace"_s, u"Auditor"_s);
            },
            u"Save the role"_s, u"Role in the workspace"_s, u"Auditor"_s,
            u"grace@acme.example is now: Auditor"_s},
        {"API key", u"/api-key/generate"_s,
            [](WindowStage& stage) { return stage.turnToSection(u"API keys"_s); },
            u"Make an API key"_s, {}, {}, u"The key is shown only now."_s, false, true},
        {"API key revoked", u"/api-keys/"_s, openKey, u"Revoke"_s, {}, {},
            u"The key was revoked. It does not work any more."_s},
        {"sign-up", u"PATCH /api/v0/governance/settings"_s,
            [](WindowStage& stage) {
                return stage.turnToSection(u"General"_s) && waitUntil([&] {
                    const QWidget* tick
                        = stage.person().find(u"People can sign up by themselves"_s);
                    return tick && tick->isEnabled();
                });
            },
            u"People can sign up by themselves"_s, {}, {}, u"Sign-up is open."_s, false},
    };
}
} // namespace

QList<WriteForm> writeForms()
{
    return organizationForms() + memberForms() + otherForms();
}

void addWriteFormRows()
{
    QTest::addColumn<int>("form");
    const QList<WriteForm> forms = writeForms();
    for (int i = 0; i < forms.size(); ++i)
        QTest::newRow(forms.at(i).name) << i;
}

void addWriteFormRowsOfBoth()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<Server>("server");
    const QList<WriteForm> forms = writeForms();
    for (int i = 0; i < forms.size(); ++i) {
        QTest::newRow(forms.at(i).name) << i << Server::Ours;
        if (forms.at(i).onPackmind)
            QTest::addRow("Packmind, %s", forms.at(i).name) << i << Server::Packmind;
    }
}

} // namespace console::test
