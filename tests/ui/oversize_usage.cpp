// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "ui/oversize_fields.h"

#include <QComboBox>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {

//! The statement on the default provider, with everything filled in.
bool openAttestation(WindowStage& stage)
{
    if (!stage.signUp() || !stage.turnTo(ui::PageId::Llm))
        return false;
    const PageDriver& person = stage.person();
    return person.press(u"State what you know…"_s) && person.type(u"Prompts are stored"_s, u"No"_s)
        && person.type(u"Prompts are used for training"_s, u"No"_s)
        && person.type(u"Where it is written"_s, u"Contract"_s);
}

QList<Field> attestationFields()
{
    const QString pane = u"ui/pages/llm/attestation_pane.cpp"_s;
    const QString save = u"Save the statement"_s;
    return {{pane, u"Prompts are stored"_s}, {pane, u"Prompts are used for training"_s},
        {pane, u"Where the models run"_s, openAttestation, save,
            u"Say where the models run, in 120 characters at most, on one line."_s},
        {pane, u"Where it is written"_s, openAttestation, save,
            u"Say where it is written, in 500 characters at most, on one line."_s},
        {pane, u"Looked up on"_s, openAttestation, save,
            u"“%1” is no day. Write it like 28 November 2026."_s.arg(QString(40, u'x'))}};
}

} // namespace

QList<Field> usageFields()
{
    return attestationFields()
        + QList<Field>{
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
