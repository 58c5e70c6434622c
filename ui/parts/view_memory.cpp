// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/view_memory.h"

namespace console::ui {

SettingsViewMemory::SettingsViewMemory(const QString& file, const QString& profile)
    : m_settings(file, QSettings::IniFormat)
    , m_group(QStringLiteral("view/") + profile + QLatin1Char('/'))
{
}

QVariant SettingsViewMemory::read(const QString& key) const
{
    return m_settings.value(m_group + key);
}

void SettingsViewMemory::write(const QString& key, const QVariant& value)
{
    m_settings.setValue(m_group + key, value);
}

} // namespace console::ui
