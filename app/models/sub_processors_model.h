// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing.h"
#include "models/row_list.h"

namespace console::models {

//! Entries of one listing version in published order: the five public columns. Key: the slug.
class SubProcessorsModel : public RowList<domain::SubProcessor> {
public:
    explicit SubProcessorsModel(QObject* parent = nullptr);
};

} // namespace console::models
