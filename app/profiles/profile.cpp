// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/profile.h"

#include "profiles/profile_json.h"

#include <QHostAddress>

namespace console::profiles {

using base::ApiError;
using base::failure;
using base::JsonReader;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

template <typename Value>
struct Word {
    Value value;
    const char* word;
};
constexpr Word<Profile::Kind> kinds[] = {
    {Profile::Kind::Embedded, "embedded"},
    {Profile::Kind::PackmindEu, "packmind_eu"},
    {Profile::Kind::SelfHosted, "self_hosted"},
};
constexpr Word<Profile::Mark> marks[] = {
    {Profile::Mark::None, "none"},
    {Profile::Mark::Test, "test"},
    {Profile::Mark::Staging, "staging"},
    {Profile::Mark::Production, "production"},
};

template <typename Value, size_t n>
QString wordOf(const Word<Value> (&words)[n], Value value)
{
    for (const Word<Value>& each : words) {
        if (each.value == value)
            return QString::fromLatin1(each.word);
    }
    return {};
}

template <typename Value, size_t n>
Value valueOf(const Word<Value> (&words)[n], JsonReader& reader, QLatin1String key)
{
    const QString word = reader.string(key);
    for (const Word<Value>& each : words) {
        if (word == QLatin1String(each.word))
            return each.value;
    }
    reader.fail(key, u"one of its known words"_s);
    return words[0].value;
}

ApiError badOrigin(const char* sentence, const QString& code)
{
    return ApiError::invalid(u"origin"_s, QCoreApplication::translate("Profile", sentence), code);
}

QString textOr(JsonReader& reader, QLatin1String key)
{
    return reader.optionalString(key).value_or(QString());
}

} // namespace

QString wireName(Profile::Kind kind)
{
    return wordOf(kinds, kind);
}

QString wireName(Profile::Mark mark)
{
    return wordOf(marks, mark);
}

Result<QString> profileName(const QString& typed)
{
    const QString name = typed.trimmed();
    if (!name.isEmpty() && name.size() <= longestProfileName)
        return name;
    return failure(ApiError::invalid(u"name"_s,
        QCoreApplication::translate("Profile",
            "Give the profile a name of at most %n character(s).", nullptr,
            int(longestProfileName)),
        u"profile.name"_s));
}

Result<QString> profileGroup(const QString& typed)
{
    const QString group = typed.trimmed();
    if (group.size() <= longestProfileName)
        return group;
    return failure(ApiError::invalid(u"group"_s,
        QCoreApplication::translate("Profile", "A group has a name of at most %n character(s).",
            nullptr, int(longestProfileName)),
        u"profile.group"_s));
}

bool isLoopback(const QString& host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool sameServer(const QUrl& a, const QUrl& b)
{
    const auto portOf = [](const QUrl& url) {
        return url.port(url.scheme().compare("https"_L1, Qt::CaseInsensitive) == 0 ? 443 : 80);
    };
    const bool sameHost = a.host().compare(b.host(), Qt::CaseInsensitive) == 0
        || (isLoopback(a.host()) && isLoopback(b.host()));
    return a.scheme().compare(b.scheme(), Qt::CaseInsensitive) == 0 && sameHost
        && portOf(a) == portOf(b);
}

Result<QUrl> profileOrigin(const QString& typed)
{
    const QString text = typed.trimmed();
    const QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return failure(badOrigin(QT_TRANSLATE_NOOP("Profile",
                                     "This is no address. Write it like "
                                     "https://cloud.example.com."),
            u"origin.shape"_s));
    if (!url.userInfo().isEmpty())
        return failure(badOrigin(QT_TRANSLATE_NOOP("Profile",
                                     "Leave the user name and the password out of the address."),
            u"origin.user"_s));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return failure(
            badOrigin(QT_TRANSLATE_NOOP("Profile", "The address has to begin with https://."),
                u"origin.scheme"_s));
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return failure(badOrigin(
            QT_TRANSLATE_NOOP("Profile",
                "An address that begins with http:// could be read by others. Use https://."),
            u"origin.not-encrypted"_s));
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

Result<QUrl> profileGovernance(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return QUrl();
    return profileOrigin(typed).map_error([](ApiError error) {
        error.field = u"governance"_s;
        return error;
    });
}

QUrl serverOf(const Profile& profile)
{
    return profile.kind == Profile::Kind::PackmindEu ? QUrl(QString::fromLatin1(packmindEuOrigin))
                                                     : profile.origin;
}

ProfileId governanceIdOf(const ProfileId& profile)
{
    return ProfileId(
        QUuid::createUuidV5(QUuid(profile.text()), u"governance"_s).toString(QUuid::WithoutBraces));
}

QJsonObject encode(const Profile& profile)
{
    QJsonObject object = profile.unknown;
    object.insert("id"_L1, profile.id.text());
    object.insert("name"_L1, profile.name);
    object.insert("kind"_L1, wireName(profile.kind));
    object.insert("origin"_L1, profile.origin.toString());
    object.insert("pinnedCertificate"_L1, QString::fromLatin1(profile.pinnedCertificate));
    object.insert("governance"_L1, profile.governance.toString());
    object.insert("proxy"_L1, encode(profile.proxy));
    object.insert("authorities"_L1, QString::fromLatin1(profile.authorities));
    object.insert("clientCertificates"_L1, QString::fromLatin1(profile.clientCertificates));
    object.insert("group"_L1, profile.group);
    object.insert("colour"_L1, profile.colour);
    object.insert("mark"_L1, wireName(profile.mark));
    object.insert("readOnly"_L1, profile.readOnly);
    object.insert("secretBackend"_L1, profile.secretBackend);
    object.insert("lastOrganizationId"_L1, profile.lastOrganizationId.text());
    object.insert("lastPage"_L1, profile.lastPage);
    return object;
}

Profile decodeProfile(JsonReader& reader, const QJsonObject& object)
{
    Profile profile;
    profile.id = reader.id<ProfileId>("id"_L1);
    profile.name = reader.string("name"_L1);
    profile.kind = valueOf(kinds, reader, "kind"_L1);
    profile.origin = QUrl(textOr(reader, "origin"_L1), QUrl::StrictMode);
    profile.pinnedCertificate = textOr(reader, "pinnedCertificate"_L1).toLatin1();
    profile.governance = QUrl(textOr(reader, "governance"_L1), QUrl::StrictMode);
    if (std::optional<JsonReader> proxy = reader.optionalObject("proxy"_L1))
        profile.proxy = decodeProxy(*proxy);
    profile.authorities = textOr(reader, "authorities"_L1).toLatin1();
    profile.clientCertificates = textOr(reader, "clientCertificates"_L1).toLatin1();
    profile.group = textOr(reader, "group"_L1);
    profile.colour = textOr(reader, "colour"_L1);
    if (reader.has("mark"_L1))
        profile.mark = valueOf(marks, reader, "mark"_L1);
    profile.readOnly = reader.optionalBoolean("readOnly"_L1).value_or(false);
    profile.secretBackend = textOr(reader, "secretBackend"_L1);
    profile.lastOrganizationId = domain::OrganizationId(textOr(reader, "lastOrganizationId"_L1));
    profile.lastPage = textOr(reader, "lastPage"_L1);
    const QJsonObject known = encode(profile);
    profile.unknown = object;
    for (const QString& key : known.keys())
        profile.unknown.remove(key);
    return profile;
}

} // namespace console::profiles
