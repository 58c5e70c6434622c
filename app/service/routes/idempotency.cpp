// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/idempotency.h"

#include "service/usecases/refusals.h"

#include <QCryptographicHash>
#include <QScopeGuard>

#include <algorithm>

namespace console::service {

namespace {

constexpr qsizetype longestKey = 255;
constexpr int keptHours = 24;
constexpr size_t mostAnswers = 1024;
constexpr qsizetype mostBytes = 16 * 1024 * 1024;
constexpr int waitMs = 5000;

QString field()
{
    return QStringLiteral("Idempotency-Key");
}

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

QByteArray whoOf(const std::optional<Principal>& principal)
{
    if (!principal)
        return "public";
    const QString organization
        = principal->current ? principal->current->organization.id.text() : QString();
    return principal->id().text().toLatin1() + '/' + organization.toLatin1();
}

} // namespace

base::Result<std::optional<IdempotencyTable::Key>> IdempotencyTable::keyOf(
    const HttpRequest& request, const std::optional<Principal>& principal)
{
    const QByteArray sent = request.header("idempotency-key");
    if (sent.isEmpty())
        return std::nullopt;
    if (sent.size() > longestKey)
        return invalid(
            field(), "idempotency.long", tr("An Idempotency-Key has at most 255 characters."));
    const QByteArray id = whoOf(principal) + '\n' + request.method + '\n'
        + request.path.toLower().toUtf8() + '\n' + sent;
    return std::optional(Key{.id = QCryptographicHash::hash(id, QCryptographicHash::Sha256),
        .bodyHash = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256)});
}

base::Result<HttpResponse> IdempotencyTable::once(
    const Key& key, const std::function<HttpResponse()>& work)
{
    base::Result<std::optional<HttpResponse>> twin = answerOfTwin(key);
    if (!twin)
        return base::failure(std::move(twin.error()));
    if (*twin)
        return std::move(**twin);
    auto abandoned = qScopeGuard([&] { abandon(key); });
    const HttpResponse response = work();
    abandoned.dismiss();
    end(key, response);
    return response;
}

base::Result<std::optional<HttpResponse>> IdempotencyTable::answerOfTwin(const Key& key)
{
    const QMutexLocker lock(&m_mutex);
    forgetOld();
    const QDeadlineTimer deadline(waitMs);
    while (!begin(key)) {
        const Entries::iterator entry = find(key.id);
        if (entry->bodyHash != key.bodyHash)
            return invalid(field(), "idempotency.other-body",
                tr("This Idempotency-Key was used for another request."));
        if (entry->response)
            return entry->response;
        if (!waitFor(deadline))
            return conflict("idempotency.under-way",
                tr("The first request with this Idempotency-Key has not ended yet."));
    }
    return std::nullopt;
}

bool IdempotencyTable::waitFor(const QDeadlineTimer& deadline)
{
    if (m_waiting)
        return false;
    m_waiting = true;
    const bool woken = m_ended.wait(&m_mutex, deadline);
    m_waiting = false;
    return woken;
}

IdempotencyTable::Entries::iterator IdempotencyTable::find(const QByteArray& id)
{
    return std::find_if(
        m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.id == id; });
}

bool IdempotencyTable::begin(const Key& key)
{
    if (find(key.id) != m_entries.end())
        return false;
    m_entries.push_back(
        {.id = key.id, .bodyHash = key.bodyHash, .since = m_clock(), .response = {}});
    return true;
}

void IdempotencyTable::end(const Key& key, const HttpResponse& response)
{
    QMutexLocker lock(&m_mutex);
    const Entries::iterator entry = find(key.id);
    if (response.status >= 500) {
        m_entries.erase(entry);
    } else {
        entry->response = response;
        m_bytes += response.body.size();
    }
    forgetOld();
    m_ended.wakeAll();
}

void IdempotencyTable::abandon(const Key& key)
{
    const QMutexLocker lock(&m_mutex);
    m_entries.erase(find(key.id));
    m_ended.wakeAll();
}

void IdempotencyTable::forgetOld()
{
    const QDateTime oldest = m_clock().addSecs(-keptHours * 3600);
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const bool tooMuch = m_entries.size() > mostAnswers || m_bytes > mostBytes;
        if (!tooMuch && entry->since > oldest)
            return;
        if (entry->response) {
            m_bytes -= entry->response->body.size();
            entry = m_entries.erase(entry);
        } else {
            ++entry; // someone waits for it
        }
    }
}

} // namespace console::service
