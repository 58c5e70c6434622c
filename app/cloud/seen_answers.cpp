// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/seen_answers.h"

#include "contract/conditional_routes.h"

#include <algorithm>

namespace console::cloud {

namespace {

//! What one person is told another may not be: the token is part of the key.
QByteArray keyOf(const HttpRequest& request)
{
    const QString target = contract::pathOf(request.route, request.pathValues) + QLatin1Char('?')
        + request.query.toString(QUrl::FullyEncoded);
    return target.toUtf8() + '\n' + request.credentials.token.toUtf8();
}

} // namespace

SeenAnswers& SeenAnswers::of(Transport& transport)
{
    auto* seen = transport.findChild<SeenAnswers*>({}, Qt::FindDirectChildrenOnly);
    return seen ? *seen : *new SeenAnswers(&transport);
}

std::optional<SeenAnswers::Seen> SeenAnswers::find(const HttpRequest& request)
{
    const auto found = m_entries.find(keyOf(request));
    if (found == m_entries.end())
        return std::nullopt;
    found->use = ++m_uses;
    return found->seen;
}

void SeenAnswers::keep(const HttpRequest& request, const HttpAnswer& answer)
{
    if (answer.status != 200 || !contract::isConditional(request.route))
        return;
    const QByteArray key = keyOf(request);
    if (const auto before = m_entries.find(key); before != m_entries.end())
        drop(before);
    const QByteArray tag = answer.header("etag");
    if (tag.isEmpty() || answer.body.size() > mostBytes)
        return;
    m_entries.insert(key, {{tag, answer}, ++m_uses});
    m_bytes += answer.body.size();
    while (m_entries.size() > most || m_bytes > mostBytes)
        drop(std::min_element(m_entries.begin(), m_entries.end(),
            [](const Entry& a, const Entry& b) { return a.use < b.use; }));
}

void SeenAnswers::clear()
{
    m_entries.clear();
    m_bytes = 0;
}

void SeenAnswers::drop(QHash<QByteArray, Entry>::iterator entry)
{
    m_bytes -= entry->seen.answer.body.size();
    m_entries.erase(entry);
}

} // namespace console::cloud
