// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/comparison_list.h"

namespace console::ui {

using namespace Qt::StringLiterals;

ComparisonList::ComparisonList(const PageContext& context, ListingDesk& desk, QWidget* parent)
    : ListingLevel(tr("Compare versions"), u"listing-comparison"_s, context, desk, parent)
{
    addWayBack();
}

void ComparisonList::refresh()
{
    (void)isKept();
}

void ComparisonList::open(int, int)
{
    refresh();
}

void ComparisonList::showSelection(const QStringList&) { }

QString ComparisonList::keyOfRow(int) const
{
    return {};
}

int ComparisonList::rowOfKey(const QString&) const
{
    return -1;
}

} // namespace console::ui
