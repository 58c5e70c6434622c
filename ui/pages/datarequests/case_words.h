// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_case.h"
#include "models/data_requests_model.h"
#include "ui/pages/page.h"
#include "ui/parts/cell_tone.h"
#include "ui/parts/facts.h"

namespace console::ui {

//! Why somebody can't record cases or change them, as the tool tip of a control says it; empty
//! where they can.
[[nodiscard]] QString whyNoWork(const PageContext& context);

//! What the button for that move says: a verb, with "…" where something has to be typed.
[[nodiscard]] QString moveVerb(const domain::RequestMove& move);
//! What stands against the move, in sentences; empty when it can be done.
[[nodiscard]] QString whyNoMove(const domain::PossibleMove& move);

//! "DSR-2026-0001 · Access, portability"
[[nodiscard]] QString caseTitle(const domain::RequestSummary& request);
[[nodiscard]] QList<domain::DataRight> rightsOf(const domain::RequestSummary& request);

//! The moves of the case, oldest first, and the one that it waits for now.
[[nodiscard]] QList<TimelineStep> historySteps(const domain::RequestCase& request);
//! What a task is called: a recipient's name, or what the service calls its own.
[[nodiscard]] QString taskName(const domain::CaseTask& task);
//! What has to be done, with what is known of it.
[[nodiscard]] TimelineStep taskStep(const domain::CaseTask& task);
//! What a person who opens the case should know first: sentences with their tone.
struct CaseNotice {
    Tone tone = Tone::Accent;
    QString title;
    QString text;
};
[[nodiscard]] QList<CaseNotice> noticesOf(const domain::SubjectStanding& subject);
[[nodiscard]] QList<CaseNotice> noticesOf(const domain::RequestCase& request);

} // namespace console::ui
