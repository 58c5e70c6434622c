// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/llm_attestation_api.h"
#include "ui/llm_driver.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString acme = u"Acme Robotics"_s;
const QString state = u"State what you know…"_s;
const QString change = u"Change what is stated…"_s;
const QString save = u"Save the statement"_s;
const QString source = u"Where it is written"_s;
const QString documented = u"Packmind's documentation, 23 Nov 2026"_s;

QDate today()
{
    return QDateTime::currentDateTimeUtc().date();
}

QString shown(const QDate& day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

//! Past the page, by the same person.
bool stateBeside(LlmStage& stage, const QString& provider, const domain::LlmAttestation& said)
{
    return await(cloud::LlmAttestationApi(stage.client->governanceSession())
                     .state(stage.organization().organization.id, provider, said, 0))
        .has_value();
}

} // namespace

//! What becomes of prompts: what people have looked up and state, with its source and its day.
class LlmPrivacyPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatSomebodyStatesStandsOnTheCardWithTheirName()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        const PageDriver& person = stage.person();
        QTRY_VERIFY(person.says(documented));
        QVERIFY(person.press(state));
        QTRY_VERIFY(person.find(source));
        QVERIFY(person.type(source, u"Contract of 2026, section 4"_s));
        QVERIFY(person.press(save));
        QTRY_COMPARE(person.errorAt(u"Prompts are stored"_s), u"Choose yes or no."_s);
        QVERIFY(person.type(u"Prompts are stored"_s, u"Yes"_s));
        QVERIFY(person.type(u"Prompts are used for training"_s, u"No"_s));
        QVERIFY(person.type(u"Where the models run"_s, u"Frankfurt"_s));
        QVERIFY(person.type(source, QString()));
        QVERIFY(person.press(save));
        QTRY_COMPARE(person.errorAt(source),
            u"Say where it is written, in 500 characters at most, on one line."_s);
        QVERIFY(person.type(source, u"Contract of 2026, section 4"_s));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"The statement on Packmind is saved."_s));
        QTRY_VERIFY(
            person.says(u"Contract of 2026, section 4, %1, stated by ada"_s.arg(shown(today()))));
        QVERIFY(person.saysExactly(u"Frankfurt"_s));
        QVERIFY(!person.says(documented));

        // Taken back, the documentation speaks again.
        QVERIFY(person.press(change));
        QTRY_COMPARE(person.textOf(source), u"Contract of 2026, section 4"_s);
        QVERIFY(person.press(u"Take the statement back"_s));
        QTRY_VERIFY(person.says(u"The statement on Packmind is taken back."_s));
        QTRY_VERIFY(person.says(documented));
        QVERIFY(person.find(state));
    }

    void whatWasLookedUpMoreThanAYearAgoWarns()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        const QDate then = today().addMonths(-13);
        QVERIFY(
            stateBeside(stage, u"packmind"_s, {.source = u"Old contract"_s, .checkedOn = then}));
        QVERIFY(stage.choose(acme));
        const PageDriver& person = stage.person();
        stage.page().refresh();
        const QString warning = u"This was looked up more than a year ago."_s;
        QTRY_VERIFY(person.says(warning));
        QVERIFY(person.says(u"Old contract, %1, stated by ada"_s.arg(shown(then))));
        QVERIFY(person.press(change));
        QTRY_VERIFY(person.find(u"Looked up on"_s));
        QVERIFY(person.type(u"Looked up on"_s, today().toString(Qt::ISODate)));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"Old contract, %1, stated by ada"_s.arg(shown(today()))));
        QVERIFY(!person.says(warning));
    }

    void whatSomebodyElseStatedMeanwhileIsTold()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(state));
        QTRY_VERIFY(person.find(source));
        QVERIFY(stateBeside(
            stage, u"packmind"_s, {.source = u"Their contract"_s, .checkedOn = today()}));
        QVERIFY(person.type(u"Prompts are stored"_s, u"No"_s));
        QVERIFY(person.type(u"Prompts are used for training"_s, u"No"_s));
        QVERIFY(person.type(source, u"My contract"_s));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"ada stated something else meanwhile."_s));
        QVERIFY(person.says(u"“Their contract”."_s));
        QCOMPARE(person.textOf(source), u"My contract"_s);
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"My contract, "_s));
    }

    void whatIsStatedOfOneServerIsNotStatedOfAnother()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.saveLocal(acme, u"fake-key-good-1234"_s, u"large"_s));
        QVERIFY(stateBeside(stage, u"openai-compatible"_s,
            {.source = u"Rack in the cellar"_s, .checkedOn = today(), .host = u"127.0.0.1"_s}));
        QVERIFY(stage.choose(acme));
        const PageDriver& person = stage.person();
        stage.page().refresh();
        QTRY_VERIFY(person.says(u"Rack in the cellar"_s));
        QVERIFY(person.type(u"Endpoint URL"_s, u"https://llm.globex.example/v1"_s));
        QTRY_VERIFY(!person.says(u"Rack in the cellar"_s));
    }

    void whatCanNotBeReadIsSaid()
    {
        LlmStage stage;
        stage.faults.set(Faults::Kind::Answer, u"/llm/attestations"_s, 500);
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        const PageDriver& person = stage.person();
        QTRY_VERIFY(person.says(u"What people state of this provider could not be read."_s));
        QVERIFY(person.says(documented));
    }
};

QTEST_MAIN(LlmPrivacyPaneTest)
#include "llm_privacy_test.moc"
