// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/x11_tray.h"

#include <QByteArray>
#include <QGuiApplication>

#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>
#include <xcb/xcbext.h>

namespace console::ui {

namespace {

constexpr int lookInterval = 10; // milliseconds

// What xcb answers is the caller's to free.
struct Freed {
    void operator()(void* answer) const { std::free(answer); }
};
using Answer = std::unique_ptr<void, Freed>;

//! Of the display that DISPLAY names; 0 when it says nothing of it.
int screenNumber()
{
    char* host = nullptr;
    int display = 0;
    int screen = 0;
    if (xcb_parse_display(nullptr, &host, &display, &screen) == 0)
        return 0;
    std::free(host);
    return screen;
}

} // namespace

X11TraySearch::X11TraySearch(QObject* parent)
    : QObject(parent)
{
    m_look.setInterval(lookInterval);
    connect(&m_look, &QTimer::timeout, this, &X11TraySearch::look);
}

X11TraySearch::~X11TraySearch()
{
    if (xcb_connection_t* server = connection(); server && m_pending != 0)
        xcb_discard_reply(server, m_pending);
}

//! That of Qt, whose own thread reads from it: a notifier on its socket would come too late.
xcb_connection_t* X11TraySearch::connection()
{
    const auto* x11
        = qGuiApp ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    return x11 ? x11->connection() : nullptr;
}

void X11TraySearch::ask()
{
    if (isAsking())
        return;
    m_since.start();
    askForTray();
}

void X11TraySearch::askForTray()
{
    xcb_connection_t* server = connection();
    if (!server)
        return end();
    const QByteArray name = "_NET_SYSTEM_TRAY_S" + QByteArray::number(screenNumber());
    m_named = false;
    expect(xcb_intern_atom(server, 1, uint16_t(name.size()), name.constData()).sequence);
}

void X11TraySearch::askForOwner(quint32 selection)
{
    xcb_connection_t* server = connection();
    if (!server)
        return end();
    m_named = true;
    expect(xcb_get_selection_owner(server, selection).sequence);
}

void X11TraySearch::expect(unsigned int request)
{
    if (request == 0)
        return end();
    m_pending = request;
    xcb_flush(connection());
    m_look.start();
}

void X11TraySearch::look()
{
    xcb_connection_t* server = connection();
    void* reply = nullptr;
    xcb_generic_error_t* error = nullptr;
    if (server && xcb_poll_for_reply(server, m_pending, &reply, &error) == 0) {
        if (!m_since.hasExpired(patience))
            return;
        xcb_discard_reply(server, m_pending);
        return end();
    }
    const Answer answer(reply);
    const Answer refusal(error);
    if (!answer)
        return end();
    take(answer.get());
}

void X11TraySearch::take(const void* answer)
{
    if (m_named)
        return end(
            static_cast<const xcb_get_selection_owner_reply_t*>(answer)->owner != XCB_WINDOW_NONE);
    const xcb_atom_t selection = static_cast<const xcb_intern_atom_reply_t*>(answer)->atom;
    if (selection == XCB_ATOM_NONE)
        return end(false);
    askForOwner(selection);
}

void X11TraySearch::end(std::optional<bool> there)
{
    m_look.stop();
    m_pending = 0;
    Q_EMIT ended(there);
}

} // namespace console::ui
