// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/trust.h"

#include <QTest>

#include <algorithm>

using namespace console::domain;
using namespace Qt::StringLiterals;

namespace {

using State = TrustLine::State;

ProtectionReport whole()
{
    ProtectionReport report;
    report.at = QDateTime(QDate(2026, 11, 28), QTime(20, 0), Qt::UTC);
    report.files = {{u"service.db"_s, 4096, StoredFile::Finding::Encrypted},
        {u"service.key"_s, 200, StoredFile::Finding::NothingReadable}};
    report.sealedValues = 7;
    return report;
}

KeptBackup backup(KeptBackup::Finding finding)
{
    return {.fileName = u"packmind-backup-20261128-193000Z.cms"_s,
        .madeAt = QDateTime(QDate(2026, 11, 28), QTime(19, 30), Qt::UTC),
        .bytes = 5000,
        .rows = 12,
        .finding = finding};
}

TrustLine line(const TrustFacts& facts, const QString& key)
{
    const QList<TrustLine> lines = trustLines(facts);
    const auto found = std::find_if(
        lines.begin(), lines.end(), [&](const TrustLine& each) { return each.key == key; });
    return found == lines.end() ? TrustLine() : *found;
}

TrustFacts embedded(const std::optional<ProtectionReport>& report)
{
    TrustFacts facts;
    facts.embedded = true;
    facts.capabilities.version = u"0.1.0"_s;
    facts.capabilities.encryptedAtRest = true;
    facts.capabilities.encryptedBackups = true;
    facts.protection = report;
    return facts;
}

} // namespace

class TrustStoredTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasFoundDecides_data()
    {
        QTest::addColumn<ProtectionReport>("report");
        QTest::addColumn<State>("state");
        QTest::newRow("whole") << whole() << State::Kept;
        ProtectionReport report = whole();
        report.files[1].finding = StoredFile::Finding::Readable;
        QTest::newRow("a readable file") << report << State::Broken;
        report = whole();
        report.files[1].finding = StoredFile::Finding::Unknown;
        QTest::newRow("a file that nobody could look at") << report << State::Broken;
        report = whole();
        report.files.removeFirst();
        QTest::newRow("no database") << report << State::Broken;
        report = whole();
        report.damagedValues = 1;
        QTest::newRow("a changed value") << report << State::Broken;
        report = whole();
        report.structure = u"wrong # of entries in index"_s;
        QTest::newRow("a damaged database") << report << State::Broken;
    }

    void whatWasFoundDecides()
    {
        QFETCH(const ProtectionReport, report);
        QFETCH(const State, state);
        const TrustLine found = line(embedded(report), u"at-rest"_s);
        QCOMPARE(found.state, state);
        QVERIFY(found.checked);
    }

    void backups_data()
    {
        QTest::addColumn<std::optional<KeptBackup>>("kept");
        QTest::addColumn<State>("state");
        using Finding = KeptBackup::Finding;
        QTest::newRow("none yet") << std::optional<KeptBackup>() << State::NotYet;
        QTest::newRow("opened") << std::optional(backup(Finding::Opened)) << State::Kept;
        QTest::newRow("there") << std::optional(backup(Finding::Encrypted)) << State::Kept;
        QTest::newRow("not there") << std::optional(backup(Finding::Missing)) << State::Unknown;
        QTest::newRow("damaged") << std::optional(backup(Finding::Damaged)) << State::Broken;
    }

    void backups()
    {
        QFETCH(const std::optional<KeptBackup>, kept);
        QFETCH(const State, state);
        ProtectionReport report = whole();
        report.backup = kept;
        const TrustLine found = line(embedded(report), u"backups"_s);
        QCOMPARE(found.state, state);
        QVERIFY(found.checked);
    }

    void whereNobodyLookedNothingIsClaimedOfBackups()
    {
        const TrustFacts facts = embedded({});
        QCOMPARE(line(facts, u"backups"_s).state, State::Stated);
        QVERIFY(!line(facts, u"backups"_s).checked);
        QVERIFY(!line(facts, u"at-rest"_s).checked);
    }

    void whyNobodyCouldLookIsSaid()
    {
        TrustFacts facts = embedded({});
        facts.protectionProblem = u"The disk is away."_s;
        QVERIFY(line(facts, u"at-rest"_s).source.endsWith(u" The disk is away."_s));
        facts.protection = whole();
        QVERIFY(line(facts, u"backups"_s).source.endsWith(u" The disk is away."_s));
    }
};

QTEST_APPLESS_MAIN(TrustStoredTest)
#include "trust_stored_test.moc"
