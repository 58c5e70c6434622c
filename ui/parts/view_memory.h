// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSettings>
#include <QVariant>

namespace console::ui {

//! Where a view keeps its widths, order, sort and filter between starts.
class ViewMemory {
public:
    ViewMemory() = default;
    virtual ~ViewMemory() = default;
    Q_DISABLE_COPY_MOVE(ViewMemory)

    //! Invalid when nothing was written under `key`.
    [[nodiscard]] virtual QVariant read(const QString& key) const = 0;
    virtual void write(const QString& key, const QVariant& value) = 0;
};

//! In an INI file, under the profile's name.
class SettingsViewMemory : public ViewMemory {
public:
    SettingsViewMemory(const QString& file, const QString& profile);
    [[nodiscard]] QVariant read(const QString& key) const override;
    void write(const QString& key, const QVariant& value) override;

private:
    QSettings m_settings;
    QString m_group;
};

} // namespace console::ui
