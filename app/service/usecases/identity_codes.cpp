// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/identity_codes.h"

#include "base/random.h"
#include "base/refusal.h"
#include "service/store/identity_codes.h"
#include "service/usecases/outgoing_mail.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_work.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Result;
using domain::IdentityCode;
using State = IdentityCode::State;

namespace {

constexpr int dayHours = 24;
constexpr int hourSeconds = 3600;

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

//! Each letter as likely as the others.
QString newCode()
{
    const QLatin1String letters(domain::identityCodeLetters);
    QString code;
    while (code.size() < domain::identityCodeLength) {
        const QByteArray bytes = base::randomBytes(domain::identityCodeLength);
        for (const char byte : bytes) {
            const auto number = qsizetype(uchar(byte));
            const bool fits = number < 256 / letters.size() * letters.size();
            if (fits && code.size() < domain::identityCodeLength)
                code.append(letters.at(number % letters.size()));
        }
    }
    return code;
}

//! By the key of the service, which is sealed: a code is short enough to be guessed by its hash.
QString markOf(const Context& context, const QString& codeId, const QString& code)
{
    const QByteArray about = "identity-code\n" + codeId.toLatin1() + '\n' + code.toLatin1();
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(about, context.shared.tokenKey, QCryptographicHash::Sha256)
            .toHex());
}

IdentityCodeStore codesOf(const Context& context)
{
    return {context.database, context.asker().workspaceId};
}

State stateOf(const StoredCode& code, const QDateTime& now)
{
    if (code.provedAt)
        return State::Proved;
    if (code.attempts >= domain::mostCodeAttempts)
        return State::Spent;
    return code.expiresAt <= now ? State::Expired : State::Open;
}

Result<StoredDataRequest> activeRequest(const Context& context, const QString& id)
{
    auto stored = seenRequest(context, id, {});
    if (!stored)
        return stored;
    if (const auto active = needsActive(*stored); !active)
        return base::failure(active.error());
    return stored;
}

base::Failure tooManySends(const QDateTime& again)
{
    base::ApiError error = base::refusal(base::ApiError::Kind::TooManyTries,
        u"identity.code.sends"_s,
        tr("%1 codes were sent in this case within a day. Wait, or check the identity in another "
           "way.")
            .arg(domain::mostCodesInDay));
    error.httpStatus = 429;
    error.retryAt = again;
    return base::failure(error);
}

Result<IdentityCode> sendNew(const Context& context, const StoredDataRequest& request)
{
    const domain::RequestSummary& summary = request.whole.summary;
    const QDateTime now = context.now();
    StoredCode code{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .requestId = summary.id,
        .createdAt = now,
        .expiresAt = now.addSecs(domain::identityCodeHours * hourSeconds)};
    const QString secret = newCode();
    const QString& language = request.whole.language;
    const auto mailId = mailOfCase(context,
        {.kind = domain::MailKind::IdentityCode,
            .requestId = summary.id,
            .to = request.address,
            .language = language,
            .content = fillTemplate(u"identity_code"_s, language,
                {{u"ref"_s, summary.ref}, {u"ends"_s, mailTime(code.expiresAt, language)}}),
            .link = domain::shownCode(secret),
            .expiresAt = code.expiresAt});
    if (!mailId)
        return conflict("mail.no-relay", tr("Set a mail relay first."));
    code.mailId = *mailId;
    code.mark = markOf(context, code.id, secret);
    codesOf(context).insert(code, context.asker().id());
    recordOf(context, "data-request.code-sent", request);
    return codeOf(context, summary.id);
}

} // namespace

Result<IdentityCode> IdentityCodes::send(const QString& id)
{
    auto sent = change(m_context.database, [&]() -> Result<IdentityCode> {
        const auto request = activeRequest(m_context, id);
        if (!request)
            return base::failure(request.error());
        const QString& requestId = request->whole.summary.id;
        if (codeOf(m_context, requestId).sendsLeft == 0) {
            // The first of them makes room.
            const QDateTime now = m_context.now();
            const auto first
                = codesOf(m_context).firstAfter(requestId, now.addSecs(-dayHours * hourSeconds));
            return tooManySends(first.value_or(now).addSecs(dayHours * hourSeconds));
        }
        return sendNew(m_context, *request);
    });
    wakeMails(m_context);
    return sent;
}

Result<IdentityCode> IdentityCodes::check(const QString& id, const QString& typed)
{
    return change(m_context.database, [&]() -> Result<IdentityCode> {
        const auto request = activeRequest(m_context, id);
        if (!request)
            return base::failure(request.error());
        const QString& requestId = request->whole.summary.id;
        const QString code = domain::typedCode(typed);
        if (code.isEmpty())
            return invalid(u"code"_s, "identity.code",
                tr("A code has %1 letters and digits, such as %2.")
                    .arg(domain::identityCodeLength)
                    .arg(domain::shownCode(u"K7QP3MWX"_s)));
        IdentityCodeStore codes = codesOf(m_context);
        const auto last = codes.last(requestId);
        if (!last || stateOf(*last, m_context.now()) != State::Open)
            return conflict(
                "identity.code.none", tr("No code is open in this case any more. Send a new one."));
        const bool right = base::equalInConstantTime(
            markOf(m_context, last->id, code).toLatin1(), last->mark.toLatin1());
        if (right)
            codes.prove(last->id, m_context.now());
        else
            codes.countAttempt(last->id);
        recordOf(
            m_context, right ? "data-request.code-proved" : "data-request.code-wrong", *request);
        return codeOf(m_context, requestId);
    });
}

IdentityCode codeOf(const Context& context, const QString& requestId)
{
    IdentityCodeStore codes = codesOf(context);
    const QDateTime now = context.now();
    IdentityCode code;
    code.sendsLeft = std::max(0,
        domain::mostCodesInDay - codes.madeAfter(requestId, now.addSecs(-dayHours * hourSeconds)));
    const auto last = codes.last(requestId);
    if (!last)
        return code;
    code.state = stateOf(*last, now);
    code.sentAt = last->createdAt;
    code.expiresAt = last->expiresAt;
    code.provedAt = last->provedAt;
    code.mail = last->mail;
    if (code.state == State::Open)
        code.attemptsLeft = domain::mostCodeAttempts - last->attempts;
    return code;
}

} // namespace console::service
