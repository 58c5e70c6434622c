// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/trust/proof_pane.h"

#include "models/when.h"

#include <QLocale>

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::KeptBackup;
using domain::ProtectionReport;
using domain::StoredFile;

namespace {

constexpr qsizetype shownFiles = 20;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

//! A name that may go on in the next line after a hyphen or a slash, also before a digit.
QString breakable(QString name)
{
    return name.replace(u'-', u"-\u200b"_s).replace(u'/', u"/\u200b"_s);
}

KeyValue fileRow(const StoredFile& file)
{
    const QString size = sizeText(file.bytes);
    const QString name = breakable(file.name);
    switch (file.finding) {
    case StoredFile::Finding::Encrypted:
        return {name, ProofPane::tr("%1, encrypted with AES-256").arg(size), Tone::Ok};
    case StoredFile::Finding::NothingReadable:
        return {name, ProofPane::tr("%1, none of the words is in it").arg(size), Tone::Ok};
    case StoredFile::Finding::Readable:
        return {name, ProofPane::tr("%1, holds data that anybody can read").arg(size), Tone::Bad};
    case StoredFile::Finding::Unknown:
        break;
    }
    return {name, ProofPane::tr("%1, could not be read as a whole").arg(size), Tone::Warn};
}

QList<KeyValue> fileRows(QList<StoredFile> files)
{
    using Finding = StoredFile::Finding;
    const auto isFine = [](const StoredFile& file) {
        return file.finding == Finding::Encrypted || file.finding == Finding::NothingReadable;
    };
    // What is wrong comes first, whatever is left out.
    std::stable_partition(
        files.begin(), files.end(), [&](const StoredFile& file) { return !isFine(file); });
    QList<KeyValue> rows;
    for (const StoredFile& file : files.mid(0, shownFiles))
        rows.append(fileRow(file));
    if (files.size() > shownFiles)
        rows.append({ProofPane::tr("More"),
            ProofPane::tr("%n more file(s)", nullptr, int(files.size() - shownFiles)),
            Tone::Muted});
    return rows;
}

KeyValue sealedRow(const ProtectionReport& report)
{
    const QString key = ProofPane::tr("Sealed values");
    if (report.damagedValues > 0)
        return {key,
            ProofPane::tr("%n are not what was stored: ", nullptr, int(report.damagedValues))
                + report.damaged.join(u"; "_s),
            Tone::Bad};
    return {key,
        ProofPane::tr("%n opened, each is what was stored", nullptr, int(report.sealedValues)),
        Tone::Ok};
}

QList<KeyValue> lookRows(const ProtectionReport& report)
{
    const bool whole = report.structure.isEmpty();
    return {{ProofPane::tr("Looked at"), models::shortTime(report.at), Tone::Neutral,
                models::exactTime(report.at)},
        {ProofPane::tr("Looked for"),
            ProofPane::tr("%n address(es) and name(s) of this workspace, in every file", nullptr,
                report.words)},
        sealedRow(report),
        {ProofPane::tr("Database"),
            whole ? ProofPane::tr("Its own check finds nothing wrong") : report.structure,
            whole ? Tone::Ok : Tone::Bad}};
}

KeyValue backupFinding(const KeptBackup& backup)
{
    const QString key = ProofPane::tr("Found now");
    switch (backup.finding) {
    case KeptBackup::Finding::Opened:
        return {key,
            ProofPane::tr("Opened with the password that is set: whole, with all its rows"),
            Tone::Ok};
    case KeptBackup::Finding::Encrypted:
        return {key, ProofPane::tr("There, encrypted with AES-256, with the size it was made with"),
            Tone::Ok};
    case KeptBackup::Finding::Missing:
        return {key, ProofPane::tr("Not there"), Tone::Warn};
    case KeptBackup::Finding::Damaged:
        break;
    }
    return {key, ProofPane::tr("Not what was made"), Tone::Bad};
}

QList<KeyValue> backupRows(const std::optional<KeptBackup>& backup)
{
    if (!backup)
        return {{ProofPane::tr("Last one"),
            ProofPane::tr("None was made yet. Settings, Backups, makes one."), Tone::Warn}};
    QList<KeyValue> rows{{ProofPane::tr("Last one"), models::shortTime(backup->madeAt),
                             Tone::Neutral, models::exactTime(backup->madeAt)},
        {ProofPane::tr("File"),
            u"%1, %2"_s.arg(breakable(backup->fileName), sizeText(backup->bytes))},
        {ProofPane::tr("When it was made"),
            ProofPane::tr("Opened again before it counted: %n row(s)", nullptr, int(backup->rows)),
            Tone::Ok},
        backupFinding(*backup)};
    if (!backup->why.isEmpty())
        rows.append({ProofPane::tr("More"), backup->why});
    return rows;
}

//! What to do; nothing where all is as promised.
QString remedy(const ProtectionReport& report)
{
    if (report.atRest())
        return {};
    if (report.damagedValues == 0 && report.structure.isEmpty())
        return ProofPane::tr(
            "The data is whole, but a file marked below can be read or could not be "
            "looked at. If you put it there, take it out of the folder; then check "
            "again.");
    return ProofPane::tr("What is marked below should not be so. Keep the folder of the data as it "
                         "is, and restore a backup made before.");
}

} // namespace

ProofPane::ProofPane(QWidget* parent)
    : DetailPane(parent)
    , m_result(new Note(Tone::Ok))
    , m_look(new KeyValueList)
    , m_files(new KeyValueList)
    , m_backup(new KeyValueList)
{
    setObjectName(u"trust.proof"_s);
    setTitle(tr("Check of the stored data"));
    setSaveText({});
    add(m_result);
    add(m_look);
    addSection(tr("Files on the disk"));
    add(m_files);
    addSection(tr("Backup"));
    add(m_backup);
    m_check = addBarAction(tr("Check again"));
    connect(m_check, &BusyButton::activated, this, &ProofPane::checkWanted);
}

void ProofPane::present(const ProtectionReport& report)
{
    const bool atRest = report.atRest();
    m_result->setTone(atRest ? Tone::Ok : Tone::Bad);
    m_result->setTitle(atRest ? tr("What is stored is encrypted, as promised.")
                              : tr("What is stored is not as promised."));
    m_result->setText(remedy(report));
    m_look->setRows(lookRows(report));
    m_files->setRows(fileRows(report.files));
    m_backup->setRows(backupRows(report.backup));
    m_check->setText(report.backup ? tr("Check again and open the backup") : tr("Check again"));
}

void ProofPane::setChecking(bool checking)
{
    if (checking)
        setSaving(m_check, tr("Checking…"));
    else
        setSaving(false);
}

} // namespace console::ui
