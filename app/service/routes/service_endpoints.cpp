// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/jobs/backup_desk.h"
#include "service/routes/answers.h"
#include "service/routes/endpoint.h"
#include "service/usecases/mail_relay_settings.h"
#include "service/usecases/workspace_settings.h"

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

domain::Capabilities capabilities(bool signUpOpen, bool mail, const Shared& shared)
{
    domain::Capabilities capabilities;
    capabilities.service = u"packmind-console-service"_s;
    capabilities.version = QStringLiteral(CONSOLE_VERSION);
    capabilities.edition = u"oss"_s;
    capabilities.governance = true;
    capabilities.signUpOpen = signUpOpen;
    capabilities.archive = true;
    capabilities.apiKeyList = true;
    capabilities.encryptedAtRest = true; // the service does not start without a data key
    capabilities.encryptedBackups = true;
    capabilities.backupFolder = !shared.backups->rules().folder;
    capabilities.llmKeys = true;
    capabilities.mail = mail;
    capabilities.idempotency = true;
    capabilities.dataRegion = u"embedded"_s;
    return capabilities;
}

} // namespace

QList<Endpoint> serviceEndpoints()
{
    using namespace contract::routes;
    return {
        {root,
            [](const RouteCall&) -> base::Result<HttpResponse> {
                return HttpResponse::json(200, QJsonObject{{u"message"_s, u"Hello api"_s}});
            }},
        {healthcheck,
            [](const RouteCall& call) -> base::Result<HttpResponse> {
                return HttpResponse::json(200,
                    QJsonObject{{u"status"_s, u"ok"_s},
                        {u"timestamp"_s, base::isoUtc(call.context.now())},
                        {u"service"_s, u"packmind-console-service"_s}});
            }},
        {contract::routes::capabilities,
            [](const RouteCall& call) {
                const auto mail = sendsMail(call.context.database);
                if (!mail)
                    return base::Result<HttpResponse>(base::failure(mail.error()));
                return answer(200, isSignUpOpen(call.context.database), [&](bool open) {
                    return contract::encode(
                        service::capabilities(open, *mail, call.context.shared));
                });
            }},
    };
}

QList<Endpoint> allEndpoints()
{
    return serviceEndpoints() + sessionEndpoints() + keyEndpoints() + invitationEndpoints()
        + organizationEndpoints() + memberEndpoints() + governanceEndpoints() + backupEndpoints()
        + calendarEndpoints() + llmEndpoints() + mailEndpoints() + letterEndpoints()
        + noticeEndpoints() + subscriptionEndpoints() + listingEndpoints() + listingDraftEndpoints()
        + dataRequestEndpoints() + dataRequestWorkEndpoints() + attachmentEndpoints()
        + copyEndpoints() + erasureEndpoints() + changeEndpoints();
}

} // namespace console::service
