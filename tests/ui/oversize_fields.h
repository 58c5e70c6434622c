// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/window_stage.h"

namespace console::test {

//! One field of the window; `source` is the file that makes it.
struct Field {
    QString source;
    QString label;
    //! Empty: it takes no text, one only chooses; or `told` names the test that tries it.
    std::function<bool(WindowStage&)> open = {};
    QString submit = {}; //!< empty: there is nothing to press as long as it holds this
    QString sentence = {}; //!< at the field; empty: `told` says where
    QString told = {}; //!< a sentence elsewhere, or the reason why the button is off
};

//! A field that the test of that name tries.
[[nodiscard]] inline Field triedIn(const QString& source, const QString& label, const QString& test)
{
    Field field{source, label};
    field.told = test;
    return field;
}

//! Of the page Data requests.
[[nodiscard]] QList<Field> requestFields();
//! Of the profile, and of unlocking it.
[[nodiscard]] QList<Field> connectionFields();
//! Of who is told of the listing, and of objections.
[[nodiscard]] QList<Field> noticeFields();
//! Of LLM usage and what is stated of providers.
[[nodiscard]] QList<Field> usageFields();

} // namespace console::test
