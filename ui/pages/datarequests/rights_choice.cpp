// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/rights_choice.h"

#include "models/request_titles.h"

namespace console::ui {

CheckSet* rightsChoice(const QList<domain::DataRight>& rights)
{
    QList<CheckSet::Choice> choices;
    for (const domain::DataRight right : rights)
        choices.append({1 << int(right), models::rightTitle(right)});
    return new CheckSet(choices);
}

QList<domain::DataRight> chosenRights(const CheckSet& boxes)
{
    QList<domain::DataRight> rights;
    for (const domain::DataRight right : domain::allDataRights) {
        if (boxes.chosen() & (1 << int(right)))
            rights << right;
    }
    return rights;
}

int rightBits(const QList<domain::DataRight>& rights)
{
    int bits = 0;
    for (const domain::DataRight right : rights)
        bits |= 1 << int(right);
    return bits;
}

} // namespace console::ui
