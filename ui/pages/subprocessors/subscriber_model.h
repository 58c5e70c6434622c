// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/notice.h"
#include "models/row_list.h"

namespace console::ui {

//! Who is told of changes of the listing: address, organization, state, as what, language, when it
//! was added. Key: the id; of an admin, who has none, the organization and the address.
class SubscriberModel : public models::RowList<domain::Subscriber> {
public:
    explicit SubscriberModel(QObject* parent = nullptr);
};

[[nodiscard]] QString subscriberKey(const domain::Subscriber& subscriber);
//! The address, or that it is forgotten.
[[nodiscard]] QString subscriberAddress(const domain::Subscriber& subscriber);

} // namespace console::ui
