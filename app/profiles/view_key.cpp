// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/view_key.h"

#include "base/random.h"
#include "base/sealer.h"

namespace console::profiles {

using base::Call;
using base::Done;
using base::Result;
using base::Sealer;

Call<QByteArray> viewKey(SecretStore& store, const ProfileId& profile, QObject* receiver)
{
    const QString entry = secretKey(profile, QStringLiteral("view"));
    return store.read(entry).andThen(
        receiver, [&store, entry, receiver](const std::optional<QByteArray>& kept) {
            if (kept && kept->size() == Sealer::keyBytes)
                return Call<QByteArray>::ready(*kept);
            const QByteArray made = base::randomBytes(Sealer::keyBytes);
            return store.write(entry, made).map(receiver, [made](Done) -> Result<QByteArray> {
                return made;
            });
        });
}

} // namespace console::profiles
