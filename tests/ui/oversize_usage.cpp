// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/oversize_fields.h"

namespace console::test {

using namespace Qt::StringLiterals;

QList<Field> usageFields()
{
    return {
        {u"ui/pages/llm/budget_pane.cpp"_s, u"Tokens a month"_s,
            [](WindowStage& stage) {
                return stage.signUp() && stage.turnTo(ui::PageId::Llm)
                    && stage.person().press(u"Usage"_s)
                    && stage.person().type(u"Organization"_s, u"Acme Robotics"_s)
                    && stage.person().press(u"Budget…"_s);
            },
            u"Set the budget"_s, u"Write a whole number of tokens, such as 30,000,000."_s},
        {u"ui/pages/llm/usage_import_pane.cpp"_s, u"File"_s},
    };
}

} // namespace console::test
