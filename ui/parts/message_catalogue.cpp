// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/message_catalogue.h"

#include <QtEndian>

#include <optional>

namespace console::ui {

namespace {
constexpr quint32 magic = 0x950412de;
constexpr quint32 pairSize = 8; // length and offset

//! The numbers and texts of a file, in its own byte order.
class Reader {
public:
    Reader(const QByteArray& file, bool swapped)
        : m_file(file)
        , m_swapped(swapped)
    {
    }

    [[nodiscard]] std::optional<quint32> number(quint64 at) const
    {
        if (at + sizeof(quint32) > quint64(m_file.size()))
            return std::nullopt;
        const auto value = qFromUnaligned<quint32>(m_file.constData() + at);
        return m_swapped ? qbswap(value) : value;
    }

    //! The text whose length and offset stand at `at`.
    [[nodiscard]] std::optional<QByteArray> text(quint64 at) const
    {
        const std::optional<quint32> length = number(at);
        const std::optional<quint32> offset = number(at + sizeof(quint32));
        if (!length || !offset || quint64(*offset) + *length > quint64(m_file.size()))
            return std::nullopt;
        return m_file.mid(*offset, *length);
    }

private:
    const QByteArray& m_file;
    bool m_swapped;
};

std::optional<bool> isSwapped(const QByteArray& file)
{
    const std::optional<quint32> first = Reader(file, false).number(0);
    if (!first || (*first != magic && qbswap(*first) != magic))
        return std::nullopt;
    return *first != magic;
}
} // namespace

MessageCatalogue MessageCatalogue::parse(const QByteArray& file)
{
    MessageCatalogue catalogue;
    const std::optional<bool> swapped = isSwapped(file);
    if (!swapped)
        return {};
    const Reader reader(file, *swapped);
    const quint32 count = reader.number(8).value_or(0);
    const quint32 originals = reader.number(12).value_or(0);
    const quint32 translations = reader.number(16).value_or(0);
    if (quint64(count) * pairSize > quint64(file.size()))
        return {};
    for (quint32 i = 0; i < count; ++i) {
        const auto original = reader.text(originals + quint64(i) * pairSize);
        const auto translation = reader.text(translations + quint64(i) * pairSize);
        if (!original || !translation)
            return {};
        // The empty one is the file's header.
        if (!original->isEmpty() && !translation->isEmpty())
            catalogue.m_texts.insert(QString::fromUtf8(*original), QString::fromUtf8(*translation));
    }
    return catalogue;
}

QString MessageCatalogue::translated(const QString& text) const
{
    return m_texts.value(text, text);
}

} // namespace console::ui
