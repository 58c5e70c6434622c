// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/json_reader.h"
#include "domain/subject_copy.h"

namespace console::contract {

//! Answer of POST /governance/data-requests/:requestId/copy, and the machine-readable file of a
//! package (GDPR, article 20).
[[nodiscard]] QJsonObject encode(const domain::SubjectCopy& copy);
[[nodiscard]] domain::SubjectCopy decodeSubjectCopy(base::JsonReader& reader);

//! What is known of a package: the encrypted file with the copy.
struct RequestPackage {
    QString sha256; //!< of the file, lower-case hex
    qint64 bytes = 0;
    qint64 rows = 0; //!< that the copy has
    QDateTime madeAt; //!< UTC
    QDateTime expiresAt; //!< UTC; from then on the file is gone
    bool kept = false; //!< the file can still be had
};
[[nodiscard]] QJsonObject encode(const RequestPackage& package);
[[nodiscard]] RequestPackage decodeRequestPackage(base::JsonReader& reader);

//! Body of POST …/package, and answer of GET …/package.
struct PackageFile {
    QByteArray content;
    qint64 rows = 0;
};
inline constexpr qint64 largestPackage = 6 * 1024 * 1024; //!< bytes
[[nodiscard]] QJsonObject encode(const PackageFile& file);
//! What is no base64, or larger than that, is no right member.
[[nodiscard]] PackageFile decodePackageFile(base::JsonReader& reader);

} // namespace console::contract
