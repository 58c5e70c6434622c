// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "contract/token_contents.h"

#include <QUrl>

namespace console::contract {

//! An API key, taken apart (contract 5.3). A person gets it as one text, standard base64 of
//! {"host","jwt"}, and it goes out as that text.
struct ApiKey {
    QString text; //!< a secret, without white space
    QUrl host; //!< scheme, host and port of the web page of the server that issued it
    TokenContents contents; //!< always with an organization and an end
};

//! Takes white space in it for line breaks of a mail. Error InvalidInput, field "apiKey":
//! "api-key.empty"; "api-key.shape" (no such envelope, longer than 24 KiB, or its token does not
//! say who it is for, which organization it opens and until when).
[[nodiscard]] base::Result<ApiKey> readApiKey(const QString& pasted);

} // namespace console::contract
