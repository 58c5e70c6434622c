// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace console::tests {

//! What a reader of XML finds in a page.
struct Page {
    QString error;
    QStringList elements; //!< each name once
    QStringList attributes;
    QStringList links;
    QStringList cells; //!< of tables, headers of rows too
    QString text; //!< of the body
};

[[nodiscard]] Page readPage(const QByteArray& html);

//! What a reader of Atom finds, the feed's own first.
struct Feed {
    QString error;
    QStringList ids;
    QStringList updates;
    QStringList titles;
    QStringList contents;
    QMultiMap<QString, QString> links; //!< by rel
};

[[nodiscard]] Feed readFeed(const QByteArray& xml);

} // namespace console::tests
