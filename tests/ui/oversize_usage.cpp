// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "ui/oversize_fields.h"

#include <QComboBox>

namespace console::test {

using namespace Qt::StringLiterals;

QList<Field> usageFields()
{
    return {
        {u"ui/pages/llm/budget_pane.cpp"_s, u"Tokens a month"_s,
            [](WindowStage& stage) {
                if (!stage.signUp() || !stage.turnTo(ui::PageId::Llm))
                    return false;
                const PageDriver& person = stage.person();
                const auto isOffered = [&] {
                    const auto* of = qobject_cast<QComboBox*>(person.find(u"Whose usage"_s));
                    return of && of->findText(u"Acme Robotics"_s) >= 0;
                };
                return person.press(u"Usage"_s) && waitUntil(isOffered)
                    && person.type(u"Whose usage"_s, u"Acme Robotics"_s)
                    && person.press(u"Budget…"_s);
            },
            u"Set the budget"_s, u"Write a whole number of tokens, such as 30,000,000."_s},
        {u"ui/pages/llm/usage_import_pane.cpp"_s, u"File"_s},
    };
}

} // namespace console::test
