// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_version.h"
#include "service/listing_scene.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString importPath = listingPath(u"/import"_s);

QJsonObject fileBody(const QByteArray& bytes)
{
    contract::ListingImportRequest request;
    request.file = bytes;
    return contract::encode(request);
}

contract::ListingImportPreview previewOf(const ServiceAnswer& answer)
{
    base::JsonReader reader(answer.object());
    return contract::decodeListingImportPreview(reader);
}

qint64 deeds(ServiceClient& who)
{
    return who.get(u"/governance/activity?limit=1"_s).object()["total"_L1].toInteger();
}

QStringList names(const domain::ListingDifference& difference)
{
    QStringList names;
    for (const domain::EntryDifference& entry : difference.entries)
        names.append(entry.entry().name);
    return names;
}

} // namespace

class ServiceListingFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePreviewOfTheNextListingNamesTheTwoThatCame()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const qint64 before = deeds(ada);
        const ServiceAnswer answer = ada.post(importPath, fileBody(documentation(2026)));
        QCOMPARE(answer.status, 200);
        const contract::ListingImportPreview preview = previewOf(answer);
        QCOMPARE(preview.format, domain::ImportFormat::Markdown);
        const QList<domain::SubProcessor> wanted
            = domain::listingFromMarkdown(documentation(2026)).value_or(preview.entries);
        QCOMPARE(preview.entries, wanted);
        QCOMPARE(preview.difference.added(), 2);
        QCOMPARE(preview.difference.entries.size(), 2);
        for (const domain::EntryDifference& entry : preview.difference.entries) {
            QVERIFY(entry.isAdded());
            QVERIFY(!entry.moved);
            QCOMPARE(wanted.at(entry.positionAfter - 1), *entry.after);
        }
        QStringList added = names(preview.difference);
        added.sort();
        QCOMPARE(added, (QStringList{u"Crisp"_s, u"WorkOS"_s}));
        // Nothing was written.
        QCOMPARE(deeds(ada), before);
        QCOMPARE(ada.get(listingPath(u"/draft"_s)).status, 404);

        // Held against the draft once there is one; the other way round two go.
        QCOMPARE(ada.send("PUT", listingPath(u"/draft"_s),
                        draftBody(completeListing(), fixture.now().date()))
                     .status,
            200);
        const contract::ListingImportPreview back
            = previewOf(ada.post(importPath, fileBody(documentation(2025))));
        QCOMPARE(back.difference.removed(), 2);
        QCOMPARE(back.difference.entries.size(), 2);
    }

    void filesThatCanNotBeReadAreRefusedByName()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const ServiceAnswer none = ada.post(importPath, {{u"file"_s, u"no base 64"_s}});
        QCOMPARE(none.status, 422);
        QCOMPARE(none.code(), u"import.base64"_s);
        QCOMPARE(ada.post(importPath, fileBody({})).code(), u"import.nothing"_s);
        QCOMPARE(
            ada.post(importPath, fileBody(QByteArray("a,b\n\0\0", 6))).code(), u"import.binary"_s);
        const qint64 most = domain::ImportLimits::bytes;
        const ServiceAnswer large = ada.post(importPath, fileBody(QByteArray(most + 1, 'x')));
        QCOMPARE(large.code(), u"import.size"_s);
        QCOMPARE(large.field(), u"file"_s);
        ada.captured = false;
        QCOMPARE(ada.post(importPath, {{u"file"_s, QString()}, {u"format"_s, u"pdf"_s}}).field(),
            u"format"_s);
        ServiceClient patient = fixture.client();
        patient.cookie = ada.cookie;
        patient.captured = false;
        QCOMPARE(patient.post(importPath, fileBody(QByteArray(2 * most, 'x'))).status, 413);
    }

    void whatAPersonDecidedAboutAFileCounts()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        contract::ListingImportRequest request;
        request.file = "Vendor;Site\nActive Campaign;https://example.com/\n";
        request.choices.columns.insert(u"Vendor"_s, domain::EntryField::Name);
        request.choices.columns.insert(u"Site"_s, std::nullopt);
        request.choices.delimiter = u';';
        const contract::ListingImportPreview preview
            = previewOf(ada.post(importPath, contract::encode(request)));
        QCOMPARE(preview.format, domain::ImportFormat::Csv);
        QCOMPARE(preview.delimiter, QChar(u';'));
        QCOMPARE(preview.columns, (QStringList{u"Vendor"_s, u"Site"_s}));
        QCOMPARE(preview.entries.size(), 1);
        QVERIFY(preview.entries.first().website.isEmpty());
        request.sameAs.insert(
            2, previewOf(ada.post(importPath, fileBody(documentation(2025)))).entries.first().slug);
        const contract::ListingImportPreview same
            = previewOf(ada.post(importPath, contract::encode(request)));
        QVERIFY(!same.entries.first().website.isEmpty());
    }

    void whatIsExportedIsReadBackWithoutADifference()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        QCOMPARE(publish(ada, ada, draftBody(completeListing(), fixture.now().date())), 201);
        for (const char* format : {"markdown", "csv", "json"}) {
            const ServiceAnswer file
                = ada.get(listingPath(u"/export?format="_s + QString::fromLatin1(format)));
            QCOMPARE(file.status, 200);
            QVERIFY(file.headers.value("content-disposition").startsWith("attachment"));
            const contract::ListingImportPreview back
                = previewOf(ada.post(importPath, fileBody(file.body)));
            QVERIFY2(back.difference.isEmpty(), format);
            QCOMPARE(back.entries.size(), completeListing().size());
        }
        const ServiceAnswer page = ada.get(listingPath(u"/export?format=html&version=1"_s));
        QVERIFY(page.headers.value("content-type").startsWith("text/html"));
        QVERIFY(!page.body.contains("WorkOS"));
        ada.captured = false;
        QCOMPARE(ada.get(listingPath(u"/export?format=pdf"_s)).field(), u"format"_s);
        QCOMPARE(ada.get(listingPath(u"/export"_s)).field(), u"format"_s);
        QCOMPARE(
            ada.get(listingPath(u"/export?format=csv&version=9"_s)).code(), u"listing.unknown"_s);
    }

    void thePageOfAVersionThatWasWithdrawnSaysThatItDoesNotHold()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QDate later = fixture.now().date().addDays(40);
        QCOMPARE(publish(ada, ada, draftBody(completeListing(), later)), 201);
        const QString path = listingPath(u"/export?format=html&version=2"_s);
        QVERIFY(ada.get(path).body.contains(", in force from <time"));
        QCOMPARE(
            ada.post(listingPath(u"/versions/2/withdrawal"_s), {{u"reason"_s, u"No."_s}}).status,
            200);
        const QByteArray page = ada.get(path).body;
        QVERIFY(page.contains("It does not hold"));
        QVERIFY(!page.contains("in force"));
        QVERIFY(ada.get(listingPath(u"/export?format=html"_s)).body.contains("in force from"));
    }

    void anyTwoVersionsOrDaysCanBeCompared()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QDate today = fixture.now().date();
        const QDate later = today.addDays(10);
        QCOMPARE(publish(ada, ada, draftBody(completeListing(), later)), 201);
        const auto compare = [&](const QString& before, const QString& after) {
            const ServiceAnswer answer
                = ada.get(listingPath(u"/difference?before=%1&after=%2"_s.arg(before, after)));
            base::JsonReader reader(answer.object());
            return contract::decodeListingComparison(reader);
        };
        const contract::ListingComparison byNumber = compare(u"1"_s, u"2"_s);
        QCOMPARE(byNumber.before.number, 1);
        QCOMPARE(byNumber.after.effectiveDate, later);
        QCOMPARE(byNumber.difference.added(), 2);
        const contract::ListingComparison byDay
            = compare(today.toString(Qt::ISODate), later.toString(Qt::ISODate));
        QCOMPARE(byDay.difference, byNumber.difference);
        QCOMPARE(compare(u"2"_s, u"1"_s).difference.removed(), 2);
        QVERIFY(compare(u"1"_s, today.toString(Qt::ISODate)).difference.isEmpty());
        const QString rest = u"/difference?before=1&after=3"_s;
        QCOMPARE(ada.get(listingPath(rest)).code(), u"listing.unknown"_s);
        ada.captured = false;
        QCOMPARE(ada.get(listingPath(u"/difference?before=x"_s)).field(), u"before"_s);
        QCOMPARE(ada.get(listingPath(u"?on=yesterday"_s)).field(), u"on"_s);
    }
};

QTEST_GUILESS_MAIN(ServiceListingFilesTest)
#include "service_listing_files_test.moc"
