// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/version_list.h"

namespace console::ui {

using namespace Qt::StringLiterals;

VersionList::VersionList(const PageContext& context, ListingDesk& desk, QWidget* parent)
    : ListingLevel(tr("History"), u"listing-history"_s, context, desk, parent)
{
    addWayBack();
}

void VersionList::refresh()
{
    (void)isKept();
}

void VersionList::showSelection(const QStringList&) { }

QString VersionList::keyOfRow(int) const
{
    return {};
}

int VersionList::rowOfKey(const QString&) const
{
    return -1;
}

} // namespace console::ui
