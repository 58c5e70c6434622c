// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/request_seed.h"

#include "contract/attachment_codecs.h"
#include "contract/attachment_routes.h"
#include "contract/calendar_routes.h"
#include "contract/correction_routes.h"
#include "contract/fulfilment_routes.h"
#include "contract/letter_routes.h"
#include "domain/local_day.h"
#include "service/store/request_packages.h"

#include <QJsonArray>

namespace console::test {

using namespace Qt::StringLiterals;
using contract::Route;
namespace routes = contract::routes;

namespace {

bool is(const Route& route, const Route& other)
{
    return qstrcmp(route.method, other.method) == 0 && qstrcmp(route.pattern, other.pattern) == 0;
}

} // namespace

QString pathPart(const SeededRequest& seeded, const QString& part)
{
    if (part == ":requestId"_L1)
        return seeded.id;
    if (part == ":questionId"_L1)
        return seeded.questionId;
    if (part == ":taskId"_L1)
        return seeded.taskId;
    if (part == ":calendarId"_L1)
        return seeded.calendarId;
    if (part == ":attachmentId"_L1)
        return seeded.attachmentId;
    if (part == ":uploadId"_L1)
        return seeded.uploadId;
    if (part == ":letterId"_L1)
        return seeded.letterId;
    if (part == ":number"_L1)
        return u"1"_s;
    return part == ":right"_L1 ? u"access"_s : QString();
}

std::optional<QJsonObject> requestBody(
    const SeededRequest& seeded, const Route& route, const QDateTime& now)
{
    const QString today
        = domain::localDay(now, domain::usualZone()).value_or(now.date()).toString(Qt::ISODate);
    const QJsonObject withdrawal{{u"to"_s, u"withdrawn"_s},
        {u"evidence"_s, QJsonObject{{u"message"_s, u"Mail of today"_s}}}};
    if (is(route, routes::recordDataRequest) || is(route, routes::previewDataRequest))
        return QJsonObject{{u"address"_s, u"eve@own.example"_s}, {u"regulation"_s, u"gdpr"_s},
            {u"channel"_s, u"post"_s}, {u"receivedAt"_s, base::isoUtc(now.addDays(-1))},
            {u"zone"_s, domain::usualZone()}, {u"calendar"_s, u"fr"_s},
            {u"rights"_s, QJsonArray{u"erasure"_s}}};
    if (is(route, routes::raiseOwnDataRequest))
        return QJsonObject{{u"rights"_s, QJsonArray{u"access"_s}}};
    if (is(route, routes::moveDataRequest))
        return withdrawal;
    if (is(route, routes::moveDataRequests)) {
        QJsonObject body = withdrawal;
        body.insert("cases"_L1, QJsonArray{QJsonObject{{u"id"_s, seeded.id}}});
        return body;
    }
    if (is(route, routes::changeDataRequest))
        return QJsonObject{{u"restricted"_s, true}};
    if (is(route, routes::correctDataRequest))
        return QJsonObject{{u"channel"_s, u"phone"_s}, {u"reason"_s, u"It came by phone."_s}};
    if (is(route, routes::importCalendar))
        return QJsonObject{{u"name"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"country"_s, u"DE"_s}, {u"ics"_s, newYearsDays()}};
    if (is(route, routes::changeCalendar))
        return QJsonObject{{u"withdrawn"_s, true}};
    if (is(route, routes::recountDataRequest))
        return QJsonObject{
            {u"version"_s, newerCalendarVersion()}, {u"reason"_s, u"A holiday was missing."_s}};
    if (is(route, routes::decideDataRequestRight))
        return QJsonObject{{u"outcome"_s, u"fulfilled"_s}};
    if (is(route, routes::askDataRequestSubject))
        return QJsonObject{{u"kind"_s, u"clarification"_s}, {u"text"_s, u"Which data is meant?"_s},
            {u"askedOn"_s, today}};
    if (is(route, routes::changeDataRequestQuestion))
        return QJsonObject{{u"answeredOn"_s, today}};
    if (is(route, routes::extendDataRequest))
        return QJsonObject{{u"reason"_s, u"number"_s}, {u"text"_s, u"Very many requests came."_s}};
    if (is(route, routes::changeDataRequestTask))
        return QJsonObject{{u"state"_s, u"confirmed"_s}};
    if (is(route, routes::keepRequestPackage))
        return contract::encode(contract::PackageFile{.content = encryptedFile(), .rows = 3});
    if (is(route, routes::beginAttachment))
        return contract::encode(
            contract::AttachmentForm{.name = u"letter.txt"_s, .bytes = attachedFile().size()});
    if (is(route, routes::putAttachmentPiece))
        return contract::encode(contract::AttachmentPiece{.content = attachedFile()});
    if (is(route, routes::completeAttachment))
        return contract::encode(
            contract::AttachmentCompletion{.sha256 = service::hashOf(attachedFile())});
    if (is(route, routes::eraseDataRequestSubject))
        return QJsonObject{{u"steps"_s, 1}};
    if (is(route, routes::addDataRequestTask))
        return QJsonObject{{u"title"_s, u"Ask the archive"_s}, {u"dueOn"_s, today}};
    if (is(route, routes::exportRequestRegister))
        return QJsonObject{
            {u"file"_s, u"both_pdf"_s}, {u"from"_s, u"2026-01-01"_s}, {u"to"_s, today}};
    if (is(route, routes::previewRequestLetter))
        return QJsonObject{{u"kind"_s, u"receipt"_s}};
    if (is(route, routes::sendRequestLetter))
        return QJsonObject{{u"kind"_s, u"receipt"_s}, {u"subject"_s, u"Your request"_s},
            {u"text"_s, u"We received it and will answer in time."_s}};
    if (is(route, routes::checkIdentityCode))
        return QJsonObject{{u"code"_s, u"K7QP-3MWX"_s}};
    if (is(route, routes::linkDataRequest))
        return QJsonObject{{u"to"_s, seeded.otherRef}};
    return std::nullopt;
}

} // namespace console::test
