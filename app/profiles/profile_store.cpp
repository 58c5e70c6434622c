// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/profile_store.h"

#include "base/atomic_file.h"
#include "profiles/profile_json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace console::profiles {

using base::ApiError;
using base::Call;
using base::CallSource;
using base::Done;
using base::failure;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 formatVersion = 1;
constexpr qint64 largestFile = 16 * 1024 * 1024;

ApiError problem(
    ApiError::Kind kind, const QString& code, const QString& sentence, const QString& detail = {})
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    error.message = sentence;
    error.detail = detail;
    return error;
}

ApiError notLoaded()
{
    return problem(ApiError::Kind::Conflict, u"profiles.not-loaded"_s,
        ProfileStore::tr("The saved profiles could not be read, so nothing is saved over them."));
}

// Nothing is thrown away: a person may want to repair it.
ApiError keptAside(const QString& path, const QString& detail)
{
    const QFileInfo file(path);
    const QString aside = file.dir().filePath(u"%1.damaged-%2.%3"_s.arg(file.completeBaseName(),
        QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s), file.suffix()));
    if (!QFile::rename(path, aside))
        return problem(ApiError::Kind::RefusedOrFailed, u"profiles.unreadable"_s,
            ProfileStore::tr("The saved profiles in %1 are damaged. The file was left as it is.")
                .arg(QDir::toNativeSeparators(path)),
            detail);
    return problem(ApiError::Kind::InvalidInput, u"profiles.damaged"_s,
        ProfileStore::tr("The saved profiles could not be understood. The file is kept as %1.")
            .arg(QDir::toNativeSeparators(aside)),
        detail);
}

Result<Done> checked(const Profile& profile)
{
    if (const Result<QString> name = profileName(profile.name); !name)
        return failure(name.error());
    if (profile.kind == Profile::Kind::Embedded)
        return Done{};
    return profileOrigin(serverOf(profile).toString()).transform([](const QUrl&) {
        return Done{};
    });
}

} // namespace

struct ProfileStore::Content {
    QList<Profile> profiles;
    ProfileId lastUsed;
    QJsonObject unknown;
};

ProfileStore::ProfileStore(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_disk.setMaxThreadCount(1);
}

ProfileStore::~ProfileStore()
{
    m_disk.waitForDone();
}

Call<QList<Profile>> ProfileStore::load()
{
    const CallSource<Content> source;
    m_disk.start([source, path = m_path] { source.resolve(read(path)); });
    return source.call()
        .map(this,
            [this](const Content& content) -> Result<QList<Profile>> {
                m_profiles = content.profiles;
                m_lastUsed = content.lastUsed;
                m_unknown = content.unknown;
                m_loaded = true;
                Q_EMIT changed();
                return m_profiles;
            })
        .orElse(this, [this](const ApiError& error) {
            if (error.code == "profiles.damaged"_L1)
                m_loaded = true;
            return Call<QList<Profile>>::ready(failure(error));
        });
}

Result<ProfileStore::Content> ProfileStore::read(const QString& path)
{
    const Result<QByteArray> bytes = base::readSmallFile(path, largestFile);
    if (!bytes && bytes.error().kind == ApiError::Kind::NotFound)
        return Content{};
    if (!bytes && bytes.error().kind == ApiError::Kind::InvalidInput)
        return failure(keptAside(path, bytes.error().detail));
    if (!bytes)
        return failure(problem(ApiError::Kind::RefusedOrFailed, u"profiles.unreadable"_s,
            bytes.error().message, bytes.error().detail));
    const Result<QJsonObject> object = base::parseJsonObject(*bytes, u"profiles"_s);
    if (!object)
        return failure(keptAside(path, object.error().detail));
    base::JsonReader reader(*object);
    if (reader.integer("version"_L1) > formatVersion)
        return failure(problem(ApiError::Kind::InvalidInput, u"profiles.newer"_s,
            tr("The saved profiles were written by a newer version of this program. Use that "
               "version, or move %1 away.")
                .arg(QDir::toNativeSeparators(path))));
    const QJsonArray items = object->value("profiles"_L1).toArray();
    Content content;
    content.profiles = reader.list("profiles"_L1, [&items, i = 0](base::JsonReader& item) mutable {
        return decodeProfile(item, items.at(i++).toObject());
    });
    content.lastUsed = ProfileId(reader.optionalString("lastUsed"_L1).value_or(QString()));
    content.unknown = *object;
    for (const char* known : {"version", "profiles", "lastUsed"})
        content.unknown.remove(QLatin1String(known));
    Result<Content> finished = reader.finish(std::move(content));
    if (!finished)
        return failure(keptAside(path, finished.error().detail));
    return finished;
}

std::optional<Profile> ProfileStore::find(const ProfileId& id) const
{
    const auto it = std::find_if(
        m_profiles.begin(), m_profiles.end(), [&](const Profile& each) { return each.id == id; });
    return it == m_profiles.end() ? std::nullopt : std::optional(*it);
}

Call<Done> ProfileStore::save(const Profile& profile)
{
    return saveAll({profile});
}

Call<Done> ProfileStore::saveAll(const QList<Profile>& profiles)
{
    if (!m_loaded)
        return Call<Done>::ready(failure(notLoaded()));
    for (const Profile& profile : profiles) {
        if (const Result<Done> fit = checked(profile); !fit)
            return Call<Done>::ready(failure(fit.error()));
    }
    for (const Profile& profile : profiles)
        put(profile);
    Q_EMIT changed();
    return write();
}

void ProfileStore::put(const Profile& profile)
{
    const auto it = std::find_if(m_profiles.begin(), m_profiles.end(),
        [&](const Profile& each) { return each.id == profile.id; });
    if (it == m_profiles.end())
        m_profiles.append(profile);
    else
        *it = profile;
}

Call<Done> ProfileStore::move(const ProfileId& id, qsizetype place)
{
    if (!m_loaded)
        return Call<Done>::ready(failure(notLoaded()));
    const std::optional<Profile> moved = find(id);
    const ProfileId before = m_profiles.value(place).id;
    if (!moved || before == id)
        return Call<Done>::ready(Done{});
    m_profiles.removeIf([&](const Profile& each) { return each.id == id; });
    const auto it = std::find_if(m_profiles.begin(), m_profiles.end(),
        [&](const Profile& each) { return each.id == before; });
    m_profiles.insert(it, *moved);
    Q_EMIT changed();
    return write();
}

Call<Done> ProfileStore::arrange(const QList<ProfileId>& order)
{
    if (!m_loaded)
        return Call<Done>::ready(failure(notLoaded()));
    QList<Profile> arranged;
    QSet<ProfileId> ids;
    for (const ProfileId& id : order) {
        const std::optional<Profile> found = find(id);
        if (found && !ids.contains(id))
            arranged << *found;
        ids << id;
    }
    for (Profile& each : m_profiles) {
        if (ids.remove(each.id))
            each = arranged.takeFirst();
    }
    Q_EMIT changed();
    return write();
}

Call<Done> ProfileStore::remove(const ProfileId& id)
{
    if (!m_loaded)
        return Call<Done>::ready(failure(notLoaded()));
    m_profiles.removeIf([&](const Profile& each) { return each.id == id; });
    if (m_lastUsed == id)
        m_lastUsed = {};
    Q_EMIT changed();
    return write();
}

Call<Done> ProfileStore::setLastUsed(const ProfileId& id)
{
    if (!m_loaded)
        return Call<Done>::ready(failure(notLoaded()));
    if (m_lastUsed == id)
        return Call<Done>::ready(Done{});
    m_lastUsed = id;
    return write();
}

Call<Done> ProfileStore::write()
{
    QJsonArray items;
    for (const Profile& profile : m_profiles)
        items.append(encode(profile));
    QJsonObject object = m_unknown;
    object.insert("version"_L1, formatVersion);
    object.insert("profiles"_L1, items);
    object.insert("lastUsed"_L1, m_lastUsed.text());
    const QByteArray content = QJsonDocument(object).toJson();
    // What could not be read again is not written.
    if (content.size() > largestFile)
        return Call<Done>::ready(failure(problem(ApiError::Kind::RefusedOrFailed,
            u"profiles.too-large"_s,
            tr("The profiles take more than 16 MiB together. Remove some, or the certificates in "
               "them. Nothing was saved."))));
    const CallSource<Done> source;
    m_disk.start([source, path = m_path, bytes = content] {
        source.resolve(base::writeFileAtomically(path, bytes));
    });
    return source.call();
}

} // namespace console::profiles
