// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace console::main {

//! Tells whoever started this program how it stands, such as "READY=1" (the protocol of
//! sd_notify(3), over the socket in $NOTIFY_SOCKET). Does nothing where nobody wants to know.
void tellStarter(const QByteArray& state);

} // namespace console::main
