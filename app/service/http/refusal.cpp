// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/refusal.h"

#include <QCoreApplication>

namespace console::service {

namespace {

struct Row {
    Refusal refusal;
    int status;
    const char* code; //!< stable, for clients
    const char* sentence;
};

constexpr Row rows[] = {
    {Refusal::Malformed, 400, "http.malformed",
        QT_TRANSLATE_NOOP("HttpServer", "The request is not well-formed HTTP.")},
    {Refusal::HostMissing, 400, "http.host.missing",
        QT_TRANSLATE_NOOP("HttpServer", "The request must name its host exactly once.")},
    {Refusal::TargetInvalid, 400, "http.target.invalid",
        QT_TRANSLATE_NOOP("HttpServer", "The address of the request is not valid.")},
    {Refusal::HeaderTimedOut, 408, "http.header.timed-out",
        QT_TRANSLATE_NOOP("HttpServer", "The request took too long to arrive.")},
    {Refusal::BodyTimedOut, 408, "http.body.timed-out",
        QT_TRANSLATE_NOOP("HttpServer", "The content of the request took too long to arrive.")},
    {Refusal::BodyTooLarge, 413, "http.body.too-large",
        QT_TRANSLATE_NOOP("HttpServer", "The content is larger than this service accepts.")},
    {Refusal::LineTooLong, 414, "http.target.too-long",
        QT_TRANSLATE_NOOP(
            "HttpServer", "The address of the request is longer than this service accepts.")},
    {Refusal::ExpectationUnknown, 417, "http.expectation.unknown",
        QT_TRANSLATE_NOOP("HttpServer", "This service cannot do what the request expects.")},
    {Refusal::HostUnknown, 421, "http.host.unknown",
        QT_TRANSLATE_NOOP(
            "HttpServer", "This service does not answer for the host that the request names.")},
    {Refusal::HeaderTooLarge, 431, "http.header.too-large",
        QT_TRANSLATE_NOOP(
            "HttpServer", "The header of the request is larger than this service accepts.")},
    {Refusal::HandlerFailed, 500, "http.failed",
        QT_TRANSLATE_NOOP("HttpServer",
            "Something went wrong in the service. The number of the request helps to find out "
            "what.")},
    {Refusal::CodingUnknown, 501, "http.transfer-coding.unknown",
        QT_TRANSLATE_NOOP("HttpServer", "This service knows no transfer coding besides chunked.")},
    {Refusal::TooBusy, 503, "http.busy",
        QT_TRANSLATE_NOOP(
            "HttpServer", "The service is busy at the moment. Try again in a few seconds.")},
    {Refusal::HandlerTooSlow, 503, "http.slow",
        QT_TRANSLATE_NOOP("HttpServer",
            "The service took too long to answer. What was asked for may still happen.")},
    {Refusal::VersionUnknown, 505, "http.version.unknown",
        QT_TRANSLATE_NOOP("HttpServer", "This service speaks HTTP/1.1 only.")},
};

} // namespace

HttpResponse toResponse(Refusal refusal)
{
    for (const Row& row : rows) {
        if (row.refusal != refusal)
            continue;
        HttpResponse response = HttpResponse::refusal(row.status, QString::fromLatin1(row.code),
            QCoreApplication::translate("HttpServer", row.sentence));
        if (row.status == 503)
            response.headers.emplaceBack("Retry-After", "2");
        return response;
    }
    Q_UNREACHABLE();
}

} // namespace console::service
