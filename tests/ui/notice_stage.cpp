// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/notice_stage.h"

#include "base/wait_until.h"
#include "service/mail_scene.h"

#include <QRegularExpression>

#include <algorithm>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 20'000; // milliseconds
const QString relayPath = u"/governance/mail/relay"_s;
} // namespace

NoticeStage::NoticeStage()
    : m_ada(std::make_unique<ListingPerson>(m_stage))
    , m_isThere(m_ada->isThere() && beside().patch(relayPath, relayBody(m_relay)).status == 200)
{
}

bool NoticeStage::publishIn(int days)
{
    ServiceClient ada = beside();
    const QDate day = m_stage.service().now().date().addDays(days);
    return publish(ada, ada, draftBody(completeListing(), day)) == 201;
}

bool NoticeStage::object()
{
    ServiceClient ada = beside();
    const QJsonObject body{{u"organizationId"_s, ServiceFixture::organizationOf(ada)},
        {u"ground"_s, u"location"_s}, {u"text"_s, u"Our data have to stay in France."_s}};
    return ada.post(listingPath(u"/versions/2/objections"_s), body).status == 201;
}

bool NoticeStage::wait(int days)
{
    m_stage.service().advance(qint64(days) * 86'400);
    return await(m_stage.client->session().signIn(
                     ServiceFixture::operatorEmail(), ServiceFixture::password()))
        .has_value();
}

bool NoticeStage::takeRelay()
{
    return beside().patch(relayPath, {{u"host"_s, QString()}}).status == 200;
}

QList<QByteArray> NoticeStage::arrived(const QString& address, qsizetype count)
{
    QList<QByteArray> found;
    (void)waitUntil(
        [&] {
            found.clear();
            const QList<LocalRelay::Mail> all = m_relay.received();
            for (const LocalRelay::Mail& mail : all) {
                if (mail.to.contains(address))
                    found.append(mail.data);
            }
            return found.size() >= count;
        },
        patience);
    return found;
}

QString NoticeStage::codeFor(const QString& address, const QString& word)
{
    QByteArray mail = arrived(address).value(0);
    // Where the encoding broke a line (RFC 2045).
    mail.replace("=\r\n", "");
    const QRegularExpression code(QString(word + u" ([A-Za-z0-9_-]{43})"_s));
    return code.match(QString::fromUtf8(mail)).captured(1);
}

bool NoticeStage::hasTold()
{
    ServiceClient ada = beside();
    return waitUntil(
        [&] {
            const QJsonArray all
                = ada.get(listingPath(u"/versions/2/notices"_s)).object()["items"_L1].toArray();
            return !all.isEmpty()
                && std::all_of(all.begin(), all.end(), [](const QJsonValue& each) {
                       return each["state"_L1].toString() == u"sent"_s;
                   });
        },
        patience);
}

} // namespace console::test
