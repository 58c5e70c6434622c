// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/ics_events.h"

#include "domain/holiday_import.h"

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("HolidayImport", text);
}

base::Failure refusedFile(QLatin1String code, const QString& message)
{
    return base::failure(
        base::ApiError::invalid(u"ics"_s, message, QString(u"calendar.ics."_s + code)));
}

//! NAME;PARAMETERS:VALUE, without the parameters: a date with a time shows by its value.
struct ContentLine {
    qsizetype number = 0; //!< of the line in the file, from 1
    QString name; //!< in capitals
    QString value;
};

//! Splits at the first colon outside quotes (RFC 5545, section 3.1).
ContentLine contentLine(const QString& line, qsizetype number)
{
    bool quoted = false;
    qsizetype colon = -1;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        if (line.at(i) == u'"')
            quoted = !quoted;
        else if (line.at(i) == u':' && !quoted)
            colon = i;
    }
    const QString head = colon < 0 ? line : line.left(colon);
    return {
        number, head.section(u';', 0, 0).toUpper(), colon < 0 ? QString() : line.mid(colon + 1)};
}

//! Lines that begin with a space or a tab continue the one before.
QList<ContentLine> contentLines(const QString& text)
{
    QList<ContentLine> lines;
    QString open;
    qsizetype begin = 0;
    qsizetype number = 0;
    const auto close = [&] {
        if (!open.isEmpty())
            lines.append(contentLine(open, begin));
        open.clear();
    };
    const QList<QStringView> physical = QStringView(text).split(u'\n');
    for (QStringView line : physical) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (!open.isEmpty() && (line.startsWith(u' ') || line.startsWith(u'\t'))) {
            open += line.mid(1);
            continue;
        }
        close();
        open = line.toString();
        begin = number;
    }
    close();
    return lines;
}

//! Texts have \\, \n and others before what would mean something (RFC 5545, section 3.3.11).
QString unescaped(const QString& value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool escaped = value.at(i) == u'\\' && i + 1 < value.size();
        const QChar c = value.at(escaped ? ++i : i);
        text += escaped && (c == u'n' || c == u'N') ? u' ' : c;
    }
    return text.simplified();
}

QDate dateOf(const QString& value)
{
    return value.size() == 8 ? QDate::fromString(value, u"yyyyMMdd"_s) : QDate();
}

class IcsReader {
public:
    base::Result<QList<IcsEvent>> events(const QList<ContentLine>& lines);

private:
    base::Result<base::Done> take(const ContentLine& line);
    base::Result<base::Done> takeOfEvent(const ContentLine& line);
    base::Result<base::Done> takeDate(const ContentLine& line, QDate& date);
    base::Result<base::Done> begin(const ContentLine& line);
    base::Result<base::Done> end(const ContentLine& line);
    base::Result<base::Done> finishEvent();

    QStringList m_open; //!< components that have begun
    IcsEvent m_event;
    bool m_cancelled = false; //!< that event
    QList<IcsEvent> m_events;
    bool m_closed = false;
};

base::Failure misshapen(qsizetype line)
{
    return refusedFile("shape"_L1,
        tr("Line %1 is none of a calendar in .ics form. Export the calendar again.").arg(line));
}

base::Failure badEvent(qsizetype line, const QString& what)
{
    return refusedFile("event"_L1, tr("The event in line %1: %2").arg(line).arg(what));
}

base::Result<base::Done> IcsReader::begin(const ContentLine& line)
{
    const QString component = line.value.trimmed().toUpper();
    if (m_closed || (m_open.isEmpty() != (component == "VCALENDAR"_L1)))
        return misshapen(line.number);
    if (component == "VEVENT"_L1) {
        if (m_open.size() != 1)
            return misshapen(line.number);
        m_event = {};
        m_event.line = line.number;
        m_cancelled = false;
    }
    m_open.append(component);
    return base::Done{};
}

base::Result<base::Done> IcsReader::end(const ContentLine& line)
{
    const QString component = line.value.trimmed().toUpper();
    if (m_open.isEmpty() || m_open.last() != component)
        return misshapen(line.number);
    m_open.removeLast();
    m_closed = m_open.isEmpty();
    return component == "VEVENT"_L1 ? finishEvent() : base::Result<base::Done>(base::Done{});
}

base::Result<base::Done> IcsReader::finishEvent()
{
    if (!m_event.begin.isValid())
        return badEvent(m_event.line, tr("it has no date (DTSTART)."));
    if (m_event.end.isValid() && m_event.end <= m_event.begin)
        return badEvent(m_event.line, tr("it ends before it begins."));
    if (m_event.name.isEmpty() || m_event.name.size() > longestHolidayName)
        return badEvent(m_event.line,
            tr("its name (SUMMARY) needs 1 to %1 characters.").arg(longestHolidayName));
    if (!m_cancelled)
        m_events.append(m_event);
    return base::Done{};
}

base::Result<base::Done> IcsReader::takeDate(const ContentLine& line, QDate& date)
{
    if (date.isValid())
        return badEvent(line.number, tr("it has two of the same date."));
    date = dateOf(line.value.trimmed());
    if (!date.isValid())
        return badEvent(line.number,
            tr("“%1” is no date of a whole day, such as 20261225.").arg(line.value.left(40)));
    return base::Done{};
}

base::Result<base::Done> IcsReader::takeOfEvent(const ContentLine& line)
{
    if (line.name == "DTSTART"_L1)
        return takeDate(line, m_event.begin);
    if (line.name == "DTEND"_L1)
        return takeDate(line, m_event.end);
    if (line.name == "RRULE"_L1 || line.name == "RDATE"_L1 || line.name == "EXDATE"_L1)
        return refusedFile("repeats"_L1,
            tr("The event in line %1 repeats by a rule. Export the calendar with each day as an "
               "event of its own.")
                .arg(m_event.line));
    if (line.name == "DURATION"_L1)
        return badEvent(line.number, tr("give its end as a date (DTEND), not as a duration."));
    if (line.name == "SUMMARY"_L1)
        m_event.name = unescaped(line.value);
    else if (line.name == "STATUS"_L1)
        m_cancelled = line.value.trimmed().toUpper() == "CANCELLED"_L1;
    return base::Done{};
}

base::Result<base::Done> IcsReader::take(const ContentLine& line)
{
    if (line.name == "BEGIN"_L1)
        return begin(line);
    if (line.name == "END"_L1)
        return end(line);
    if (m_open.isEmpty())
        return misshapen(line.number);
    // An alarm within an event has a summary and a duration of its own.
    if (m_open.last() == "VEVENT"_L1)
        return takeOfEvent(line);
    return base::Done{};
}

base::Result<QList<IcsEvent>> IcsReader::events(const QList<ContentLine>& lines)
{
    for (const ContentLine& line : lines) {
        if (const auto taken = take(line); !taken)
            return base::failure(taken.error());
    }
    if (!m_closed)
        return refusedFile("shape"_L1,
            tr("The file is cut off, or no calendar in .ics form. Export the calendar again."));
    return m_events;
}

} // namespace

base::Result<QList<IcsEvent>> icsEvents(const QString& text)
{
    return IcsReader().events(contentLines(text));
}

} // namespace console::domain
