// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/region_news.h"

#include "ui/parts/view_memory.h"
#include "ui/shell/region_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::ui {

QString regionNews(ViewMemory& memory, const QList<domain::Region>& regions)
{
    const QString key = QStringLiteral("regions/told");
    const QVariant before = memory.read(key);
    QStringList told = before.toStringList();
    const QList<domain::Region> opened = domain::newlyOpened(regions, told);
    QStringList names;
    for (const domain::Region& region : opened) {
        told << region.id;
        names << regionName(region);
    }
    if (!opened.isEmpty())
        memory.write(key, told);
    if (!before.isValid() || opened.isEmpty())
        return {};
    return QCoreApplication::translate(
        "RegionNews", "%1 is open now. It can be chosen under “Connect elsewhere”.")
        .arg(QLocale().createSeparatedList(names));
}

} // namespace console::ui
