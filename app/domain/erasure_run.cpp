// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/erasure_run.h"

#include "base/clock.h"
#include "domain/hash_chain.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int certificateFormat = 1;

QJsonObject rowsObject(const QMap<QString, qint64>& rows)
{
    QJsonObject object;
    for (auto each = rows.begin(); each != rows.end(); ++each)
        object.insert(each.key(), each.value());
    return object;
}

QJsonObject stepBody(const ErasureStepDone& done)
{
    return {{u"step"_s, wireName(done.step)}, {u"at"_s, base::isoUtc(done.at)},
        {u"rows"_s, rowsObject(done.rows)}};
}

QJsonArray stepList(const ErasureRun& run)
{
    QJsonArray steps;
    for (const ErasureStepDone& done : run.done) {
        QJsonObject step = stepBody(done);
        step.insert("hash"_L1, QString::fromLatin1(done.hash));
        steps.append(step);
    }
    return steps;
}

QJsonArray keptList(const QList<KeptTable>& stays)
{
    QJsonArray kept;
    for (const KeptTable& each : stays)
        kept.append(QJsonObject{{u"table"_s, each.table}, {u"rows"_s, each.rows},
            {u"columns"_s, QJsonArray::fromStringList(each.columns)}, {u"ground"_s, each.ground},
            {u"mentions"_s, each.mentions}});
    return kept;
}

} // namespace

std::optional<ErasureStep> ErasureRun::next() const
{
    for (const ErasureStep step : allErasureSteps) {
        if (std::none_of(done.begin(), done.end(),
                [&](const ErasureStepDone& each) { return each.step == step; }))
            return step;
    }
    return std::nullopt;
}

QByteArray journalStart(const QString& runId, const QString& ref)
{
    return chainHash(chainStart(), {{u"erasure"_s, runId}, {u"case"_s, ref}});
}

QByteArray stepHash(const QByteArray& before, const ErasureStepDone& done)
{
    return chainHash(before, stepBody(done));
}

bool isJournalWhole(const ErasureRun& run, const QString& ref)
{
    QByteArray hash = journalStart(run.id, ref);
    for (const ErasureStepDone& done : run.done) {
        hash = stepHash(hash, done);
        if (hash != done.hash)
            return false;
    }
    return true;
}

QJsonObject erasureCertificate(
    const ErasureRun& run, const RequestSummary& summary, const QList<KeptTable>& stays)
{
    const QByteArray last
        = run.done.isEmpty() ? journalStart(run.id, summary.ref) : run.done.last().hash;
    return {{u"format"_s, certificateFormat}, {u"erasure"_s, run.id}, {u"number"_s, run.number},
        {u"case"_s, summary.ref}, {u"regulation"_s, wireName(summary.regulation)},
        {u"receivedAt"_s, base::isoUtc(summary.receivedAt)},
        {u"startedAt"_s, base::isoUtc(run.startedAt)},
        {u"finishedAt"_s, base::isoUtc(run.finishedAt.value_or(run.startedAt))},
        {u"by"_s, run.by.id.text()}, {u"steps"_s, stepList(run)}, {u"stays"_s, keptList(stays)},
        {u"journal"_s, QString::fromLatin1(last)}};
}

QByteArray certificateHash(const QJsonObject& certificate)
{
    return QCryptographicHash::hash(canonicalJson(certificate), QCryptographicHash::Sha256).toHex();
}

} // namespace console::domain
