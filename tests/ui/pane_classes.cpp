// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pane_classes.h"

#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {
struct Sources {
    QHash<QString, QString> bases; //!< first base by class
    QList<std::pair<QString, QString>> made; //!< class, and what one of its functions makes
};

void readClasses(const QString& text, Sources& sources)
{
    static const QRegularExpression pattern(u"class (\\w+)(?: final)?\\s*: public (\\w+)"_s);
    for (const QRegularExpressionMatch& found : pattern.globalMatch(text))
        sources.bases.insert(found.captured(1), found.captured(2));
}

void readMakers(const QString& text, Sources& sources)
{
    // A function of a class starts at the left edge and names it before "::".
    static const QRegularExpression function(u"^(?:\\S[^;]*?\\b)?(\\w+)::~?\\w+\\("_s);
    static const QRegularExpression making(u"new (\\w+)"_s);
    QString owner;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        if (const auto start = function.match(line); start.hasMatch())
            owner = start.captured(1);
        for (const QRegularExpressionMatch& found : making.globalMatch(line))
            sources.made.append({owner, found.captured(1)});
    }
}

bool isA(const Sources& sources, QString name, const QStringList& bases)
{
    while (!name.isEmpty() && !bases.contains(name))
        name = sources.bases.value(name);
    return !name.isEmpty();
}
} // namespace

QStringList paneClasses(const QString& folder)
{
    Sources sources;
    QDirIterator files(folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        readClasses(text, sources);
        readMakers(text, sources);
    }
    const QStringList roots{
        u"DetailPane"_s, u"PaneContent"_s, u"StartForm"_s, u"CaseForm"_s, u"CasePane"_s};
    QStringList names;
    for (auto it = sources.bases.cbegin(); it != sources.bases.cend(); ++it) {
        if (!roots.contains(it.key()) && isA(sources, it.key(), roots))
            names << u"console::ui::"_s + it.key();
    }
    const QStringList filledOtherwise{
        u"Page"_s, u"ListLevel"_s, u"ListPage"_s, u"DetailPane"_s, u"StartPage"_s};
    QStringList fillers; // what makes the pane and what fills it: the row is about the latter
    for (const auto& [maker, made] : std::as_const(sources.made)) {
        if (isA(sources, made, {u"PaneContent"_s}))
            fillers << maker;
    }
    for (const auto& [maker, made] : std::as_const(sources.made)) {
        if (made == u"DetailPane"_s && fillers.contains(maker))
            continue;
        const bool pane = made == u"DetailPane"_s || made == u"StateStrip"_s
            || isA(sources, made, {u"StartForm"_s});
        if (pane && !isA(sources, maker, filledOtherwise))
            names << u"console::ui::"_s + maker;
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace console::test
