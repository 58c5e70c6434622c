// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/json_reader.h"

namespace console::profiles {

//! What stands between this computer and the server of a profile. Holds no password: that is in
//! the SecretStore.
struct Proxy {
    enum class Mode {
        System, //!< as the desktop, or the environment (http_proxy, https_proxy), says
        None,
        Http, //!< CONNECT (RFC 9110, 9.3.6)
        Socks5, //!< RFC 1928, names are resolved by the proxy
    };

    Mode mode = Mode::System;
    QString host; //!< of Http and Socks5: a name or an address, without scheme and port
    int port = 0; //!< of Http and Socks5: 1 to 65535
    QString user; //!< whom the proxy lets through; empty: it asks nobody

    friend bool operator==(const Proxy&, const Proxy&) = default;
    [[nodiscard]] bool isNamed() const { return mode == Mode::Http || mode == Mode::Socks5; }
};

[[nodiscard]] QString wireName(Proxy::Mode mode);

//! The proxy with spaces taken off. What the mode has no use for stays as it is: whoever changes
//! the mode back finds it again. Errors InvalidInput, fields "proxy.host", "proxy.port",
//! "proxy.user".
[[nodiscard]] base::Result<Proxy> checkedProxy(Proxy proxy);

//! Whether a password that was kept for one is for the other: it goes to nobody else.
[[nodiscard]] bool sameLogin(const Proxy& a, const Proxy& b);

[[nodiscard]] QJsonObject encode(const Proxy& proxy);
[[nodiscard]] Proxy decodeProxy(base::JsonReader& reader);

} // namespace console::profiles
