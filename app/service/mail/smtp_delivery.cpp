// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/mail/smtp_delivery.h"

#include "service/mail/mime_words.h"
#include "service/mail/smtp_outcome.h"

#include <cstring>

namespace console::service {

using domain::MailFailure;
using domain::MailTestReport;
using namespace Qt::StringLiterals;

namespace {

struct ListCloser {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
struct HandleCloser {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};

bool isCurlReady()
{
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return ready;
}

//! One delivery. Curl calls back into it.
class Delivery {
public:
    Delivery(const SmtpServer& server, const SmtpEnvelope& envelope, const SmtpPatience& patience,
        const SmtpEvents& events)
        : m_server(server)
        , m_envelope(envelope)
        , m_patience(patience)
        , m_events(events)
        , m_dialogue(server.security)
        , m_needsUtf8(needsUtf8(envelope.from) || needsUtf8(envelope.to))
    {
    }

    MailTestReport run();

private:
    void setUp(CURL* handle);
    void setUpTls(CURL* handle) const;
    bool goOn();
    size_t give(char* buffer, size_t room);
    bool hear(const QByteArray& line);
    MailTestReport settle(const std::optional<MailFailure>& failure);

    static size_t onRead(char* buffer, size_t size, size_t count, void* self)
    {
        return static_cast<Delivery*>(self)->give(buffer, size * count);
    }
    static size_t onReply(char* data, size_t size, size_t count, void* self)
    {
        const QByteArray line(data, qsizetype(size * count));
        return static_cast<Delivery*>(self)->hear(line) ? size * count : 0;
    }
    static int onTrace(CURL*, curl_infotype kind, char* data, size_t size, void* self)
    {
        SmtpDialogue& dialogue = static_cast<Delivery*>(self)->m_dialogue;
        if (kind == CURLINFO_HEADER_OUT)
            dialogue.said(QByteArray(data, qsizetype(size)));
        else if (kind == CURLINFO_SSL_DATA_OUT)
            dialogue.encrypting();
        return 0;
    }
    static int onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return static_cast<Delivery*>(self)->goOn() ? 0 : 1;
    }

    const SmtpServer& m_server;
    const SmtpEnvelope& m_envelope;
    const SmtpPatience& m_patience;
    const SmtpEvents& m_events;
    SmtpDialogue m_dialogue;
    const bool m_needsUtf8;
    qsizetype m_given = 0;
    bool m_begun = false;
    bool m_utf8Missing = false;
    QElapsedTimer m_stopping; //!< since the end of the service, or since the answer
    std::optional<MailTestReport> m_report;
};

void Delivery::setUpTls(CURL* handle) const
{
    curl_easy_setopt(handle, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
    if (m_server.authority.isEmpty())
        return;
    curl_blob authority{};
    authority.data = const_cast<char*>(m_server.authority.constData());
    authority.len = size_t(m_server.authority.size());
    authority.flags = CURL_BLOB_COPY;
    curl_easy_setopt(handle, CURLOPT_CAINFO_BLOB, &authority);
}

void Delivery::setUp(CURL* handle)
{
    // The path is what curl says in EHLO: else the name of this computer, which is nobody's affair.
    const QString url = u"%1://%2:%3/%4"_s.arg(
        m_server.security == domain::MailSecurity::Tls ? u"smtps"_s : u"smtp"_s,
        domain::asciiHost(m_server.host), QString::number(m_server.port),
        wireAddress(m_envelope.from).section(u'@', -1));
    curl_easy_setopt(handle, CURLOPT_URL, url.toUtf8().constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(handle, CURLOPT_PROXY, ""); // whatever the environment says
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_FORBID_REUSE, 1L); // QUIT is said while we can still wait
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, long(m_patience.connection.count()));
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, long(m_patience.whole.count()));
    curl_easy_setopt(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT,
        std::max(1L, long(m_patience.answer.count() / 1000)));
    if (!m_server.user.isEmpty()) {
        curl_easy_setopt(handle, CURLOPT_USERNAME, m_server.user.toUtf8().constData());
        curl_easy_setopt(handle, CURLOPT_PASSWORD, m_server.password.toUtf8().constData());
    }
    const QByteArray from = '<' + wireAddress(m_envelope.from).toUtf8() + '>';
    curl_easy_setopt(handle, CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(m_envelope.message.size()));
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, &Delivery::onRead);
    curl_easy_setopt(handle, CURLOPT_READDATA, this);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, &Delivery::onReply);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L); // for onTrace() alone: nothing is printed
    curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, &Delivery::onTrace);
    curl_easy_setopt(handle, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, &Delivery::onProgress);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, this);
    setUpTls(handle);
}

bool Delivery::goOn()
{
    const bool ends = m_report || (m_events.isStopped && m_events.isStopped());
    if (!ends)
        return true;
    if (!m_report && !m_dialogue.isContentOut())
        return false;
    // For the answer to what was handed over, or the relay's good-bye.
    if (!m_stopping.isValid())
        m_stopping.start();
    return m_stopping.elapsed() < m_patience.grace.count();
}

size_t Delivery::give(char* buffer, size_t room)
{
    if (!m_begun && m_events.beforeContent && !m_events.beforeContent())
        return CURL_READFUNC_ABORT;
    m_begun = true;
    const qsizetype size = std::min(qsizetype(room), m_envelope.message.size() - m_given);
    std::memcpy(buffer, m_envelope.message.constData() + m_given, size_t(size));
    m_given += size;
    // Curl may know that this was all, and ask for no more.
    if (m_given == m_envelope.message.size() && !m_dialogue.isContentOut())
        m_dialogue.contentEnded();
    return size_t(size);
}

bool Delivery::hear(const QByteArray& line)
{
    if (m_report || !m_dialogue.heard(line))
        return true;
    if (m_needsUtf8 && m_dialogue.hasOffered() && !m_dialogue.offers("SMTPUTF8")) {
        m_utf8Missing = true;
        return false;
    }
    if (m_dialogue.isContentOut()) {
        const int code = m_dialogue.code();
        if (code >= 200 && code < 300)
            settle(std::nullopt);
        else
            settle(code >= 500 ? MailFailure::Refused : MailFailure::RefusedForNow);
    }
    return true;
}

MailTestReport Delivery::settle(const std::optional<MailFailure>& failure)
{
    m_report = MailTestReport{.steps = m_dialogue.steps(failure), .failure = failure};
    // Where the relay refused nothing, what it said last is no reason.
    if (failure != MailFailure::Utf8Unsupported) {
        m_report->replyCode = m_dialogue.code();
        m_report->reply = m_dialogue.words();
    }
    if (m_events.settled)
        m_events.settled(*m_report);
    return *m_report;
}

MailTestReport Delivery::run()
{
    const std::unique_ptr<CURL, HandleCloser> handle(isCurlReady() ? curl_easy_init() : nullptr);
    const QByteArray to = '<' + wireAddress(m_envelope.to).toUtf8() + '>';
    const std::unique_ptr<curl_slist, ListCloser> recipients(
        curl_slist_append(nullptr, to.constData()));
    if (!handle || !recipients)
        return settle(MailFailure::BrokenOff);
    setUp(handle.get());
    curl_easy_setopt(handle.get(), CURLOPT_MAIL_RCPT, recipients.get());
    const CURLcode result = curl_easy_perform(handle.get());
    if (m_report)
        return *m_report;
    if (m_utf8Missing)
        return settle(MailFailure::Utf8Unsupported);
    return settle(result == CURLE_OK ? std::nullopt : std::optional(failureOf(result, m_dialogue)));
}

} // namespace

MailTestReport deliver(const SmtpServer& server, const SmtpEnvelope& envelope,
    const SmtpPatience& patience, const SmtpEvents& events)
{
    return Delivery(server, envelope, patience, events).run();
}

} // namespace console::service
