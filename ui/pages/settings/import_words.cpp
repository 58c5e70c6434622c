// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/import_words.h"

#include "ui/pages/settings/profile_pane.h"

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using profiles::ImportedProfile;
using Fate = ImportedProfile::Fate;

namespace {

constexpr qsizetype mostLines = 20;

//! Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProfileExchangeBox)
};

QString memberWords(const QString& member)
{
    const QHash<QString, QString> words{{u"name"_s, Words::tr("name")},
        {u"origin"_s, Words::tr("address")}, {u"proxy"_s, Words::tr("proxy")},
        {u"authorities"_s, Words::tr("trusted authorities")},
        {u"pinnedCertificate"_s, Words::tr("trusted certificate")},
        {u"governance"_s, Words::tr("shared service")}, {u"group"_s, Words::tr("group")},
        {u"colour"_s, Words::tr("colour")}, {u"mark"_s, Words::tr("used for")},
        {u"readOnly"_s, Words::tr("only look")}};
    return words.value(member, member);
}

QString fateWords(const ImportedProfile& each)
{
    switch (each.fate) {
    case Fate::New:
        return Words::tr("new");
    case Fate::Unchanged:
        return Words::tr("already there, unchanged");
    case Fate::InUse:
        return Words::tr("open here, so it is left out. Close it, and import the file again");
    case Fate::Updated:
        break;
    }
    QStringList changes;
    for (const QString& member : each.changes)
        changes << memberWords(member);
    return Words::tr("already there, updated: %1").arg(changes.join(u", "_s));
}

int countOf(const QList<ImportedProfile>& imported, Fate fate)
{
    return int(std::count_if(imported.begin(), imported.end(),
        [fate](const ImportedProfile& each) { return each.fate == fate; }));
}

} // namespace

QString importTitle(const QList<ImportedProfile>& imported)
{
    if (imported.isEmpty())
        return Words::tr("There is no profile in this file.");
    return Words::tr("%1 new, %2 updated, %3 already there and unchanged.")
        .arg(countOf(imported, Fate::New))
        .arg(countOf(imported, Fate::Updated))
        .arg(countOf(imported, Fate::Unchanged));
}

QString importLines(const QList<ImportedProfile>& imported)
{
    QStringList lines;
    for (const ImportedProfile& each : imported.mid(0, mostLines))
        lines << Words::tr("%1 (%2): %3")
                     .arg(each.profile.name, serverWords(each.profile), fateWords(each));
    if (imported.size() > mostLines)
        lines << Words::tr("… and %n more", nullptr, int(imported.size() - mostLines));
    return lines.join(u'\n');
}

} // namespace console::ui
