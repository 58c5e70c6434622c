// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/mail_api.h"

#include "cloud/all_pages.h"
#include "cloud/area_rules.h"
#include "contract/mail_routes.h"

namespace console::cloud {

using base::Call;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

Call<domain::MailRelay> MailApi::relay()
{
    return m_session.call({.route = routes::mailRelay}, contract::decodeMailRelay);
}

Call<domain::MailRelay> MailApi::changeRelay(const domain::MailRelayChange& change, qint64 seenRev)
{
    return m_session.call({.route = routes::changeMailRelay,
                              .body = contract::encode(change),
                              .seenRev = seenOf(seenRev)},
        contract::decodeMailRelay);
}

Call<domain::MailTestReport> MailApi::testRelay(const QString& to)
{
    return m_session.call({.route = routes::testMailRelay, .body = QJsonObject{{u"to"_s, to}}},
        contract::decodeMailTestReport);
}

Call<QList<domain::Mail>> MailApi::list()
{
    return allPages<domain::Mail>(
        m_session, {.route = routes::mails, .query = firstPage()}, contract::decodeMail);
}

Call<domain::MailPreview> MailApi::preview(const QString& id)
{
    return m_session.call({.route = routes::mail, .pathValues = {id}}, contract::decodeMailPreview);
}

Call<domain::Mail> MailApi::sendAgain(const domain::Mail& seen)
{
    return m_session.call({.route = routes::sendMailAgain,
                              .pathValues = {seen.id},
                              .body = QJsonObject(),
                              .seenRev = seenOf(seen.rev)},
        contract::decodeMail);
}

Call<contract::MailReportOutcome> MailApi::readReport(const QByteArray& eml)
{
    return m_session.call({.route = routes::readMailReport,
                              .body = QJsonObject{{u"report"_s, QString::fromUtf8(eml)}}},
        contract::decodeMailReportOutcome);
}

Call<contract::InvitationRenewal> MailApi::renewInvitations()
{
    return m_session.call({.route = routes::renewInvitations, .body = QJsonObject()},
        contract::decodeInvitationRenewal);
}

} // namespace console::cloud
