// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/trust_stored.h"

#include <QLocale>

namespace console::domain {

namespace {

using State = TrustLine::State;

//! Context of the translations.
struct Trust {
    Q_DECLARE_TR_FUNCTIONS(Trust)
};

QString localTime(const QDateTime& utc)
{
    return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat);
}

QString lookedAt(const TrustFacts& facts)
{
    const QString looked
        = Trust::tr("Looked at on %1, file by file.").arg(localTime(facts.protection->at));
    return facts.protectionProblem.isEmpty() ? looked : looked + u' ' + facts.protectionProblem;
}

//! What the operator of the service says, where nobody could look.
TrustLine stated(TrustLine line, const TrustFacts& facts, const QString& notYet)
{
    // Ours says whether it is so; the real Packmind does not.
    const bool ours = !facts.capabilities.version.isEmpty();
    line.truth = ours ? notYet : Trust::tr("The operator states it.");
    line.source = ours ? Trust::tr("The service says so.")
                       : Trust::tr("Stated in the Packmind Cloud documentation.");
    line.state = ours ? State::NotYet : State::Stated;
    return line;
}

//! What the service says of itself, and why nobody has looked.
QString saidBy(const TrustFacts& facts, const QString& embedded)
{
    const QString said = facts.embedded ? embedded : Trust::tr("The service says so.");
    return facts.protectionProblem.isEmpty() ? said : said + u' ' + facts.protectionProblem;
}

QString foundAtRest(const ProtectionReport& report)
{
    if (!report.atRest())
        return report.damagedValues > 0
            ? Trust::tr("%n stored value(s) are not what was stored. See what was found.", nullptr,
                int(report.damagedValues))
            : Trust::tr("Not everything is as promised. See what was found.");
    return Trust::tr("The files of this workspace are encrypted with AES-256: none of the "
                     "addresses and names in it can be read from them, and each of %n sealed "
                     "value(s) is what was stored.",
        nullptr, int(report.sealedValues));
}

void showBackup(TrustLine& line, const KeptBackup& backup)
{
    const QString made = localTime(backup.madeAt);
    switch (backup.finding) {
    case KeptBackup::Finding::Opened:
    case KeptBackup::Finding::Encrypted:
        line.truth = Trust::tr("The last backup, of %1, is a file encrypted with AES-256. It was "
                               "opened again before it counted.")
                         .arg(made);
        line.state = State::Kept;
        break;
    case KeptBackup::Finding::Missing:
        line.truth = Trust::tr("The last backup, of %1, was encrypted with AES-256, but is not "
                               "where it was made.")
                         .arg(made);
        line.state = State::Unknown;
        break;
    case KeptBackup::Finding::Damaged:
        line.truth = Trust::tr("The last backup, of %1, is not what was made. See what was found.")
                         .arg(made);
        line.state = State::Broken;
        break;
    }
}

} // namespace

TrustLine atRestLine(const TrustFacts& facts)
{
    TrustLine line{QStringLiteral("at-rest"),
        Trust::tr("All data is encrypted at rest with AES-256."), {}, {}, State::Unknown};
    if (!facts.capabilities.encryptedAtRest)
        return stated(
            std::move(line), facts, Trust::tr("Not yet: the service's files are not encrypted."));
    if (facts.protection) {
        line.truth = foundAtRest(*facts.protection);
        line.source = lookedAt(facts);
        line.state = facts.protection->atRest() ? State::Kept : State::Broken;
        line.checked = true;
        return line;
    }
    line.truth = Trust::tr("The service's files are encrypted with AES-256.");
    line.source = saidBy(facts,
        Trust::tr("The service of this program does not start without the key to its files, which "
                  "is in your keychain or behind your passphrase."));
    line.state = facts.embedded ? State::Kept : State::Stated;
    return line;
}

TrustLine backupsLine(const TrustFacts& facts)
{
    TrustLine line{QStringLiteral("backups"),
        Trust::tr("Database backups are encrypted with AES-256."), {}, {}, State::Unknown};
    if (!facts.capabilities.encryptedBackups)
        return stated(
            std::move(line), facts, Trust::tr("Not yet: this service makes no encrypted backups."));
    if (!facts.protection) {
        line.truth = Trust::tr("Every backup is a file encrypted with AES-256.");
        line.source = saidBy(facts,
            Trust::tr("The service of this program makes no other kind, and opens each one again "
                      "before it counts."));
        line.state = State::Stated;
        return line;
    }
    line.source = lookedAt(facts);
    line.checked = true;
    if (facts.protection->backup) {
        showBackup(line, *facts.protection->backup);
        return line;
    }
    line.truth = Trust::tr("Not yet: no backup of this workspace was made. When one is, it is a "
                           "file encrypted with AES-256.");
    line.state = State::NotYet;
    return line;
}

} // namespace console::domain
