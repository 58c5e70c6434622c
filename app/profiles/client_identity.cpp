// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/client_identity.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSslCertificateExtension>
#include <QSslKey>

#include <algorithm>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace console::profiles {

using base::ApiError;
using base::failure;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAuthorities = 20;
constexpr auto algorithms = {QSsl::Rsa, QSsl::Ec, QSsl::Dsa};

QString tr(const char* text)
{
    return QCoreApplication::translate("ClientIdentity", text);
}

ApiError wrong(const QString& field, const QString& code, const QString& sentence)
{
    return ApiError::invalid(field, sentence, code);
}

QString tooLarge()
{
    return tr("The certificates in this file take more than 48 KiB. Choose one with the "
              "certificates that are needed alone.");
}

bool isPem(const QByteArray& file)
{
    return file.contains("-----BEGIN ");
}

QByteArray pemOf(const QList<QSslCertificate>& certificates)
{
    QByteArray pem;
    for (const QSslCertificate& each : certificates)
        pem += each.toPem();
    return pem;
}

//! A self-signed one without the extension is taken: old authorities have none.
bool maySign(const QSslCertificate& certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    for (const QSslCertificateExtension& each : extensions) {
        if (each.oid() == "2.5.29.19"_L1)
            return each.value().toMap().value(u"ca"_s).toBool();
    }
    return certificate.isSelfSigned();
}

QSslKey keyIn(const QByteArray& pem, const QByteArray& passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : algorithms) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using PublicKey = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Bio reading(const QByteArray& bytes)
{
    return {BIO_new_mem_buf(bytes.constData(), int(bytes.size())), &BIO_free};
}

bool belongTogether(const QByteArray& certificates, const QByteArray& key)
{
    const Bio certificate = reading(certificates);
    const Bio secret = reading(key);
    const Certificate read(
        PEM_read_bio_X509(certificate.get(), nullptr, nullptr, nullptr), &X509_free);
    const PublicKey own(
        PEM_read_bio_PrivateKey(secret.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    return read && own && X509_check_private_key(read.get(), own.get()) == 1;
}

Result<ClientIdentity> fromPem(const QByteArray& file, const QString& passphrase)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(file, QSsl::Pem);
    if (certificates.isEmpty())
        return failure(wrong(u"clientCertificate"_s, u"identity.none"_s,
            tr("There is no certificate in this file. Choose a PEM file with the certificate and "
               "its private key, or a PKCS#12 file.")));
    if (!file.contains("PRIVATE KEY-----"))
        return failure(wrong(u"clientCertificate"_s, u"identity.no-key"_s,
            tr("There is a certificate in this file, but not its private key. Choose one that has "
               "both, such as a PKCS#12 file.")));
    const QSslKey key = keyIn(file, passphrase.toUtf8());
    if (key.isNull())
        return failure(wrong(u"passphrase"_s, u"identity.passphrase"_s,
            tr("The private key does not open with this passphrase.")));
    return ClientIdentity{pemOf(certificates), key.toPem()};
}

Result<ClientIdentity> fromPkcs12(const QByteArray& file, const QString& passphrase)
{
    QByteArray bytes = file;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    QSslKey key;
    QSslCertificate certificate;
    QList<QSslCertificate> others;
    if (!QSslCertificate::importPkcs12(&device, &key, &certificate, &others, passphrase.toUtf8()))
        return failure(wrong(u"passphrase"_s, u"identity.passphrase"_s,
            tr("This file does not open with this passphrase, or it is no PKCS#12 file.")));
    if (key.isNull() || certificate.isNull())
        return failure(wrong(u"clientCertificate"_s, u"identity.no-key"_s,
            tr("There is no certificate with its private key in this file.")));
    others.prepend(certificate);
    return ClientIdentity{pemOf(others), key.toPem()};
}

} // namespace

Result<QByteArray> readAuthorities(const QByteArray& file)
{
    const QList<QSslCertificate> found
        = QSslCertificate::fromData(file, isPem(file) ? QSsl::Pem : QSsl::Der);
    if (found.isEmpty())
        return failure(wrong(u"authorities"_s, u"certificates.none"_s,
            tr("There is no certificate in this file. Choose a PEM or DER file.")));
    if (found.size() > mostAuthorities)
        return failure(wrong(u"authorities"_s, u"certificates.many"_s,
            tr("There are more than 20 certificates in this file. Choose one with the authority "
               "of your network alone.")));
    const auto server = std::find_if_not(found.begin(), found.end(), maySign);
    if (server != found.end())
        return failure(wrong(u"authorities"_s, u"certificates.no-authority"_s,
            tr("“%1” is no authority: it may not sign the certificates of servers. Choose the "
               "certificate of who signed it.")
                .arg(server->subjectDisplayName())));
    if (const QByteArray pem = pemOf(found); pem.size() <= largestChain)
        return pem;
    return failure(wrong(u"authorities"_s, u"certificates.large"_s, tooLarge()));
}

Result<ClientIdentity> readClientIdentity(const QByteArray& file, const QString& passphrase)
{
    return (isPem(file) ? fromPem(file, passphrase) : fromPkcs12(file, passphrase))
        .and_then([](const ClientIdentity& identity) -> Result<ClientIdentity> {
            if (identity.certificates.size() > largestChain)
                return failure(wrong(u"clientCertificate"_s, u"identity.large"_s, tooLarge()));
            if (belongTogether(identity.certificates, identity.key))
                return identity;
            return failure(wrong(u"clientCertificate"_s, u"identity.other-key"_s,
                tr("The private key in this file belongs to another certificate.")));
        });
}

} // namespace console::profiles
