// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace console::domain {

//! A mail that would tell of a draft: the same for all who are told in this language and in this
//! way, but for the recipient, its date, its Message-ID and what only the recipient may see.
struct NoticeMail {
    QString language = {}; //!< one of mailLanguages()
    bool admin = false; //!< to admins of organizations, else to subscribers
    int mails = 0; //!< that would leave; one for each address
    QString subject = {};
    QString text = {}; //!< the part in plain text
    QString source = {}; //!< the message (RFC 5322); empty without a relay
};

//! Who would be told of the draft, and how, if it were published today.
struct NoticePreview {
    bool relaySet = false; //!< else nobody is told by mail
    bool needed = false; //!< anything in it is more than editorial: needNotice()
    int organizations = 0; //!< that somebody is told for
    QDate until = {}; //!< objectionsUntil()
    QString emergency = {}; //!< why the notice is shorter than usual; empty where it is not
    QList<NoticeMail> mails = {};
};

} // namespace console::domain
