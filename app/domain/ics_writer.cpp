// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/ics_writer.h"

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75; // bytes without CR LF (RFC 5545, section 3.1)

//! Of the type TEXT (RFC 5545, section 3.3.11). What can't be written in one is left out.
QString escaped(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    QString written;
    for (const QChar c : std::as_const(text)) {
        if (c == u'\\' || c == u';' || c == u',')
            written += u'\\';
        if (c == u'\n' || c == u'\r')
            written += u"\\n"_s;
        else if (c == u'\t' || (c >= u' ' && c != QChar(0x7f)))
            written += c;
    }
    return written;
}

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80; // RFC 3629, section 3
}

class IcsWriter {
public:
    explicit IcsWriter(const QDateTime& now)
        : m_now(now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s))
    {
    }

    void add(const QString& line);
    void addText(QLatin1String name, const QString& text) { add(name + u':' + escaped(text)); }
    void add(const IcsDay& day);
    [[nodiscard]] const QByteArray& content() const { return m_content; }

private:
    static QString dateOf(const QDate& day) { return day.toString(u"yyyyMMdd"_s); }
    void addAlarm(const IcsDay& day);

    const QString m_now;
    QByteArray m_content;
};

//! A line that is longer goes on in the next, behind a space. No character is torn.
void IcsWriter::add(const QString& line)
{
    const QByteArray bytes = line.toUtf8();
    qsizetype begin = 0;
    qsizetype room = longestLine;
    while (bytes.size() - begin > room) {
        qsizetype end = begin + room;
        while (continuesCharacter(bytes.at(end)))
            --end;
        m_content += bytes.mid(begin, end - begin) + "\r\n ";
        begin = end;
        room = longestLine - 1; // the space counts
    }
    m_content += bytes.mid(begin) + "\r\n";
}

void IcsWriter::add(const IcsDay& day)
{
    add(u"BEGIN:VEVENT"_s);
    addText("UID"_L1, day.uid);
    add(u"DTSTAMP:"_s + m_now);
    add(u"SEQUENCE:"_s + QString::number(day.sequence));
    add(u"DTSTART;VALUE=DATE:"_s + dateOf(day.day));
    add(u"DTEND;VALUE=DATE:"_s + dateOf(day.day.addDays(1)));
    addText("SUMMARY"_L1, day.summary);
    if (!day.description.isEmpty())
        addText("DESCRIPTION"_L1, day.description);
    add(u"TRANSP:TRANSPARENT"_s);
    if (day.cancelled)
        add(u"STATUS:CANCELLED"_s);
    else if (day.alarmHours)
        addAlarm(day);
    add(u"END:VEVENT"_s);
}

void IcsWriter::addAlarm(const IcsDay& day)
{
    add(u"BEGIN:VALARM"_s);
    add(u"ACTION:DISPLAY"_s);
    addText("DESCRIPTION"_L1, day.summary);
    add(u"TRIGGER:-PT%1H"_s.arg(*day.alarmHours));
    add(u"END:VALARM"_s);
}

} // namespace

QByteArray toIcs(const QList<IcsDay>& days, const QDateTime& now)
{
    IcsWriter writer(now);
    writer.add(u"BEGIN:VCALENDAR"_s);
    writer.add(u"VERSION:2.0"_s);
    writer.add(u"PRODID:-//Packmind Cloud Console//Deadlines//EN"_s);
    writer.add(u"CALSCALE:GREGORIAN"_s);
    for (const IcsDay& day : days)
        writer.add(day);
    writer.add(u"END:VCALENDAR"_s);
    return writer.content();
}

} // namespace console::domain
