// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/tls_identity.h"

#include "base/atomic_file.h"
#include "service/crypto/self_signed.h"

#include <QDir>
#include <QFileInfo>

namespace console::service {

namespace {

using base::Result;

// Key and certificate share one file: written at once, a crash leaves both or none.
QString identityFile()
{
    return QStringLiteral("tls-identity.pem");
}

base::Failure unusable(
    const QString& code, const QString& sentence, const QString& path, const QString& detail)
{
    base::ApiError error = base::ApiError::invalid(
        identityFile(), sentence.arg(QDir::toNativeSeparators(path)), code);
    error.detail = detail;
    return base::failure(error);
}

base::Failure damaged(const QString& path, const QString& detail)
{
    return unusable(QStringLiteral("tls.identity.damaged"),
        QCoreApplication::translate("TlsIdentity",
            "%1 proves to this console that it speaks with its own service, and it is damaged. "
            "Restore "
            "it from a backup. If there is none, move it away: a new one is made at the next "
            "start, and "
            "saved profiles have to accept it anew."),
        path, detail);
}

base::Failure notMade()
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::RefusedOrFailed;
    error.message = QCoreApplication::translate(
        "TlsIdentity", "The certificate of the service on this computer could not be made.");
    return base::failure(error);
}

Result<TlsIdentity> parse(const QByteArray& pem, const QString& path)
{
    TlsIdentity identity;
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.size() != 1)
        return damaged(
            path, QStringLiteral("%1 certificates instead of one").arg(certificates.size()));
    identity.certificate = certificates.first();
    identity.key = QSslKey(pem, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
    if (identity.key.isNull())
        return damaged(path, QStringLiteral("no readable EC private key"));
    if (!keyFitsCertificate(pem))
        return damaged(path, QStringLiteral("the key belongs to another certificate"));
    if (identity.certificate.expiryDate() < QDateTime::currentDateTimeUtc())
        return unusable(QStringLiteral("tls.identity.expired"),
            QCoreApplication::translate("TlsIdentity",
                "The certificate in %1 has expired. Move the file away: a new one is made at the "
                "next "
                "start, and saved profiles have to accept it anew."),
            path, identity.certificate.expiryDate().toString(Qt::ISODate));
    return identity;
}

} // namespace

Result<TlsIdentity> loadOrCreateTlsIdentity(const QString& folder)
{
    const QString path = QDir(folder).filePath(identityFile());
    if (!QFileInfo::exists(path)) {
        const QByteArray pem = makeSelfSignedPem();
        if (pem.isEmpty())
            return notMade();
        if (const Result<base::Done> written = base::writeFileAtomically(path, pem); !written)
            return base::failure(written.error());
    }
    const Result<QByteArray> pem = base::readSmallFile(path);
    if (!pem)
        return base::failure(pem.error());
    // A copy from a backup may have come back readable by others.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return parse(*pem, path);
}

} // namespace console::service
