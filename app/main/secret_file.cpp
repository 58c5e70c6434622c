// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/secret_file.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace console::main {

using base::ApiError;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 64 * 1024;

base::Failure refused(ApiError::Kind kind, const QString& sentence)
{
    ApiError error;
    error.kind = kind;
    error.code = u"server.file"_s;
    error.message = sentence;
    return base::failure(error);
}

base::Failure refused(const QString& sentence)
{
    return refused(ApiError::Kind::InvalidInput, sentence);
}

//! Mode bits that nobody may have.
mode_t forbidden(SecretFile::Readers readers)
{
    switch (readers) {
    case SecretFile::Readers::Owner:
        return S_IRWXG | S_IRWXO;
    case SecretFile::Readers::Group:
        return S_IRWXO;
    case SecretFile::Readers::Anybody:
        break;
    }
    return 0;
}

base::Failure notOpened(const QString& path, int number)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(number));
    if (number == ENOENT)
        return refused(ApiError::Kind::NotFound, u"%1 is not there. Check the path."_s.arg(path));
    return refused(ApiError::Kind::RefusedOrFailed,
        u"%1 can't be read (%2). Give it to the user that packmind-cloudd runs as."_s.arg(
            path, reason));
}

} // namespace

base::Result<SecretFile> SecretFile::named(const QString& setting, Readers readers)
{
    static const QString prefix = u"credential:"_s;
    if (!setting.startsWith(prefix)) {
        if (QDir::isAbsolutePath(setting))
            return SecretFile{setting, readers};
        return refused(u"write the whole path, from / on, or credential:NAME."_s);
    }
    static const QRegularExpression shape(u"^[A-Za-z0-9._-]{1,64}$"_s);
    const QString name = setting.mid(prefix.size());
    if (!shape.match(name).hasMatch() || name.startsWith(u'.'))
        return refused(u"write the name of a credential as letters, digits, \"-\" and \"_\"."_s);
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty())
        return refused(u"systemd gives credentials to a unit that it starts, with LoadCredential=. "
                       "Elsewhere, set CREDENTIALS_DIRECTORY to a folder with a file of this "
                       "name."_s);
    return SecretFile{folder + u'/' + name, readers == Readers::Owner ? Readers::Group : readers};
}

base::Result<QByteArray> SecretFile::read() const
{
    // A pipe must not make us wait before it is known for one.
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return notOpened(path, errno);
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return notOpened(path, EIO);
    }
    struct stat found = {};
    if (::fstat(descriptor, &found) != 0 || !S_ISREG(found.st_mode) || found.st_size > largest)
        return refused(
            u"%1 is not a file of the kind that is read here. Check the path."_s.arg(path));
    if ((found.st_mode & forbidden(readers)) != 0)
        return refused(u"%1 can be read by others than its owner. Do: chmod 600 %1"_s.arg(path));
    return file.read(largest);
}

} // namespace console::main
