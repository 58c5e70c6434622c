// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/kept_session.h"

#include "base/json_reader.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace console::profiles {

using base::ApiError;
using base::Call;
using base::Done;
using base::failure;
using base::JsonReader;
using base::Result;
using OrganizationToken = KeptSession::OrganizationToken;
using OrganizationTokens = QList<OrganizationToken>;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype roundAToken = 64; // the id and the JSON around it

QString nameOf(const QString& signIn)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(signIn.toUtf8(), QCryptographicHash::Sha256).toHex());
}

OrganizationTokens latestOf(const OrganizationTokens& opened)
{
    qsizetype bytes = 0;
    qsizetype first = opened.size();
    while (first > 0 && opened.size() - first < KeptSession::mostOrganizations) {
        bytes += opened.at(first - 1).token.size() + roundAToken;
        if (bytes > KeptSession::mostBytes)
            break;
        --first;
    }
    return opened.mid(first);
}

QByteArray encoded(const QString& signIn, const OrganizationTokens& opened)
{
    QJsonArray list;
    for (const OrganizationToken& each : opened)
        list.append(QJsonObject{{u"id"_s, each.organization.text()}, {u"token"_s, each.token}});
    return QJsonDocument(QJsonObject{{u"signIn"_s, nameOf(signIn)}, {u"organizations"_s, list}})
        .toJson(QJsonDocument::Compact);
}

OrganizationTokens decoded(const std::optional<QByteArray>& entry, const QString& signIn)
{
    if (!entry)
        return {};
    const Result<QJsonObject> object = base::parseJsonObject(*entry, u"kept organizations"_s);
    if (!object)
        return {};
    JsonReader reader(*object);
    const QString name = reader.string("signIn"_L1);
    const OrganizationTokens opened = reader.list("organizations"_L1, [](JsonReader& item) {
        return OrganizationToken{.organization = item.id<domain::OrganizationId>("id"_L1),
            .token = item.string("token"_L1)};
    });
    return reader.failed() || name != nameOf(signIn) ? OrganizationTokens() : opened;
}

} // namespace

KeptSession::KeptSession(SecretStore& store, const ProfileId& profile)
    : m_store(store)
    , m_signInKey(secretKey(profile, u"session"_s))
    , m_organizationsKey(secretKey(profile, u"session-organizations"_s))
{
}

Call<std::optional<KeptSession::Contents>> KeptSession::read(QObject* receiver) const
{
    using Kept = std::optional<Contents>;
    return m_store.read(m_signInKey)
        .andThen(receiver,
            [&store = m_store, key = m_organizationsKey, receiver](
                const std::optional<QByteArray>& signIn) {
                if (!signIn)
                    return Call<Kept>::ready(Kept());
                return store.read(key).map(receiver,
                    [text = QString::fromLatin1(*signIn)](
                        const std::optional<QByteArray>& opened) -> Result<Kept> {
                        return Kept(
                            Contents{.signIn = text, .organizations = decoded(opened, text)});
                    });
            });
}

Call<Done> KeptSession::write(const QString& signIn) const
{
    // Asked for before anything else can be: what is opened with the new sign-in comes after it.
    // If it fails, what stays opens nothing here.
    (void)m_store.remove(m_organizationsKey);
    return m_store.write(m_signInKey, signIn.toLatin1());
}

Call<Done> KeptSession::writeOrganizations(
    const QString& signIn, const OrganizationTokens& opened) const
{
    return m_store.write(m_organizationsKey, encoded(signIn, latestOf(opened)));
}

Call<Done> KeptSession::remove(QObject* receiver) const
{
    using Problem = std::optional<ApiError>;
    Call<Done> signIn = m_store.remove(m_signInKey);
    return m_store.remove(m_organizationsKey)
        .map(receiver, [](Done) -> Result<Problem> { return Problem(); })
        .orElse(receiver, [](ApiError error) { return Call<Problem>::ready(Problem(error)); })
        .andThen(receiver, [receiver, signIn](const Problem& problem) mutable {
            return std::move(signIn).map(receiver, [problem](Done) -> Result<Done> {
                return problem ? Result<Done>(failure(*problem)) : Result<Done>(Done{});
            });
        });
}

} // namespace console::profiles
