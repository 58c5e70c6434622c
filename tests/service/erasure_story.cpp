// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/erasure_story.h"

#include <QUrl>

namespace console::test {

using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

//! What `bytes` can look like in base64, wherever they begin in what was encoded.
QStringList base64Forms(const QByteArray& bytes)
{
    QStringList forms;
    for (int before = 0; before < 3; ++before) {
        const QByteArray whole = QByteArray(before, 'x') + bytes;
        const QByteArray encoded = whole.toBase64(QByteArray::OmitTrailingEquals);
        // The characters at both ends depend on what stands beside it.
        forms.append(QString::fromLatin1(encoded.mid(before == 0 ? 0 : before + 1).chopped(2)));
    }
    return forms;
}

} // namespace

ErasureStory::ErasureStory(ServiceFixture::Adjust adjust, const QJsonArray& rights)
    : fixture(std::move(adjust))
    , eve(fixture.memberClient(ada, address(), u"admin"_s))
    , user(ServiceFixture::userOf(eve))
{
    fill();
    openCase(rights);
}

void ErasureStory::fill()
{
    eve.patch(u"/auth/profile"_s, {{u"displayName"_s, u"Evelyn Weaver"_s}});
    eve.post(u"/auth/api-key/generate"_s);
    eve.post(u"/auth/cli-login-code"_s);
    eve.post(u"/governance/trust-requests"_s,
        {{u"kind"_s, u"soc2_type2"_s}, {u"reason"_s, u"Weaver & Sons ask for it."_s},
            {u"organizationId"_s, house}});
    eve.post(u"/organizations"_s, {{u"name"_s, u"For Eve+News@Globex.example"_s}});
    fixture.client().post(u"/auth/forgot-password"_s, {{u"email"_s, address()}});
    fixture.client().signIn(address(), u"wrong-horse!!"_s);
}

void ErasureStory::openCase(const QJsonArray& rights)
{
    QJsonObject form = scene.form(u"Eve+News@GLOBEX.example"_s);
    form.insert("rights"_L1, rights);
    seen = ada.post(requestsPath(), form).object();
    for (const S to : {S::Assessing, S::InProgress}) {
        if (to == S::InProgress)
            seen = scene.patched(seen, {{u"scope"_s, u"All accounts"_s}});
        seen = scene.move(seen, to).object();
    }
    if (statusOf(seen) != S::InProgress)
        qWarning("the case is not worked on");
}

QStringList ErasureStory::traces() const
{
    const QByteArray utf8 = address().toUtf8();
    const auto database = fixture.database();
    QStringList forms{address(), u"eve+news"_s, u"globex.example"_s, u"evelyn"_s, u"weaver"_s,
        QString::fromLatin1(utf8.toHex()), QString::fromLatin1(QUrl::toPercentEncoding(address())),
        QString::fromLatin1(utf8.toPercentEncoding()), u"eve-news"_s, u"evenews"_s,
        database->sealer().lookUp(address())};
    for (const QByteArray& bytes : {utf8, utf8.toUpper(), QByteArray("Evelyn Weaver")})
        forms += base64Forms(bytes);
    return forms;
}

QString ErasureStory::path(const QString& rest) const
{
    return requestsPath(u'/' + seen["id"_L1].toString() + rest);
}

QJsonObject ErasureStory::preview()
{
    return ada.get(path(u"/erasure"_s)).object();
}

ServiceAnswer ErasureStory::erase(std::optional<int> steps)
{
    QJsonObject form{{u"phrase"_s, QString(u"ERASE "_s + seen["ref"_L1].toString())}};
    if (steps)
        form.insert("steps"_L1, *steps);
    return ada.post(path(u"/erasure"_s), form, ifSeen(seen));
}

QJsonObject ErasureStory::again()
{
    seen = scene.caseOf(seen["id"_L1].toString());
    return seen;
}

qint64 ErasureStory::count(const QString& sql) const
{
    return fixture.database()
        ->first(sql, {}, [](const service::Row& row) { return row.number(0); })
        .value_or(-1);
}

qint64 ErasureStory::deeds(const QString& action) const
{
    return count(u"SELECT COUNT(*) FROM activity WHERE action = '%1'"_s.arg(action));
}

void ErasureStory::close()
{
    seen = scene.tasksDone(again(), true);
    seen = scene.move(seen, S::Review).object();
    seen = ada.send("PUT", path(u"/rights/erasure"_s), QJsonObject{{u"outcome"_s, u"fulfilled"_s}},
                  ifSeen(seen))
               .object();
    seen = scene.move(seen, S::Fulfilled).object();
}

QStringList stepsOf(const QJsonObject& erasure)
{
    QStringList steps;
    const QJsonArray done = erasure["steps"_L1].toArray();
    for (const QJsonValue& step : done)
        steps.append(step["step"_L1].toString());
    return steps;
}

} // namespace console::test
