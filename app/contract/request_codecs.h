// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/codecs.h"
#include "domain/request_case.h"

namespace console::contract {

// Cases of people who ask for their data, as codecs.h has the rest. What is written to the service
// about them stands in request_forms.h.

//! A clock. `brief` leaves out the trace and the notes.
[[nodiscard]] QJsonObject encode(const domain::TimeLimit& limit, bool brief);
[[nodiscard]] domain::TimeLimit decodeTimeLimit(base::JsonReader& reader);

//! A right with its clock. `brief` leaves out the text, the pauses and the extension, too.
[[nodiscard]] QJsonObject encode(const domain::RightClock& clock, bool brief);
[[nodiscard]] domain::RightClock decodeRightClock(base::JsonReader& reader);

//! Item of GET /governance/data-requests.
[[nodiscard]] QJsonObject encode(const domain::RequestSummary& summary);
[[nodiscard]] domain::RequestSummary decodeRequestSummary(base::JsonReader& reader);

//! Answer of GET /governance/data-requests/:requestId, and of all that changes a case.
[[nodiscard]] QJsonObject encode(const domain::RequestCase& whole);
[[nodiscard]] domain::RequestCase decodeRequestCase(base::JsonReader& reader);

[[nodiscard]] QJsonObject encode(const domain::RequestWorker& worker);
[[nodiscard]] domain::RequestWorker decodeRequestWorker(base::JsonReader& reader);
[[nodiscard]] QJsonObject encode(const domain::RequestQuestion& question);
[[nodiscard]] domain::RequestQuestion decodeRequestQuestion(base::JsonReader& reader);
[[nodiscard]] QJsonObject encode(const domain::CaseTask& task);
[[nodiscard]] domain::CaseTask decodeCaseTask(base::JsonReader& reader);
[[nodiscard]] QJsonObject encode(const domain::RequestEvent& event);
[[nodiscard]] domain::RequestEvent decodeRequestEvent(base::JsonReader& reader);
[[nodiscard]] QJsonObject encode(const domain::LegalHold& hold);
[[nodiscard]] domain::LegalHold decodeLegalHold(base::JsonReader& reader);
[[nodiscard]] QJsonObject encode(const domain::RelatedCase& related);
[[nodiscard]] domain::RelatedCase decodeRelatedCase(base::JsonReader& reader);
[[nodiscard]] QJsonObject encode(const domain::SubjectStanding& standing);
[[nodiscard]] domain::SubjectStanding decodeSubjectStanding(base::JsonReader& reader);
[[nodiscard]] QJsonObject encode(const domain::PossibleMove& move);
//! With `from` left as it is: the case says it.
[[nodiscard]] domain::PossibleMove decodePossibleMove(base::JsonReader& reader);

//! What is given with a move, and what is kept of it. Of the kept case its ref only.
[[nodiscard]] QJsonObject encode(const domain::GivenEvidence& evidence);
[[nodiscard]] domain::GivenEvidence decodeGivenEvidence(base::JsonReader& reader);

} // namespace console::contract
