// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace console::ui {

//! Translations of a compiled catalogue of GNU gettext (.mo; the format is in its manual, "The
//! Format of GNU MO Files"). libintl itself answers in the language of the process only, and only
//! where that locale is installed. Texts are UTF-8; plural forms and contexts are left out.
class MessageCatalogue {
public:
    MessageCatalogue() = default;
    //! Empty when `file` is none: every place that it names has to lie inside it.
    [[nodiscard]] static MessageCatalogue parse(const QByteArray& file);

    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    //! `text` itself when it has no translation.
    [[nodiscard]] QString translated(const QString& text) const;

private:
    QHash<QString, QString> m_texts;
};

} // namespace console::ui
