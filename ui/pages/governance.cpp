// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/governance.h"

#include <QCoreApplication>

namespace console::ui {

QString keptWhere(const Governance& governance)
{
    return governance.isHere()
        ? QCoreApplication::translate("Governance", "kept on this computer")
        : QCoreApplication::translate("Governance", "kept at %1").arg(governance.host);
}

ViewState notKept(const Governance& governance, const QString& never)
{
    if (!governance.problem)
        return ViewState::notAllowed(never);
    // Of a shared service: it is there, and waits for this person.
    if (governance.problem->kind == base::ApiError::Kind::NotSignedIn)
        return {State::SessionEnded, governance.problem->message,
            QCoreApplication::translate("Governance", "Sign in there"), {}};
    if (!governance.host.isEmpty())
        return {State::Error,
            QCoreApplication::translate("Governance", "What is kept at %1 could not be opened.")
                .arg(governance.host),
            QCoreApplication::translate("Governance", "Try again"), *governance.problem};
    // Whatever its kind, it says nothing of the cloud that one is signed in to. What went wrong
    // stands beside the sentence.
    return {State::Error,
        QCoreApplication::translate(
            "Governance", "What is kept on this computer for this cloud could not be opened."),
        QCoreApplication::translate("Governance", "Try again"), *governance.problem};
}

} // namespace console::ui
