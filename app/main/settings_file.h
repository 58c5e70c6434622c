// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QStringList>

namespace console::main {

//! The settings of a server, as lines "name = value" in UTF-8. White space around names and values
//! is left out; empty lines, and those that begin with "#", say nothing. Nothing is quoted or
//! escaped.
//!
//! Whatever is wrong is collected, so that all of it is said at once: "FILE:LINE: NAME: sentence".
//! In English, as the log of a server is.
class SettingsFile {
public:
    //! Refuses lines that are none, and names that are not `known` or come twice.
    SettingsFile(QString path, const QByteArray& content, const QStringList& known);

    //! Empty when it is not there.
    [[nodiscard]] QString value(const QString& name) const { return m_entries.value(name).value; }
    //! Refuses a name that is missing or says nothing.
    [[nodiscard]] QString need(const QString& name, const QString& remedy);
    //! Says that this value is wrong, and what to do.
    void refuse(const QString& name, const QString& sentence);

    [[nodiscard]] const QStringList& problems() const { return m_problems; }

private:
    struct Entry {
        int line = 0;
        QString value;
    };

    void read(int number, const QString& line, const QStringList& known);
    void refuseLine(int number, const QString& sentence);

    const QString m_path;
    QHash<QString, Entry> m_entries;
    QStringList m_problems;
};

} // namespace console::main
