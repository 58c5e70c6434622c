// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/profile.h"

namespace console::profiles {

// Profiles in a file, from one computer to another: JSON with the member "packmindProfiles", the
// version of its shape. Never with a secret, and without what belongs to one computer or person
// (where secrets are kept, the organization and page that were open, the client certificate, whose
// key stays behind).

inline constexpr qint64 exchangeVersion = 1;
//! As large as all that are saved may be: with the authorities of a network in each, they are.
inline constexpr qint64 largestExchangeFile = 16 * 1024 * 1024;
inline constexpr qsizetype mostExchanged = 500; //!< profiles in one file

//! UTF-8, indented. The service inside this program is of one computer, and is left out.
[[nodiscard]] QByteArray exportProfiles(const QList<Profile>& profiles);

//! What becomes of one profile of a file.
struct ImportedProfile {
    enum class Fate {
        New,
        Updated, //!< it is there already and differs; what the file says takes its place
        Unchanged, //!< it is there already, and the same
        InUse, //!< it differs, but somebody works through it; readImport() knows nothing of that
    };
    Profile profile; //!< as it will be; with the id that it has here already
    Fate fate = Fate::New;
    QStringList changes; //!< of Updated: wire names of the members that differ, "readOnly"
};

//! Reads a file and holds it against what is here. The same: one id; else one server and one name,
//! the account being kept nowhere but with the secrets. Errors InvalidInput, field of the first
//! member at fault ("profiles[3].origin"): "import.shape", "import.version" (of a newer program),
//! "import.many", "import.secret" (something that a file must not hold), "profile.name",
//! "profile.group", "origin.*", "proxy.*", "certificates.*".
[[nodiscard]] base::Result<QList<ImportedProfile>> readImport(
    const QByteArray& file, const QList<Profile>& here);

//! A copy with an id and a name of its own ("… copy"), signed in nowhere, and without the client
//! certificate, whose key is under the other's id.
[[nodiscard]] Profile duplicateOf(const Profile& profile, const QList<Profile>& here);

} // namespace console::profiles
