// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/session.h"
#include "cloud/session_errors.h"

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::failure;
using base::Result;
using domain::Capabilities;
using namespace Qt::StringLiterals;

Call<Capabilities> Session::connectToServer()
{
    return m_capabilities ? Call<Capabilities>::ready(*m_capabilities) : askServer();
}

Call<Capabilities> Session::askServer()
{
    return call({.route = contract::routes::capabilities}, contract::decodeCapabilities)
        .orElse(this,
            [this](const ApiError& error) {
                return error.httpStatus == 404 ? askOldServer()
                                               : Call<Capabilities>::ready(failure(error));
            })
        .map(this, [this](const Capabilities& capabilities) -> Result<Capabilities> {
            setCapabilities(capabilities);
            return capabilities;
        });
}

// v0 has no capabilities to tell, but its health check names it. Anything else that answers 404
// is another server.
Call<Capabilities> Session::askOldServer()
{
    const QString host = m_transport.endpoint().origin.authority();
    return call({.route = contract::routes::healthcheck},
        [](base::JsonReader& reader) { return reader.string("service"_L1); })
        .orElse(this,
            [host](const ApiError& error) {
                const bool other = error.kind == ApiError::Kind::NotFound
                    || error.kind == ApiError::Kind::UnexpectedAnswer;
                return Call<QString>::ready(failure(other ? notPackmind(host) : error));
            })
        .map(this, [host](const QString& service) -> Result<Capabilities> {
            if (service != "packmind-api"_L1)
                return failure(notPackmind(host));
            Capabilities capabilities;
            capabilities.service = u"packmind"_s;
            return capabilities;
        });
}

void Session::setCapabilities(const Capabilities& capabilities)
{
    m_capabilities = capabilities;
    m_transport.setIdempotency(capabilities.idempotency);
    Q_EMIT capabilitiesChanged();
}

} // namespace console::cloud
