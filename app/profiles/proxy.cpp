// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/proxy.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>

namespace console::profiles {

using base::ApiError;
using base::failure;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

struct Word {
    Proxy::Mode mode;
    QLatin1String word;
};
constexpr std::array<Word, 4> words{{
    {Proxy::Mode::System, "system"_L1},
    {Proxy::Mode::None, "none"_L1},
    {Proxy::Mode::Http, "http"_L1},
    {Proxy::Mode::Socks5, "socks5"_L1},
}};

constexpr int largestPort = 65'535;
constexpr qsizetype longestUser = 200;

QString tr(const char* text)
{
    return QCoreApplication::translate("Proxy", text);
}

//! Whether it is a host by itself: nothing of an address stands around it.
bool isHost(const QString& text)
{
    QUrl url;
    url.setHost(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && !text.contains(u' ');
}

} // namespace

QString wireName(Proxy::Mode mode)
{
    const auto* found = std::find_if(
        words.begin(), words.end(), [mode](const Word& each) { return each.mode == mode; });
    return found->word;
}

Result<Proxy> checkedProxy(Proxy proxy)
{
    proxy.host = proxy.host.trimmed();
    proxy.user = proxy.user.trimmed();
    if (!proxy.isNamed())
        return proxy;
    if (!isHost(proxy.host))
        return failure(ApiError::invalid(u"proxy.host"_s,
            tr("Enter the name of the proxy alone, such as proxy.example.com."), u"proxy.host"_s));
    if (proxy.port < 1 || proxy.port > largestPort)
        return failure(ApiError::invalid(u"proxy.port"_s,
            tr("Enter the port of the proxy, a number from 1 to 65535."), u"proxy.port"_s));
    if (proxy.user.size() > longestUser || proxy.user.contains(u':'))
        return failure(ApiError::invalid(u"proxy.user"_s,
            tr("The user name for the proxy is at most 200 characters long and has no colon."),
            u"proxy.user"_s));
    return proxy;
}

bool sameLogin(const Proxy& a, const Proxy& b)
{
    return a.mode == b.mode && a.host.compare(b.host, Qt::CaseInsensitive) == 0 && a.port == b.port
        && a.user == b.user;
}

QJsonObject encode(const Proxy& proxy)
{
    return {
        {u"mode"_s, wireName(proxy.mode)},
        {u"host"_s, proxy.host},
        {u"port"_s, proxy.port},
        {u"user"_s, proxy.user},
    };
}

Proxy decodeProxy(base::JsonReader& reader)
{
    Proxy proxy;
    const QString mode = reader.string("mode"_L1);
    const auto* found = std::find_if(
        words.begin(), words.end(), [&mode](const Word& each) { return mode == each.word; });
    if (found == words.end())
        reader.fail("mode"_L1, u"one of its known words"_s);
    else
        proxy.mode = found->mode;
    proxy.host = reader.optionalString("host"_L1).value_or(QString());
    proxy.port
        = int(std::clamp<qint64>(reader.optionalInteger("port"_L1).value_or(0), 0, largestPort));
    proxy.user = reader.optionalString("user"_L1).value_or(QString());
    return proxy;
}

} // namespace console::profiles
