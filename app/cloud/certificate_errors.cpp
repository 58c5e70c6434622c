// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/certificate_errors.h"

#include <QLocale>

#include <algorithm>

namespace console::cloud {

using base::ApiError;
using namespace Qt::StringLiterals;

namespace {

//! Of a foreign certificate, so that its length is anybody's.
constexpr qsizetype mostNames = 3;
constexpr qsizetype longestName = 80;

QString tr(const char* text)
{
    return QCoreApplication::translate("Transport", text);
}

ApiError problem(const QString& code, const QString& sentence, const QString& detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Tls;
    error.code = code;
    error.message = sentence;
    error.detail = detail;
    return error;
}

QString timeText(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

//! A certificate out of its time is the sign of a wrong clock as often as of a wrong certificate.
ApiError outOfTime(const QString& host, const QSslCertificate& shown, const QString& reason)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QString sentence = now < shown.effectiveDate()
        ? tr("The certificate of %1 is valid from %2 on, and the clock of this computer says %3. "
             "Nothing was sent. Check date and time of this computer.")
              .arg(host, timeText(shown.effectiveDate()), timeText(now))
        : tr("The certificate of %1 was valid until %2, and the clock of this computer says %3. "
             "Nothing was sent. Check date and time of this computer. If they are right, the "
             "server needs a new certificate.")
              .arg(host, timeText(shown.expiryDate()), timeText(now));
    return problem(u"transport.certificate-time"_s, sentence, reason);
}

ApiError otherName(const QString& host, const QSslCertificate& shown, const QString& reason)
{
    QStringList names;
    for (const QString& name : shown.subjectAlternativeNames())
        names << name.left(longestName);
    if (names.isEmpty())
        names << shown.subjectInfo(QSslCertificate::CommonName).join(u' ').left(longestName);
    names.sort();
    if (names.size() > mostNames)
        names = names.first(mostNames) << u"…"_s;
    return problem(u"transport.certificate-name"_s,
        tr("%1 shows a certificate for %2. Nothing was sent. Check the address of the profile, and "
           "whether a proxy stands in between.")
            .arg(host, names.join(u", "_s)),
        reason);
}

ApiError unknownAuthority(const QString& host, const QString& reason)
{
    return problem(u"transport.certificate-unknown"_s,
        tr("Nobody whom this computer trusts vouches for the certificate of %1. Nothing was sent. "
           "The sign-in page of a network, or a proxy, may stand in between.")
            .arg(host),
        reason);
}

bool isOfTime(const QSslError& error)
{
    return error.error() == QSslError::CertificateExpired
        || error.error() == QSslError::CertificateNotYetValid;
}

bool isOfName(const QSslError& error)
{
    return error.error() == QSslError::HostNameMismatch;
}

bool isOfAuthority(const QSslError& error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateSignatureFailed:
    case QSslError::InvalidCaCertificate:
        return true;
    default:
        return false;
    }
}

} // namespace

ApiError wrongCertificate(const QString& host)
{
    return problem(u"transport.pin"_s,
        tr("%1 shows another certificate than the one that this profile trusts. Nothing was sent. "
           "Close the profile and open it again to compare the two.")
            .arg(host),
        {});
}

bool isIdentityRefused(const QString& reason)
{
    static constexpr QLatin1String alerts[]
        = {"alert certificate required"_L1, "alert bad certificate"_L1, "alert unknown ca"_L1,
            "alert certificate unknown"_L1, "alert certificate expired"_L1,
            "alert certificate revoked"_L1, "alert unsupported certificate"_L1};
    return std::any_of(std::begin(alerts), std::end(alerts),
        [&reason](QLatin1String alert) { return reason.contains(alert); });
}

ApiError identityRefused(const QString& host, const QString& reason)
{
    return problem(u"transport.client-certificate"_s,
        tr("%1 wants to know which computer asks. This profile has no client certificate, or none "
           "that it accepts any more. Choose one that it knows.")
            .arg(host),
        reason);
}

ApiError handshakeFailed(const QString& host, const QSslCertificate& shown,
    const std::optional<QSslCertificate>& pin, const QList<QSslError>& problems,
    const QString& reason)
{
    if (pin && !shown.isNull() && shown != *pin)
        return wrongCertificate(host);
    // Qt trusts nothing that has expired, and then knows no authority for it.
    const bool trusted = pin && shown == *pin;
    if (trusted && std::any_of(problems.begin(), problems.end(), isOfTime))
        return outOfTime(host, shown, reason);
    if (std::any_of(problems.begin(), problems.end(), isOfAuthority))
        return unknownAuthority(host, reason);
    if (std::any_of(problems.begin(), problems.end(), isOfName))
        return otherName(host, shown, reason);
    if (!problems.isEmpty() && std::all_of(problems.begin(), problems.end(), isOfTime))
        return outOfTime(host, shown, reason);
    if (isIdentityRefused(reason))
        return identityRefused(host, reason);
    return problem(u"transport.tls"_s,
        tr("No private connection to %1 could be made. Nothing was sent.").arg(host), reason);
}

} // namespace console::cloud
