// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/codecs.h"
#include "contract/json_pieces.h"

#include <QJsonArray>

namespace console::contract {

using base::JsonReader;
using domain::KeptBackup;
using domain::ProtectionReport;
using domain::StoredFile;
using namespace Qt::StringLiterals;

namespace {

QJsonObject encode(const StoredFile& file)
{
    return {{u"name"_s, file.name}, {u"bytes"_s, file.bytes},
        {u"finding"_s, domain::wireName(file.finding)}};
}

StoredFile decodeFile(JsonReader& reader)
{
    StoredFile file{
        .name = reader.string("name"_L1), .bytes = reader.integer("bytes"_L1), .finding = {}};
    const auto finding = domain::storedFileFinding(reader.string("finding"_L1));
    if (!finding)
        reader.fail("finding"_L1, u"encrypted, nothing_readable, readable or unknown"_s);
    file.finding = finding.value_or(StoredFile::Finding::Unknown);
    return file;
}

QJsonObject encode(const KeptBackup& backup)
{
    QJsonObject object{{u"fileName"_s, backup.fileName}, {u"madeAt"_s, base::isoUtc(backup.madeAt)},
        {u"bytes"_s, backup.bytes}, {u"rows"_s, backup.rows},
        {u"finding"_s, domain::wireName(backup.finding)}};
    if (!backup.why.isEmpty())
        object.insert("why"_L1, backup.why);
    return object;
}

KeptBackup decodeBackup(JsonReader& reader)
{
    KeptBackup backup;
    backup.fileName = reader.string("fileName"_L1);
    backup.madeAt = reader.time("madeAt"_L1);
    backup.bytes = reader.integer("bytes"_L1);
    backup.rows = reader.integer("rows"_L1);
    const auto finding = domain::keptBackupFinding(reader.string("finding"_L1));
    if (!finding)
        reader.fail("finding"_L1, u"opened, encrypted, missing or damaged"_s);
    backup.finding = finding.value_or(KeptBackup::Finding::Missing);
    backup.why = reader.optionalString("why"_L1).value_or(QString());
    return backup;
}

} // namespace

QJsonObject encode(const ProtectionReport& report)
{
    QJsonArray files;
    for (const StoredFile& file : report.files)
        files.append(encode(file));
    QJsonObject object{{u"at"_s, base::isoUtc(report.at)}, {u"files"_s, files},
        {u"words"_s, report.words}, {u"sealedValues"_s, report.sealedValues},
        {u"damagedValues"_s, report.damagedValues},
        {u"damaged"_s, QJsonArray::fromStringList(report.damaged)},
        {u"structure"_s, report.structure}};
    if (report.backup)
        object.insert("backup"_L1, encode(*report.backup));
    return object;
}

ProtectionReport decodeProtectionReport(JsonReader& reader)
{
    ProtectionReport report;
    report.at = reader.time("at"_L1);
    report.files = reader.list("files"_L1, decodeFile);
    report.words = int(reader.integer("words"_L1));
    report.sealedValues = reader.integer("sealedValues"_L1);
    report.damagedValues = reader.integer("damagedValues"_L1);
    report.damaged = reader.strings("damaged"_L1);
    report.structure = reader.string("structure"_L1);
    if (std::optional<JsonReader> backup = reader.optionalObject("backup"_L1))
        report.backup = decodeBackup(*backup);
    return report;
}

} // namespace console::contract
