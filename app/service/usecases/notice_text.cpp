// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/notice_text.h"

#include <QLocale>

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using domain::ListingChange;
using domain::ListingVersion;
using domain::SubProcessor;

namespace {

bool isFrench(const QString& language)
{
    return language == "fr"_L1;
}

QString dayText(const QDate& day, const QString& language)
{
    const QLocale locale(isFrench(language) ? QLocale::French : QLocale::English);
    return locale.toString(day, u"d MMMM yyyy"_s);
}

//! In the language of the mail, which is not that of the program.
QString kindText(ListingChange::Kind kind, const QString& language)
{
    const bool french = isFrench(language);
    switch (kind) {
    case ListingChange::Kind::Added:
        return french ? u"ajouté"_s : u"added"_s;
    case ListingChange::Kind::Replaced:
        return french ? u"remplacé"_s : u"replaced"_s;
    case ListingChange::Kind::Removed:
        return french ? u"retiré"_s : u"removed"_s;
    case ListingChange::Kind::Purpose:
        return french ? u"autre finalité"_s : u"another purpose"_s;
    case ListingChange::Kind::Data:
        return french ? u"autres données"_s : u"other data"_s;
    case ListingChange::Kind::Region:
        return french ? u"autre lieu de traitement"_s : u"processed elsewhere"_s;
    case ListingChange::Kind::Editorial:
        break;
    }
    return french ? u"rédaction"_s : u"wording"_s;
}

QString nameIn(const QList<SubProcessor>& entries, const QString& slug)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
        [&](const SubProcessor& entry) { return entry.slug == slug; });
    return found == entries.end() ? QString() : found->name;
}

QString changesText(const NoticedChange& noticed, const ListingVersion& version,
    const ListingVersion& before, const QString& language)
{
    QStringList all;
    for (qsizetype i = 0; i < noticed.changes.size(); ++i) {
        const QString& slug = noticed.slugs.at(i);
        QString name = nameIn(version.entries, slug);
        if (name.isEmpty())
            name = nameIn(before.entries, slug);
        all.append(u"%1 (%2)"_s.arg(
            name.isEmpty() ? slug : name, kindText(noticed.changes.at(i).kind, language)));
    }
    return all.join(u"; "_s);
}

//! Why the notice is shorter than usual, if it is; the first reason stands for all.
QString emergencyOf(const NoticedChange& noticed)
{
    for (const ListingChange& change : noticed.changes) {
        if (change.noticeDays < domain::defaultNoticeDays(change.kind))
            return change.emergencyReason;
    }
    return {};
}

QString termText(const NoticedChange& noticed, const QDate& until, const QString& language)
{
    const QString day = dayText(until, language);
    const QString reason = emergencyOf(noticed);
    if (isFrench(language)) {
        QString term
            = u"Si vous vous y opposez, dites-le jusqu’au %1, dans Packmind Cloud Console ou en répondant à ce message."_s
                  .arg(day);
        if (reason.isEmpty())
            return term;
        return u"Ce préavis est plus court que d’habitude, pour cette raison\u00a0: %1 %2"_s.arg(
            reason, term);
    }
    QString term
        = u"If you object, say so until %1, in Packmind Cloud Console or by answering this mail."_s
              .arg(day);
    if (reason.isEmpty())
        return term;
    return u"This notice is shorter than usual, for this reason: %1 %2"_s.arg(reason, term);
}

} // namespace

NoticeText noticeText(const NoticedChange& noticed, const ListingVersion& version,
    const ListingVersion& before, const QDate& until, const QString& language)
{
    return {.day = dayText(noticed.version.effectiveDate, language),
        .number = QString::number(version.number),
        .changes = changesText(noticed, version, before, language),
        .summary = version.summary,
        .term = termText(noticed, until, language)};
}

} // namespace console::service
