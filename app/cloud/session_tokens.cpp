// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/session_tokens.h"

#include "contract/api_key.h"

#include <algorithm>

namespace console::cloud {

using domain::OrganizationId;

namespace {

QDateTime endOf(const Credentials& credentials)
{
    if (credentials.kind != Credentials::Kind::Bearer)
        return contract::tokenExpiry(credentials.token);
    const base::Result<contract::ApiKey> key = contract::readApiKey(credentials.token);
    return key ? key->contents.expiresAt : QDateTime();
}

QDateTime endOfNew(const Credentials& credentials, const QDateTime& now)
{
    const QDateTime end = endOf(credentials);
    return end > now ? end : QDateTime();
}

Credentials cookie(const QString& token)
{
    return {.kind = Credentials::Kind::Cookie, .token = token};
}

} // namespace

bool SessionTokens::Token::isOver(const QDateTime& now) const
{
    return expiresAt.isValid() && expiresAt <= now;
}

void SessionTokens::begin(
    const Credentials& signIn, const OrganizationId& organization, const QDateTime& now)
{
    clear();
    m_signIn
        = {.organization = organization, .credentials = signIn, .expiresAt = endOfNew(signIn, now)};
    m_organization = organization;
}

void SessionTokens::restore(const Credentials& signIn, const OrganizationId& organization,
    const QList<Opened>& opened, const QDateTime& now)
{
    begin(signIn, organization, now);
    m_signIn.expiresAt = endOf(signIn);
    for (const Opened& each : opened) {
        const Token token{.organization = each.organization,
            .credentials = cookie(each.token),
            .expiresAt = contract::tokenExpiry(each.token),
            .fromEarlier = true};
        if (!token.isOver(now) && each.organization != organization)
            m_opened.append(token);
    }
}

bool SessionTokens::isApiKey() const
{
    return m_signIn.credentials.kind == Credentials::Kind::Bearer;
}

Credentials SessionTokens::credentials(const QString& token) const
{
    return token == signIn() && !token.isEmpty() ? m_signIn.credentials : cookie(token);
}

const SessionTokens::Token* SessionTokens::find(const OrganizationId& id) const
{
    if (id == m_organization && !id.isEmpty())
        return &m_signIn;
    const auto it = std::find_if(m_opened.begin(), m_opened.end(),
        [&](const Token& each) { return each.organization == id; });
    return it == m_opened.end() ? nullptr : &*it;
}

std::optional<QString> SessionTokens::tokenOf(const OrganizationId& id, const QDateTime& now) const
{
    const Token* token = find(id);
    return token && !token->isOver(now) ? std::optional(token->credentials.token) : std::nullopt;
}

void SessionTokens::add(const OrganizationId& id, const QString& token, const QDateTime& now)
{
    m_opened.removeIf([&](const Token& each) { return each.organization == id; });
    m_opened.append({.organization = id,
        .credentials = cookie(token),
        .expiresAt = endOfNew(cookie(token), now)});
}

void SessionTokens::drop(const QString& token)
{
    m_opened.removeIf([&](const Token& each) { return each.credentials.token == token; });
}

bool SessionTokens::holds(const QString& token) const
{
    return !token.isEmpty()
        && (token == signIn()
            || std::any_of(m_opened.begin(), m_opened.end(),
                [&](const Token& each) { return each.credentials.token == token; }));
}

bool SessionTokens::isFromEarlier(const QString& token) const
{
    return std::any_of(m_opened.begin(), m_opened.end(),
        [&](const Token& each) { return each.fromEarlier && each.credentials.token == token; });
}

QList<SessionTokens::Opened> SessionTokens::opened() const
{
    QList<Opened> opened;
    opened.reserve(m_opened.size());
    for (const Token& each : m_opened)
        opened.append({.organization = each.organization, .token = each.credentials.token});
    return opened;
}

QStringList SessionTokens::all() const
{
    QStringList all;
    for (const Token& each : m_opened)
        all.append(each.credentials.token);
    if (!signIn().isEmpty())
        all.append(signIn());
    return all;
}

QDateTime SessionTokens::expiresAt(const OrganizationId& id) const
{
    const Token* token = find(id);
    if (!token || !token->expiresAt.isValid())
        return m_signIn.expiresAt;
    return m_signIn.expiresAt.isValid() ? std::min(token->expiresAt, m_signIn.expiresAt)
                                        : token->expiresAt;
}

} // namespace console::cloud
