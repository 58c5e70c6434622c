// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "watch/notice_choices.h"
#include "watch/notice_ledger.h"

namespace console::watch {

//! One notification: about one thing, or about many of one profile.
struct Notice {
    QList<domain::AttentionItem> items; //!< never empty; the most urgent first
    QString summary; //!< plain text that names the thing
    QString body; //!< plain text, begins with the name of the profile
    domain::AttentionPlace place; //!< what it opens; of many: the overview

    [[nodiscard]] const QString& profile() const { return items.first().profile; }
    [[nodiscard]] bool isGroup() const { return items.size() > 1; }
};

//! More new things of one profile than these make one notification.
inline constexpr qsizetype mostSingleNotices = 3;

//! What is to be told now: each item that is new by the ledger and of a kind that the person wants,
//! none in quiet hours. `now` is UTC; quiet hours are by its local time.
[[nodiscard]] QList<Notice> planNotices(const QList<domain::AttentionItem>& items,
    const QString& profileName, const NoticeChoices& choices, const NoticeLedger& ledger,
    const QDateTime& now);

} // namespace console::watch
