// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/mail/letter_template.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

QString withoutGaps(QString text)
{
    static const QRegularExpression gap(u"\\n[ \\t]*\\n(?:[ \\t]*\\n)+"_s);
    return text.replace(gap, u"\n\n"_s).trimmed();
}

} // namespace

MailContent proposedLetter(
    const QString& name, const QString& language, const QHash<QString, QString>& values)
{
    const QString whole = mailResource(QString(u"letter_"_s + name + u'.' + language + u".txt"_s));
    const qsizetype head = std::max<qsizetype>(whole.indexOf(u'\n'), 0);
    MailContent content;
    content.subject = filled(whole.first(head).section(u':', 1), values).simplified();
    content.text = withoutGaps(filled(whole.mid(head), values));
    return content;
}

MailContent writtenLetter(const QString& subject, const QString& text, const QString& language)
{
    MailContent content;
    content.subject = subject.trimmed();
    // Nothing that is written here can stand for a link.
    content.subject.remove(linkSign);
    content.text = text.trimmed();
    content.text.replace(u"\r\n"_s, u"\n"_s).remove(linkSign);
    content.text += u'\n';
    content.html = framed(language, content.subject, content.text);
    return content;
}

QString letterWords(const QString& name, const QString& language)
{
    const QString all = mailResource(QString(u"letter_words."_s + language + u".txt"_s));
    const QString start = QString(name + u": "_s);
    const QStringList lines = all.split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(start))
            return line.mid(start.size()).trimmed();
    }
    return {};
}

QString letterDay(const QDate& day, const QString& language)
{
    const QLocale locale(language == "fr"_L1 ? QLocale::French : QLocale::English);
    return locale.toString(day, u"d MMMM yyyy"_s);
}

} // namespace console::service
