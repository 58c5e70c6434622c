// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace console::base {

//! A UUID v4 in lower case without braces, typed by what it names so that two kinds can't be mixed
//! up.
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }
    static Id create() { return Id(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id& a, const Id& b) = default;
    friend auto operator<=>(const Id& a, const Id& b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

} // namespace console::base
