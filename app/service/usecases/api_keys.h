// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/codecs.h"
#include "service/store/paging.h"
#include "service/usecases/context.h"

namespace console::service {

inline constexpr int apiKeyDays = 90;
inline constexpr int loginCodeMinutes = 5;

//! API keys and the sign-in of programs (contract 5).
class ApiKeys {
public:
    explicit ApiKeys(const Context& context)
        : m_context(context)
    {
    }

    //! For the organization of the token that asks, with the role there at this moment. The key is
    //! in this answer only. Errors, as makeLoginCode(): Authentication::again().
    [[nodiscard]] base::Result<contract::IssuedKey> generate();
    [[nodiscard]] base::Result<bool> hasCurrent();
    //! One's own, those that ended included.
    [[nodiscard]] base::Result<contract::Page<domain::ApiKeyInfo>> list(const PageRequest& request);
    //! At once. Error NotFound "api-key.unknown": also for keys of others.
    [[nodiscard]] base::Result<domain::ApiKeyInfo> revoke(const domain::ApiKeyId& id);

    [[nodiscard]] base::Result<contract::IssuedKey> makeLoginCode();
    //! A key for whoever made the code, once. Errors: InvalidInput, field "code"; NotFound
    //! "login-code.unknown" (404), "login-code.ended" (410).
    [[nodiscard]] base::Result<contract::IssuedKey> exchange(const QString& code);

private:
    [[nodiscard]] base::Result<Principal> askerNow() const;
    [[nodiscard]] contract::IssuedKey issue(const domain::Account& account,
        const domain::WorkspaceId& workspace, const domain::Membership& membership);

    const Context& m_context;
};

} // namespace console::service
