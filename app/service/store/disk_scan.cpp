// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/disk_scan.h"

#include "service/crypto/disk_file.h"

#include <QByteArrayMatcher>
#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using domain::StoredFile;

namespace {

constexpr qint64 pieceBytes = 1024 * 1024;

struct Words {
    QList<QByteArrayMatcher> forms;
    qsizetype longest = 0; //!< bytes
};

void add(Words& words, const QByteArray& form)
{
    words.forms.append(QByteArrayMatcher(form));
    words.longest = std::max(words.longest, form.size());
}

Words formsOf(const QStringList& texts)
{
    Words words;
    for (const QString& text : texts) {
        add(words, text.toUtf8());
        add(words,
            QByteArray(reinterpret_cast<const char*>(text.utf16()),
                text.size() * qsizetype(sizeof(char16_t))));
    }
    return words;
}

StoredFile::Finding findingIn(DiskFile& file, const Words& words)
{
    // A word across two pieces is in the second one as a whole.
    QByteArray piece;
    const qint64 size = file.size();
    for (qint64 done = 0; done < size;) {
        const QByteArray next = file.read(done, pieceBytes);
        if (next.isEmpty())
            return StoredFile::Finding::Unknown;
        piece = piece.right(words.longest) + next;
        done += next.size();
        if (std::any_of(words.forms.begin(), words.forms.end(),
                [&](const QByteArrayMatcher& word) { return word.indexIn(piece) >= 0; }))
            return StoredFile::Finding::Readable;
    }
    return StoredFile::Finding::NothingReadable;
}

StoredFile::Finding findingOf(const QString& path, const Protection& protection, const Words& words)
{
    const std::unique_ptr<DiskFile> file = DiskFile::open(path);
    // A journal can be gone by now.
    if (!file)
        return QFile::exists(path) ? StoredFile::Finding::Unknown
                                   : StoredFile::Finding::NothingReadable;
    const StoredFile::Finding found = findingIn(*file, words);
    if (found != StoredFile::Finding::NothingReadable)
        return found;
    switch (protection.files().contentOf(path)) {
    case EncryptedVfs::Content::Ours:
        return StoredFile::Finding::Encrypted;
    case EncryptedVfs::Content::Plain:
        return StoredFile::Finding::Readable;
    default:
        return found;
    }
}

bool isOfDatabase(const QString& name)
{
    return name.contains(".db"_L1);
}

} // namespace

QList<StoredFile> scanFiles(
    const QString& folder, const Protection& protection, const ScanWords& words)
{
    const Words everywhere = formsOf(words.addresses);
    const Words inDatabases = formsOf(words.addresses + words.names);
    const QDir base(folder);
    QList<StoredFile> files;
    QDirIterator each(
        folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (each.hasNext() && files.size() < domain::ProtectionReport::mostFiles) {
        const QString path = each.next();
        files.append({.name = base.relativeFilePath(path),
            .bytes = each.fileInfo().size(),
            .finding = findingOf(
                path, protection, isOfDatabase(each.fileName()) ? inDatabases : everywhere)});
    }
    std::sort(files.begin(), files.end(),
        [](const StoredFile& one, const StoredFile& other) { return one.name < other.name; });
    return files;
}

} // namespace console::service
