// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/client_identity.h"
#include "profiles/profile_exchange.h"
#include "profiles/profile_json.h"

#include <QRegularExpression>

#include <algorithm>

namespace console::profiles {

using base::ApiError;
using base::Done;
using base::failure;
using base::JsonReader;
using base::Result;
using namespace Qt::StringLiterals;
using Fate = ImportedProfile::Fate;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ProfileImport", text);
}

ApiError wrong(const QString& field, const QString& code, const QString& sentence)
{
    return ApiError::invalid(field, sentence, code);
}

//! The first member that is a secret by its name or by what it holds; empty when there is none.
QString secretIn(const QJsonObject& object, const QString& path)
{
    static const QStringList words{
        u"password"_s, u"passphrase"_s, u"token"_s, u"apikey"_s, u"privatekey"_s, u"clientkey"_s};
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = path + u'.' + it.key();
        const bool named = std::any_of(words.begin(), words.end(),
            [&](const QString& word) { return it.key().contains(word, Qt::CaseInsensitive); });
        if (named || it->toString().contains("PRIVATE KEY-----"_L1))
            return place;
        const QString inside = it->isObject() ? secretIn(it->toObject(), place) : QString();
        if (!inside.isEmpty())
            return inside;
    }
    return {};
}

//! What the file's own shape does not say is held against the rules that a form keeps to.
Result<Profile> checked(Profile profile, const QString& path)
{
    const auto at = [&path](ApiError error, const QString& member = {}) {
        const QString field = member.isEmpty() ? error.field : member;
        error.field = path + u'.' + field;
        error.message = tr("%1: %2").arg(error.field, error.message);
        return error;
    };
    if (profile.kind == Profile::Kind::Embedded)
        return failure(at(wrong(u"kind"_s, u"import.shape"_s,
            tr("The service inside this program can't be taken from another computer."))));
    const Result<QString> name = profileName(profile.name);
    if (!name)
        return failure(at(name.error()));
    const Result<QString> group = profileGroup(profile.group);
    if (!group)
        return failure(at(group.error()));
    const Result<QUrl> origin = profileOrigin(serverOf(profile).toString());
    if (!origin)
        return failure(at(origin.error()));
    const Result<QUrl> governance = profileGovernance(profile.governance.toString());
    if (!governance)
        return failure(at(governance.error()));
    const Result<Proxy> proxy = checkedProxy(profile.proxy);
    if (!proxy)
        return failure(at(proxy.error()));
    if (!profile.authorities.isEmpty()) {
        const Result<QByteArray> authorities = readAuthorities(profile.authorities);
        if (!authorities)
            return failure(at(authorities.error()));
        profile.authorities = *authorities;
    }
    if (!profile.pinnedCertificate.isEmpty() && QSslCertificate(profile.pinnedCertificate).isNull())
        return failure(at(wrong(u"pinnedCertificate"_s, u"certificates.none"_s,
            tr("There is no certificate in this file. Choose a PEM or DER file."))));
    static const QRegularExpression colour(u"^(#[0-9A-Fa-f]{6})?$"_s);
    if (!colour.match(profile.colour).hasMatch())
        return failure(
            at(wrong(u"colour"_s, u"import.shape"_s, tr("A colour is written like #0F766E."))));
    profile.name = *name;
    profile.group = *group;
    profile.origin = *origin;
    profile.governance = *governance;
    profile.proxy = *proxy;
    return profile;
}

bool areOfOneServer(const Profile& a, const Profile& b)
{
    return a.kind == b.kind && sameServer(serverOf(a), serverOf(b));
}

qsizetype ofServer(const QList<Profile>& profiles, const Profile& profile)
{
    return std::count_if(profiles.begin(), profiles.end(),
        [&](const Profile& each) { return areOfOneServer(each, profile); });
}

bool isTaken(const ProfileId& id, const QList<Profile>& here)
{
    return std::any_of(
        here.begin(), here.end(), [&](const Profile& each) { return each.id == id; });
}

//! Whether that one of this computer is another one of the file: two of it never become one.
bool isMet(const Profile& here, const QList<Profile>& imported, const QList<ImportedProfile>& met)
{
    return std::any_of(imported.begin(), imported.end(), [&](const Profile& each) {
        return each.id == here.id && areOfOneServer(each, here);
    }) || std::any_of(met.begin(), met.end(), [&](const ImportedProfile& each) {
        return each.profile.id == here.id;
    });
}

//! With another server under the same id it is another one: what is kept under that id must not go
//! there. `met`: those of the file before it.
const Profile* known(const Profile& profile, const QList<Profile>& imported,
    const QList<Profile>& here, const QList<ImportedProfile>& met)
{
    const Profile* found = nullptr;
    for (const Profile& each : here) {
        if (!areOfOneServer(each, profile))
            continue;
        if (each.id == profile.id)
            return &each;
        if (isMet(each, imported, met))
            continue;
        const bool alone = ofServer(here, profile) == 1 && ofServer(imported, profile) == 1;
        if (alone || each.name == profile.name)
            found = &each;
    }
    return found;
}

ImportedProfile meeting(Profile profile, const QList<Profile>& imported, const QList<Profile>& here,
    const QList<ImportedProfile>& others)
{
    const Profile* before = known(profile, imported, here, others);
    if (!before) {
        if (isTaken(profile.id, here))
            profile.id = ProfileId::create();
        return {profile, Fate::New, {}};
    }
    profile.id = before->id;
    profile.clientCertificates = before->clientCertificates;
    profile.secretBackend = before->secretBackend;
    profile.lastEmail = before->lastEmail;
    profile.lastOrganizationId = before->lastOrganizationId;
    profile.lastPage = before->lastPage;
    profile.unknown = before->unknown;
    ImportedProfile met{profile, Fate::Unchanged, {}};
    const QJsonObject old = encode(*before);
    const QJsonObject made = encode(profile);
    for (auto it = made.begin(); it != made.end(); ++it) {
        if (old.value(it.key()) != it.value())
            met.changes << it.key();
    }
    if (!met.changes.isEmpty())
        met.fate = Fate::Updated;
    return met;
}

//! The profiles as they are written, once the file has said what it is.
Result<QJsonArray> profilesIn(const QByteArray& file)
{
    const ApiError shape = wrong(u"packmindProfiles"_s, u"import.shape"_s,
        tr("This is no file of profiles: “packmindProfiles” is missing in it. Choose one that was "
           "exported by this program."));
    const Result<QJsonObject> object = base::parseJsonObject(file, u"profiles"_s);
    if (!object) {
        ApiError error = shape;
        error.detail = object.error().detail;
        return failure(error);
    }
    JsonReader reader(*object);
    const qint64 version = reader.integer("packmindProfiles"_L1);
    if (reader.failed() || version < 1)
        return failure(shape);
    if (version > exchangeVersion)
        return failure(wrong(u"packmindProfiles"_s, u"import.version"_s,
            tr("“packmindProfiles” says that a newer version of this program wrote this file. Use "
               "that version to import it.")));
    if (!object->value("profiles"_L1).isArray())
        return failure(wrong(u"profiles"_s, u"import.shape"_s,
            tr("“profiles” is no list in this file. Nothing was imported.")));
    const QJsonArray items = object->value("profiles"_L1).toArray();
    if (items.size() > mostExchanged)
        return failure(wrong(u"profiles"_s, u"import.many"_s,
            tr("There are more than 500 profiles in this file. Nothing was imported.")));
    return items;
}

Result<Profile> profileOf(const QJsonValue& item, const QString& path)
{
    if (!item.isObject())
        return failure(wrong(path, u"import.shape"_s, tr("%1 is no profile.").arg(path)));
    const QJsonObject object = item.toObject();
    if (const QString secret = secretIn(object, path); !secret.isEmpty())
        return failure(wrong(secret, u"import.secret"_s,
            tr("%1 looks like a secret, which a file of profiles must not hold. Take it out. "
               "Nothing was imported.")
                .arg(secret)));
    JsonReader reader(object, path);
    const Result<Profile> read = reader.finish(decodeProfile(reader, object));
    if (!read) {
        const QString& detail = read.error().detail;
        const QString field = detail.section(u':', 0, 0);
        ApiError error = wrong(field, u"import.shape"_s,
            tr("%1 is not as it has to be in this file. Nothing was imported.").arg(field));
        error.detail = detail;
        return failure(error);
    }
    Profile profile = *read;
    profile.unknown = {};
    profile.secretBackend.clear();
    profile.lastOrganizationId = {};
    profile.lastPage.clear();
    profile.clientCertificates.clear();
    return checked(std::move(profile), path);
}

} // namespace

Result<QList<ImportedProfile>> readImport(const QByteArray& file, const QList<Profile>& here)
{
    const Result<QJsonArray> items = profilesIn(file);
    if (!items)
        return failure(items.error());
    QList<Profile> imported;
    for (qsizetype i = 0; i < items->size(); ++i) {
        const Result<Profile> profile = profileOf(items->at(i), u"profiles[%1]"_s.arg(i));
        if (!profile)
            return failure(profile.error());
        if (isTaken(profile->id, imported))
            return failure(wrong(u"profiles[%1].id"_s.arg(i), u"import.shape"_s,
                tr("%1 stands twice in this file. Nothing was imported.")
                    .arg(u"profiles[%1].id"_s.arg(i))));
        imported << *profile;
    }
    QList<ImportedProfile> result;
    for (const Profile& profile : std::as_const(imported))
        result << meeting(profile, imported, here, result);
    return result;
}

} // namespace console::profiles
