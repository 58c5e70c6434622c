// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/server_config.h"

#include "base/atomic_file.h"
#include "domain/email_address.h"
#include "main/data_key_file.h"
#include "main/settings_file.h"

#include <QDir>

namespace console::main {

using base::Result;
using domain::EndpointPolicy;
using domain::IpAddress;
using service::TlsIdentity;
using service::WrappingKey;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 64 * 1024;
constexpr int httpsPort = 443;

void readAddress(SettingsFile& file, ServerConfig& config)
{
    const QString remedy = u"Write it like 0.0.0.0:8443 or [::]:8443."_s;
    const QString text = file.need(u"listen"_s, remedy);
    if (text.isEmpty())
        return;
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(u':'))
        host.clear();
    bool isNumber = false;
    config.port = text.mid(colon + 1).toUShort(&isNumber);
    if (colon < 0 || !isNumber || config.port == 0 || !IpAddress::fromText(host))
        file.refuse(u"listen"_s, u"this is not an address with a port. %1"_s.arg(remedy));
    config.address = QHostAddress(host);
}

void readUrl(SettingsFile& file, ServerConfig& config)
{
    const QString remedy = u"Write what people type into the console, like "
                           "https://console.acme.example or https://10.1.2.3:8443."_s;
    const QString text = file.need(u"public-url"_s, remedy);
    if (text.isEmpty())
        return;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty() || url.port(1) == 0
        || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()
        || (!url.path().isEmpty() && url.path() != "/"_L1)) {
        file.refuse(u"public-url"_s,
            u"this is not the address of a server by itself, over https. %1"_s.arg(remedy));
        return;
    }
    const int port = url.port(httpsPort);
    const QString host = url.adjusted(QUrl::RemovePort).authority(QUrl::FullyEncoded).toLower();
    const QString withPort = host + u':' + QString::number(port);
    config.origin = u"https://"_s + (port == httpsPort ? host : withPort);
    config.hosts = QStringList{withPort};
    if (port == httpsPort)
        config.hosts.append(host);
}

QString readFolder(SettingsFile& file, const QString& name, const QString& example)
{
    const QString remedy = u"Write the whole path, like %1."_s.arg(example);
    const QString text = file.need(name, remedy);
    if (!text.isEmpty() && !QDir::isAbsolutePath(text))
        file.refuse(name, u"this is not a whole path. %1"_s.arg(remedy));
    return QDir::cleanPath(text);
}

void readFolders(SettingsFile& file, ServerConfig& config)
{
    config.dataFolder = readFolder(file, u"data-folder"_s, u"/var/lib/packmind-cloudd/data"_s);
    config.backupFolder
        = readFolder(file, u"backup-folder"_s, u"/var/lib/packmind-cloudd/backups"_s);
    if (!config.dataFolder.isEmpty()
        && QString(config.backupFolder + u'/').startsWith(config.dataFolder + u'/'))
        file.refuse(u"backup-folder"_s,
            u"backups are not kept inside of data-folder, which they are to replace. Name another "
            "folder, best on another disk."_s);
}

std::optional<SecretFile> readSecret(
    SettingsFile& file, const QString& name, SecretFile::Readers readers)
{
    const QString text
        = file.need(name, u"Name a file, or credential:NAME for one that systemd gives."_s);
    if (text.isEmpty())
        return std::nullopt;
    const Result<SecretFile> secret = SecretFile::named(text, readers);
    if (!secret)
        file.refuse(name, secret.error().message);
    return secret ? std::optional(*secret) : std::nullopt;
}

void readCertificate(SettingsFile& file, ServerConfig& config)
{
    const auto certificate = readSecret(file, u"certificate"_s, SecretFile::Readers::Anybody);
    // Debian's group ssl-cert may read keys of servers.
    const auto key = readSecret(file, u"certificate-key"_s, SecretFile::Readers::Group);
    if (!certificate || !key)
        return;
    config.identityFiles = {*certificate, *key};
    const Result<TlsIdentity> identity = readIdentity(config.identityFiles);
    if (identity)
        config.identity = *identity;
    else
        file.refuse(identity.error().field, identity.error().message);
}

std::optional<WrappingKey> readDataKey(SettingsFile& file)
{
    const auto named = readSecret(file, u"data-key"_s, SecretFile::Readers::Owner);
    if (!named)
        return std::nullopt;
    const Result<WrappingKey> key = readDataKeyFile(*named);
    if (!key)
        file.refuse(u"data-key"_s, key.error().message);
    return key ? std::optional(*key) : std::nullopt;
}

void readRules(SettingsFile& file, ServerConfig& config)
{
    config.firstOperator = file.value(u"first-operator"_s);
    if (!config.firstOperator.isEmpty() && !domain::emailAddress(config.firstOperator))
        file.refuse(u"first-operator"_s,
            u"this is not an e-mail address. Write it like ada@acme.example."_s);
    const QStringList listed = file.value(u"allowed-endpoints"_s).split(u',', Qt::SkipEmptyParts);
    const Result<EndpointPolicy> policy = EndpointPolicy::make(listed, false);
    if (policy)
        config.allowedEndpoints = *policy;
    else
        file.refuse(u"allowed-endpoints"_s, policy.error().message);
}

} // namespace

tl::expected<ServerConfig, QStringList> readServerConfig(const QString& path)
{
    const Result<QByteArray> content = base::readSmallFile(path, largestFile);
    if (!content)
        return tl::unexpected(QStringList{
            u"%1: this file can't be read. Check its path, and that the user that packmind-cloudd "
            "runs as may read it."_s.arg(path)});
    SettingsFile file(path, *content,
        {u"listen"_s, u"public-url"_s, u"data-folder"_s, u"backup-folder"_s, u"certificate"_s,
            u"certificate-key"_s, u"data-key"_s, u"first-operator"_s, u"allowed-endpoints"_s});
    const std::optional<WrappingKey> key = readDataKey(file);
    // Stands in for one that is missing, so that the rest is looked at as well.
    ServerConfig config{.wrappingKey = key.value_or(WrappingKey::generate({}))};
    readAddress(file, config);
    readUrl(file, config);
    readFolders(file, config);
    readCertificate(file, config);
    readRules(file, config);
    if (!file.problems().isEmpty())
        return tl::unexpected(file.problems());
    return config;
}

} // namespace console::main
