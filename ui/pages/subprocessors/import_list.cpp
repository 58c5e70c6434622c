// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/import_list.h"

namespace console::ui {

using namespace Qt::StringLiterals;

ImportList::ImportList(const PageContext& context, ListingDesk& desk, QWidget* parent)
    : ListingLevel(tr("Import"), u"listing-import"_s, context, desk, parent)
{
    addWayBack();
}

void ImportList::refresh()
{
    (void)isKept();
}

void ImportList::open()
{
    refresh();
}

void ImportList::showSelection(const QStringList&) { }

QString ImportList::keyOfRow(int) const
{
    return {};
}

int ImportList::rowOfKey(const QString&) const
{
    return -1;
}

} // namespace console::ui
