// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/desktop/tray_icon.h"
#include "watch/watcher.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace console::ui {

//! What the tray shows.
struct TrayContent {
    struct Profile {
        QString id;
        QString name;
        bool open = false; //!< it is the one that the window shows

        friend bool operator==(const Profile&, const Profile&) = default;
    };

    TrayMark mark = TrayMark::Fine;
    QString sentence; //!< how it stands, as the tool tip says it
    QList<Profile> profiles;
    QList<domain::AttentionItem> items; //!< the most urgent first
    bool paused = false;

    friend bool operator==(const TrayContent&, const TrayContent&) = default;
};

//! Icon and menu of the console in the tray: how it stands, the profiles, the three things that
//! press most, a pause, and the end.
class Tray : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype mostItems = 3;

    explicit Tray(QObject* parent = nullptr);
    ~Tray() override;

    //! Only once there is a tray: see TrayFinder.
    void show();
    void hide();
    void setContent(const TrayContent& content);
    [[nodiscard]] QMenu& menu() { return m_menu; }
    [[nodiscard]] const TrayContent& content() const { return m_content; }

Q_SIGNALS:
    void openWanted();
    void profileWanted(const QString& id);
    void itemWanted(const console::domain::AttentionItem& item);
    void pauseWanted(bool pause);
    void quitWanted();

private:
    void fill();
    [[nodiscard]] QString titleOf(const domain::AttentionItem& item) const;
    void addItems();
    void addProfiles();

    QMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    TrayContent m_content;
};

} // namespace console::ui
