// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace console::domain {

//! Text of one line as it stands in a cell or a list: what CommonMark and GitHub's extensions would
//! take for markup, HTML, an entity or a link by itself has a "\" before it. Plain words, dots and
//! parentheses stay as they are. Line breaks become spaces.
[[nodiscard]] QString markdownEscaped(const QString& text);

//! Inverse of markdownEscaped(), and of what else a cell may hold: "\" before ASCII punctuation,
//! entities (&amp; &lt; &gt; &quot; &apos; &nbsp; and numbers), <br> as a line break, and marks of
//! bold, italics or code around the whole of it. Other HTML stays as text.
[[nodiscard]] QString markdownText(const QString& source);

//! "[label](address)", both escaped.
[[nodiscard]] QString markdownLink(const QString& label, const QString& address);

struct MarkdownLink {
    QString label;
    QString address;
};

//! The link that the source of a cell consists of: [label](address "title"), [label](<address>),
//! <address>. Nothing when it is something else, or more.
[[nodiscard]] std::optional<MarkdownLink> linkOfMarkdown(const QString& source);

struct MarkdownRow {
    int line = 0; //!< of the file, from 1
    QStringList cells; //!< source, trimmed
};

//! A pipe table: a row of titles, a row of dashes, and rows up to the first line that is none.
struct MarkdownTable {
    MarkdownRow titles;
    QList<MarkdownRow> rows;
};

//! All tables of a document, in order. Pipes with "\" before them don't separate; those at both
//! ends of a line may be missing. Lines within ``` or ~~~ are no tables. Reading stops once there
//! are more than `mostRows` rows in all, so that the caller sees that there are too many.
[[nodiscard]] QList<MarkdownTable> markdownTables(const QString& text, qsizetype mostRows);

} // namespace console::domain
