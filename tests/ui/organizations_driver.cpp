// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/organizations_driver.h"

#include "base/wait_until.h"

namespace console::test {

namespace {
constexpr int patience = 10'000; // milliseconds
constexpr QSize pageSize(984, 780);
} // namespace

OrganizationsDriver::OrganizationsDriver(const ui::PageContext& context)
    : OrganizationsDriver(std::make_unique<ui::OrganizationsPage>(context))
{
    m_page->resize(pageSize);
    m_page->show();
    m_page->refresh();
}

OrganizationsDriver::OrganizationsDriver(std::unique_ptr<ui::OrganizationsPage> page)
    : PageDriver(*page)
    , m_page(std::move(page))
{
}

bool OrganizationsDriver::openMembers(const QString& organization)
{
    return choose(QStringLiteral("Organizations list"), organization)
        && press(QStringLiteral("Show members"))
        && waitUntil([&] { return rows(QStringLiteral("Members list")) > 0; }, patience);
}

bool OrganizationsDriver::invite(const QString& pasted)
{
    return press(QStringLiteral("Invite people"))
        && type(QStringLiteral("E-mail addresses"), pasted)
        && press(QStringLiteral("Send invitations"))
        && waitUntil([&] { return find(QStringLiteral("What became of each person")) != nullptr; },
            patience);
}

} // namespace console::test
