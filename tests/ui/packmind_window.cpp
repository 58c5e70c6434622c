// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/packmind_window.h"

#include "base/wait_until.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QUrlQuery>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 10'000; // milliseconds

bool ended(const QNetworkReply& reply)
{
    return waitUntil([&] { return reply.isFinished(); }, patience);
}
} // namespace

PackmindWindow::PackmindWindow(int organizations)
{
    cloud.seed(ada(), organizations);
    profile.origin = cloud.origin();
}

PackmindWindow::~PackmindWindow()
{
    close();
    const QStringList defects = cloud.defects();
    if (!defects.isEmpty())
        qFatal("the stand-in itself failed: %s", qPrintable(defects.join(u'\n')));
}

bool PackmindWindow::signInWithKey(const QString& key)
{
    return person().press(u"Sign in with an API key"_s) && person().type(u"API key"_s, key)
        && person().press(u"Sign in"_s) && waitUntil([this] { return isIn(); }, patience);
}

PackmindWebPage::PackmindWebPage(const StandIn& cloud, const QString& email)
    : m_origin(cloud.origin())
{
    m_cookie = post(u"/auth/signin"_s, {{u"email"_s, email}, {u"password"_s, StandIn::password()}})
                   .cookie;
}

QString PackmindWebPage::apiKey()
{
    return post(u"/auth/api-key/generate"_s).body["apiKey"_L1].toString();
}

QString PackmindWebPage::loginCode()
{
    return post(u"/auth/cli-login-code"_s).body["code"_L1].toString();
}

int PackmindWebPage::handOver(const QUrl& address, const QString& code)
{
    QUrl callback(QUrlQuery(address).queryItemValue(u"callback_url"_s, QUrl::FullyDecoded));
    QUrlQuery query(callback);
    query.addQueryItem(u"code"_s, code);
    callback.setQuery(query);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(callback)));
    return ended(*reply) ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

PackmindWebPage::Answer PackmindWebPage::post(const QString& path, const QJsonObject& body)
{
    QNetworkRequest request(QUrl(m_origin.toString() + u"/api/v0" + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!m_cookie.isEmpty())
        request.setRawHeader("Cookie", m_cookie);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    const std::unique_ptr<QNetworkReply> reply(
        m_network.post(request, QJsonDocument(body).toJson()));
    if (!ended(*reply))
        return {};
    return {QJsonDocument::fromJson(reply->readAll()).object(),
        reply->rawHeader("Set-Cookie").split(';').first()};
}

} // namespace console::test
