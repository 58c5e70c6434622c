// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/sealer.h"

#include <QSettings>
#include <QVariant>

#include <optional>

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

    //! What a person typed, such as a name in a filter; empty when there is nothing to be read.
    [[nodiscard]] virtual QString readTyped(const QString& key) const = 0;
    virtual void writeTyped(const QString& key, const QString& text) = 0;
};

//! In an INI file, under the profile's name. What was typed is sealed there with `key`, of
//! base::Sealer::keyBytes; without a key it is not kept.
class SettingsViewMemory : public ViewMemory {
public:
    SettingsViewMemory(const QString& file, const QString& profile, const QByteArray& key = {});
    [[nodiscard]] QVariant read(const QString& key) const override;
    void write(const QString& key, const QVariant& value) override;
    [[nodiscard]] QString readTyped(const QString& key) const override;
    void writeTyped(const QString& key, const QString& text) override;

private:
    QSettings m_settings;
    QString m_group;
    std::optional<base::Sealer> m_sealer;
};

} // namespace console::ui
