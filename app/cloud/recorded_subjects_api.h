// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "contract/correction_codecs.h"

namespace console::cloud {

//! What was recorded of the people whose cases there are (governance side): found by it, and
//! corrected. Beside DataRequestsApi, which has the cases. Errors of all: NotAllowed
//! "workspace.not-allowed".
class RecordedSubjectsApi {
public:
    explicit RecordedSubjectsApi(Session& governance)
        : m_session(governance)
    {
    }

    //! All cases of whoever `words` name: a whole address, or whole words of a name, which are
    //! searched for who works on cases. All have to be found.
    [[nodiscard]] base::Call<QList<domain::RequestSummary>> casesOf(const QString& words);

    //! `id` is the id of a case or its ref; the answer is the case as it is then. Errors: NotFound
    //! "request.unknown"; Outdated; InvalidInput as DataRequestsApi::record(), and field "reason";
    //! Conflict "request.closed", "request.correction.identity", "request.correction.rights".
    [[nodiscard]] base::Call<domain::RequestCase> correct(
        const QString& id, const contract::RequestCorrection& correction, qint64 seenRev);

private:
    Session& m_session;
};

} // namespace console::cloud
