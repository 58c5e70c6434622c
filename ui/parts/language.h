// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace console::ui {

class ViewMemory;

//! A language that the console speaks.
struct Language {
    QString code; //!< ISO 639-1: "fr"
    QString name; //!< in that language, as those who look for it know it
};

[[nodiscard]] QList<Language> languages();

//! Code of the language that a person chose for the whole program; empty: as the system has it,
//! also where a code was kept that this version does not know.
[[nodiscard]] QString keptLanguage(const ViewMemory& memory);
void keepLanguage(ViewMemory& memory, const QString& code);

} // namespace console::ui
