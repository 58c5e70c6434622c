// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/member.h"
#include "models/row_list.h"
#include "ui/pages/organizations/invite_preview.h"

namespace console::ui {

//! What became of one row of a long piece of work.
struct Outcome {
    enum class Kind {
        Done,
        Skipped, //!< nothing had to be done, or a rule forbids it
        Failed,
        NotTried, //!< stopped before its turn
    };

    QString subject; //!< address or name, unique in one piece of work
    Kind kind = Kind::NotTried;
    QString words; //!< "Invited"
    QString reason; //!< more about it, or empty
    std::optional<QString> link; //!< invitation link; a secret
};

[[nodiscard]] Outcome outcomeOf(const domain::InvitationOutcome& invitation);
//! Its turn never came.
[[nodiscard]] Outcome notTried(const QString& subject);
//! Neither an answer nor the list could be read.
[[nodiscard]] Outcome unknownOutcome(const QString& subject);
[[nodiscard]] Outcome failedOutcome(const QString& subject, const QString& sentence);
//! What was typed as an address and is none, so that it was not sent; once for each text.
[[nodiscard]] QList<Outcome> noAddressOutcomes(const QList<InviteLine>& lines);
//! What the list of members tells when the answer to an invitation was lost: invited or not.
[[nodiscard]] Outcome foundOutcome(const QString& subject, const QList<domain::Member>& members);

[[nodiscard]] int count(const QList<Outcome>& outcomes, Outcome::Kind kind);
//! Subjects that can be tried again: failed, or not tried.
[[nodiscard]] QStringList leftOver(const QList<Outcome>& outcomes);
//! "2 done · 1 skipped · 3 not tried"
[[nodiscard]] QString summary(const QList<Outcome>& outcomes);
//! With a header, whose first word is `subject`; links stand there where one of them has one.
[[nodiscard]] QString outcomesAsCsv(const QList<Outcome>& outcomes, const QString& subject);

//! Outcomes as a list: who, and under it what became of it.
class OutcomeModel : public models::RowList<Outcome> {
public:
    //! `subject`: what each row is about, such as "Organization".
    explicit OutcomeModel(const QString& subject, QObject* parent = nullptr);
};

} // namespace console::ui
