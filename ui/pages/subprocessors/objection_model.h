// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/objection.h"
#include "models/row_list.h"

namespace console::ui {

//! Objections to versions: organization, version, ground, when it came and whether in time, state.
//! Key: the objection's id.
class ObjectionModel : public models::RowList<domain::Objection> {
public:
    explicit ObjectionModel(QObject* parent = nullptr);
};

} // namespace console::ui
