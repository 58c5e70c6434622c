// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/fulfilment_api.h"

#include "contract/fulfilment_routes.h"

namespace console::cloud {

using base::Call;
namespace routes = contract::routes;

Call<contract::ErasurePreview> FulfilmentApi::erasure(const QString& id)
{
    return m_session.call(
        {.route = routes::dataRequestErasure, .pathValues = {id}}, contract::decodeErasurePreview);
}

Call<domain::ErasureRun> FulfilmentApi::erase(
    const QString& id, const contract::ErasureForm& form, qint64 seenRev)
{
    return m_session.call({.route = routes::eraseDataRequestSubject,
                              .pathValues = {id},
                              .body = contract::encode(form),
                              .seenRev = seenRev},
        contract::decodeErasureRun);
}

Call<domain::SubjectCopy> FulfilmentApi::gather(const QString& id)
{
    return m_session.call(
        {.route = routes::copySubjectData, .pathValues = {id}}, contract::decodeSubjectCopy);
}

Call<std::optional<contract::RequestPackage>> FulfilmentApi::package(const QString& id)
{
    return m_session.call(
        {.route = routes::requestPackage, .pathValues = {id}}, [](base::JsonReader& reader) {
            std::optional<contract::RequestPackage> package;
            if (auto known = reader.optionalObject(QLatin1String("package")))
                package = contract::decodeRequestPackage(*known);
            return package;
        });
}

Call<contract::RequestPackage> FulfilmentApi::keep(
    const QString& id, const contract::PackageFile& file, qint64 seenRev)
{
    return m_session.call({.route = routes::keepRequestPackage,
                              .pathValues = {id},
                              .body = contract::encode(file),
                              .seenRev = seenRev},
        contract::decodeRequestPackage);
}

Call<contract::PackageFile> FulfilmentApi::file(const QString& id)
{
    return m_session.call(
        {.route = routes::requestPackageFile, .pathValues = {id}}, contract::decodePackageFile);
}

} // namespace console::cloud
