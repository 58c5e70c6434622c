// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/cloud_fixture.h"

#include <QJsonDocument>

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;

using domain::LlmFailure;
using domain::LlmKeyChange;
using domain::LlmKeyState;
using Kind = base::ApiError::Kind;

namespace {

const QString key = u"fake-key-good"_s;

domain::LlmDraft draftOf(
    const domain::LlmProvider& provider, const QString& with, const QMap<QString, QString>& values)
{
    domain::LlmDraft draft{.provider = provider.id, .values = values};
    const domain::LlmField field = provider.keyFields().constFirst();
    if (!with.isEmpty())
        draft.keys.insert(field.name, *LlmKeyChange::replace(with, field));
    return draft;
}

} // namespace

//! The same scenes against our service and against the stand-in for API v0.
class LlmAreaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addServers(); }
    void init()
    {
        QFETCH_GLOBAL(Server, server);
        m_cloud = std::make_unique<CloudFixture>(server);
        m_ada = m_cloud->ada();
        m_acme = m_ada->session().current()->organization.id;
        const auto offered = endOf(llm().providers(m_acme));
        QVERIFY(offered);
        m_providers = *offered;
    }
    void cleanup()
    {
        m_ada.reset();
        QCOMPARE(m_cloud->defects(), QStringList());
        m_cloud.reset();
    }

    void theFormComesFromTheServer()
    {
        for (const char* id :
            {"openai", "anthropic", "gemini", "azure-openai", "openai-compatible"})
            QVERIFY2(domain::llmProvider(m_providers, QString::fromLatin1(id)), id);
        QCOMPARE(domain::llmProvider(m_providers, u"packmind"_s) != nullptr, m_cloud->isOurs());
        QCOMPARE(llm().server(),
            m_cloud->isOurs() ? domain::LlmServer::Keeps : domain::LlmServer::Replaces);
    }

    void whatIsSavedIsThere()
    {
        const auto none = endOf(llm().configuration(m_acme));
        QVERIFY(none && !none->settings);
        QCOMPARE(none->byDefault.has_value(), m_cloud->isOurs());
        const auto saved = save(key, u"gpt"_s, *none);
        QVERIFY(saved);
        QCOMPARE(saved->settings->provider, u"openai"_s);
        QCOMPARE(saved->settings->model, u"gpt"_s);
        QCOMPARE(saved->settings->key.presence,
            m_cloud->isOurs() ? LlmKeyState::Presence::Set : LlmKeyState::Presence::Unknown);
        QCOMPARE(saved->settings->key.last4, m_cloud->isOurs() ? u"good"_s : QString());
    }

    void whatSomebodySavedFirstIsNotReplacedUnseen()
    {
        const auto none = endOf(llm().configuration(m_acme));
        QVERIFY(save(key, u"gpt"_s, *none));
        const auto second = save(key, u"other"_s, *none);
        // The real one has no revisions.
        QCOMPARE(second.has_value(), !m_cloud->isOurs());
        QVERIFY(second || second.error().kind == Kind::Outdated);
    }

    // The one rule that both servers differ in.
    void aKeyIsKeptOrAskedForBeforeItIsLost()
    {
        const auto saved = save(key, u"gpt"_s, {});
        const int before = m_cloud->asked(u"/llm/configuration"_s);
        const auto again = save({}, u"other"_s, *saved);
        if (m_cloud->isOurs()) {
            QCOMPARE(again->settings->model, u"other"_s);
            QCOMPARE(again->settings->key, saved->settings->key);
            return;
        }
        QCOMPARE(again.error().code, u"llm.key.needed"_s);
        QCOMPARE(again.error().field, u"apiKey"_s);
        QCOMPARE(m_cloud->asked(u"/llm/configuration"_s), before); // nothing was sent
        QCOMPARE(endOf(llm().configuration(m_acme))->settings->model, u"gpt"_s);
    }

    void noMaskAndNoEmptyKeyIsEverSent()
    {
        const domain::LlmField field = provider("openai").keyFields().constFirst();
        for (const QString& typed : {u""_s, u"   "_s, u"••••••••"_s, u"********"_s, u"sk-..."_s})
            QVERIFY2(!LlmKeyChange::replace(typed, field), qPrintable(typed));
        if (m_cloud->isOurs())
            return; // what it keeps is looked at above
        const auto saved = save(key, u"gpt"_s, {});
        QCOMPARE(lastSent(), (QStringList{u"apiKey"_s, u"model"_s, u"provider"_s}));
        save({}, u"other"_s, *saved); // kept, or refused before anything is sent
        QCOMPARE(lastSent(), (QStringList{u"apiKey"_s, u"model"_s, u"provider"_s}));
        domain::LlmDraft removing = draftOf(provider("openai"), {}, {{u"model"_s, u"gpt"_s}});
        removing.keys.insert(u"apiKey"_s, LlmKeyChange::remove());
        const auto seen = endOf(llm().configuration(m_acme));
        QVERIFY(endOf(llm().save(m_acme, provider("openai"), removing, *seen)));
        QCOMPARE(lastSent(), (QStringList{u"model"_s, u"provider"_s}));
    }

    void whatIsWrongIsSaidBeforeAnythingIsSent()
    {
        const auto noKey = save({}, u"gpt"_s, {});
        QCOMPARE(noKey.error().code, u"llm.key.missing"_s);
        const auto noModel = save(key, {}, {});
        QCOMPARE(noModel.error().code, u"llm.value.missing"_s);
        QCOMPARE(noModel.error().field, u"model"_s);
        QCOMPARE(m_cloud->asked(u"/llm/configuration"_s), 0);
    }

    void membersReadOnly()
    {
        const auto bob = m_cloud->invited(
            *m_ada, m_acme, u"bob@acme.example"_s, domain::OrganizationRole::Member);
        QVERIFY(endOf(bob->llm().configuration(m_acme)));
        const auto draft = draftOf(provider("openai"), key, {{u"model"_s, u"gpt"_s}});
        QCOMPARE(endOf(bob->llm().save(m_acme, provider("openai"), draft, {})).error().code,
            u"member.not-admin"_s);
        QCOMPARE(endOf(bob->llm().testSaved(m_acme, {.provider = u"openai"_s})).error().code,
            u"member.not-admin"_s);
    }

    void backToTheDefaultWhereItIsOffered()
    {
        const auto saved = save(key, u"gpt"_s, {});
        const auto back = endOf(llm().useDefault(m_acme, m_providers, *saved));
        if (m_cloud->isOurs()) {
            QVERIFY(back && back->usesDefault());
            QVERIFY(!back->byDefault->keySet);
        } else {
            QCOMPARE(back.error().code, u"llm.default"_s);
        }
    }

    void aTestOfWhatIsSavedSaysWhatIsWrong()
    {
        if (m_cloud->isOurs()) { // OpenAI itself is not called here; the default is
            const auto report = endOf(llm().testSaved(m_acme, {}));
            QCOMPARE(report->primary.failure, LlmFailure::PlatformKeyMissing);
            QCOMPARE(endOf(llm().configuration(m_acme))->lastTest->failure(),
                LlmFailure::PlatformKeyMissing);
            return;
        }
        QCOMPARE(endOf(llm().testSaved(m_acme, {}))->primary.failure, LlmFailure::NotConfigured);
        const auto saved = save(u"fake-key-limit"_s, u"gpt"_s, {});
        const auto report = endOf(llm().testSaved(m_acme, *saved->settings));
        QCOMPARE(report->primary.failure, LlmFailure::RateLimited);
        QCOMPARE(report->steps.size(), 6);
        const auto draft = draftOf(provider("openai"), key, {{u"model"_s, u"missing-model"_s}});
        QCOMPARE(endOf(llm().test(m_acme, provider("openai"), draft, *saved))->primary.failure,
            LlmFailure::ModelUnknown);
    }

    void whoWaitsForEverIsGivenUp()
    {
        if (m_cloud->isOurs())
            QSKIP("Our service ends by itself.");
        llm().setPatience(std::chrono::seconds(1));
        const auto draft
            = draftOf(provider("openai"), u"fake-key-hang"_s, {{u"model"_s, u"gpt"_s}});
        const auto report = endOf(llm().test(m_acme, provider("openai"), draft, {}));
        QVERIFY(report);
        QCOMPARE(report->primary.failure, LlmFailure::TimedOut);
        QCOMPARE(report->primary.model, u"gpt"_s);
    }

    void modelsNeedNoModel()
    {
        const domain::LlmProvider& azure = provider("azure-openai");
        const auto draft = draftOf(azure, key, {{u"endpoint"_s, u"https://127.0.0.1:9"_s}});
        const auto models = endOf(llm().models(m_acme, azure, draft, {}));
        QVERIFY(models && models->names.isEmpty());
        QCOMPARE(models->failure,
            m_cloud->isOurs() ? LlmFailure::AddressRefused : LlmFailure::CannotList);
    }

    void allOrganizationsAreThere()
    {
        QVERIFY(endOf(m_ada->organizations().create(u"Beta"_s)));
        QVERIFY(save(key, u"gpt"_s, {}));
        int told = 0;
        const auto all = endOf(llm().overview([&](qsizetype, qsizetype) { ++told; }));
        QVERIFY(all);
        QCOMPARE(all->rows.size(), 2);
        QVERIFY(all->unread.isEmpty());
        QCOMPARE(told, m_cloud->isOurs() ? 0 : 2);
        QStringList found;
        for (const domain::LlmOverviewRow& row : all->rows)
            found.append(row.name + u' ' + row.settings.provider);
        found.sort();
        QCOMPARE(found, (QStringList{u"Acme openai"_s, u"Beta "_s}));
    }

    void thePlatformIsTheOperators()
    {
        domain::LlmPlatformChange change;
        change.key
            = *LlmKeyChange::replace(u"sk-platform-0123456789"_s, domain::llmPlatformKeyField());
        change.rotationDays = 30;
        if (!m_cloud->isOurs()) {
            QCOMPARE(endOf(llm().platform()).error().code, u"llm.platform"_s);
            QCOMPARE(endOf(llm().changePlatform(change, 0)).error().code, u"llm.platform"_s);
            return;
        }
        QCOMPARE(endOf(llm().testPlatform())->primary.failure, LlmFailure::PlatformKeyMissing);
        const auto changed = endOf(llm().changePlatform(change, 0));
        QCOMPARE(changed->key.last4, u"6789"_s);
        QCOMPARE(changed->rotationDays, 30);
        QCOMPARE(*endOf(llm().platform()), *changed);
        QVERIFY(endOf(llm().configuration(m_acme))->byDefault->keySet);
        change.rotationDays = 0;
        QCOMPARE(endOf(llm().changePlatform(change, 0)).error().field, u"rotationDays"_s);
        change.rotationDays = 31;
        QCOMPARE(
            endOf(llm().changePlatform(change, changed->rev + 1)).error().kind, Kind::Outdated);
    }

private:
    [[nodiscard]] LlmApi& llm() { return m_ada->llm(); }
    [[nodiscard]] const domain::LlmProvider& provider(const char* id) const
    {
        return *domain::llmProvider(m_providers, QString::fromLatin1(id));
    }
    base::Result<domain::LlmConfiguration> save(
        const QString& with, const QString& model, const domain::LlmConfiguration& seen)
    {
        const auto draft = draftOf(provider("openai"), with, {{u"model"_s, model}});
        return endOf(llm().save(m_acme, provider("openai"), draft, seen));
    }
    //! Names of what the stand-in was sent last; "wrong" when an empty value or another key is
    //! among it.
    [[nodiscard]] QStringList lastSent()
    {
        const QByteArray path
            = "/api/v0/organizations/" + m_acme.text().toLatin1() + "/llm/configuration";
        const QJsonValue last
            = m_cloud->standIn().control("GET /requests?method=POST&path=" + path)["last"_L1];
        const QJsonObject config
            = QJsonDocument::fromJson(last["body"_L1].toString().toUtf8())["config"_L1].toObject();
        for (auto each = config.begin(); each != config.end(); ++each) {
            const bool isRight = each.key() == "apiKey"_L1 ? each.value() == key
                                                           : !each.value().toString().isEmpty();
            if (!isRight)
                return {u"wrong"_s};
        }
        return config.keys();
    }

    std::unique_ptr<CloudFixture> m_cloud;
    std::unique_ptr<CloudClient> m_ada;
    domain::OrganizationId m_acme;
    QList<domain::LlmProvider> m_providers;
};

QTEST_GUILESS_MAIN(LlmAreaTest)
#include "llm_area_test.moc"
