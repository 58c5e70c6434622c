// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/look_alike.h"

#include <QStringList>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

bool isHidden(QChar c)
{
    return c.category() == QChar::Other_Format || c == u'\u034f' || c == u'\u115f' || c == u'\u1160'
        || c == u'\u3164' || c == u'\uffa0' || (c >= u'\ufe00' && c <= u'\ufe0f');
}

QChar latinOf(QChar c)
{
    // Lower case, as the key is. Left: Cyrillic, then Greek, then digits; right: drawn like it.
    static const QString drawn = u"авекмнорстухіјѕһԁԛԝгп"
                                 u"αβεικνορτυχηω"
                                 u"01iı|"_s;
    static const QString latin = u"abekmhopctyxljshdqwrn"
                                 u"abelkvoptuxnw"
                                 u"ollll"_s;
    const qsizetype place = drawn.indexOf(c);
    return place < 0 ? c : latin.at(place);
}

} // namespace

QString nameKey(const QString& name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

QString nameSkeleton(const QString& name)
{
    const QString folded = nameKey(name).normalized(QString::NormalizationForm_KD);
    QString skeleton;
    for (const QChar c : folded) {
        const bool seen = !isHidden(c) && !c.isMark() && !c.isSpace();
        if (seen && (c == u'|' || !c.isPunct()))
            skeleton += latinOf(c);
    }
    return skeleton.replace("rn"_L1, "m"_L1).replace("vv"_L1, "w"_L1);
}

bool hasHiddenCharacters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), isHidden);
}

} // namespace console::domain
