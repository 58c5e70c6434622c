// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/letter_preview.h"

#include "ui/parts/facts.h"
#include "ui/parts/inert_text.h"
#include "ui/parts/written_text.h"

#include <QVBoxLayout>

namespace console::ui {

namespace {
constexpr int pageLines = 16; // of the HTML, which scrolls
}

LetterPreview::LetterPreview(const Content& content, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    auto* facts = new KeyValueList;
    facts->setRows({{tr("To"), content.to}, {tr("Subject"), content.subject}});
    column->addWidget(facts);
    column->addWidget(sectionHeading(tr("As text")));
    auto* text = new WrittenText(tr("Text as it leaves"));
    text->setPlainText(content.text.trimmed());
    column->addWidget(text);
    column->addWidget(sectionHeading(tr("As HTML")));
    auto* page = new InertText(content.html);
    page->setAccessibleName(tr("HTML as it leaves"));
    page->setFixedHeight(page->fontMetrics().lineSpacing() * pageLines);
    column->addWidget(page);
}

} // namespace console::ui
