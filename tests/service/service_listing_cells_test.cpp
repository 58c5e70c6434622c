// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_examples.h"
#include "domain/listing_export.h"
#include "service/listing_scene.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::SubProcessor;

namespace {

const QString draftPath = listingPath(u"/draft"_s);
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

//! An entry for each text that has broken something somewhere, with that text in all fields that
//! take any.
QList<SubProcessor> nastyEntries()
{
    QList<SubProcessor> entries;
    for (const QString& nasty : tests::nastyTexts()) {
        const QString text = domain::plainLine(nasty);
        SubProcessor entry = tests::soundEntry();
        entry.slug = u"entry-%1"_s.arg(entries.size());
        entry.name = u"%1 %2"_s.arg(entries.size()).arg(text);
        entry.website = u"https://www.entry-%1.example"_s.arg(entries.size());
        for (QString* field : {&entry.websiteLabel, &entry.purpose, &entry.dataProcessed,
                 &entry.region, &entry.legalName, &entry.contact.name})
            *field = text;
        entry.contact.address = QString(text + u'\n' + text);
        entries.append(entry);
    }
    return entries;
}

} // namespace

//! What cells can hold, on its way through the API and back.
class ServiceListingCellsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsOfAnyKindArePublishedAndReadBackAsTheyAre()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QList<SubProcessor> entries = nastyEntries();
        QVERIFY(entries.size() > 40);
        QCOMPARE(publish(ada, ada, draftBody(entries, fixture.now().date())), 201);
        const domain::ListingVersion version = versionOf(ada.get(listingPath()));
        QCOMPARE(version.entries, entries);
        QCOMPARE(version.hash, domain::listingHash(version));
        for (const char* format : {"markdown", "csv", "json"}) {
            const ServiceAnswer file
                = ada.get(listingPath(u"/export?format="_s + QString::fromLatin1(format)));
            const auto back = previewOf(ada.post(importPath, fileBody(file.body)));
            QVERIFY2(back.difference.isEmpty(),
                domain::differenceToMarkdown(back.difference, {u"published"_s, u"read"_s})
                    .constData());
            QCOMPARE(back.entries, entries);
        }
    }

    void lineBreaksInCellsBecomeSpaces()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const auto read = previewOf(ada.post(importPath,
            fileBody(
                "Name,Purpose,Contact Address\r\n\"Two\r\nlines\",\"a|b\rc\",\"x\r\ny\"\r\n")));
        QCOMPARE(read.entries.size(), 1);
        QCOMPARE(read.entries.first().name, u"Two lines"_s);
        QCOMPARE(read.entries.first().purpose, u"a|b c"_s);
        QCOMPARE(read.entries.first().contact.address, u"x\ny"_s);
        QList<SubProcessor> entries{tests::soundEntry()};
        entries.first().purpose = u"a\r\nb\u2028c\u0000d\u200be"_s;
        const ServiceAnswer kept
            = ada.send("PUT", draftPath, draftBody(entries, fixture.now().date()));
        QCOMPARE(kept.status, 200);
        QCOMPARE(kept.object()["draft"_L1]["entries"_L1][0]["purpose"_L1].toString(),
            domain::plainLine(entries.first().purpose));
        // What can't be seen is kept, and said.
        QVERIFY(kept.body.contains("entry.purpose.hidden"));
    }

    void namesThatOnlyLookDifferentAreSaid()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        QList<SubProcessor> entries{tests::soundEntry(), tests::soundEntry()};
        entries.last().slug = u"another"_s;
        entries.last().website = u"https://another.example"_s;
        entries.last().name.insert(3, QChar(u'\u200b'));
        const QDate today = fixture.now().date();
        const ServiceAnswer kept = ada.send("PUT", draftPath, draftBody(entries, today));
        QVERIFY(kept.body.contains("entry.name.look-alike"));
        entries.last().name = QString(entries.first().name.toUpper() + u"  "_s);
        QCOMPARE(ada.send("PUT", draftPath, draftBody(entries, today), ifMatch(revOf(kept))).status,
            200);
        const ServiceAnswer refused = ada.post(listingPath(u"/draft/review"_s));
        QCOMPARE(refused.code(), u"entry.name.duplicate"_s);
        QCOMPARE(refused.field(), u"another.name"_s);
    }

    void daysInThePastAndDaysThatAreNoneAreRefused()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        QJsonObject body
            = withoutNotice(draftBody(completeListing(), fixture.now().date().addDays(-1)));
        const ServiceAnswer past = ada.send("PUT", draftPath, body);
        // Kept, since it can be mended; not published.
        QCOMPARE(past.status, 200);
        QCOMPARE(past.object()["hindrance"_L1]["code"_L1].toString(), u"listing.effective.past"_s);
        const ServiceAnswer refused = ada.post(listingPath(u"/draft/review"_s));
        QCOMPARE(refused.code(), u"listing.effective.past"_s);
        QCOMPARE(refused.field(), u"effectiveDate"_s);
        ada.captured = false;
        for (const QString& day :
            {u"2026-02-30"_s, u"0000-00-00"_s, u"2026-1-1"_s, u"12345-01-01"_s}) {
            body["effectiveDate"_L1] = day;
            QCOMPARE(
                ada.send("PUT", draftPath, body, ifMatch(revOf(past))).field(), u"effectiveDate"_s);
        }
        // A day that passes while the draft waits in review.
        ada.captured = true;
        body["effectiveDate"_L1] = fixture.now().date().toString(Qt::ISODate);
        QCOMPARE(ada.send("PUT", draftPath, body, ifMatch(revOf(past))).status, 200);
        QCOMPARE(ada.post(listingPath(u"/draft/review"_s)).status, 200);
        fixture.advance(25 * 3600);
        ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
        QCOMPARE(
            ada.post(listingPath(u"/draft/publication"_s)).code(), u"listing.effective.past"_s);
    }

    void twoHundredMegabytesAreRefusedBeforeTheyArrive()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ada.captured = false;
        // The client says how much would come; nothing of it is read.
        const ServiceAnswer refused = ada.sendBytes("PUT", draftPath, {},
            {{"Content-Type", "application/json"}, {"Content-Length", "200000000"}});
        QCOMPARE(refused.status, 413);
        QCOMPARE(ada.get(listingPath()).status, 200);
    }
};

QTEST_GUILESS_MAIN(ServiceListingCellsTest)
#include "service_listing_cells_test.moc"
