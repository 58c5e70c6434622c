// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <memory>

namespace console::service {

template <auto release>
struct OpensslReleaser {
    template <typename T>
    void operator()(T* object) const
    {
        release(object);
    }
};

//! Owns an object of OpenSSL: OpensslHandle<BIO, BIO_free_all>.
template <typename T, auto release>
using OpensslHandle = std::unique_ptr<T, OpensslReleaser<release>>;

} // namespace console::service
