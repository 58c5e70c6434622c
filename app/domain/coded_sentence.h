// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace console::domain {

//! Something of a case that a person should know, told by the service.
struct CodedSentence {
    QString code; //!< stable dotted name: "pause.slow"
    QString message; //!< a whole sentence, in the language of the service
    QList<QDate> days = {}; //!< that it names, in its order

    friend bool operator==(const CodedSentence&, const CodedSentence&) = default;
};

//! With the message of sentence(), for a code that it knows with so many days: "extension.unsent",
//! "pause.lapsed", "pause.slow", "request.identity.window", "request.retention" with one,
//! "extension.late" with two.
[[nodiscard]] CodedSentence datedSentence(const QString& code, const QList<QDate>& days);

//! In the language of who reads it, with its days as they are written there; of another code than
//! those of datedSentence() the message as it came.
[[nodiscard]] QString sentence(const CodedSentence& coded);

} // namespace console::domain
