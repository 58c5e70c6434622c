// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/view_memory.h"

namespace console::test {

class MemoryInRam : public ui::ViewMemory {
public:
    [[nodiscard]] QVariant read(const QString& key) const override { return m_values.value(key); }
    void write(const QString& key, const QVariant& value) override { m_values.insert(key, value); }
    [[nodiscard]] QString readTyped(const QString& key) const override
    {
        return m_values.value(key).toString();
    }
    void writeTyped(const QString& key, const QString& text) override
    {
        m_values.insert(key, text);
    }

private:
    QVariantMap m_values;
};

} // namespace console::test
