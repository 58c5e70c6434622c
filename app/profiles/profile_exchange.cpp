// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/profile_exchange.h"

#include "profiles/profile_json.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace console::profiles {

using namespace Qt::StringLiterals;

namespace {

//! Of this computer or person; the rest of a profile is anybody's.
constexpr std::array<QLatin1String, 4> ofThisComputer{
    {"secretBackend"_L1, "lastOrganizationId"_L1, "lastPage"_L1, "clientCertificates"_L1}};

QString copyName(const QString& name, const QList<Profile>& here)
{
    for (int i = 1;; ++i) {
        const QString end = i == 1 ? QCoreApplication::translate("Profile", "copy")
                                   : QCoreApplication::translate("Profile", "copy %1").arg(i);
        const QString made = name.left(longestProfileName - end.size() - 1) + u' ' + end;
        const bool taken = std::any_of(
            here.begin(), here.end(), [&](const Profile& each) { return each.name == made; });
        if (!taken)
            return made;
    }
}

} // namespace

QByteArray exportProfiles(const QList<Profile>& profiles)
{
    QJsonArray items;
    for (Profile profile : profiles) {
        if (profile.kind == Profile::Kind::Embedded)
            continue;
        // What a newer program wrote may be anything.
        profile.unknown = {};
        QJsonObject item = encode(profile);
        for (const QLatin1String each : ofThisComputer)
            item.remove(each);
        items.append(item);
    }
    return QJsonDocument(
        QJsonObject{{u"packmindProfiles"_s, exchangeVersion}, {u"profiles"_s, items}})
        .toJson();
}

Profile duplicateOf(const Profile& profile, const QList<Profile>& here)
{
    Profile copy = profile;
    copy.id = ProfileId::create();
    copy.name = copyName(profile.name, here);
    copy.clientCertificates.clear();
    copy.secretBackend.clear();
    copy.lastEmail.clear();
    copy.lastOrganizationId = {};
    copy.lastPage.clear();
    return copy;
}

} // namespace console::profiles
