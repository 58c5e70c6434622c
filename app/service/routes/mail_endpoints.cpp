// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/mail_codecs.h"
#include "contract/mail_routes.h"
#include "service/routes/frame.h"
#include "service/usecases/invitation_renewal.h"
#include "service/usecases/mail_relay_settings.h"
#include "service/usecases/mails.h"

namespace console::service {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

Result<HttpResponse> changeRelay(const RouteCall& call)
{
    const auto change
        = [&](const domain::MailRelayChange& wanted, const std::optional<qint64>& seen) {
              return MailRelaySettings(call.context).change(wanted, seen);
          };
    return answer(200, withRevision(call, contract::decodeMailRelayChange, change), plain);
}

Result<HttpResponse> testRelay(const RouteCall& call)
{
    return answer(201, formIn(call, textOf("to"_L1)).and_then([&](const QString& address) {
        return MailRelaySettings(call.context).test(address);
    }),
        plain);
}

QString mailIn(const RouteCall& call)
{
    return call.values.value(u"mailId"_s).toLower();
}

Result<HttpResponse> sendAgain(const RouteCall& call)
{
    return answer(202, ifMatch(call.request).and_then([&](const std::optional<qint64>& rev) {
        return Mails(call.context).sendAgain(mailIn(call), rev);
    }),
        plain);
}

Result<HttpResponse> report(const RouteCall& call)
{
    return answer(200, formIn(call, textOf("report"_L1)).and_then([&](const QString& eml) {
        return Mails(call.context).report(eml.toUtf8());
    }),
        plain);
}

} // namespace

QList<Endpoint> mailEndpoints()
{
    using namespace contract;
    return {
        {routes::mailRelay,
            [](const RouteCall& call) {
                return answer(200, MailRelaySettings(call.context).get(), plain);
            }},
        {routes::changeMailRelay, changeRelay},
        {routes::testMailRelay, testRelay},
        {routes::mails, lister(&Mails::page)},
        {routes::mail,
            [](const RouteCall& call) {
                return answer(200, Mails(call.context).preview(mailIn(call)), plain);
            }},
        {routes::sendMailAgain, sendAgain},
        {routes::readMailReport, report},
        {routes::renewInvitations,
            [](const RouteCall& call) {
                return answer(200, renewInvitations(call.context), plain);
            }},
    };
}

} // namespace console::service
