// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/look_alike.h"

#include <QStringList>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

bool isHidden(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || c == 0x034f || c == 0x115f || c == 0x1160
        || c == 0x3164 || c == 0xffa0 || (c >= 0xfe00 && c <= 0xfe0f)
        || (c >= 0xe0000 && c <= 0xe0fff);
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
    const QList<uint> characters = folded.toUcs4();
    QString skeleton;
    for (const char32_t c : characters) {
        const bool seen = !isHidden(c) && !QChar::isMark(c) && !QChar::isSpace(c);
        if (!seen || (c != U'|' && QChar::isPunct(c)))
            continue;
        if (QChar::requiresSurrogates(c))
            skeleton += QString::fromUcs4(&c, 1);
        else
            skeleton += latinOf(QChar(char16_t(c)));
    }
    return skeleton.replace("rn"_L1, "m"_L1).replace("vv"_L1, "w"_L1);
}

bool hasHiddenCharacters(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(
        characters.begin(), characters.end(), [](uint c) { return isHidden(char32_t(c)); });
}

} // namespace console::domain
