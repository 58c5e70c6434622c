// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/identity_code.h"
#include "service/usecases/context.h"

namespace console::service {

//! Codes that go to the address of a case. All for who works on cases. What is sent, answered and
//! written down is the same whether or not somebody has an account of that address: accounts are
//! not even looked at. Errors of all: NotAllowed "workspace.not-allowed"; NotFound
//! "request.unknown"; Conflict "request.closed".
class IdentityCodes {
public:
    explicit IdentityCodes(const Context& context)
        : m_context(context)
    {
    }

    //! A new one; the one before doesn't count any more. Errors: Conflict "mail.no-relay";
    //! TooManyTries "identity.code.sends".
    [[nodiscard]] base::Result<domain::IdentityCode> send(const QString& id);
    //! A wrong one takes an attempt. Errors: InvalidInput, field "code" "identity.code" (can't be
    //! one); Conflict "identity.code.none" (none is open).
    [[nodiscard]] base::Result<domain::IdentityCode> check(const QString& id, const QString& typed);

private:
    const Context& m_context;
};

//! How the last code of a case stands. Inside read() or change().
[[nodiscard]] domain::IdentityCode codeOf(const Context& context, const QString& requestId);

} // namespace console::service
