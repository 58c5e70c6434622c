// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/sub_processor_fields.h"

namespace console::domain {

// What the pages of the listing consist of. They are HTML that is well-formed as XML, too, so that
// any reader of either can be let loose on them: no script, nothing is loaded, light or dark as the
// reader's screen is.

//! A whole page. `title` is text, `head` (further elements of <head>) and `body` are markup.
[[nodiscard]] QByteArray htmlPage(
    const QString& title, const QString& body, const QString& head = {});

//! The five columns of the documentation as a <table>.
[[nodiscard]] QString htmlListing(const QList<SubProcessor>& entries);

//! A text as an element <p> of its own direction; line feeds in it stay.
[[nodiscard]] QString htmlParagraph(const QString& text);

//! A day as <time>, "2026-11-28".
[[nodiscard]] QString htmlDay(const QDate& day);

} // namespace console::domain
