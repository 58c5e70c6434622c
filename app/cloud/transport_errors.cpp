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

// Whoever is told to try a write again has to know first whether it was done.
QString withAdvice(const QString& sentence, const QString& advice, bool doubt)
{
    const QString look = tr("It may have been done all the same: look before you try again.");
    const QString last = doubt ? look : advice;
    return last.isEmpty() ? sentence : QString(sentence + u' ' + last);
}

QString tryAgain()
{
    return tr("Try again in a moment.");
}

ApiError lost(const QString& host, const QString& reason, bool doubt)
{
    return problem(Kind::Offline, u"transport.lost"_s,
        withAdvice(tr("The connection to %1 broke before the answer came.").arg(host), {}, doubt),
        reason);
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

ApiError noAnswer(const QString& host, std::chrono::milliseconds waited, bool doubt)
{
    return problem(Kind::TimedOut, u"transport.no-answer"_s,
        withAdvice(tr("%1 did not answer in time.").arg(host), tryAgain(), doubt),
        u"no answer after %1 ms"_s.arg(waited.count()));
}

ApiError stalled(const QString& host, qint64 bytes, bool doubt)
{
    return problem(Kind::TimedOut, u"transport.stalled"_s,
        withAdvice(tr("The answer of %1 stopped in the middle.").arg(host), tryAgain(), doubt),
        u"stopped after %1 bytes"_s.arg(bytes));
}

ApiError tooSlow(const QString& host, qint64 bytes, bool doubt)
{
    return problem(Kind::TimedOut, u"transport.too-slow"_s,
        withAdvice(tr("The answer of %1 took too long to arrive.").arg(host), tryAgain(), doubt),
        u"%1 bytes arrived"_s.arg(bytes));
}

ApiError tooLarge(qint64 bytes, qint64 limit, bool doubt)
{
    const QString size = QLocale::c().formattedDataSize(bytes, 0);
    const QString most = QLocale::c().formattedDataSize(limit, 0);
    return problem(Kind::UnexpectedAnswer, u"transport.too-large"_s,
        withAdvice(tr("The answer is %1 or more. This program reads at most %2.").arg(size, most),
            {}, doubt),
        u"%1 bytes, limit %2"_s.arg(bytes).arg(limit));
}

ApiError redirected(const QString& host, const QString& target, bool doubt)
{
    return problem(Kind::UnexpectedAnswer, u"transport.redirect"_s,
        withAdvice(tr("%1 sent this program on to %2, which it does not follow. Check the address "
                      "of the profile.")
                       .arg(host, target),
            {}, doubt),
        {});
}

ApiError webPage(const QString& host, int httpStatus, bool doubt)
{
    ApiError error = problem(Kind::UnexpectedAnswer, u"transport.web-page"_s,
        withAdvice(tr("A web page came instead of an answer of %1. The sign-in page of a network, "
                      "or a proxy, may stand in between.")
                       .arg(host),
            {}, doubt),
        u"HTTP %1 with HTML"_s.arg(httpStatus));
    error.httpStatus = httpStatus;
    return error;
}

ApiError cutOff(const QString& host, qint64 bytes, bool doubt)
{
    return problem(Kind::Offline, u"transport.cut-off"_s,
        withAdvice(
            tr("The connection to %1 broke in the middle of the answer.").arg(host), {}, doubt),
        u"cut off after %1 bytes"_s.arg(bytes));
}

ApiError networkProblem(
    QNetworkReply::NetworkError network, const QString& host, const QString& reason, bool doubt)
{
    switch (network) {
    case QNetworkReply::ConnectionRefusedError:
        return problem(Kind::Offline, u"transport.refused"_s,
            tr("Nothing answers at %1. Check the address, and that the service runs.").arg(host),
            reason);
    case QNetworkReply::HostNotFoundError:
        return problem(Kind::Offline, u"transport.host-unknown"_s,
            tr("%1 could not be found. Check the network and the address.").arg(host), reason);
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return problem(Kind::Offline, u"transport.proxy-away"_s,
            tr("The proxy on the way to %1 does not answer. Check the proxy of this profile.")
                .arg(host),
            reason);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return problem(Kind::Offline, u"transport.proxy-login"_s,
            tr("The proxy on the way to %1 does not let this program through. Check the user name "
               "and the password for the proxy of this profile.")
                .arg(host),
            reason);
    case QNetworkReply::TimeoutError:
        return problem(Kind::TimedOut, u"transport.no-answer"_s,
            withAdvice(tr("%1 did not answer in time.").arg(host), tryAgain(), false), reason);
    default:
        return lost(host, reason, doubt);
    }
}

bool isLostConnection(const ApiError& error)
{
    return error.code == "transport.lost"_L1 || error.code == "transport.cut-off"_L1;
}

} // namespace console::cloud
