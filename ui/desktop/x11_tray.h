// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

struct xcb_connection_t;

namespace console::ui {

//! Asks the X server of this program whether it has a tray by the System Tray Protocol of
//! freedesktop.org: somebody owns the selection _NET_SYSTEM_TRAY_Sn of its screen. Waits for
//! nothing: it looks from time to time whether its two answers have come.
class X11TraySearch : public QObject {
    Q_OBJECT

public:
    static constexpr int patience = 2'000; // milliseconds for both answers

    explicit X11TraySearch(QObject* parent = nullptr);
    ~X11TraySearch() override;

    //! Nothing while it is asking. Without an X server it has ended when this returns.
    void ask();
    [[nodiscard]] bool isAsking() const { return m_pending != 0; }

Q_SIGNALS:
    //! Nothing: the X server could not be asked, or has not answered in time.
    void ended(std::optional<bool> there);

private:
    [[nodiscard]] static xcb_connection_t* connection();
    void askForTray();
    void askForOwner(quint32 selection);
    void expect(unsigned int request);
    void look();
    void take(const void* answer);
    void end(std::optional<bool> there = {});

    QTimer m_look;
    QElapsedTimer m_since;
    unsigned int m_pending = 0; //!< number of the request, as xcb counts; 0 for none
    bool m_named = false; //!< its selection is known, and who owns it is asked
};

} // namespace console::ui
