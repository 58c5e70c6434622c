// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/way_report.h"

#include <QCryptographicHash>

namespace console::cloud {

using namespace Qt::StringLiterals;

namespace {

//! Of a foreign certificate, so that its length is anybody's.
constexpr qsizetype longestName = 200;

QString nameIn(const QStringList& names)
{
    return names.isEmpty() ? u"?"_s : names.constFirst().simplified().left(longestName);
}

QString day(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

bool WayReport::passed() const
{
    return !problem && !steps.isEmpty() && steps.constLast().state == WayStep::State::Passed;
}

QString fingerprintOf(const QSslCertificate& certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

QString subjectOf(const QSslCertificate& certificate)
{
    return nameIn(certificate.subjectInfo(QSslCertificate::CommonName)
        + certificate.subjectAlternativeNames().values()
        + certificate.subjectInfo(QSslCertificate::Organization));
}

QString chainText(const QList<QSslCertificate>& chain)
{
    QStringList blocks;
    for (const QSslCertificate& each : chain) {
        const QString issuer = nameIn(each.issuerInfo(QSslCertificate::CommonName)
            + each.issuerInfo(QSslCertificate::Organization));
        blocks << QCoreApplication::translate(
            "WayReport", "%1. %2\nSigned by %3\nValid from %4 until %5\nSHA-256 %6")
                      .arg(blocks.size() + 1)
                      .arg(subjectOf(each), issuer, day(each.effectiveDate()),
                          day(each.expiryDate()), fingerprintOf(each));
    }
    return blocks.join(u"\n\n"_s);
}

QByteArray chainPem(const QList<QSslCertificate>& chain)
{
    QByteArray pem;
    for (const QSslCertificate& each : chain)
        pem += each.toPem();
    return pem;
}

} // namespace console::cloud
