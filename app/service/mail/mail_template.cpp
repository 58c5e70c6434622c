// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/mail/mail_template.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

QString paragraphs(const QString& text)
{
    QStringList all;
    const QStringList blocks = text.split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString& block : blocks) {
        QString lines = block.trimmed().toHtmlEscaped();
        lines.replace(u'\n', u"<br>\n"_s);
        all.append(QString(u"<p>"_s + lines + u"</p>"_s));
    }
    return all.join(u'\n');
}

} // namespace

QString mailResource(const QString& file)
{
    QFile opened(u":/service/mail/"_s + file);
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

QString filled(const QString& text, const QHash<QString, QString>& values)
{
    static const QRegularExpression name(u"\\{\\{([a-z]+)\\}\\}"_s);
    QString result;
    qsizetype done = 0;
    QRegularExpressionMatchIterator each = name.globalMatch(text);
    while (each.hasNext()) {
        const QRegularExpressionMatch found = each.next();
        result += QStringView(text).mid(done, found.capturedStart() - done);
        result += values.value(found.captured(1));
        done = found.capturedEnd();
    }
    return QString(result + QStringView(text).mid(done));
}

QString framed(const QString& language, const QString& subject, const QString& text)
{
    return filled(mailResource(u"frame.html"_s),
        {{u"language"_s, language}, {u"subject"_s, subject.toHtmlEscaped()},
            {u"paragraphs"_s, paragraphs(text)}});
}

MailContent fillTemplate(
    const QString& name, const QString& language, const QHash<QString, QString>& values)
{
    QHash<QString, QString> known;
    for (auto each = values.begin(); each != values.end(); ++each)
        known.insert(each.key(), each.value().simplified().remove(linkSign));
    known.insert(u"link"_s, QString(linkSign));
    const QString whole = mailResource(QString(name + u'.' + language + u".txt"_s));
    MailContent content;
    const qsizetype head = whole.indexOf(u'\n');
    content.subject = filled(whole.first(std::max<qsizetype>(head, 0)).section(u':', 1), known);
    content.subject = content.subject.trimmed();
    content.text = filled(whole.mid(head + 1).trimmed() + u'\n', known);
    content.html = framed(language, content.subject, content.text);
    return content;
}

MailContent withLink(MailContent content, const QString& link)
{
    const bool followed = link.startsWith("https://"_L1) || link.startsWith("http://"_L1);
    const QString shown = link.toHtmlEscaped();
    content.text.replace(linkSign, link);
    content.html.replace(linkSign,
        followed ? QString(u"<a href=\""_s + shown + u"\">"_s + shown + u"</a>"_s) : shown);
    return content;
}

QString mailTime(const QDateTime& time, const QString& language)
{
    const bool french = language == "fr"_L1;
    const QLocale locale(french ? QLocale::French : QLocale::English);
    return QString(locale.toString(time.toUTC(), u"d MMMM yyyy, HH:mm"_s) + u" UTC"_s);
}

} // namespace console::service
