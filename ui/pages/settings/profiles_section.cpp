// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/profiles_section.h"

#include "ui/pages/keep_draft.h"
#include "ui/pages/settings/profile_list.h"

#include <QVBoxLayout>

namespace console::ui {

namespace {
ProfileListServices servicesOf(const Page& page)
{
    const PageContext& context = page.context();
    const profiles::ProfileId own = context.profile.id;
    const auto onlyOwn = [own](const profiles::ProfileId& id) {
        return id == own;
    };
    return {.store = context.profiles,
        .secrets = [secrets = context.secrets] { return secrets; },
        .isOpen = context.isOpen ? context.isOpen : onlyOwn,
        .own = own,
        .memory = context.memory,
        .keepDraft =
            [&page](DetailPane& pane, const QString& form, const QString& whyNot) {
                ui::keepDraft(pane, page.context(), form, whyNot);
            }};
}
} // namespace

ProfilesSection::ProfilesSection(Page& page, QWidget* parent)
    : SettingsSection(page, parent)
    , m_list(new ProfileList(servicesOf(page)))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    connect(m_list, &ProfileList::openWanted, this, [this](const profiles::Profile& profile) {
        Q_EMIT m_page.placeWanted(profile.id.text(), {});
    });
    connect(m_list, &ProfileList::ownChanged, &m_page, &Page::profileEdited);
}

void ProfilesSection::refresh()
{
    m_list->refresh();
}

void ProfilesSection::leave(std::function<void()> proceed)
{
    m_list->leave(std::move(proceed));
}

} // namespace console::ui
