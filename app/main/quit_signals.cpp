// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/quit_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace console::main {

namespace {
// A handler may do next to nothing; writing one byte to a pipe is allowed (signal-safety(7)).
int pipeEnds[2] = {-1, -1};

void onSignal(int number)
{
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
}
} // namespace

QuitSignals::QuitSignals(HangUp hangUp, QObject* parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    const bool reloads = hangUp == HangUp::Reloads;
    connect(m_notifier, &QSocketNotifier::activated, this, [this, reloads] {
        char number = 0;
        bool quits = false;
        while (::read(pipeEnds[0], &number, 1) > 0)
            quits |= !reloads || number != SIGHUP;
        if (quits)
            Q_EMIT quitRequested();
        else
            Q_EMIT reloadRequested();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | SA_RESETHAND; // a second one ends the program at once
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(number, &action, nullptr);
    if (reloads) {
        action.sa_flags = SA_RESTART;
        ::sigaction(SIGHUP, &action, nullptr);
    }
}

QuitSignals::~QuitSignals()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, SIG_DFL);
    for (int& end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace console::main
