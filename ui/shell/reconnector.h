// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "ui/pages/page.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace console::ui {

//! Watches whether the shown page says that it is offline, and asks the server until it answers:
//! after 2 s, then ever more rarely, at most every minute. It looks when the page says something
//! else, and sleeps otherwise.
class Reconnector : public QObject {
    Q_OBJECT

public:
    explicit Reconnector(QObject* parent = nullptr);

    void setSession(cloud::Session* session);
    void setPage(Page* page);
    //! The person pressed Reconnect.
    void tryNow();
    [[nodiscard]] int pause() const { return m_pause; } //!< milliseconds to the next try
    //! As the page said when it was looked at last, also behind another profile.
    [[nodiscard]] bool isOffline() const { return m_offline; }

Q_SIGNALS:
    void reconnected();
    void offlineChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lookSoon();
    void look();
    void setOffline(bool offline);
    [[nodiscard]] bool saysOffline() const;

    QPointer<cloud::Session> m_session;
    QPointer<Page> m_page;
    QTimer m_look;
    QElapsedTimer m_since;
    base::CallHandle m_call;
    int m_pause = 0;
    bool m_asking = false;
    bool m_offline = false;
};

} // namespace console::ui
