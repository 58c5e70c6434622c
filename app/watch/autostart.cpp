// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "watch/autostart.h"

#include "base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace console::watch {

using base::Call;
using base::CallSource;
using base::Done;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

//! An argument of Exec (Desktop Entry Specification 1.5, "The Exec key"): quoted, and what the
//! rules for texts would take away doubled once more.
QString quoted(const QString& argument)
{
    QString inside;
    for (const QChar letter : argument) {
        if (letter == u'"' || letter == u'`' || letter == u'$' || letter == u'\\')
            inside += u'\\';
        if (letter == u'%')
            inside += u'%';
        inside += letter;
    }
    inside.replace(u"\\"_s, u"\\\\"_s);
    return u'"' + inside + u'"';
}

bool isSwitchedOn(const QString& path)
{
    const Result<QByteArray> file = base::readSmallFile(path);
    if (!file)
        return false;
    // As desktops switch it off without taking it away.
    return !file->contains("Hidden=true") && !file->contains("X-GNOME-Autostart-enabled=false");
}

Result<Done> removed(const QString& path)
{
    if (!QFile::exists(path) || QFile::remove(path))
        return Done{};
    base::ApiError error;
    error.kind = base::ApiError::Kind::RefusedOrFailed;
    error.code = u"autostart.not-removed"_s;
    error.message = QCoreApplication::translate("Autostart", "%1 could not be removed.")
                        .arg(QDir::toNativeSeparators(path));
    return base::failure(error);
}

} // namespace

Autostart::Autostart(QString folder, QString program)
    : m_folder(std::move(folder))
    , m_program(std::move(program))
{
    m_disk.setMaxThreadCount(1);
}

Autostart::~Autostart()
{
    m_disk.waitForDone();
}

QString Autostart::path() const
{
    return m_folder + u"/com.packmind.CloudConsole.desktop"_s;
}

QByteArray Autostart::content() const
{
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Packmind Cloud Console\n"
           "Name[fr]=Console Packmind Cloud\n"
           "Comment=Says what needs you in Packmind Cloud\n"
           "Comment[fr]=Signale ce qui vous attend dans Packmind Cloud\n"
           "Exec=%1 --hidden\n"
           "Icon=com.packmind.CloudConsole\n"
           "Terminal=false\n"
           "X-GNOME-Autostart-enabled=true\n"_s.arg(quoted(m_program))
               .toUtf8();
}

Call<bool> Autostart::isOn()
{
    const CallSource<bool> source;
    m_disk.start([source, path = path()] { source.resolve(isSwitchedOn(path)); });
    return source.call();
}

Call<Done> Autostart::set(bool on)
{
    const CallSource<Done> source;
    m_disk.start([source, on, path = path(), content = content()] {
        source.resolve(on ? base::writeFileAtomically(path, content) : removed(path));
    });
    return source.call();
}

} // namespace console::watch
