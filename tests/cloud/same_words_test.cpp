// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/v0_cloud.h"
#include "service/service_fixture.h"

#include <QTest>

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using base::ApiError;
using domain::OrganizationRole;

namespace {

//! What our service answers, as somebody who tries all the same meets it.
struct Ours {
    ServiceFixture fixture;
    ServiceClient ada = fixture.operatorClient();
    QString path = u"/organizations/"_s + ServiceFixture::organizationOf(ada);
    ServiceClient bob = fixture.memberClient(ada, u"bob@acme.example"_s, u"member"_s);
};

//! Ada at a real Packmind: admin of Acme with Bob, member of Beta.
struct Theirs {
    Theirs() { signedIn = cloud.signIn(*client).has_value(); }

    [[nodiscard]] domain::UserId self() const { return client->session().account()->id; }
    [[nodiscard]] QList<domain::Member> people() const
    {
        domain::Member ada;
        ada.userId = self();
        ada.role = OrganizationRole::Admin;
        ada.invitation = domain::InvitationState::Accepted;
        domain::Member other = ada;
        other.userId = bob;
        other.role = OrganizationRole::Member;
        return {ada, other};
    }

    V0Cloud cloud;
    std::unique_ptr<CloudClient> client = cloud.client();
    domain::UserId bob = domain::UserId::create();
    bool signedIn = false;
};

struct Rule {
    const char* name;
    std::function<ServiceAnswer(Ours&)> ours;
    std::function<ApiError(Theirs&)> theirs;
};

QJsonObject named(const QString& name)
{
    return {{u"name"_s, name}};
}

QJsonObject invitation(const QStringList& emails, const QString& role = u"member"_s)
{
    return {{u"emails"_s, QJsonArray::fromStringList(emails)}, {u"role"_s, role}};
}

QStringList many()
{
    QStringList emails;
    for (int i = 0; i <= domain::mostInvitedAtOnce; ++i)
        emails << u"p%1@acme.example"_s.arg(i);
    return emails;
}

const QString endless(256, u'x');

QList<Rule> organizationRules()
{
    return {
        {"blank name", [](Ours& o) { return o.ada.post(u"/organizations"_s, named(u" "_s)); },
            [](Theirs& t) {
                return endOf(t.client->organizations().create(u" "_s)).error();
            }},
        {"long name", [](Ours& o) { return o.ada.post(u"/organizations"_s, named(endless)); },
            [](Theirs& t) {
                return endOf(t.client->organizations().create(endless)).error();
            }},
        {"renamed to nothing",
            [](Ours& o) { return o.ada.patch(o.path + u"/name"_s, named(u""_s)); },
            [](Theirs& t) {
                return endOf(t.client->organizations().rename(V0Cloud::acme(), u""_s)).error();
            }},
        {"renamed by a member",
            [](Ours& o) { return o.bob.patch(o.path + u"/name"_s, named(u"B"_s)); },
            [](Theirs& t) {
                return endOf(t.client->organizations().rename(V0Cloud::beta(), u"B"_s)).error();
            }},
    };
}

ApiError inviting(Theirs& theirs, const QStringList& emails,
    OrganizationRole role = OrganizationRole::Member,
    const domain::OrganizationId& id = V0Cloud::acme())
{
    return endOf(theirs.client->members().invite(id, emails, role)).error();
}

QList<Rule> invitationRules()
{
    const QString invite = u"/users/invite"_s;
    return {
        {"nobody invited",
            [invite](Ours& o) { return o.ada.post(o.path + invite, invitation({})); },
            [](Theirs& t) {
                return inviting(t, {});
            }},
        {"too many invited",
            [invite](Ours& o) { return o.ada.post(o.path + invite, invitation(many())); },
            [](Theirs& t) {
                return inviting(t, many());
            }},
        {"invited as nothing known",
            [invite](Ours& o) {
                return o.ada.post(o.path + invite, invitation({u"a@b.example"_s}, u"owner"_s));
            },
            [](Theirs& t) {
                return inviting(t, {u"a@b.example"_s}, OrganizationRole::Unknown);
            }},
        {"invited by a member",
            [invite](
                Ours& o) { return o.bob.post(o.path + invite, invitation({u"a@b.example"_s})); },
            [](Theirs& t) {
                return inviting(t, {u"a@b.example"_s}, OrganizationRole::Member, V0Cloud::beta());
            }},
    };
}

QList<Rule> memberRules()
{
    const auto person = [](const QString& id) {
        return u"/users/%1"_s.arg(id);
    };
    const auto role = [](const QString& id) {
        return u"/users/%1/role"_s.arg(id);
    };
    const QString stranger = domain::UserId::create().text();
    return {
        {"own role",
            [role](Ours& o) {
                return o.ada.patch(
                    o.path + role(ServiceFixture::userOf(o.ada)), {{u"newRole"_s, u"member"_s}});
            },
            [](Theirs& t) {
                return endOf(t.client->members().changeRole(
                                 V0Cloud::acme(), t.people(), t.self(), OrganizationRole::Member))
                    .error();
            }},
        {"role that is none",
            [role](Ours& o) {
                return o.ada.patch(
                    o.path + role(ServiceFixture::userOf(o.bob)), {{u"newRole"_s, u"owner"_s}});
            },
            [](Theirs& t) {
                return endOf(t.client->members().changeRole(
                                 V0Cloud::acme(), t.people(), t.bob, OrganizationRole::Unknown))
                    .error();
            }},
        {"oneself removed",
            [person](
                Ours& o) { return o.ada.remove(o.path + person(ServiceFixture::userOf(o.ada))); },
            [](Theirs& t) {
                return endOf(t.client->members().remove(V0Cloud::acme(), t.people(), t.self()))
                    .error();
            }},
        {"stranger removed",
            [person, stranger](Ours& o) { return o.ada.remove(o.path + person(stranger)); },
            [stranger](Theirs& t) {
                return endOf(t.client->members().remove(
                                 V0Cloud::acme(), t.people(), domain::UserId(stranger)))
                    .error();
            }},
    };
}

QList<Rule> rules()
{
    return organizationRules() + invitationRules() + memberRules();
}

} // namespace

//! The real Packmind answers a bare 500 to what breaks its rules (contract 3.3): the client says
//! beforehand what our service says, word for word, and asks nothing.
class SameWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRuleIsToldInTheWordsOfOurService_data()
    {
        QTest::addColumn<int>("rule");
        const QList<Rule> all = rules();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name) << i;
    }
    void aRuleIsToldInTheWordsOfOurService()
    {
        QFETCH(int, rule);
        const Rule tried = rules().at(rule);
        Ours ours;
        const ServiceAnswer answer = tried.ours(ours);
        QVERIFY(answer.status >= 400 && answer.status < 500);
        Theirs theirs;
        QVERIFY(theirs.signedIn);
        const qsizetype before = theirs.cloud.server->requests().size();
        const ApiError error = tried.theirs(theirs);
        QCOMPARE(error.message, answer.text("message"));
        QCOMPARE(error.code, answer.code());
        QCOMPARE(error.field, answer.field());
        QCOMPARE(theirs.cloud.server->requests().size(), before);
    }
};

QTEST_GUILESS_MAIN(SameWordsTest)
#include "same_words_test.moc"
