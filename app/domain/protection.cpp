// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/protection.h"

#include <algorithm>

namespace console::domain {

QString wireName(StoredFile::Finding finding)
{
    switch (finding) {
    case StoredFile::Finding::Encrypted:
        return QStringLiteral("encrypted");
    case StoredFile::Finding::NothingReadable:
        return QStringLiteral("nothing_readable");
    case StoredFile::Finding::Readable:
        return QStringLiteral("readable");
    case StoredFile::Finding::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

std::optional<StoredFile::Finding> storedFileFinding(const QString& name)
{
    using Finding = StoredFile::Finding;
    for (const Finding finding :
        {Finding::Encrypted, Finding::NothingReadable, Finding::Readable, Finding::Unknown}) {
        if (wireName(finding) == name)
            return finding;
    }
    return std::nullopt;
}

QString wireName(KeptBackup::Finding finding)
{
    switch (finding) {
    case KeptBackup::Finding::Opened:
        return QStringLiteral("opened");
    case KeptBackup::Finding::Encrypted:
        return QStringLiteral("encrypted");
    case KeptBackup::Finding::Damaged:
        return QStringLiteral("damaged");
    case KeptBackup::Finding::Missing:
        break;
    }
    return QStringLiteral("missing");
}

std::optional<KeptBackup::Finding> keptBackupFinding(const QString& name)
{
    using Finding = KeptBackup::Finding;
    for (const Finding finding :
        {Finding::Opened, Finding::Encrypted, Finding::Missing, Finding::Damaged}) {
        if (wireName(finding) == name)
            return finding;
    }
    return std::nullopt;
}

bool ProtectionReport::atRest() const
{
    using Finding = StoredFile::Finding;
    const bool hidden = std::all_of(files.begin(), files.end(), [](const StoredFile& file) {
        return file.finding == Finding::Encrypted || file.finding == Finding::NothingReadable;
    });
    const bool database = std::any_of(files.begin(), files.end(),
        [](const StoredFile& file) { return file.finding == Finding::Encrypted; });
    return hidden && database && damagedValues == 0 && structure.isEmpty();
}

bool ProtectionReport::backedUp() const
{
    using Finding = KeptBackup::Finding;
    return backup && (backup->finding == Finding::Opened || backup->finding == Finding::Encrypted);
}

} // namespace console::domain
