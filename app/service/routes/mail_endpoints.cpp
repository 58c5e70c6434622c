// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/mail_codecs.h"
#include "contract/mail_routes.h"
#include "service/routes/answers.h"
#include "service/routes/body.h"
#include "service/routes/endpoint.h"
#include "service/routes/page_query.h"
#include "service/usecases/invitation_renewal.h"
#include "service/usecases/mail_relay_settings.h"
#include "service/usecases/mails.h"

namespace console::service {

using base::JsonReader;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto plain = [](const auto& value) {
    return contract::encode(value);
};

Result<HttpResponse> changeRelay(const RouteCall& call)
{
    JsonReader reader(call.body);
    const auto wanted = members(reader, contract::decodeMailRelayChange(reader));
    if (!wanted)
        return base::failure(wanted.error());
    return answer(200, ifMatch(call.request).and_then([&](const std::optional<qint64>& rev) {
        return MailRelaySettings(call.context).change(*wanted, rev);
    }),
        plain);
}

Result<HttpResponse> testRelay(const RouteCall& call)
{
    JsonReader reader(call.body);
    const QString to = reader.string("to"_L1);
    return answer(201, members(reader, to).and_then([&](const QString& address) {
        return MailRelaySettings(call.context).test(address);
    }),
        plain);
}

Result<HttpResponse> list(const RouteCall& call)
{
    return answer(200, pageQuery(call.request).and_then([&](const PageRequest& request) {
        return Mails(call.context).page(request);
    }),
        [](const auto& page) { return contract::encodePage(page, plain); });
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
    JsonReader reader(call.body);
    const QString text = reader.string("report"_L1);
    return answer(200, members(reader, text).and_then([&](const QString& eml) {
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
        {routes::mails, list},
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
