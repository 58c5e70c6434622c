// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/mail/smtp_dialogue.h"

#include <algorithm>
#include <array>

namespace console::service {

using domain::MailStep;

namespace {

constexpr qsizetype longestWords = 500;
constexpr qsizetype mostLines = 100;

struct Command {
    const char* word;
    MailStep step;
};
constexpr std::array<Command, 5> commands{
    {{"STARTTLS", MailStep::Encrypt}, {"AUTH", MailStep::SignIn}, {"MAIL", MailStep::Sender},
        {"RCPT", MailStep::Recipient}, {"DATA", MailStep::Content}}};

QByteArray firstWord(const QByteArray& line)
{
    const QByteArray trimmed = line.trimmed();
    const qsizetype end = trimmed.indexOf(' ');
    return (end < 0 ? trimmed : trimmed.first(end)).toUpper();
}

} // namespace

SmtpDialogue::SmtpDialogue(domain::MailSecurity security)
    : m_implicit(security == domain::MailSecurity::Tls)
{
    m_clock.start();
    m_begun.append({MailStep::Connect, 0});
}

void SmtpDialogue::enter(MailStep step)
{
    if (step <= m_step)
        return;
    m_step = step;
    m_begun.append({step, m_clock.elapsed()});
}

void SmtpDialogue::said(const QByteArray& command)
{
    const QByteArray word = firstWord(command);
    m_left = m_left || word == "QUIT";
    if (m_left) // what was answered before it stays the last word
        return;
    m_code = 0;
    m_lines.clear();
    m_asked = (word == "EHLO" || word == "HELO") && (m_implicit || m_encrypting);
    if (m_asked)
        m_extensions.clear();
    // A message is sent once the relay has agreed to DATA; what curl says after it is QUIT.
    for (const Command& each : commands) {
        if (word == each.word)
            enter(each.step);
    }
    m_encrypting = m_encrypting || word == "STARTTLS";
}

bool SmtpDialogue::heard(const QByteArray& line)
{
    const QByteArray text = line.trimmed();
    bool isNumber = false;
    const int code = text.first(std::min<qsizetype>(text.size(), 3)).toInt(&isNumber);
    if (m_left || !isNumber || m_lines.size() >= mostLines)
        return false;
    if (m_code != 0) { // of an answer that had ended
        m_code = 0;
        m_lines.clear();
    }
    m_lines.append(text.mid(4));
    if (text.size() > 3 && text.at(3) == '-')
        return false;
    m_code = code;
    if (m_asked) {
        m_extensions = m_lines;
        m_offered = true;
        m_asked = false;
    }
    return true;
}

void SmtpDialogue::contentEnded()
{
    m_contentOut = true;
    m_code = 0;
    m_lines.clear();
}

QString SmtpDialogue::words() const
{
    return QString::fromUtf8(m_lines.join(' ')).simplified().left(longestWords);
}

bool SmtpDialogue::offers(const char* extension) const
{
    return std::any_of(m_extensions.begin(), m_extensions.end(),
        [&](const QByteArray& each) { return firstWord(each) == extension; });
}

void SmtpDialogue::encrypting()
{
    enter(MailStep::Encrypt);
}

QList<domain::MailStepOutcome> SmtpDialogue::steps(
    const std::optional<domain::MailFailure>& failure) const
{
    QList<domain::MailStepOutcome> outcomes;
    for (qsizetype i = 0; i < m_begun.size(); ++i) {
        const bool last = i + 1 == m_begun.size();
        const qint64 end = last ? m_clock.elapsed() : m_begun.at(i + 1).second;
        outcomes.append({.step = m_begun.at(i).first,
            .took = std::chrono::milliseconds(std::max<qint64>(0, end - m_begun.at(i).second)),
            .failure = last ? failure : std::nullopt});
    }
    return outcomes;
}

} // namespace console::service
