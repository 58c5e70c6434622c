// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QString>

namespace console::ui {

//! The entries of the sidebar, in their order.
enum class PageId {
    Overview,
    Organizations,
    SubProcessors,
    Llm,
    DataRequests,
    Trust,
    Activity,
    Settings, //!< stands at the foot
};

//! What the frame shows of the profile that is spoken to.
struct ConnectionInfo {
    enum class Lock { Unknown, Private, NotPrivate };

    QString name; //!< of the profile
    QColor colour; //!< of the profile; invalid for none
    QString mark; //!< "production", "staging"; empty for none
    bool production = false; //!< shows the mark at the top edge too
    bool readOnly = false;
    QString unlocked; //!< "unlocked until 14:35"; empty for a profile that is not
    QString region; //!< "France Central", "This computer"
    QString security; //!< "TLS 1.3"
    Lock lock = Lock::Unknown;
};

//! An entry of the organization switcher.
struct OrganizationEntry {
    QString id;
    QString name;
    QString role; //!< in words: "Admin"
};

} // namespace console::ui
