// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/page_driver.h"
#include "ui/page_stage.h"
#include "ui/pages/organizations/organizations_page.h"

namespace console::test {

//! The Organizations page in front of a person.
class OrganizationsDriver : public PageDriver {
public:
    //! Shows the page at the size that a window of 1200 x 780 leaves it, and loads it.
    explicit OrganizationsDriver(const ui::PageContext& context);

    [[nodiscard]] ui::OrganizationsPage& page() { return *m_page; }

    //! From the list of organizations to the members of that one.
    bool openMembers(const QString& organization);
    //! In the members of an organization: invites, and waits for the result.
    bool invite(const QString& pasted);

private:
    explicit OrganizationsDriver(std::unique_ptr<ui::OrganizationsPage> page);

    std::unique_ptr<ui::OrganizationsPage> m_page;
};

} // namespace console::test
