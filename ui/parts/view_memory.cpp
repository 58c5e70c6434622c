// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/view_memory.h"

namespace console::ui {

SettingsViewMemory::SettingsViewMemory(
    const QString& file, const QString& profile, const QByteArray& key)
    : m_settings(file, QSettings::IniFormat)
    , m_group(QStringLiteral("view/") + profile + QLatin1Char('/'))
{
    if (key.size() == base::Sealer::keyBytes)
        m_sealer.emplace(key);
}

QVariant SettingsViewMemory::read(const QString& key) const
{
    return m_settings.value(m_group + key);
}

void SettingsViewMemory::write(const QString& key, const QVariant& value)
{
    m_settings.setValue(m_group + key, value);
}

QString SettingsViewMemory::readTyped(const QString& key) const
{
    const QByteArray sealed = QByteArray::fromBase64(read(key).toByteArray());
    if (!m_sealer || sealed.isEmpty())
        return {};
    // Of another key, or changed: nothing that a person has to hear of.
    const base::Result<QByteArray> plain = m_sealer->open(sealed, (m_group + key).toUtf8());
    return plain ? QString::fromUtf8(*plain) : QString();
}

void SettingsViewMemory::writeTyped(const QString& key, const QString& text)
{
    if (!m_sealer)
        return;
    if (text.isEmpty())
        return m_settings.remove(m_group + key);
    write(key, m_sealer->seal(text.toUtf8(), (m_group + key).toUtf8()).toBase64());
}

} // namespace console::ui
