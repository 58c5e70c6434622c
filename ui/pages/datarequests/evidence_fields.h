// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "domain/letter.h"
#include "domain/request_case.h"
#include "ui/parts/detail_pane.h"

namespace console::ui {

class CheckSet;

//! The fields for exactly what a move has to be given, in the pane that they are added to.
class EvidenceFields : public QObject {
    Q_OBJECT

public:
    //! `kept` are refs of cases that could go on in place of this one.
    EvidenceFields(DetailPane& pane, const QList<domain::MoveEvidence>& needed, const QDate& today,
        const QStringList& kept = {}, QObject* parent = nullptr);

    //! As typed; what is no day is left out.
    [[nodiscard]] domain::GivenEvidence given() const;
    //! Says at its field that something typed is no day; true when there is none.
    [[nodiscard]] bool areDaysUnderstood() const;
    //! Offers those that left, where one that was sent is asked for; none is chosen by itself.
    void offerLetters(const QList<domain::Letter>& letters, const domain::RequestCase& request);

private:
    enum Remedy { ComplaintBit = 1, RemedyBit = 2 };

    void add(domain::MoveEvidence evidence, const QDate& today, const QStringList& kept);
    void addQuestion(const QDate& today);
    void addMethod();
    //! One that we sent is proved by its hash.
    void addMessage(bool isSent);
    void takeFile(const QString& path);
    void addLetters();
    void takeLetter(
        const domain::Letter& letter, const QString& zone, domain::Regulation regulation);
    void addRemedies();
    void addKeptCase(const QStringList& kept);
    FormField* addArea(const QString& label, const QString& key);
    FormField* addDay(
        const QString& label, const QString& key, const std::optional<QDate>& day = std::nullopt);
    [[nodiscard]] QString text(const QString& key) const;
    [[nodiscard]] std::optional<QDate> day(const QString& key) const;

    DetailPane& m_pane;
    bool m_isSent = false;
    base::CallHandle m_hashing;
    QHash<QString, FormField*> m_fields; //!< by name of domain::GivenEvidence
};

} // namespace console::ui
