// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/atomic_file.h"
#include "service/crypto/cms_file.h"
#include "service/crypto/data_key.h"

#include <QDir>
#include <QFile>
#include <QMap>

//! What the tests of backups share.
namespace console::test {

//! With few rounds: what they cost is not what is tested.
inline service::CmsPassword backupPassword()
{
    return {.utf8 = "what the tests use", .rounds = 1000};
}

//! A key file that hides nothing, so that a test sees which key is in it.
inline base::Result<base::Done> plainKeyFile(const service::DataKey& key, const QString& path)
{
    return base::writeFileAtomically(path, key.id().toLatin1());
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Every file below `folder`, hidden ones included, with its content.
inline QMap<QString, QByteArray> filesBelow(const QString& folder, const QString& prefix = {})
{
    QMap<QString, QByteArray> files;
    const QDir dir(folder);
    const auto entries
        = dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : entries) {
        const QString name = prefix + entry.fileName();
        if (entry.isDir())
            files.insert(filesBelow(entry.filePath(), QString(name + u'/')));
        else
            files.insert(name, bytesOf(entry.filePath()));
    }
    return files;
}

} // namespace console::test
