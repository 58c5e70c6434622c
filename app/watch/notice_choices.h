// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/attention.h"

#include <QSet>
#include <QTime>

namespace console::watch {

//! A part of each day, by the clock of this computer, in which nobody is told anything.
struct QuietHours {
    bool on = false;
    QTime from{20, 0};
    QTime until{8, 0}; //!< before `from`: on the next day; the same: all day

    [[nodiscard]] bool holdAt(const QTime& local) const;

    friend bool operator==(const QuietHours&, const QuietHours&) = default;
};

//! What a person chose to be told.
struct NoticeChoices {
    bool on = true;
    QSet<domain::AttentionKind> silent; //!< kinds that are not told
    QuietHours quiet;

    [[nodiscard]] bool tells(domain::AttentionKind kind) const;
    //! A case of this person that presses waits for them as well.
    [[nodiscard]] bool tells(const domain::AttentionItem& item) const;

    friend bool operator==(const NoticeChoices&, const NoticeChoices&) = default;
};

//! The kinds that notifications are made of, in the order in which they are chosen; the others are
//! only shown.
[[nodiscard]] QList<domain::AttentionKind> noticeKinds();

//! "A data request is overdue"
[[nodiscard]] QString title(domain::AttentionKind kind);

} // namespace console::watch
