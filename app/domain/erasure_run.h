// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/erasure_plan.h"
#include "domain/request_case.h"

#include <QJsonObject>

namespace console::domain {

//! A step that was done, as the journal has it: never changed.
struct ErasureStepDone {
    ErasureStep step = ErasureStep::Suppression;
    QDateTime at; //!< UTC
    QMap<QString, qint64> rows; //!< that it removed or changed, by table
    QByteArray hash; //!< chainHash() over the one before it

    friend bool operator==(const ErasureStepDone&, const ErasureStepDone&) = default;
};

//! One erasure of the person of a case. A case that was opened again may have several.
struct ErasureRun {
    QString id; //!< UUID
    int number = 1;
    RequestWorker by;
    QDateTime startedAt; //!< UTC; also the moment on the list of those who stay erased
    std::optional<QDateTime> finishedAt;
    QList<ErasureStepDone> done; //!< in order
    QStringList withoutAdmin; //!< organizations that lost their last admin by it; each is a task
    QJsonObject certificate; //!< empty until it is finished
    QByteArray certificateHash;

    //! Nothing when all are done.
    [[nodiscard]] std::optional<ErasureStep> next() const;
};

//! The link before the first step: binds the journal to the run.
[[nodiscard]] QByteArray journalStart(const QString& runId, const QString& ref);
[[nodiscard]] QByteArray stepHash(const QByteArray& before, const ErasureStepDone& done);
//! Whether every step has the hash that follows from those before it.
[[nodiscard]] bool isJournalWhole(const ErasureRun& run, const QString& ref);

//! What was done when, what stayed on which ground, with the hashes that prove it: facts only, in
//! words that name nobody, so that it can be kept after the case is purged.
[[nodiscard]] QJsonObject erasureCertificate(
    const ErasureRun& run, const RequestSummary& summary, const QList<KeptTable>& stays);
//! Lower-case hex SHA-256 over the canonical JSON of the certificate.
[[nodiscard]] QByteArray certificateHash(const QJsonObject& certificate);

} // namespace console::domain
