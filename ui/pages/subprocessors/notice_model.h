// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/notice.h"
#include "models/row_list.h"

namespace console::ui {

//! Who was told of a version or its withdrawal: address, organization, of which, what became of the
//! mail, when, and its hash.
//! Key: the notice's id.
class NoticeModel : public models::RowList<domain::NoticeDelivery> {
public:
    explicit NoticeModel(QObject* parent = nullptr);
};

//! The address, or that it is forgotten.
[[nodiscard]] QString noticeAddress(const domain::NoticeDelivery& notice);
//! In a word: "change", "withdrawal".
[[nodiscard]] QString noticeKindTitle(domain::NoticeKind kind);

} // namespace console::ui
