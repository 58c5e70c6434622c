// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/request_forms.h"
#include "service/store/data_request_queue.h"
#include "service/usecases/context.h"

namespace console::service {

//! What a list of cases is narrowed to.
struct DataRequestQuery {
    DataRequestFilter filter;
    bool mine = false; //!< assigned to who asks
};

//! Cases of the token's workspace: found, looked at, recorded. Errors: NotAllowed
//! "workspace.not-allowed"; NotFound "request.unknown". `id` is the id of a case or its ref.
class DataRequests {
public:
    using Page = contract::Page<domain::RequestSummary>;

    explicit DataRequests(const Context& context)
        : m_context(context)
    {
    }

    [[nodiscard]] base::Result<Page> page(DataRequestQuery query, const PageRequest& request);
    //! Who may work on cases, by name.
    [[nodiscard]] base::Result<QList<domain::RequestWorker>> workers();
    //! Puts on the record that it was looked at.
    [[nodiscard]] base::Result<domain::RequestCase> get(const QString& id);
    //! For who works on cases: the person, and the case with nothing masked. Puts on the record
    //! that they were shown.
    [[nodiscard]] base::Result<contract::SubjectView> showSubject(const QString& id);

    //! Puts on the record that cases of that period were taken out as a file, and gives the moment
    //! of it. Error InvalidInput, field "to" "request.register.period" (it ends before it begins).
    [[nodiscard]] base::Result<QDateTime> exportRegister(const contract::RegisterExport& form);

    //! What record() would make. Errors as that.
    [[nodiscard]] base::Result<contract::RequestPreview> preview(const contract::RequestForm& form);
    //! Other cases of the same address are in its `related`, and stay as they are. Errors
    //! InvalidInput with the field of the form.
    [[nodiscard]] base::Result<domain::RequestCase> record(const contract::RequestForm& form);

    //! About who asks.
    [[nodiscard]] base::Result<Page> own(const PageRequest& request);
    [[nodiscard]] base::Result<domain::RequestSummary> raiseOwn(
        const contract::OwnRequestForm& form);

private:
    const Context& m_context;
};

//! The case of that id or ref. Inside read() or change(). Error NotFound "request.unknown".
[[nodiscard]] base::Result<StoredDataRequest> storedRequest(
    const Context& context, const QString& id);

//! Puts on the record of changes what was done to a case.
void recordOf(const Context& context, const char* action, const StoredDataRequest& stored,
    const QJsonObject& after = {});

} // namespace console::service
