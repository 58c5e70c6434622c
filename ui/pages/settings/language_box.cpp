// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/language_box.h"

#include "ui/parts/form_field.h"
#include "ui/parts/language.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace console::ui {

LanguageBox::LanguageBox(ViewMemory& memory, QWidget* parent)
    : QWidget(parent)
{
    auto* languagesOffered = new QComboBox;
    languagesOffered->addItem(tr("As the system has it"), QString());
    const QList<Language> known = languages();
    for (const Language& language : known)
        languagesOffered->addItem(language.name, language.code);
    languagesOffered->setCurrentIndex(languagesOffered->findData(keptLanguage(memory)));
    connect(languagesOffered, &QComboBox::activated, this, [languagesOffered, &memory] {
        keepLanguage(memory, languagesOffered->currentData().toString());
    });
    // What is on the screen was written in the language before, and may hold unsaved words.
    auto* field = new FormField(tr("Language"), languagesOffered);
    field->setHint(tr("Another language holds from the next start of the console on."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(field);
}

} // namespace console::ui
