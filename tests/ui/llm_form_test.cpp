// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/when.h"
#include "translations/install_translations.h"
#include "ui/llm_driver.h"
#include "ui/pages/llm/test_view.h"

#include <QJsonDocument>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString acme = u"Acme Robotics"_s;

//! A provider that this console has never heard of, with types of fields that it does not know.
QByteArray laterProviders()
{
    const auto field = [](const char* name, const char* label, const char* type, bool secret) {
        return QJsonObject{{u"name"_s, QLatin1String(name)}, {u"label"_s, QLatin1String(label)},
            {u"type"_s, QLatin1String(type)}, {u"secret"_s, secret}, {u"optional"_s, !secret},
            {u"helpMessage"_s, secret ? u"From the console of Mistral."_s : QString()}};
    };
    QJsonObject zone = field("zone", "Zone", "dropdown", false);
    zone.insert("defaultValue"_L1, u"eu-3"_s);
    const QJsonObject mistral{{u"id"_s, u"mistral"_s}, {u"displayName"_s, u"Mistral"_s},
        {u"description"_s, u"Models of Mistral."_s}, {u"defaultModel"_s, u"m"_s},
        {u"defaultFastModel"_s, QString()}, {u"documentationUrl"_s, u"https://docs.mistral.ai"_s},
        {u"fields"_s,
            QJsonArray{field("accessKey", "Access key", "vault", true), zone,
                field("model", "Model", "text", false)}}};
    return QJsonDocument(QJsonObject{{u"providers"_s, QJsonArray{mistral}}}).toJson();
}

} // namespace

//! What the form shows that the server says: providers of a later server, keys, who can help; and
//! the certificates of a test.
class LlmFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void aProviderThatTheServerAddsNeedsNoNewConsole()
    {
        LlmStage stage(Server::Packmind);
        stage.faults.set(Faults::Kind::Answer, u"/llm/providers"_s, 200, laterProviders());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        const PageDriver& person = stage.person();
        QVERIFY(person.type(u"Provider"_s, u"Mistral"_s));
        QTRY_VERIFY(person.find(u"Access key"_s));
        QVERIFY(person.says(u"Models of Mistral."_s));
        QVERIFY(person.says(u"From the console of Mistral."_s));
        QVERIFY(person.find(u"Documentation"_s));
        QCOMPARE(person.textOf(u"Zone"_s), u"eu-3"_s);
        const auto* line = qobject_cast<QLineEdit*>(person.find(u"Access key"_s));
        QVERIFY(line && line->echoMode() == QLineEdit::Password);
        const auto* zone = qobject_cast<QLineEdit*>(person.find(u"Zone"_s));
        QVERIFY(zone && zone->echoMode() == QLineEdit::Normal);
        // Nothing is sent as long as the key is missing.
        QVERIFY(person.type(u"Model"_s, u"small"_s));
        QVERIFY(person.press(u"Save settings"_s));
        QTRY_COMPARE(person.errorAt(u"Access key"_s), u"Mistral needs a key."_s);
        QVERIFY(person.type(u"Access key"_s, u"fake-key-mistral"_s));
        QVERIFY(person.press(u"Save settings"_s));
        const QString path = u"/api/v0/organizations/%1/llm/configuration"_s.arg(
            stage.organization().organization.id.text());
        QTRY_COMPARE(stage.standIn().count("POST", path), 1);
        const QByteArray sent = stage.standIn().lastBody("POST", path);
        for (const char* part : {"\"mistral\"", "\"accessKey\"", "fake-key-mistral", "\"eu-3\""})
            QVERIFY2(sent.contains(part), sent.constData());
    }

    void membersAreToldWhoCanSetThePlatformKey()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.addMember(u"bob@acme.example"_s, domain::OrganizationRole::Member));
        const auto bob = stage.another();
        QVERIFY(await(bob->session().signIn(u"bob@acme.example"_s, PageStage::password())));
        QVERIFY(stage.open({}, [&](ui::PageContext& context) {
            context.client = bob.get();
            context.standing = {domain::WorkspaceRole::None, false, true};
        }));
        QVERIFY(stage.choose(acme));
        const PageDriver& person = stage.person();
        QTRY_VERIFY(person.saysExactly(u"No call can be made: the platform has no key yet."_s));
        QVERIFY(person.says(u"Operator can set it in Settings."_s));
        QVERIFY(!person.find(u"Open the settings"_s));
        QVERIFY(!person.find(u"Save settings"_s));
        // The page goes before the client that it asks.
        QVERIFY(stage.open());
    }

    void ofAKeyAllIsKnownButTheKey()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.saveLocal(acme, u"fake-key-good-1234"_s, u"large"_s));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QString day = QLocale().toString(now.date().addDays(180), u"d MMM yyyy"_s);
        const QString set = u"Set %1 by ada · ends in …1234 · "_s.arg(models::shortDay(now));
        const auto after = [&](int days) {
            return stage.open({}, [days](ui::PageContext& context) {
                context.clock = [days] {
                    return QDateTime::currentDateTimeUtc().addDays(days);
                };
            }) && stage.choose(acme);
        };
        QVERIFY(after(0));
        QTRY_VERIFY(stage.person().saysExactly(QString(set + u"to be replaced by "_s + day)));
        QVERIFY(after(31));
        QTRY_VERIFY(
            stage.person().saysExactly(QString(set + u"31 days old · to be replaced by "_s + day)));
        QVERIFY(after(180));
        QTRY_VERIFY(stage.person().saysExactly(
            QString(set + u"180 days old · due to be replaced since "_s + day)));
        QVERIFY(!stage.shows(u"fake-key"_s));
    }

    void certificatesAreShownOnceAsked()
    {
        ui::TestView view;
        domain::LlmTestReport report{
            .provider = u"openai"_s, .primary = {.model = u"m"_s, .ok = true}};
        report.steps = domain::llmSteps(report.primary, report.fast, true);
        report.steps[2].chain = {u"api.openai.com"_s, u"An authority"_s};
        view.showReport(report, u"OpenAI"_s, {});
        view.show();
        const PageDriver person(view);
        QVERIFY(person.saysExactly(u"The model answered."_s));
        QVERIFY(!person.says(u"An authority"_s));
        QVERIFY(person.press(u"Show the certificates"_s));
        QVERIFY(person.saysExactly(u"1. api.openai.com\n2. An authority"_s));
        QVERIFY(person.press(u"Hide the certificates"_s));
        QVERIFY(!person.says(u"An authority"_s));
    }
};

QTEST_MAIN(LlmFormTest)
#include "llm_form_test.moc"
