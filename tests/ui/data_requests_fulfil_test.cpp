// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/encrypted_zip.h"
#include "cloud/fulfilment_api.h"
#include "ui/pages/datarequests/fulfilment_files.h"
#include "ui/requests_stage.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::DataRight;
using S = domain::RequestStatus;

namespace {

const QString eve = u"eve@globex.example"_s;

//! A case that is worked on; its ref.
QString begun(RequestsStage& stage, const QList<DataRight>& rights)
{
    QString ref = stage.record(eve, rights);
    const bool assessed = stage.move(ref, S::Assessing);
    contract::RequestChange change;
    change.scope = u"All accounts"_s;
    const auto changed
        = await(stage.elsewhere().change(ref, change, stage.caseOf(ref).summary.rev));
    return assessed && changed && stage.move(ref, S::InProgress) ? ref : QString();
}

} // namespace

//! A case is fulfilled on the real page against the real service.
class DataRequestsFulfilTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void anErasureIsPreviewedTypedDoneAndProved()
    {
        RequestsStage stage;
        const QString ref = begun(stage, {DataRight::Erasure});
        QVERIFY(!ref.isEmpty());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(ref));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Preview the erasure…"_s));
        QTRY_VERIFY(person.saysExactly(u"What goes"_s));
        QVERIFY(person.saysExactly(u"What stays, and on which ground"_s));
        QVERIFY(person.says(u"The service has no account of this person."_s));
        QVERIFY(person.press(u"Erase…"_s));
        QTRY_VERIFY(person.find(u"Erase"_s));
        QVERIFY(!person.find(u"Erase"_s)->isEnabled());
        QVERIFY(person.type(u"Type ERASE "_s + ref, u"ERASE "_s + ref));
        QVERIFY(person.press(u"Erase"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.saysExactly(u"Certificate"_s), 15'000);
        QVERIFY(person.says(u"Empty the account"_s));
        QVERIFY(person.find(u"Save the certificate as PDF…"_s));
        QVERIFY(!person.find(u"Erase…"_s));
        const auto preview
            = await(cloud::FulfilmentApi(stage.stage.elsewhere().governanceSession()).erasure(ref));
        QVERIFY(preview && preview->last && preview->last->finishedAt);
        QVERIFY(ui::certificateToPdf(*preview->last).startsWith("%PDF"));
        QVERIFY(person.press(u"Back to the case"_s));
        QTRY_VERIFY(person.saysExactly(u"History"_s));
    }

    void whatStandsAgainstItIsSaid()
    {
        RequestsStage stage;
        const QString ref = begun(stage, {DataRight::Erasure, DataRight::Access});
        QVERIFY(stage.open());
        QVERIFY(stage.choose(ref));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Preview the erasure…"_s));
        QTRY_VERIFY(person.says(u"The person asks for a copy, too."_s));
        QVERIFY(!person.find(u"Erase…"_s)->isEnabled());
        QVERIFY(person.refusalOf(u"Erase…"_s).contains(u"asks for a copy"_s));
    }

    void aCopyIsGatheredPackedKeptAndItsPassphraseShownOnce()
    {
        RequestsStage stage;
        const QString ref = begun(stage, {DataRight::Access});
        QVERIFY(stage.open());
        QVERIFY(stage.choose(ref));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Copy of the data…"_s));
        QTRY_VERIFY(person.find(u"Gather the data"_s));
        QVERIFY(person.press(u"Gather the data"_s));
        QTRY_VERIFY(person.saysExactly(u"What the copy has"_s));
        QVERIFY(person.says(u"Data request"_s));
        QVERIFY(person.press(u"Make the package"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.saysExactly(u"Passphrase"_s), 20'000);
        const QString passphrase = person.textOf(u"Passphrase of the package"_s);
        QCOMPARE(passphrase.size(), 29);
        cloud::FulfilmentApi api(stage.stage.elsewhere().governanceSession());
        const auto file = await(api.file(ref));
        QVERIFY(file && file->content.startsWith("PK"));
        QVERIFY(!file->content.contains("globex"));
        QVERIFY(person.press(u"Back to the case"_s));
        QTRY_VERIFY(person.saysExactly(u"History"_s));
        QVERIFY(person.press(u"Copy of the data…"_s));
        QTRY_VERIFY(person.find(u"Save it again…"_s));
        QVERIFY(!person.says(passphrase));
        QVERIFY(!person.saysExactly(u"Passphrase"_s));
    }

    //! It may have become a case about somebody else.
    void aCopyFromBeforeTheCaseChangedIsGatheredAnew()
    {
        RequestsStage stage;
        const QString ref = begun(stage, {DataRight::Access});
        QVERIFY(stage.open());
        QVERIFY(stage.choose(ref));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Copy of the data…"_s));
        QVERIFY(person.press(u"Gather the data"_s));
        QTRY_VERIFY(person.saysExactly(u"What the copy has"_s));
        contract::RequestChange change;
        change.scope = u"Another scope"_s;
        QVERIFY(await(stage.elsewhere().change(ref, change, stage.caseOf(ref).summary.rev)));
        QVERIFY(person.press(u"Make the package"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"changed this in the meantime"_s), 20'000);
        cloud::FulfilmentApi api(stage.stage.elsewhere().governanceSession());
        QVERIFY(!await(api.package(ref))->has_value());
        // Twice: a package changes the case, too.
        for (const QString& gather : {u"Gather the data anew"_s, u"Gather the data"_s}) {
            QVERIFY(person.press(gather));
            QVERIFY(person.press(u"Make the package"_s));
            QTRY_VERIFY_WITH_TIMEOUT(person.saysExactly(u"Passphrase"_s), 20'000);
            QVERIFY2(await(api.package(ref))->has_value(), qPrintable(gather));
        }
    }

    void aReadThatFailsCanBeTriedAgain()
    {
        RequestsStage stage;
        const QString ref = begun(stage, {DataRight::Erasure});
        QVERIFY(stage.open());
        QVERIFY(stage.choose(ref));
        const PageDriver& person = stage.person();
        stage.stage.faults.set(Faults::Kind::Refuse, u"/erasure"_s);
        QVERIFY(person.press(u"Preview the erasure…"_s));
        QTRY_VERIFY(person.says(u"What is held could not be looked at."_s));
        stage.stage.faults.clear();
        QVERIFY(person.press(u"Retry"_s));
        QTRY_VERIFY(person.saysExactly(u"What goes"_s));
    }
};

QTEST_MAIN(DataRequestsFulfilTest)
#include "data_requests_fulfil_test.moc"
