// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/attention_reader.h"

#include <algorithm>
#include <iterator>

// What of cases and of the draft wants attention.
namespace console::cloud {

using base::ApiError;
using base::Call;
using base::Result;
using domain::RequestSummary;
using Cases = QList<RequestSummary>;

//! That there is none is no error.
Call<AttentionReader::Draft> AttentionReader::readDraft()
{
    return m_client.attention()
        .draft(m_fresh)
        .map(this,
            [](const contract::ListingDraftView& view) {
                return Result<Draft>(
                    domain::AttentionDraft{view.draft, int(view.changes.size()), view.fourEyes});
            })
        .orElse(this, [](const ApiError& error) {
            return error.kind == ApiError::Kind::NotFound
                ? Call<Draft>::ready(Result<Draft>(Draft()))
                : Call<Draft>::ready(base::failure(error));
        });
}

//! As a rule they all stand on the first page of those that are open.
Call<Cases> AttentionReader::readCases()
{
    return m_client.attention().openCases(m_fresh).andThen(this, [this](const OpenCases& open) {
        return open.whole ? Call<Cases>::ready(Result<Cases>(open.items))
                          : readManyCases(open.items);
    });
}

//! What presses, and then what nobody has taken, or among the `open` waits for this person; a case
//! that is several of it stands there once.
Call<Cases> AttentionReader::readManyCases(const Cases& open)
{
    using domain::RequestUrgency;
    DataRequestQuery pressing;
    pressing.due = {RequestUrgency::Overdue, RequestUrgency::DueToday, RequestUrgency::DueSoon};
    return m_client.dataRequests().all(pressing).andThen(this, [this, open](const Cases& found) {
        DataRequestQuery received;
        received.statuses = {domain::RequestStatus::Received};
        received.unassigned = true;
        return m_client.dataRequests().all(received).map(this, [found, open](const Cases& fresh) {
            Cases all = found;
            domain::addMissing(all, fresh);
            Cases second;
            std::copy_if(open.begin(), open.end(), std::back_inserter(second),
                [](const RequestSummary& request) { return request.awaitsSecond; });
            domain::addMissing(all, second);
            return Result<Cases>(all);
        });
    });
}

} // namespace console::cloud
