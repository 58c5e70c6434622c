// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/json_reader.h"

#include <optional>

namespace console::contract {

inline void insertText(QJsonObject& object, QLatin1String key, const std::optional<QString>& text)
{
    if (text)
        object.insert(key, *text);
}

inline void insertTime(QJsonObject& object, QLatin1String key, const std::optional<QDateTime>& time)
{
    if (time)
        object.insert(key, base::isoUtc(*time));
}

//! 0 stands for unknown and is left out.
inline void insertRev(QJsonObject& object, qint64 rev)
{
    if (rev > 0)
        object.insert(QLatin1String("rev"), rev);
}

//! v0 writes null, not nothing, for a display name that was never set.
inline QJsonValue textOrNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

} // namespace console::contract
