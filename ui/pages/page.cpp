// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/page.h"

namespace console::ui {

QString whyNoWrite(const PageContext& context)
{
    if (context.profile.readOnly)
        return Page::tr("The profile “%1” is read-only. Nothing can be changed through it.")
            .arg(context.profile.name);
    return {};
}

QString typedOnProduction(const PageContext& context, const QString& name)
{
    return context.profile.mark == profiles::Profile::Mark::Production ? name : QString();
}

void Page::act(State state)
{
    if (state == State::SessionEnded)
        Q_EMIT signInWanted();
    else if (state == State::Offline)
        Q_EMIT reconnectWanted();
    else if (m_context.governance.problem)
        Q_EMIT governanceWanted();
    else
        refresh();
}

} // namespace console::ui
