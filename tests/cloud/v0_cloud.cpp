// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/v0_cloud.h"

#include "contract/token_contents.h"

#include <QJsonDocument>

namespace console::test {

using domain::OrganizationId;
using namespace Qt::StringLiterals;

namespace {

const QString adaId = u"0c0c0c0c-0000-4000-8000-000000000003"_s;
const QString ada = u"ada@acme.example"_s;

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray answer(int status, const QJsonObject& body, const QByteArray& headers = {})
{
    return ScriptedServer::answer(status, json(body), headers);
}

QByteArray refusal(int status, const char* message)
{
    return answer(status, {{u"statusCode"_s, status}, {u"message"_s, QLatin1String(message)}});
}

QByteArray notSignedIn()
{
    return refusal(401, "No authentication token or API key");
}

QByteArray bare500()
{
    return refusal(500, "Internal server error");
}

QByteArray url64(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray cookie(const QByteArray& token)
{
    return "Set-Cookie: auth_token=" + token + "; Max-Age=2592000; Path=/; HttpOnly\r\n";
}

//! What follows `name` in the head, to the end of the line.
QByteArray headerOf(const QByteArray& request, const QByteArray& name)
{
    const qsizetype at = request.toLower().indexOf(QByteArray("\r\n" + name));
    const qsizetype start = at + 2 + name.size();
    return at < 0 ? QByteArray()
                  : request.mid(start, request.indexOf("\r\n", start) - start).trimmed();
}

QByteArray lineOf(const QByteArray& request)
{
    return request.left(request.indexOf(" HTTP/1.1")).replace("/api/v0", "");
}

QJsonObject organization(const V0Cloud::Place& place)
{
    return {{u"id"_s, place.id.text()}, {u"name"_s, place.name}, {u"slug"_s, place.name.toLower()},
        {u"deletedAt"_s, QJsonValue::Null}};
}

QJsonObject user()
{
    return {{u"id"_s, adaId}, {u"email"_s, ada}, {u"displayName"_s, u"Ada Lovelace"_s},
        {u"passwordHash"_s, u"$2b$10$hash"_s}};
}

} // namespace

V0Cloud::V0Cloud()
    : places{{acme(), u"Acme"_s, u"admin"_s}, {beta(), u"Beta"_s, u"member"_s}}
    , now(QDateTime::currentDateTimeUtc())
    , serverNow(now)
    , server(
          std::make_unique<ScriptedServer>([this](QTcpSocket& socket, const QByteArray& request) {
              const QByteArray bytes = answerTo(request);
              if (bytes.isEmpty())
                  m_stalled.append(&socket);
              socket.write(bytes);
          }))
{
}

void V0Cloud::breakStalled()
{
    for (const QPointer<QTcpSocket>& socket : std::exchange(m_stalled, {})) {
        if (socket)
            socket->abort();
    }
}

OrganizationId V0Cloud::acme()
{
    return OrganizationId(u"0a0a0a0a-0000-4000-8000-000000000001"_s);
}

OrganizationId V0Cloud::beta()
{
    return OrganizationId(u"0b0b0b0b-0000-4000-8000-000000000002"_s);
}

base::Clock V0Cloud::clock() const
{
    return [this] {
        return now;
    };
}

std::unique_ptr<cloud::CloudClient> V0Cloud::client(profiles::SecretStore& store)
{
    return std::make_unique<cloud::CloudClient>(
        cloud::Endpoint{.origin = server->origin(), .pin = ScriptedServer::certificate()}, store,
        profiles::ProfileId(u"p"_s), cloud::Limits(), clock());
}

base::Result<cloud::SignInOutcome> V0Cloud::signIn(cloud::CloudClient& client)
{
    return endOf(client.session().signIn(ada, password()));
}

QByteArray V0Cloud::token(const OrganizationId& id, int days)
{
    QJsonObject payload{{u"user"_s, QJsonObject{{u"name"_s, ada}, {u"userId"_s, adaId}}},
        {u"iat"_s, serverNow.toSecsSinceEpoch()},
        {u"exp"_s, serverNow.addDays(days).toSecsSinceEpoch()}, {u"iss"_s, u"packmind"_s},
        {u"number"_s, ++m_made}};
    if (const Place* found = place(id.text())) {
        QJsonObject of = organization(*found);
        of.insert("role"_L1, found->role);
        payload.insert("organization"_L1, of);
    }
    return url64(R"({"alg":"HS256","typ":"JWT"})") + '.' + url64(json(payload)) + ".c2lnbmVk";
}

QString V0Cloud::apiKey(const OrganizationId& id, const QString& host, int days)
{
    const QJsonObject envelope{{u"host"_s, host}, {u"jwt"_s, QString::fromLatin1(token(id, days))}};
    return QString::fromLatin1(json(envelope).toBase64());
}

QList<QByteArray> V0Cloud::sent(const QByteArray& start) const
{
    QList<QByteArray> found;
    for (const QByteArray& request : server->requests()) {
        if (lineOf(request).startsWith(start))
            found.append(request);
    }
    return found;
}

const V0Cloud::Place* V0Cloud::place(const QString& id) const
{
    const auto it = std::find_if(
        places.begin(), places.end(), [&](const Place& each) { return each.id.text() == id; });
    return it == places.end() ? nullptr : &*it;
}

std::optional<V0Cloud::Asker> V0Cloud::asker(const QByteArray& token) const
{
    const auto contents = contract::tokenContents(QString::fromLatin1(token));
    if (!contents || contents->expiresAt <= serverNow || refused.contains(token))
        return std::nullopt;
    return Asker{.token = token,
        .organization
        = contents->organization ? contents->organization->organization.id.text() : QString()};
}

std::optional<V0Cloud::Asker> V0Cloud::byCookie(const QByteArray& request) const
{
    return asker(headerOf(request, "cookie: auth_token="));
}

std::optional<V0Cloud::Asker> V0Cloud::guarded(const QByteArray& request) const
{
    std::optional<Asker> cookieAsker = byCookie(request);
    if (cookieAsker && !cookieAsker->organization.isEmpty())
        return cookieAsker;
    const QByteArray key = QByteArray::fromBase64(headerOf(request, "authorization: bearer "));
    return asker(QJsonDocument::fromJson(key).object().value("jwt"_L1).toString().toLatin1());
}

QByteArray V0Cloud::answerTo(const QByteArray& request)
{
    const QByteArray line = lineOf(request);
    if (instead.contains(line))
        return instead.value(line);
    const QJsonObject body
        = QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
    if (line == "GET /healthcheck")
        return answer(200, {{u"service"_s, u"packmind-api"_s}});
    if (line == "POST /auth/signin")
        return signedIn(body);
    if (line == "POST /auth/selectOrganization")
        return select(request, body);
    if (line == "GET /auth/me")
        return me(request);
    if (line == "POST /auth/cli-login-exchange")
        return exchange(body);
    if (line == "GET /capabilities")
        return refusal(404, "Cannot GET /api/v0/capabilities");
    const std::optional<Asker> asks = guarded(request);
    if (!asks)
        return headerOf(request, "authorization:").isEmpty()
            ? notSignedIn()
            : refusal(401, "Invalid or expired API key");
    return within(line, *asks);
}

QByteArray V0Cloud::signedIn(const QJsonObject& body)
{
    if (body.value("password"_L1).toString() != password())
        return refusal(401, "Invalid email or password");
    QJsonObject out{{u"user"_s, user()}};
    if (places.size() == 1) {
        out.insert("organization"_L1, organization(places.first()));
        out.insert("role"_L1, places.first().role);
        return answer(200, out, cookie(token(places.first().id, 30)));
    }
    QJsonArray all;
    for (const Place& each : places)
        all.append(QJsonObject{{u"organization"_s, organization(each)}, {u"role"_s, each.role}});
    out.insert("organizations"_L1, all);
    return answer(200, out, cookie(token({}, 30)));
}

QByteArray V0Cloud::select(const QByteArray& request, const QJsonObject& body)
{
    const QString id = body.value("organizationId"_L1).toString();
    if (!byCookie(request) || !place(id))
        return bare500();
    return answer(200, {}, cookie(token(OrganizationId(id), organizationDays)));
}

QByteArray V0Cloud::me(const QByteArray& request) const
{
    QJsonObject out{{u"edition"_s, u"oss"_s}, {u"authenticated"_s, false}};
    const std::optional<Asker> asks = byCookie(request);
    if (!asks) {
        out.insert("message"_L1, u"No valid access token found"_s);
        return answer(401, out);
    }
    out.insert("user"_L1, user());
    if (const Place* found = place(asks->organization)) {
        QJsonObject of = organization(*found);
        of.insert("role"_L1, found->role);
        out.insert("organization"_L1, of);
        return answer(200, out);
    }
    if (!asks->organization.isEmpty()) {
        out.insert("message"_L1, u"User does not have access to the organization in token"_s);
        return answer(401, out);
    }
    QJsonArray all;
    for (const Place& each : places)
        all.append(QJsonObject{{u"organization"_s, organization(each)}, {u"role"_s, each.role}});
    out.insert("organizations"_L1, all);
    return answer(200, out);
}

QByteArray V0Cloud::exchange(const QJsonObject& body)
{
    const QString code = body.value("code"_L1).toString();
    if (code.startsWith("0ld"_L1))
        return refusal(410, "CLI login code has expired");
    if (code != loginCode() || m_codeUsed)
        return refusal(404, "CLI login code not found or invalid");
    m_codeUsed = true;
    return answer(200,
        {{u"apiKey"_s, apiKey(acme(), u"https://cloud.acme.example"_s)},
            {u"expiresAt"_s, serverNow.addDays(90).toString(Qt::ISODateWithMs)}});
}

QByteArray V0Cloud::within(const QByteArray& line, const Asker& asker) const
{
    if (line == "POST /auth/signout")
        return answer(200, {{u"message"_s, u"Sign out successful"_s}});
    if (line == "GET /organizations") {
        QJsonArray all;
        for (const Place& each : places)
            all.append(organization(each));
        return ScriptedServer::answer(200, QJsonDocument(all).toJson());
    }
    const QString id = QString::fromLatin1(line.split('/').value(2));
    if (id != asker.organization)
        return refusal(403, "Access denied: You do not have access to this organization");
    const Place* found = place(id);
    if (!found)
        return bare500();
    const QJsonObject self{
        {u"userId"_s, adaId}, {u"displayName"_s, u"Ada Lovelace"_s}, {u"role"_s, found->role}};
    if (line.endsWith("/users"))
        return answer(200, {{u"users"_s, QJsonArray{self}}});
    return answer(200, {{u"userStatuses"_s, QJsonArray()}});
}

} // namespace console::test
