// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/cloudd_program.h"
#include "profiles/end_of.h"
#include "providers/local_provider.h"

#include <QTest>

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::LlmFailure;

namespace {

//! Settings with a model of this computer, and what a person does with them.
struct Settings {
    explicit Settings(CloudProgram& program)
        : ada(program.firstOperator())
        , house(ada->session().current()->organization.id)
        , offered(endOf(ada->llm().providers(house)).value_or(QList<domain::LlmProvider>()))
    {
    }

    [[nodiscard]] const domain::LlmProvider& compatible() const
    {
        return *domain::llmProvider(offered, u"openai-compatible"_s);
    }
    [[nodiscard]] domain::LlmDraft draft(const QString& endpoint) const
    {
        const QString key = u"llmApiKey"_s;
        return {.provider = compatible().id,
            .values = {{u"llmEndpoint"_s, endpoint}, {u"model"_s, u"large"_s},
                {u"fastestModel"_s, u"small"_s}},
            .keys = {{key,
                *domain::LlmKeyChange::replace(
                    u"sk-acme-0123456789"_s, *compatible().field(key))}}};
    }
    [[nodiscard]] domain::LlmTestReport test(const QString& endpoint) const
    {
        const auto report = endOf(ada->llm().test(house, compatible(), draft(endpoint), {}));
        return report ? *report : domain::LlmTestReport{.provider = report.error().message};
    }
    //! Code of the refusal, or empty.
    [[nodiscard]] QString save(const QString& endpoint) const
    {
        const auto seen = endOf(ada->llm().configuration(house));
        const auto saved = endOf(ada->llm().save(house, compatible(), draft(endpoint), *seen));
        return saved ? QString() : saved.error().code;
    }

    std::unique_ptr<CloudClient> ada;
    domain::OrganizationId house;
    QList<domain::LlmProvider> offered;
};

} // namespace

//! Which addresses of its own network packmind-cloudd calls for the people who use it.
class MainClouddEndpointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<CloudProgram>(); }
    void cleanup()
    {
        QCOMPARE(m_provider.defects(), QStringList());
        m_program.reset();
        m_provider.reset();
    }

    void thisComputerIsNotCalled_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("loopback") << m_provider.endpoint(u"/v1"_s);
        QTest::newRow("name") << m_provider.endpoint(u"/v1"_s).replace(
            u"127.0.0.1"_s, u"localhost"_s);
        QTest::newRow("private") << u"https://10.0.0.1/v1"_s;
        QTest::newRow("link-local") << u"https://169.254.169.254/v1"_s;
    }

    void thisComputerIsNotCalled()
    {
        QFETCH(QString, endpoint);
        QVERIFY(m_program->start());
        const Settings settings(*m_program);
        QCOMPARE(settings.save(endpoint), u"llm.endpoint.address"_s);
        QVERIFY(settings.test(endpoint).primary.failure == LlmFailure::AddressRefused);
        QCOMPARE(m_provider.connections(), 0);
    }

    void whatItsOperatorHasListedIsCalled_data()
    {
        QTest::addColumn<QString>("listed");
        QTest::newRow("address") << u"127.0.0.1"_s;
        QTest::newRow("network") << u"llm.acme.example, 127.0.0.0/8"_s;
    }

    void whatItsOperatorHasListedIsCalled()
    {
        QFETCH(QString, listed);
        m_program->settings.insert(u"allowed-endpoints"_s, listed);
        QVERIFY(m_program->start());
        const Settings settings(*m_program);
        const QString endpoint = m_provider.endpoint(u"/v1"_s);
        QCOMPARE(settings.save(endpoint), QString());
        const domain::LlmTestReport report = settings.test(endpoint);
        QVERIFY2(report.primary.ok, qPrintable(report.provider));
        QVERIFY(!m_provider.requests("call=chat").isEmpty());
        // What is not listed is refused as before.
        QCOMPARE(settings.save(u"https://10.0.0.1/v1"_s), u"llm.endpoint.address"_s);
        QCOMPARE(settings.save(u"https://169.254.169.254/v1"_s), u"llm.endpoint.address"_s);
    }

private:
    std::unique_ptr<CloudProgram> m_program;
    LocalProvider m_provider;
};

QTEST_GUILESS_MAIN(MainClouddEndpointsTest)
#include "cloudd_endpoints_test.moc"
