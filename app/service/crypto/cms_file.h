// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <functional>
#include <variant>

namespace console::service {

// Files of the Cryptographic Message Syntax: ContentInfo with AuthEnvelopedData (RFC 5083), content
// AES-256-GCM (RFC 5084) with a tag of 16 bytes, one recipient. Any program that knows CMS opens
// them: openssl cms -decrypt -inform DER -in FILE -pwri_password PASSWORD -out CONTENT

//! A password as recipient (RFC 3211, PWRI-KEK with AES-256-CBC). The key comes from PBKDF2 with
//! HMAC-SHA-1: OpenSSL 3.0 offers no other function there. Hence 1,300,000 rounds, which cost a
//! guesser what 600,000 of HMAC-SHA-256 do (OWASP Password Storage Cheat Sheet, 2023).
struct CmsPassword {
    static constexpr int usualRounds = 1'300'000;
    //! A file that asks for more is not opened: a few seconds are lost, never hours.
    static constexpr int mostRounds = 5'000'000;
    QByteArray utf8;
    int rounds = usualRounds; //!< when writing; a file says its own
};

//! A certificate as recipient: RSA (key transport, OAEP with SHA-256) or EC (key agreement).
struct CmsCertificate {
    QByteArray pem;
};

//! The private key that belongs to the certificate of a recipient.
struct CmsPrivateKey {
    QByteArray keyPem;
    QByteArray certificatePem;
};

using CmsRecipient = std::variant<CmsPassword, CmsCertificate>;
using CmsOpener = std::variant<CmsPassword, CmsPrivateKey>;

//! Takes what is written, piece by piece; false ends it.
using CmsSink = std::function<bool(QByteArrayView)>;

//! Content of at most this many bytes. OpenSSL 3.0 reads CMS as a whole: reading needs twice the
//! size of the content in memory, which is 1 GB at most. Writing needs 6 MB whatever the size.
inline constexpr qsizetype largestCmsContent = 512 * 1024 * 1024;
//! What is around the content is less than a 64th of it. Larger files are not read.
inline constexpr qsizetype largestCmsFile = largestCmsContent + largestCmsContent / 64;

//! "cms.too-large", for whoever knows it before.
[[nodiscard]] base::ApiError tooLargeForCms();

//! Writes `content`, which is not empty, for `recipient`. Errors: InvalidInput "cms.too-large",
//! "cms.recipient" (no certificate that can receive); RefusedOrFailed "cms.not-written", also when
//! `sink` ended it.
[[nodiscard]] base::Result<base::Done> writeCms(
    QByteArrayView content, const CmsRecipient& recipient, const CmsSink& sink);

//! The content of a file that writeCms() wrote, proven to be unchanged. Errors, all InvalidInput:
//! "cms.other" (something else), "cms.incomplete" (its end is missing), "cms.damaged" (bytes were
//! changed), "cms.key" (another password or key), "cms.too-large"; "cms.too-costly" (more than one
//! recipient, or more than CmsPassword::mostRounds), before anything is computed.
[[nodiscard]] base::Result<QByteArray> readCms(QByteArray file, const CmsOpener& opener);

} // namespace console::service
