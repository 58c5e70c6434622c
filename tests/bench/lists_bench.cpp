// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/lists_bench.h"

#include "bench/measure.h"
#include "contract/codecs.h"
#include "models/members_model.h"
#include "models/organizations_model.h"

#include <QJsonDocument>

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

domain::Member memberAt(int i)
{
    domain::Member member;
    member.userId = domain::UserId::create();
    member.email = u"person%1@department%2.acme.example"_s.arg(i).arg(i % 97);
    member.displayName = u"Person Number %1"_s.arg(i);
    member.role = i % 50 == 0 ? domain::OrganizationRole::Admin : domain::OrganizationRole::Member;
    member.roleText = domain::wireName(member.role);
    member.invitation = domain::InvitationState(i % 4);
    if (member.invitation == domain::InvitationState::Pending)
        member.invitationExpires = QDateTime::currentDateTimeUtc().addSecs(i);
    return member;
}

QByteArray statusesOf(int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(contract::encodeUserStatus(memberAt(i)));
    return QJsonDocument(QJsonObject{{u"userStatuses"_s, list}}).toJson(QJsonDocument::Compact);
}

QList<domain::Member> decode(const QByteArray& body)
{
    base::JsonReader reader(*base::parseJsonObject(body, u"statuses"_s));
    QList<domain::Member> members = reader.list("userStatuses"_L1, contract::decodeUserStatus);
    return reader.finish(members).value();
}

void measureDecoding()
{
    const QByteArray body = statusesOf(20'000);
    print(u"decode 20,000 members (%1 MB)"_s.arg(double(body.size()) / 1e6, 0, 'f', 1),
        medianMs(5, [&] { (void)decode(body); }), "ms");
}

void measureFiltering()
{
    QList<domain::Member> rows;
    for (int i = 0; i < 100'000; ++i)
        rows.append(memberAt(i));
    const double before = residentMiB();
    models::MembersModel model;
    print(u"first show of 100,000 members"_s, medianMs(1, [&] { model.setRows(rows); }), "ms");
    print(u"filter 100,000 members before they are made ready for it"_s,
        medianMs(1, [&] { model.setFilter(u"person9"_s); }), "ms");
    print(u"memory of the list of 100,000 members"_s, residentMiB() - before, "MiB");
    int turn = 0;
    print(u"filter 100,000 members, each key"_s,
        medianMs(9, [&] { model.setFilter(u"person9"_s.left(2 + ++turn % 6)); }), "ms");
    model.setFilter({});
    print(u"sort 100,000 members by name"_s,
        medianMs(3, [&] { model.sort(0, ++turn % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); }),
        "ms");
    model.sort(-1, Qt::AscendingOrder);
    rows[50'000].displayName = u"Somebody else"_s;
    print(u"refresh of 100,000 members, one changed"_s, medianMs(3, [&] { model.setRows(rows); }),
        "ms");
}

} // namespace

void measureLists()
{
    measureDecoding();
    measureFiltering();
}

} // namespace console::bench
