// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/draft_folder.h"

#include "base/atomic_file.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QLoggingCategory>
#include <QMessageAuthenticationCode>

namespace console::profiles {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Done;
using base::failure;
using base::Result;

namespace {

Q_LOGGING_CATEGORY(log, "console.drafts")

const QString suffix = u".draft"_s;
constexpr quint8 shape = 1;
constexpr qsizetype nameBytes = 16;
constexpr qsizetype sealing = 64; // bytes around what is sealed, and more

QByteArray encoded(const Draft& draft)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << shape << draft.form << draft.title << draft.at << draft.values;
    return bytes;
}

//! Only of what was sealed: nobody else has written it.
std::optional<Draft> decoded(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 found = 0;
    Draft draft;
    stream >> found >> draft.form >> draft.title >> draft.at >> draft.values;
    const bool whole = stream.status() == QDataStream::Ok && stream.atEnd();
    return whole && found == shape ? std::optional(draft) : std::nullopt;
}

} // namespace

DraftFolder::DraftFolder(QString folder, const QByteArray& key)
    : m_folder(std::move(folder))
    , m_key(key)
    , m_sealer(key)
{
}

QString DraftFolder::nameOf(const QString& form) const
{
    const QByteArray mark = QMessageAuthenticationCode::hash(
        "draft/" + form.toUtf8(), m_key, QCryptographicHash::Sha256);
    return QString::fromLatin1(mark.left(nameBytes).toHex()) + suffix;
}

Result<Done> DraftFolder::write(const Draft& draft) const
{
    const QByteArray bytes = encoded(draft);
    if (bytes.size() > mostBytes)
        return failure(ApiError::invalid({},
            QCoreApplication::translate("Drafts", "This is too long to be kept as a draft."),
            u"draft.too-large"_s));
    const QString name = nameOf(draft.form);
    return base::writeFileAtomically(m_folder + u'/' + name, m_sealer.seal(bytes, name.toUtf8()));
}

Result<Done> DraftFolder::remove(const QString& form) const
{
    const QString path = m_folder + u'/' + nameOf(form);
    if (QFile::remove(path) || !QFile::exists(path))
        return Done{};
    ApiError error;
    error.kind = ApiError::Kind::RefusedOrFailed;
    error.code = u"draft.not-removed"_s;
    error.message = QCoreApplication::translate("Drafts", "A draft could not be removed.");
    error.detail = path;
    return failure(error);
}

std::optional<Draft> DraftFolder::read(const QString& name) const
{
    const Result<QByteArray> sealed
        = base::readSmallFile(m_folder + u'/' + name, mostBytes + sealing);
    const Result<QByteArray> plain
        = sealed ? m_sealer.open(*sealed, name.toUtf8()) : Result<QByteArray>(sealed);
    std::optional<Draft> draft = plain ? decoded(*plain) : std::nullopt;
    if (!draft)
        qCWarning(log) << "a draft can't be read and is left out:" << name;
    return draft;
}

QList<Draft> DraftFolder::readAll(const QDateTime& now) const
{
    const QFileInfoList files
        = QDir(m_folder).entryInfoList(QStringList(u"*.draft"_s), QDir::Files, QDir::Time);
    QList<Draft> drafts;
    for (const QFileInfo& file : files) {
        if (file.lastModified().daysTo(now) > daysKept) {
            QFile::remove(file.filePath());
            continue;
        }
        if (drafts.size() >= mostDrafts)
            continue;
        if (const std::optional<Draft> draft = read(file.fileName()))
            drafts << *draft;
    }
    return drafts;
}

} // namespace console::profiles
