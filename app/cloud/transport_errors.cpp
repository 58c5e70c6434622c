// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/transport_errors.h"

#include <QCoreApplication>

namespace console::cloud {

using base::ApiError;
using Kind = ApiError::Kind;
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Transport", text);
}

ApiError problem(Kind kind, const QString& code, const QString& sentence, const QString& detail)
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    error.message = sentence;
    error.detail = detail;
    error.retryable = kind == Kind::Offline || kind == Kind::TimedOut;
    return error;
}

ApiError lost(const QString& host, const QString& reason, bool write)
{
    const QString sentence = write
        ? tr("The connection to %1 broke before the answer came. It may have been done all the "
             "same: look before you try again.")
        : tr("The connection to %1 broke before the answer came.");
    return problem(Kind::Offline, u"transport.lost"_s, sentence.arg(host), reason);
}

} // namespace

ApiError readOnlyRefusal()
{
    return problem(Kind::NotAllowed, u"transport.read-only"_s,
        tr("This profile is read-only. Nothing was sent."), {});
}

ApiError notEncryptedRefusal(const QString& host)
{
    return problem(Kind::NotAllowed, u"transport.not-encrypted"_s,
        tr("The address of %1 begins with http, so what is sent could be read by others. Nothing "
           "was sent. Use its https address.")
            .arg(host),
        {});
}

ApiError noAnswer(const QString& host, std::chrono::milliseconds waited)
{
    return problem(Kind::TimedOut, u"transport.no-answer"_s,
        tr("%1 did not answer in time. Try again in a moment.").arg(host),
        u"no answer after %1 ms"_s.arg(waited.count()));
}

ApiError stalled(const QString& host, qint64 bytes)
{
    return problem(Kind::TimedOut, u"transport.stalled"_s,
        tr("The answer of %1 stopped in the middle. Try again in a moment.").arg(host),
        u"stopped after %1 bytes"_s.arg(bytes));
}

ApiError tooSlow(const QString& host, qint64 bytes)
{
    return problem(Kind::TimedOut, u"transport.too-slow"_s,
        tr("The answer of %1 took too long to arrive. Try again in a moment.").arg(host),
        u"%1 bytes arrived"_s.arg(bytes));
}

ApiError tooLarge(qint64 bytes, qint64 limit)
{
    const QString size = QLocale::c().formattedDataSize(bytes, 0);
    const QString most = QLocale::c().formattedDataSize(limit, 0);
    return problem(Kind::UnexpectedAnswer, u"transport.too-large"_s,
        tr("The answer is %1 or more. This program reads at most %2.").arg(size, most),
        u"%1 bytes, limit %2"_s.arg(bytes).arg(limit));
}

ApiError wrongCertificate(const QString& host)
{
    return problem(Kind::Tls, u"transport.pin"_s,
        tr("%1 shows another certificate than the one that this profile trusts. Nothing was sent.")
            .arg(host),
        {});
}

ApiError notPrivate(const QString& host, const QString& reason)
{
    return problem(Kind::Tls, u"transport.tls"_s,
        tr("No private connection to %1 could be made. Nothing was sent.").arg(host), reason);
}

ApiError redirected(const QString& host, const QString& target)
{
    return problem(Kind::UnexpectedAnswer, u"transport.redirect"_s,
        tr("%1 sent this program on to %2, which it does not follow. Check the address of the "
           "profile.")
            .arg(host, target),
        {});
}

ApiError webPage(const QString& host, int httpStatus)
{
    ApiError error = problem(Kind::UnexpectedAnswer, u"transport.web-page"_s,
        tr("A web page came instead of an answer of %1. The sign-in page of a network, or a "
           "proxy, may stand in between.")
            .arg(host),
        u"HTTP %1 with HTML"_s.arg(httpStatus));
    error.httpStatus = httpStatus;
    return error;
}

ApiError cutOff(const QString& host, qint64 bytes)
{
    return problem(Kind::Offline, u"transport.cut-off"_s,
        tr("The connection to %1 broke in the middle of the answer.").arg(host),
        u"cut off after %1 bytes"_s.arg(bytes));
}

ApiError networkProblem(
    QNetworkReply::NetworkError network, const QString& host, const QString& reason, bool write)
{
    switch (network) {
    case QNetworkReply::ConnectionRefusedError:
        return problem(Kind::Offline, u"transport.refused"_s,
            tr("Nothing answers at %1. Check the address, and that the service runs.").arg(host),
            reason);
    case QNetworkReply::HostNotFoundError:
        return problem(Kind::Offline, u"transport.host-unknown"_s,
            tr("%1 could not be found. Check the network and the address.").arg(host), reason);
    case QNetworkReply::SslHandshakeFailedError:
        return notPrivate(host, reason);
    case QNetworkReply::TimeoutError:
        return problem(Kind::TimedOut, u"transport.no-answer"_s,
            tr("%1 did not answer in time. Try again in a moment.").arg(host), reason);
    default:
        return lost(host, reason, write);
    }
}

bool isLostConnection(const ApiError& error)
{
    return error.code == "transport.lost"_L1 || error.code == "transport.cut-off"_L1;
}

} // namespace console::cloud
