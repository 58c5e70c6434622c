// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/letters_api.h"

#include "cloud/area_rules.h"
#include "contract/letter_routes.h"

namespace console::cloud {

using base::Call;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

Call<contract::CaseLetters> LettersApi::list(const QString& id)
{
    return m_session.call(
        {.route = routes::requestLetters, .pathValues = {id}}, contract::decodeCaseLetters);
}

Call<contract::LetterProposal> LettersApi::preview(
    const QString& id, const contract::LetterForm& form)
{
    return m_session.call(
        {.route = routes::previewRequestLetter, .pathValues = {id}, .body = contract::encode(form)},
        contract::decodeLetterProposal);
}

Call<domain::Letter> LettersApi::send(
    const QString& id, const contract::LetterForm& form, qint64 seenRev)
{
    return m_session.call({.route = routes::sendRequestLetter,
                              .pathValues = {id},
                              .body = contract::encode(form),
                              .seenRev = seenOf(seenRev)},
        contract::decodeLetter);
}

Call<domain::LetterText> LettersApi::get(const QString& id, const QString& letterId)
{
    return m_session.call(
        {.route = routes::requestLetter, .pathValues = {id, letterId}}, contract::decodeLetterText);
}

Call<domain::Letter> LettersApi::sendAgain(const QString& id, const domain::Letter& seen)
{
    return m_session.call({.route = routes::sendRequestLetterAgain,
                              .pathValues = {id, seen.id},
                              .body = QJsonObject(),
                              .seenRev = seenOf(seen.rev)},
        contract::decodeLetter);
}

Call<domain::IdentityCode> LettersApi::sendCode(const QString& id)
{
    return m_session.call(
        {.route = routes::sendIdentityCode, .pathValues = {id}, .body = QJsonObject()},
        contract::decodeIdentityCode);
}

Call<domain::IdentityCode> LettersApi::checkCode(const QString& id, const QString& code)
{
    return m_session.call({.route = routes::checkIdentityCode,
                              .pathValues = {id},
                              .body = QJsonObject{{u"code"_s, code}}},
        contract::decodeIdentityCode);
}

} // namespace console::cloud
