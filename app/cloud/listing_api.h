// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"

namespace console::cloud {

//! The published listing of sub-processors (governance side). Versions are checked on arrival:
//! error UnexpectedAnswer "listing.hash" when one does not fit its own hash.
class ListingApi {
public:
    explicit ListingApi(Session& governance)
        : m_session(governance)
    {
    }

    //! The version that holds today. Error NotFound: nothing was published yet.
    [[nodiscard]] base::Call<domain::ListingVersion> inForce();

    //! All versions, newest first.
    [[nodiscard]] base::Call<QList<domain::ListingVersion>> versions();

    //! Error NotFound.
    [[nodiscard]] base::Call<domain::ListingVersion> version(int number);

private:
    Session& m_session;
};

} // namespace console::cloud
