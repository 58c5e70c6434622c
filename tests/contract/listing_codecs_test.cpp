// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/listing_codecs.h"
#include "domain/listing_examples.h"

#include <QJsonDocument>
#include <QTest>

using namespace console;
using namespace console::tests;
using namespace Qt::StringLiterals;

namespace {

//! What the other end reads of `body`, which went over the wire as bytes.
template <typename Decode>
auto read(const QJsonObject& body, Decode decode)
{
    base::JsonReader reader(
        QJsonDocument::fromJson(QJsonDocument(body).toJson(QJsonDocument::Compact)).object());
    auto value = decode(reader);
    return reader.finish(std::move(value));
}

const QDateTime someTime = QDateTime::fromString(u"2026-11-23T13:47:15.775Z"_s, Qt::ISODateWithMs);

} // namespace

class ListingCodecsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionsKeepTheirHash()
    {
        QRandomGenerator random(20261129);
        for (int round = 0; round < 30; ++round) {
            domain::ListingVersion version = versionOf(generatedListing(random, round));
            version.approver = round % 2 ? u"Bob"_s : QString();
            version.hash = domain::listingHash(version);
            const auto back = read(contract::encode(version), contract::decodeListingVersion);
            QVERIFY(back);
            QCOMPARE(back->entries, version.entries);
            QCOMPARE(back->approver, version.approver);
            QCOMPARE(domain::listingHash(*back), version.hash);
        }
    }

    void whatAnEntryDoesNotKnowIsLeftOutAndWhatIsUnknownRefused()
    {
        const domain::SubProcessor bare{.slug = u"acme"_s,
            .name = u"Acme"_s,
            .website = u"https://acme.example"_s,
            .websiteLabel = u"acme.example"_s,
            .purpose = u"Hosting"_s,
            .dataProcessed = u"Logs"_s,
            .region = u"France"_s};
        const QJsonObject body = contract::encode(bare);
        QCOMPARE(body.size(), 7);
        QCOMPARE(*read(body, contract::decodeSubProcessor), bare);
        const auto refused = [&](QLatin1String member, const QJsonValue& value) {
            QJsonObject wrong = body;
            wrong.insert(member, value);
            const auto decoded = read(wrong, contract::decodeSubProcessor);
            return !decoded && decoded.error().detail.startsWith(member);
        };
        QVERIFY(refused("dataCategories"_L1, QJsonArray{u"shoe_size"_s}));
        QVERIFY(refused("transfer"_L1, u"pigeon"_s));
        QVERIFY(refused("reviewedOn"_L1, u"last week"_s));
        QVERIFY(refused("countries"_L1, u"FR"_s));
        QVERIFY(refused("contact"_L1, u"Bob"_s));
    }

    void draftsComeBackAsTheyWent()
    {
        QRandomGenerator random(7);
        contract::ListingDraftView view;
        domain::ListingDraft& draft = view.draft;
        draft.baseNumber = 3;
        draft.entries = generatedListing(random, 5);
        draft.summary = u"Why\nand what"_s;
        draft.effectiveDate = QDate(2026, 12, 24);
        draft.notices = {{u"acme"_s, {.days = 3, .emergencyReason = u"Because."_s}},
            {u"beta"_s, {.days = 40, .emergencyReason = {}}}};
        draft.state = domain::DraftState::InReview;
        draft.author = domain::DraftPerson{.id = domain::UserId::create(), .name = u"Eve"_s};
        draft.returnedBecause = u"Once more."_s;
        draft.rev = 12;
        view.updatedAt = someTime;
        view.findings = {{.severity = domain::EntryFinding::Severity::Warning,
            .slug = u"acme"_s,
            .field = domain::EntryField::ContactEmail,
            .code = u"entry.contact.missing"_s,
            .message = u"Nobody."_s}};
        view.hindrance = base::ApiError::invalid(u"summary"_s, u"Say it."_s, u"listing.summary"_s);
        view.fourEyes = true;
        view.doubt = u"Which day is it?"_s;
        contract::ListingChangeItem item{.slug = u"acme"_s, .change = {}};
        item.change.kind = domain::ListingChange::Kind::Replaced;
        item.change.noticeDays = 3;
        item.change.emergencyReason = u"Because."_s;
        item.change.noticeSentOn = QDate(2026, 11, 24);
        item.change.effectiveDate = draft.effectiveDate;
        item.change.objectionUntil = QDate(2026, 12, 1);
        view.changes = {item};

        const auto back = read(contract::encode(view), contract::decodeListingDraftView);
        QVERIFY(back);
        QCOMPARE(back->draft.entries, draft.entries);
        QCOMPARE(back->draft.notices, draft.notices);
        QCOMPARE(contract::encode(*back), contract::encode(view)); // all the rest
        QCOMPARE(back->changes, view.changes);
        QCOMPARE(back->findings, view.findings);
        QCOMPARE(back->hindrance->kind, base::ApiError::Kind::InvalidInput);

        contract::ListingDraftEdit edit;
        const auto none = read(contract::encode(edit), contract::decodeListingDraftEdit);
        QVERIFY(!none->baseNumber && !none->entries && !none->summary && !none->effectiveDate
            && !none->notices);
        edit.effectiveDate = QDate();
        edit.notices = domain::NoticeTermsOf();
        const auto emptied = read(contract::encode(edit), contract::decodeListingDraftEdit);
        QVERIFY(emptied->effectiveDate && !emptied->effectiveDate->isValid());
        QVERIFY(emptied->notices && emptied->notices->isEmpty());
    }

    void historyAndDifferencesComeBackAsTheyWent()
    {
        const domain::PublishedVersion version{.number = 4,
            .effectiveDate = QDate(2026, 12, 1),
            .state = domain::ListingVersionState::Withdrawn,
            .summary = u"News"_s,
            .author = u"Eve"_s,
            .approver = u"Bob"_s,
            .publishedAt = someTime,
            .hash = QByteArray(64, 'a'),
            .withdrawal
            = domain::ListingWithdrawal{.at = someTime, .by = u"Bob"_s, .reason = u"Unsigned"_s}};
        QCOMPARE(*read(contract::encode(version), contract::decodePublishedVersion), version);

        QRandomGenerator random(11);
        const QList<domain::SubProcessor> before = generatedListing(random, 12);
        QList<domain::SubProcessor> after = before;
        after.removeAt(3);
        after.move(0, 7);
        after[5].purpose = u"Else"_s;
        after.append(generatedListing(random, 40).last());
        const contract::ListingComparison comparison{.before = {1, QDate(2026, 1, 1)},
            .after = {2, QDate(2026, 2, 1)},
            .difference = domain::difference(before, after)};
        const auto back = read(contract::encode(comparison), contract::decodeListingComparison);
        QCOMPARE(back->difference, comparison.difference);
        QCOMPARE(back->after, comparison.after);
    }

    void filesAndWhatTheyProposeComeBackAsTheyWent()
    {
        contract::ListingImportRequest request;
        request.file = QByteArray("\x00\xff|", 3);
        request.choices = {.format = domain::ImportFormat::Csv,
            .encoding = domain::TextEncoding::Windows1252,
            .delimiter = u';',
            .columns = {{u"Vendor"_s, domain::EntryField::Name}, {u"Other"_s, std::nullopt}}};
        request.sameAs = {{3, u"acme"_s}};
        const QJsonObject body = contract::encode(request);
        QCOMPARE(*contract::importedFile(body), request.file);
        const auto back = read(body, contract::decodeListingImportRequest);
        QCOMPARE(back->choices.format, request.choices.format);
        QCOMPARE(back->choices.encoding, request.choices.encoding);
        QCOMPARE(back->choices.delimiter, request.choices.delimiter);
        QCOMPARE(back->choices.columns, request.choices.columns);
        QCOMPARE(back->sameAs, request.sameAs);
        for (const domain::TextEncoding encoding : domain::allTextEncodings) {
            request.choices.encoding = encoding;
            const auto each = read(contract::encode(request), contract::decodeListingImportRequest);
            QCOMPARE(each->choices.encoding, std::optional(encoding));
        }
        QCOMPARE(contract::importedFile({{u"file"_s, 3}}).error().code, u"import.base64"_s);

        QRandomGenerator random(13);
        const contract::ListingImportPreview preview{.format = domain::ImportFormat::Csv,
            .encoding = domain::TextEncoding::Utf16BigEndian,
            .delimiter = u'\t',
            .columns = {u"Vendor"_s},
            .entries = generatedListing(random, 4),
            .notes = {{.kind = domain::ImportNote::Kind::Question,
                .code = u"import.column.unknown"_s,
                .message = u"What is it?"_s,
                .line = 2,
                .field = domain::EntryField::Region,
                .column = u"Vendor"_s,
                .proposed = u"name"_s}},
            .difference = domain::difference({}, generatedListing(random, 2))};
        const auto shown = read(contract::encode(preview), contract::decodeListingImportPreview);
        QVERIFY(shown);
        QCOMPARE(shown->notes, preview.notes);
        QCOMPARE(contract::encode(*shown), contract::encode(preview));
    }
};

QTEST_GUILESS_MAIN(ListingCodecsTest)
#include "listing_codecs_test.moc"
