// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/attachment_files.h"

#include "base/refusal.h"
#include "domain/case_attachment.h"
#include "ui/parts/background.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Call;
using base::Done;
using base::Result;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AttachmentsPane)
};

base::Failure unreadable(const QString& path)
{
    return base::failure(ApiError::invalid(
        u"file"_s, Words::tr("“%1” is no file that can be read.").arg(path), u"attachment.file"_s));
}

base::Failure notSaved(const QSaveFile& file)
{
    ApiError error = base::refusal(ApiError::Kind::RefusedOrFailed, u"attachment.not-saved"_s,
        Words::tr("The file could not be written there. Choose another place."));
    error.detail = file.errorString();
    return base::failure(error);
}

bool opened(QSaveFile& file)
{
    if (file.isOpen())
        return true;
    if (!file.open(QIODevice::WriteOnly))
        return false;
    // Some file systems, as on sticks, know no rights.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

} // namespace

Result<qint64> attachableSize(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return unreadable(path);
    auto fits = domain::checkAttachmentSize(file.size());
    if (fits)
        return file.size();
    fits.error().field = u"file"_s;
    return base::failure(fits.error());
}

Call<QByteArray> readPiece(const QString& path, qint64 offset, qint64 size)
{
    return inBackground([path, offset, size]() -> Result<QByteArray> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
            return unreadable(path);
        QByteArray bytes = file.read(size);
        if (bytes.size() != size)
            return unreadable(path);
        return bytes;
    });
}

SavedFile::SavedFile(const QString& path)
    : m_file(std::make_shared<QSaveFile>(path))
{
}

Call<Done> SavedFile::write(const QByteArray& bytes) const
{
    return inBackground([file = m_file, bytes]() -> Result<Done> {
        if (opened(*file) && file->write(bytes) == bytes.size())
            return Done{};
        return notSaved(*file);
    });
}

Call<Done> SavedFile::finish() const
{
    return inBackground([file = m_file]() -> Result<Done> {
        if (file->commit())
            return Done{};
        return notSaved(*file);
    });
}

} // namespace console::ui
