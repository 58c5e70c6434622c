// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/letter_routes.h"
#include "service/routes/frame.h"
#include "service/usecases/identity_codes.h"
#include "service/usecases/letters.h"

namespace console::service {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

QString caseOf(const RouteCall& call)
{
    return call.values.value(u"requestId"_s);
}

QString letterOf(const RouteCall& call)
{
    return call.values.value(u"letterId"_s).toLower();
}

Result<HttpResponse> preview(const RouteCall& call)
{
    return answer(200,
        formIn(call, contract::decodeLetterForm).and_then([&](const contract::LetterForm& form) {
            return Letters(call.context).preview(caseOf(call), form);
        }),
        plain);
}

Result<HttpResponse> send(const RouteCall& call)
{
    const auto work = [&](const contract::LetterForm& form, const SeenRev& seen) {
        return Letters(call.context).send(caseOf(call), form, seen);
    };
    return answer(202, withRevision(call, contract::decodeLetterForm, work), plain);
}

Result<HttpResponse> sendAgain(const RouteCall& call)
{
    return answer(202, ifMatch(call.request).and_then([&](const SeenRev& seen) {
        return Letters(call.context).sendAgain(caseOf(call), letterOf(call), seen);
    }),
        plain);
}

Result<HttpResponse> checkCode(const RouteCall& call)
{
    return answer(200, formIn(call, textOf("code"_L1)).and_then([&](const QString& typed) {
        return IdentityCodes(call.context).check(caseOf(call), typed);
    }),
        plain);
}

} // namespace

QList<Endpoint> letterEndpoints()
{
    using namespace contract;
    return {
        {routes::requestLetters,
            [](const RouteCall& call) {
                return answer(200, Letters(call.context).all(caseOf(call)), plain);
            }},
        {routes::previewRequestLetter, preview},
        {routes::sendRequestLetter, send},
        {routes::requestLetter,
            [](const RouteCall& call) {
                return answer(200, Letters(call.context).get(caseOf(call), letterOf(call)), plain);
            }},
        {routes::sendRequestLetterAgain, sendAgain},
        {routes::sendIdentityCode,
            [](const RouteCall& call) {
                return answer(202, IdentityCodes(call.context).send(caseOf(call)), plain);
            }},
        {routes::checkIdentityCode, checkCode},
    };
}

} // namespace console::service
