// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/governance.h"

#include <QCoreApplication>

namespace console::ui {

ViewState notKept(const Governance& governance, const QString& never)
{
    if (!governance.problem)
        return ViewState::notAllowed(never);
    // Whatever its kind, it says nothing of the cloud that one is signed in to. What went wrong
    // stands beside the sentence.
    return {State::Error,
        QCoreApplication::translate(
            "Governance", "What is kept on this computer for this cloud could not be opened."),
        QCoreApplication::translate("Governance", "Try again"), *governance.problem};
}

} // namespace console::ui
