// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/settings_file.h"

#include <QStringDecoder>

namespace console::main {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestQuoted
    = 40; // of what is no setting: it may be a secret in a wrong place
}

SettingsFile::SettingsFile(QString path, const QByteArray& content, const QStringList& known)
    : m_path(std::move(path))
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(content);
    if (decoder.hasError() || text.contains(QChar::Null)) {
        m_problems.append(u"%1: this file is not text in UTF-8. Save it as such."_s.arg(m_path));
        return;
    }
    int number = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines)
        read(++number, line.trimmed(), known);
}

void SettingsFile::read(int number, const QString& line, const QStringList& known)
{
    if (line.isEmpty() || line.startsWith(u'#'))
        return;
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 1)
        return refuseLine(number, u"this line is no setting. Write it as: name = value"_s);
    const QString name = line.left(equals).trimmed();
    if (!known.contains(name))
        return refuseLine(number,
            u"%1: there is no setting of this name. There are: %2."_s.arg(
                name.left(longestQuoted), known.join(u", "_s)));
    if (m_entries.contains(name))
        return refuseLine(number,
            u"%1: this was set in line %2 already. Keep one of both."_s.arg(
                name, QString::number(m_entries.value(name).line)));
    m_entries.insert(name, {.line = number, .value = line.mid(equals + 1).trimmed()});
}

QString SettingsFile::need(const QString& name, const QString& remedy)
{
    const QString found = value(name);
    if (found.isEmpty())
        refuse(name, u"this has to be set. %1"_s.arg(remedy));
    return found;
}

void SettingsFile::refuse(const QString& name, const QString& sentence)
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.constEnd())
        m_problems.append(u"%1: %2: %3"_s.arg(m_path, name, sentence));
    else
        refuseLine(entry->line, u"%1: %2"_s.arg(name, sentence));
}

void SettingsFile::refuseLine(int number, const QString& sentence)
{
    m_problems.append(u"%1:%2: %3"_s.arg(m_path, QString::number(number), sentence));
}

} // namespace console::main
