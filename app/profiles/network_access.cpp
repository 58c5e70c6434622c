// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/network_access.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace console::profiles {

using base::ApiError;
using base::Call;
using base::CallSource;
using base::Done;
using base::failure;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

QString passwordEntry(const ProfileId& profile)
{
    return secretKey(profile, u"proxy-password"_s);
}

QString keyEntry(const ProfileId& profile)
{
    return secretKey(profile, u"client-key"_s);
}

ApiError keyLost()
{
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.code = u"network.key"_s;
    error.message = QCoreApplication::translate("NetworkAccess",
        "The private key of the client certificate is not where this profile's secrets are kept "
        "any more. Choose the certificate anew.");
    return error;
}

//! Of what is kept, but where nobody has looked yet. What was in memory is lost.
ApiError notOpen()
{
    ApiError error;
    error.kind = ApiError::Kind::NotAllowed;
    error.code = u"network.closed"_s;
    error.message = QCoreApplication::translate("NetworkAccess",
        "The passwords and keys of this profile are kept where this program has not looked yet. "
        "Connect first, or enter them here.");
    return error;
}

bool isClosed(const Profile& profile, const SecretStore* store)
{
    return !store && !profile.secretBackend.isEmpty() && profile.secretBackend != "memory"_L1;
}

Call<QNetworkProxy> systemProxy(const QUrl& origin)
{
    const CallSource<QNetworkProxy> source;
    QThreadPool::globalInstance()->start([source, origin] {
        const QList<QNetworkProxy> found
            = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(origin));
        source.resolve(found.value(0, QNetworkProxy(QNetworkProxy::NoProxy)));
    });
    return source.call();
}

using Secret = std::optional<QByteArray>;

Call<Secret> secretOf(SecretStore* store, const QString& entry, const Secret& typed)
{
    if (typed || !store)
        return Call<Secret>::ready(typed && !typed->isEmpty() ? typed : Secret());
    return store->read(entry);
}

std::optional<QByteArray> utf8(const std::optional<QString>& text)
{
    return text ? std::optional(text->toUtf8()) : std::nullopt;
}

Call<QNetworkProxy> proxyOf(const Profile& profile, const QUrl& origin, SecretStore* store,
    const NetworkSecrets& typed, QObject* receiver)
{
    const Proxy& proxy = profile.proxy;
    if (isLoopback(origin.host()) || proxy.mode == Proxy::Mode::None)
        return Call<QNetworkProxy>::ready(QNetworkProxy(QNetworkProxy::NoProxy));
    if (proxy.mode == Proxy::Mode::System)
        return systemProxy(origin);
    const QNetworkProxy named(
        proxy.mode == Proxy::Mode::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
        proxy.host, quint16(proxy.port), proxy.user);
    if (proxy.user.isEmpty())
        return Call<QNetworkProxy>::ready(named);
    if (!typed.proxyPassword && isClosed(profile, store))
        return Call<QNetworkProxy>::ready(failure(notOpen()));
    return secretOf(store, passwordEntry(profile.id), utf8(typed.proxyPassword))
        .map(receiver, [named](const Secret& kept) -> Result<QNetworkProxy> {
            QNetworkProxy login = named;
            login.setPassword(QString::fromUtf8(kept.value_or(QByteArray())));
            return login;
        });
}

QSslKey privateKey(const QByteArray& pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

//! One secret after the other: a keychain asks for its password once.
Call<Done> keep(SecretStore& store, const QString& entry, const std::optional<QByteArray>& secret)
{
    if (!secret)
        return Call<Done>::ready(Done{});
    return secret->isEmpty() ? store.remove(entry) : store.write(entry, *secret);
}

} // namespace

Call<NetworkAccess> networkAccess(
    const Profile& profile, const QUrl& origin, SecretStore& store, QObject* receiver)
{
    return networkAccess(profile, origin, &store, {}, receiver);
}

Call<NetworkAccess> networkAccess(const Profile& profile, const QUrl& origin, SecretStore* store,
    const NetworkSecrets& typed, QObject* receiver)
{
    NetworkAccess access;
    access.authorities = QSslCertificate::fromData(profile.authorities, QSsl::Pem);
    access.certificates = QSslCertificate::fromData(profile.clientCertificates, QSsl::Pem);
    Call<NetworkAccess> reached
        = proxyOf(profile, origin, store, typed, receiver)
              .map(receiver, [access](const QNetworkProxy& proxy) -> Result<NetworkAccess> {
                  NetworkAccess complete = access;
                  complete.proxy = proxy;
                  return complete;
              });
    if (access.certificates.isEmpty())
        return reached;
    if (!typed.clientKey && isClosed(profile, store))
        return Call<NetworkAccess>::ready(failure(notOpen()));
    return std::move(reached).andThen(receiver,
        [store, receiver, id = profile.id, key = typed.clientKey](const NetworkAccess& found) {
            return secretOf(store, keyEntry(id), key)
                .map(receiver, [found](const Secret& pem) -> Result<NetworkAccess> {
                    NetworkAccess complete = found;
                    complete.key = privateKey(pem.value_or(QByteArray()));
                    if (complete.key.isNull())
                        return failure(keyLost());
                    return complete;
                });
        });
}

Call<Done> keepNetworkSecrets(
    SecretStore& store, const ProfileId& profile, const NetworkSecrets& secrets, QObject* receiver)
{
    return keep(store, passwordEntry(profile), utf8(secrets.proxyPassword))
        .andThen(receiver, [&store, profile, key = secrets.clientKey](Done) {
            return keep(store, keyEntry(profile), key);
        });
}

} // namespace console::profiles
