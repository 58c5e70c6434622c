// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/notes.h"
#include "ui/shell/palette.h"
#include "ui/shell/profile_view.h"
#include "ui/shell/sign_in_sheet.h"

// The profile as the tray and notifications see it.
namespace console::ui {

namespace {
constexpr int briefly = 8; // seconds
}

std::shared_ptr<Connection> ProfileView::openConnection() const
{
    return cover() ? nullptr : m_connection;
}

void ProfileView::goTo(const domain::AttentionPlace& place)
{
    // Behind the start page it is still being opened.
    if (!m_connection || cover())
        m_goingTo = place;
    else if (!place.page.isEmpty())
        openPlace(m_connection->profile.id.text(), place);
}

//! Where a notification wanted to go before the profile was open.
void ProfileView::arrive()
{
    const domain::AttentionPlace wanted = std::exchange(m_goingTo, {});
    if (!wanted.page.isEmpty())
        openPlace(m_connection->profile.id.text(), wanted);
}

void ProfileView::signedInAnew()
{
    // It asked for what is done.
    delete m_sheet;
    contextChanged();
    showConnection();
}

void ProfileView::closePalette()
{
    delete m_palette;
}

void ProfileView::tellBriefly(const QString& sentence)
{
    m_banner->showMessage(Tone::Accent, sentence, {}, briefly);
}

void ProfileView::setNews(const QString& sentence)
{
    m_banner->setNews(sentence);
}

} // namespace console::ui
