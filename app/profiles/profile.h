// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "profiles/proxy.h"

#include <QJsonObject>
#include <QUrl>

namespace console::profiles {

using ProfileId = base::Id<struct ProfileTag>;

//! One saved connection. Holds no secret: those are in the SecretStore under secretKey().
struct Profile {
    enum class Kind {
        Embedded, //!< the service inside this program
        PackmindEu, //!< https://app.packmind.ai
        SelfHosted, //!< an address that the person typed
    };
    //! What the profile is used for, so that nobody mistakes production for a test.
    enum class Mark { None, Test, Staging, Production };

    ProfileId id;
    QString name; //!< 1 to 80 characters
    Kind kind = Kind::Embedded;
    QUrl origin; //!< scheme, host and port only; empty for embedded, whose port changes
    QByteArray pinnedCertificate; //!< PEM; empty when the system's authorities decide
    //! Origin of a shared service that keeps sub-processors, requests and activity for a cloud that
    //! keeps none; empty: the service of this computer does.
    QUrl governance;
    Proxy proxy;
    QByteArray authorities; //!< PEM; trusted besides the system's
    QByteArray clientCertificates; //!< PEM; the key of the first is a secret
    QString group; //!< heading that it stands under in lists, at most 80 characters; or empty
    QString colour; //!< "#rrggbb" or empty
    Mark mark = Mark::None;
    bool readOnly = false; //!< the transport refuses everything that changes something
    QString secretBackend; //!< backendName() of the store that has its secrets, or empty
    QString lastEmail; //!< not in the file: see lastAccount()
    domain::OrganizationId lastOrganizationId; //!< empty when none was chosen
    QString lastPage; //!< key of the page that was open, or empty
    QJsonObject unknown; //!< members that this version does not know; written back as they were
};

//! Longest name of a profile, in characters.
inline constexpr qsizetype longestProfileName = 80;

//! The name without spaces around it. Error InvalidInput, field "name": empty or longer.
[[nodiscard]] base::Result<QString> profileName(const QString& typed);

//! The same for the heading of a group, which may be empty. Field "group".
[[nodiscard]] base::Result<QString> profileGroup(const QString& typed);

[[nodiscard]] QString wireName(Profile::Kind kind);
[[nodiscard]] QString wireName(Profile::Mark mark);

//! Origin of the real Packmind Cloud in the EU.
inline constexpr const char* packmindEuOrigin = "https://app.packmind.ai";

//! Whether `host` is this computer: "localhost", or a loopback address (RFC 6890).
[[nodiscard]] bool isLoopback(const QString& host);

//! Whether two addresses are of one server: the same scheme, host (without case) and port, whether
//! it is written or the scheme's own. The names of this computer are one host.
[[nodiscard]] bool sameServer(const QUrl& a, const QUrl& b);

//! An address as typed, reduced to scheme, host and port: "cloud.acme.example" gives
//! "https://cloud.acme.example". Error InvalidInput, field "origin": no host, user name or password
//! in it, another scheme than https, or http to anything but a loopback address.
[[nodiscard]] base::Result<QUrl> profileOrigin(const QString& typed);

//! The same for a shared service. Field "governance"; empty: none.
[[nodiscard]] base::Result<QUrl> profileGovernance(const QString& typed);

//! Where the server of a profile is; empty for the service inside this program.
[[nodiscard]] QUrl serverOf(const Profile& profile);

//! Of the entries of a shared service among the secrets of a profile, which has its own session.
[[nodiscard]] ProfileId governanceIdOf(const ProfileId& profile);

} // namespace console::profiles
