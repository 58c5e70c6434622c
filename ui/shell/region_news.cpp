// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/region_news.h"

#include "ui/parts/view_memory.h"
#include "ui/shell/region_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::ui {

namespace {
const QString toldKey = QStringLiteral("regions/told");
} // namespace

QString regionNews(ViewMemory& memory, const QList<domain::Region>& regions)
{
    const QVariant told = memory.read(toldKey);
    if (!told.isValid()) {
        markRegionNewsSeen(memory, regions);
        return {};
    }
    const QList<domain::Region> opened = domain::newlyOpened(regions, told.toStringList());
    if (opened.isEmpty())
        return {};
    QStringList names;
    for (const domain::Region& region : opened)
        names << regionName(region);
    return QCoreApplication::translate(
        "RegionNews", "%1 is open now. It can be chosen under “Connect elsewhere”.")
        .arg(QLocale().createSeparatedList(names));
}

void markRegionNewsSeen(ViewMemory& memory, const QList<domain::Region>& regions)
{
    QStringList told = memory.read(toldKey).toStringList();
    const QList<domain::Region> opened = domain::newlyOpened(regions, told);
    for (const domain::Region& region : opened)
        told << region.id;
    if (!opened.isEmpty())
        memory.write(toldKey, told);
}

} // namespace console::ui
