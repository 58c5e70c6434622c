// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/fulfilment_files.h"

#include "base/clock.h"
#include "base/encrypted_zip.h"
#include "base/refusal.h"
#include "contract/copy_codecs.h"
#include "domain/column_use.h"
#include "ui/parts/pdf_paper.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace console::ui {

using namespace Qt::StringLiterals;
using Kind = PdfParagraph::Kind;

namespace {

QString rowsWords(const QMap<QString, qint64>& rows)
{
    QStringList parts;
    for (auto each = rows.begin(); each != rows.end(); ++each)
        parts.append(u"%1: %2"_s.arg(domain::spokenTable(each.key())).arg(each.value()));
    return parts.isEmpty() ? u"nothing to do"_s : parts.join(u", "_s);
}

QString rowWords(const domain::CopiedTable& table, const QJsonObject& row)
{
    QStringList lines;
    for (const domain::CopiedColumn& column : table.columns) {
        if (row.contains(column.name))
            lines.append(QString(column.name + u": "_s + row.value(column.name).toString()));
    }
    return lines.join(u'\n');
}

} // namespace

QByteArray certificateToPdf(const domain::ErasureRun& run)
{
    const QString ref = run.certificate["case"_L1].toString();
    QList<PdfParagraph> all{{u"Certificate of erasure"_s, Kind::Title},
        {u"Case %1. Begun %2, finished %3."_s.arg(ref, base::isoUtc(run.startedAt),
             base::isoUtc(run.finishedAt.value_or(run.startedAt))),
            Kind::Body},
        {u"What was done"_s, Kind::Heading}};
    for (const domain::ErasureStepDone& done : run.done) {
        all.append({u"%1\n%2"_s.arg(title(done.step), rowsWords(done.rows)), Kind::Body});
        all.append({u"%1, SHA-256 %2"_s.arg(base::isoUtc(done.at), QString::fromLatin1(done.hash)),
            Kind::Note});
    }
    all.append({u"What stays, and on which ground"_s, Kind::Heading});
    const QJsonArray stays = run.certificate["stays"_L1].toArray();
    for (const QJsonValue& kept : stays)
        all.append({u"%1 (%2): %3"_s.arg(domain::spokenTable(kept["table"_L1].toString()))
                        .arg(kept["rows"_L1].toInteger())
                        .arg(kept["ground"_L1].toString()),
            Kind::Body});
    all.append({u"Backups that were made before are encrypted and can't be changed. Whoever was "
                "erased is erased again when one of them is restored."_s,
        Kind::Body});
    all.append(
        {u"The hash of each step is made from the one before it; the hash of this certificate "
         "is SHA-256 over its facts.\nSHA-256 %1"_s.arg(QString::fromLatin1(run.certificateHash)),
            Kind::Note});
    return pdfOf(u"Certificate of erasure, %1"_s.arg(ref), all);
}

QByteArray copyToPdf(const domain::SubjectCopy& copy)
{
    QList<PdfParagraph> all{{u"Copy of personal data"_s, Kind::Title},
        {u"%1, gathered at %2 for %3"_s.arg(copy.ref, base::isoUtc(copy.gatheredAt), copy.address),
            Kind::Note}};
    const QList<domain::AnnexPoint> annex = domain::copyAnnex(copy);
    for (const domain::AnnexPoint& point : annex) {
        all.append({u"%1, article %2"_s.arg(point.title, point.article), Kind::Heading});
        all.append({point.lines.join(u'\n'), Kind::Body});
    }
    for (const domain::CopiedTable& table : copy.tables) {
        all.append({domain::spokenTable(table.table), Kind::Heading});
        for (const QJsonObject& row : table.rows)
            all.append({rowWords(table, row), Kind::Body});
    }
    if (!copy.leftOut.isEmpty())
        all.append({u"What is held and not given"_s, Kind::Heading});
    for (const domain::LeftOut& each : copy.leftOut)
        all.append({u"%1, %2: %3"_s.arg(domain::spokenTable(each.table), each.column, each.reason),
            Kind::Body});
    return pdfOf(u"Copy of personal data, %1"_s.arg(copy.ref), all);
}

base::Result<QByteArray> packageOf(const domain::SubjectCopy& copy, const QString& passphrase)
{
    domain::SubjectCopy given = copy;
    given.rev = 0; // tells the person nothing
    const QByteArray json = QJsonDocument(contract::encode(given)).toJson(QJsonDocument::Indented);
    auto zip
        = base::encryptedZip({{u"copy.json"_s, json}, {u"copy.html"_s, domain::copyToHtml(copy)},
                                 {u"copy.pdf"_s, copyToPdf(copy)}},
            passphrase, copy.gatheredAt);
    if (zip && zip->size() > contract::largestPackage)
        return base::failure(
            base::refusal(base::ApiError::Kind::RefusedOrFailed, u"package.too-large"_s,
                QCoreApplication::translate("Package",
                    "The package is larger than the service keeps. Hand out the data in parts.")));
    return zip;
}

} // namespace console::ui
