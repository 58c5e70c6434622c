// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/local_provider.h"
#include "service/service_fixture.h"

namespace console::test {

//! A service that calls only the providers of the tests, whichever it means to call.
class LlmScene {
public:
    //! `options` as LocalProvider takes them; `adjust` changes the service's rules once more.
    explicit LlmScene(const std::function<void(service::LlmRules&)>& adjust = {},
        const QStringList& options = {});

    //! Path of a route of the admin's organization.
    [[nodiscard]] QString path(const QString& rest) const;
    //! Body with settings of a compatible server that the provider of the tests is.
    [[nodiscard]] QJsonObject compatible(
        const QString& key = {}, const QString& model = QStringLiteral("large")) const;
    //! Body with these fields.
    [[nodiscard]] static QJsonObject config(const QJsonObject& fields);
    //! Everything in the database, as one text.
    [[nodiscard]] QString everythingStored() const;

    LocalProvider provider;
    ServiceFixture fixture;
    ServiceClient ada;
    ServiceClient bob; //!< a member
    QString house;
};

//! Steps of a report: "passed passed skipped …", in their order.
[[nodiscard]] QString stepsOf(const ServiceAnswer& answer);
//! The word of a model's failure, or "".
[[nodiscard]] QString failureOf(const ServiceAnswer& answer, const char* model = "standardModel");

} // namespace console::test
