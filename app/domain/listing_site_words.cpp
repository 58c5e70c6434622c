// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_site_words.h"

#include "domain/listing_export.h"
#include "domain/listing_page.h"

namespace console::domain {

using namespace Qt::StringLiterals;

QString pagePath(int number, const char* ending)
{
    return u"versions/%1.%2"_s.arg(number).arg(QLatin1String(ending));
}

QString link(const QString& path, const QString& label)
{
    return u"<a href=\""_s + path + u"\">"_s + label + u"</a>"_s;
}

QString ways(const QStringList& links)
{
    return u"<nav aria-label=\"Pages and files\"><ul><li>"_s + links.join("</li><li>"_L1)
        + u"</li></ul></nav>\n"_s;
}

QString stateSentence(const PublishedVersion& version)
{
    const QString number = u"Version %1"_s.arg(version.number);
    const QString day = htmlDay(version.effectiveDate);
    switch (version.state) {
    case ListingVersionState::Pending:
        return number + u" is announced and comes into force on "_s + day + u'.';
    case ListingVersionState::InForce:
        return number + u" has been in force since "_s + day + u'.';
    case ListingVersionState::Superseded:
        return number + u" held from "_s + day + u" and is replaced by a later version."_s;
    case ListingVersionState::Withdrawn:
        break;
    }
    return number + u" was announced for "_s + day
        + u" and withdrawn before that day: it never held."_s;
}

QString stateWord(ListingVersionState state)
{
    switch (state) {
    case ListingVersionState::Pending:
        return u"Announced"_s;
    case ListingVersionState::InForce:
        return u"In force"_s;
    case ListingVersionState::Superseded:
        return u"Replaced"_s;
    case ListingVersionState::Withdrawn:
        break;
    }
    return u"Withdrawn"_s;
}

QString counts(const ListingDifference& difference)
{
    QStringList parts;
    const auto part = [&](int count, const char* word) {
        if (count > 0)
            parts.append(QString::number(count) + u' ' + QLatin1String(word));
    };
    part(difference.added(), "added");
    part(difference.removed(), "removed");
    part(difference.changed(), "changed");
    part(difference.moved(), "moved");
    return parts.isEmpty() ? u"no entry changed"_s : parts.join(u", "_s);
}

QString people(const ListingVersion& version)
{
    QString text = u"Made by "_s + version.author;
    if (!version.approver.isEmpty())
        text += u", approved by "_s + version.approver;
    return htmlText(text + u'.');
}

} // namespace console::domain
