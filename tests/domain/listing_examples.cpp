// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_examples.h"

#include "domain/data_zones.h"

#include "domain/hash_chain.h"

#include <QFile>

namespace console::tests {

using namespace Qt::StringLiterals;
using domain::SubProcessor;

QByteArray publishedTable(int year)
{
    QFile file(
        QStringLiteral(CONSOLE_SOURCE_DIR "/tests/data/listing/sub-processors-%1.md").arg(year));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<SubProcessor> publishedListing(int year)
{
    return domain::listingFromMarkdown(publishedTable(year)).value_or(QList<SubProcessor>());
}

SubProcessor soundEntry()
{
    SubProcessor entry{u"example-mail"_s, u"Example Mail"_s, u"https://www.mail.example"_s,
        u"mail.example"_s, u"SMTP relay"_s, u"Email addresses"_s, u"Belgium (EU)"_s};
    entry.legalName = u"Example Mail SA"_s;
    entry.dataCategories = domain::DataCategory::Email;
    entry.countries = {u"BE"_s};
    entry.dpaUrl = u"https://mail.example/dpa"_s;
    entry.privacyUrl = u"https://mail.example/privacy"_s;
    entry.contact = {u"Privacy desk"_s, u"privacy@mail.example"_s, u"1 Road\n1000 Brussels"_s};
    entry.reviewedOn = QDate(2026, 11, 1);
    return entry;
}

const QStringList& nastyTexts()
{
    static const QStringList texts{u"plain words"_s, u"a|b"_s, u"\\|"_s, u"ends with \\"_s,
        u"**bold** _it_ ~~no~~ `code`"_s, u"*"_s, u"snake_case_name"_s,
        u"[x](https://evil.example)"_s, u"![i](https://evil.example/i.png)"_s,
        u"<script>alert(1)</script>"_s, u"<br>"_s, u"a <b title=\"x\" onclick='y'>"_s,
        u"&amp; &lt; &copy; &#65; & co"_s, u"]]>"_s,
        u"https://auto.example www.auto.example me@auto.example"_s, u"=1+1"_s, u"+49 30 1"_s,
        u"-1"_s, u"@SUM(A1)"_s, u"\uff1dcmd"_s, u"'=1"_s, u"''quoted"_s, u"'"_s,
        u"\"quoted\", twice"_s, u"\""_s, u"semi;colon,comma"_s, u"x;=1+1;y"_s, u"x; \"-1"_s,
        u"x|'=1"_s, u"x;''+1"_s, u"';'"_s, u"a\u200bb\u200d"_s, u"\u202egnp.exe"_s,
        u"\u05e9\u05dc\u05d5\u05dd (\u05d0)"_s, u"\u0645\u0631\u062d\u0628\u0627 123"_s,
        u"\u65e5\u672c\u8a9e"_s, u"e\u0301 \u00e9 \ufb01"_s,
        u"\U0001f600 \U0001f468\u200d\U0001f469"_s, u"two  spaces\u00a0and more"_s, u"sep=;"_s,
        u"---"_s, u"| a |"_s, u"# no title"_s, u"1. no list"_s, u"%1 %2 %n"_s, u"{\"a\": [1]}"_s,
        u"\ufeffmark"_s, u"\ufffd"_s, u"\u20ac \u0153"_s};
    return texts;
}

namespace {

QString anyText(QRandomGenerator& random)
{
    const QStringList& texts = nastyTexts();
    QString text = texts.at(random.bounded(int(texts.size())));
    if (random.bounded(3) == 0)
        text += u' ' + texts.at(random.bounded(int(texts.size())));
    return domain::plainLine(text);
}

QString maybe(QRandomGenerator& random, const QString& text)
{
    return random.bounded(2) == 0 ? QString() : text;
}

QString anyAddress(QRandomGenerator& random)
{
    static const QStringList ends{u""_s, u"/a_b/(c)"_s, u"/?q=1&copy;=2&x=%20"_s, u"/@me/*x*"_s,
        u"/~u/#part"_s, u"/a|b"_s, u"/<x>"_s, u"/a\\b"_s};
    return u"https://host-%1.example"_s.arg(random.bounded(100'000))
        + ends.at(random.bounded(int(ends.size())));
}

void fillIn(SubProcessor& entry, QRandomGenerator& random)
{
    static const QStringList codes{u"BE"_s, u"DE"_s, u"FR"_s, u"JP"_s, u"US"_s, u"IN"_s};
    entry.legalName = maybe(random, anyText(random));
    for (const domain::DataCategory category : domain::allDataCategories)
        entry.dataCategories.setFlag(category, random.bounded(3) == 0);
    QStringList countries;
    for (int i = random.bounded(4); i > 0; --i)
        countries.append(codes.at(random.bounded(int(codes.size()))));
    entry.countries = domain::countrySet(countries);
    entry.transfer = domain::allTransferMechanisms.at(
        size_t(random.bounded(int(domain::allTransferMechanisms.size()))));
    entry.dpaUrl = maybe(random, anyAddress(random));
    entry.privacyUrl = maybe(random, anyAddress(random));
    entry.contact.name = maybe(random, anyText(random));
    entry.contact.email = maybe(random, u"+me@mail.example"_s);
    entry.contact.address
        = domain::plainLines(maybe(random, anyText(random) + u'\n' + anyText(random)));
    if (random.bounded(2) == 0)
        entry.reviewedOn = QDate(2026, 1, 1).addDays(random.bounded(300));
}

} // namespace

QList<SubProcessor> generatedListing(QRandomGenerator& random, int size)
{
    QList<SubProcessor> entries;
    for (int i = 0; i < size; ++i) {
        SubProcessor entry;
        entry.name = anyText(random) + u' ' + QString::number(i);
        entry.slug = u"entry-%1"_s.arg(i);
        entry.website = anyAddress(random);
        entry.websiteLabel = anyText(random);
        entry.purpose = anyText(random);
        entry.dataProcessed = anyText(random);
        entry.region = anyText(random);
        fillIn(entry, random);
        entries.append(entry);
    }
    return entries;
}

const domain::CountryNames& countryNames()
{
    static const auto names = domain::englishCountryNames(domain::builtInDataZones().countries());
    return names;
}

domain::ListingVersion versionOf(const QList<SubProcessor>& entries)
{
    domain::ListingVersion version;
    version.number = 1;
    version.effectiveDate = QDate(2026, 11, 28);
    version.summary = u"<Why> & what"_s;
    version.author = u"documentation"_s;
    version.entries = entries;
    version.prevHash = domain::chainStart();
    version.hash = domain::listingHash(version);
    return version;
}

} // namespace console::tests
