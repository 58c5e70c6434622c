// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/profile_removal.h"

#include "profiles/kept_session.h"

namespace console::profiles {

using base::ApiError;
using base::Call;
using base::Done;
using base::failure;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

//! One after the other: a keychain asks for its password once.
Call<Done> removeAll(
    SecretStore& store, QStringList entries, QObject* receiver, std::optional<ApiError> problem)
{
    if (entries.isEmpty())
        return Call<Done>::ready(problem ? Result<Done>(failure(*problem)) : Result<Done>(Done{}));
    using Problem = std::optional<ApiError>;
    const QString entry = entries.takeFirst();
    return store.remove(entry)
        .map(receiver, [problem](Done) -> Result<Problem> { return problem; })
        .orElse(receiver,
            [problem](const ApiError& error) {
                return Call<Problem>::ready(problem ? problem : Problem(error));
            })
        .andThen(receiver, [&store, entries, receiver](const Problem& first) {
            return removeAll(store, entries, receiver, first);
        });
}

} // namespace

Call<Done> forgetSecrets(SecretStore& store, const ProfileId& profile, QObject* receiver)
{
    const ProfileId governance = governanceIdOf(profile);
    QStringList entries;
    for (const QString& name : {u"session"_s, u"session-organizations"_s, u"account"_s,
             u"proxy-password"_s, u"client-key"_s, u"llm-keys"_s, u"view"_s})
        entries << secretKey(profile, name);
    for (const QString& name : {u"session"_s, u"session-organizations"_s})
        entries << secretKey(governance, name);
    return removeAll(store, entries, receiver, std::nullopt);
}

Call<Done> forgetGovernanceSession(SecretStore& store, const ProfileId& profile, QObject* receiver)
{
    return KeptSession(store, governanceIdOf(profile)).remove(receiver);
}

} // namespace console::profiles
