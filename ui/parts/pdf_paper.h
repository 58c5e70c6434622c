// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace console::ui {

//! A paragraph of a letter-like document.
struct PdfParagraph {
    enum class Kind { Title, Heading, Body, Note };

    QString text; //!< line feeds stay
    Kind kind = Kind::Body;
};

//! The paragraphs one below the other on A4, upright, with `title` and the number of each page at
//! its foot. May be called on any thread.
[[nodiscard]] QByteArray pdfOf(const QString& title, const QList<PdfParagraph>& paragraphs);

} // namespace console::ui
