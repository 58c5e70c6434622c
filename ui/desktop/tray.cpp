// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/tray.h"

#include "ui/parts/literal_text.h"

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;

Tray::Tray(QObject* parent)
    : QObject(parent)
{
    fill();
}

Tray::~Tray() = default;

void Tray::show()
{
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
        [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT openWanted();
        });
    m_icon->setIcon(trayIcon(m_content.mark));
    m_icon->setToolTip(m_content.sentence);
    m_icon->show();
}

void Tray::hide()
{
    m_icon.reset();
}

void Tray::setContent(const TrayContent& content)
{
    // The menu may be open: it is not made anew at each wake-up.
    if (content == m_content)
        return;
    const bool otherMark = content.mark != m_content.mark;
    m_content = content;
    fill();
    if (!m_icon)
        return;
    if (otherMark)
        m_icon->setIcon(trayIcon(content.mark));
    m_icon->setToolTip(content.sentence);
}

//! The menu stays the same object: a tray holds on to the one that it was given.
void Tray::fill()
{
    m_menu.clear();
    m_menu.addAction(tr("Open the console"), this, &Tray::openWanted);
    m_menu.addSeparator();
    addItems();
    addProfiles();
    if (m_content.paused)
        m_menu.addAction(
            tr("Go on with notifications"), this, [this] { Q_EMIT pauseWanted(false); });
    else
        m_menu.addAction(
            tr("Pause notifications for an hour"), this, [this] { Q_EMIT pauseWanted(true); });
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Tray::quitWanted);
}

//! Two profiles may have a thing of one name.
QString Tray::titleOf(const domain::AttentionItem& item) const
{
    const QList<TrayContent::Profile>& profiles = m_content.profiles;
    const auto its = std::find_if(profiles.begin(), profiles.end(),
        [&item](const TrayContent::Profile& each) { return each.id == item.profile; });
    return profiles.size() < 2 || its == profiles.end() ? item.title
                                                        : u"%1 – %2"_s.arg(item.title, its->name);
}

void Tray::addItems()
{
    for (const domain::AttentionItem& item :
        m_content.items.first(qMin(m_content.items.size(), mostItems)))
        m_menu.addAction(
            quoteAmpersands(titleOf(item)), this, [this, item] { Q_EMIT itemWanted(item); });
    if (m_content.items.isEmpty())
        m_menu.addAction(m_content.sentence)->setEnabled(false);
    m_menu.addSeparator();
}

void Tray::addProfiles()
{
    for (const TrayContent::Profile& profile : std::as_const(m_content.profiles)) {
        QAction* action = m_menu.addAction(quoteAmpersands(profile.name), this,
            [this, id = profile.id] { Q_EMIT profileWanted(id); });
        action->setCheckable(true);
        action->setChecked(profile.open);
    }
    if (!m_content.profiles.isEmpty())
        m_menu.addSeparator();
}

} // namespace console::ui
