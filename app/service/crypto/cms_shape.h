// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace console::service {

enum class CmsShape {
    Whole,
    Other, //!< no AuthEnvelopedData
    Incomplete, //!< ends in the middle
    Damaged, //!< the parts are not those of a file from writeCms()
    TooCostly, //!< several recipients, or more rounds than CmsPassword::mostRounds
};

//! What `file` is by its outer parts, without any key. The form is checked strictly, the length of
//! the authentication tag included: OpenSSL 3.0 accepts a tag of one byte, which one forgery in 256
//! passes.
[[nodiscard]] CmsShape cmsShapeOf(QByteArrayView file);

} // namespace console::service
