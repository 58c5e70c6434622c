// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/server_identity.h"

#include "service/crypto/self_signed.h"

#include <QDateTime>

namespace console::main {

using base::ApiError;
using base::Result;
using service::TlsIdentity;
using namespace Qt::StringLiterals;

namespace {

base::Failure refused(const QString& field, const QString& sentence)
{
    return base::failure(ApiError::invalid(field, sentence, u"server.identity"_s));
}

Result<QByteArray> readPart(const SecretFile& file, const QString& field)
{
    return file.read().map_error([&](ApiError error) {
        error.field = field;
        return error;
    });
}

//! Also before OpenSSL looks at it, which would ask for a passphrase at the terminal.
QSslKey readKey(const QByteArray& pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<TlsIdentity> readIdentity(const IdentityFiles& files)
{
    const QString certificate = u"certificate"_s;
    const QString certificateKey = u"certificate-key"_s;
    const Result<QByteArray> chainPem = readPart(files.certificate, certificate);
    if (!chainPem)
        return base::failure(chainPem.error());
    const Result<QByteArray> keyPem = readPart(files.key, certificateKey);
    if (!keyPem)
        return base::failure(keyPem.error());
    QList<QSslCertificate> chain = QSslCertificate::fromData(*chainPem, QSsl::Pem);
    if (chain.isEmpty())
        return refused(certificate,
            u"%1 holds no certificate in PEM form. Name the file with the certificate of this "
            "server and those of its issuers."_s.arg(files.certificate.path));
    TlsIdentity identity;
    identity.certificate = chain.takeFirst();
    identity.issuers = chain;
    identity.key = readKey(*keyPem);
    if (identity.key.isNull())
        return refused(certificateKey,
            u"%1 holds no private key in PEM form that can be used: RSA or EC, without a "
            "passphrase."_s.arg(files.key.path));
    if (!service::keyFitsCertificate(QByteArray(identity.certificate.toPem() + '\n' + *keyPem)))
        return refused(certificateKey,
            u"this key belongs to another certificate than the first one in %1. Name the pair "
            "that was made together."_s.arg(files.certificate.path));
    if (identity.certificate.expiryDate() < QDateTime::currentDateTimeUtc())
        return refused(certificate,
            u"the certificate in %1 expired on %2. Have it renewed."_s.arg(files.certificate.path,
                identity.certificate.expiryDate().toUTC().toString(Qt::ISODate)));
    return identity;
}

} // namespace console::main
