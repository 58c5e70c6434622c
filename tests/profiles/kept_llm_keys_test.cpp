// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/kept_llm_keys.h"

#include "profiles/end_of.h"
#include "profiles/memory_store.h"

using namespace console;
using namespace console::profiles;
using namespace Qt::StringLiterals;
using domain::OrganizationId;
using test::endOf;

namespace {
const QString openAi = u"openai"_s;
const QString anthropic = u"anthropic"_s;
} // namespace

class KeptLlmKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<MemoryStore>();
        m_kept = std::make_unique<KeptLlmKeys>(*m_store, ProfileId(u"p"_s));
    }

    void nothingIsKept()
    {
        QCOMPARE(keyOf(m_acme, openAi), std::nullopt);
        QVERIFY(endOf(m_kept->remove(this, m_acme)));
        QVERIFY(!entry());
    }

    void eachOrganizationHasItsOwn()
    {
        QVERIFY(keep(m_acme, openAi, u"sk-acme"_s));
        QVERIFY(keep(m_borealis, openAi, u"sk-borealis"_s));
        QCOMPARE(keyOf(m_acme, openAi), u"sk-acme"_s);
        QCOMPARE(keyOf(m_borealis, openAi), u"sk-borealis"_s);
        // Of another provider, another profile: none.
        QCOMPARE(keyOf(m_acme, anthropic), std::nullopt);
        KeptLlmKeys other(*m_store, ProfileId(u"q"_s));
        QCOMPARE(endOf(other.read(this, m_acme, openAi)).value(), std::nullopt);
    }

    void anotherProviderTakesItsPlace()
    {
        QVERIFY(keep(m_acme, openAi, u"sk-old"_s));
        QVERIFY(keep(m_acme, anthropic, u"sk-new"_s));
        QCOMPARE(keyOf(m_acme, anthropic), u"sk-new"_s);
        QCOMPARE(keyOf(m_acme, openAi), std::nullopt);
        QVERIFY(!entry()->contains("sk-old"));
    }

    void whatIsForgottenIsNowhere()
    {
        QVERIFY(keep(m_acme, openAi, u"sk-acme"_s));
        QVERIFY(keep(m_borealis, anthropic, u"sk-borealis"_s));
        QVERIFY(endOf(m_kept->remove(this, m_acme)));
        QCOMPARE(keyOf(m_acme, openAi), std::nullopt);
        QCOMPARE(keyOf(m_borealis, anthropic), u"sk-borealis"_s);
        QVERIFY(!entry()->contains("sk-acme"));
        QVERIFY(endOf(m_kept->remove(this, m_borealis)));
        QVERIFY(!entry()); // and no empty entry either
    }

    void aDamagedEntryCountsAsNoneAndIsMended()
    {
        for (const char* damaged : {"", "[1]", "{\"x\":5}", "no json"}) {
            QVERIFY(endOf(m_store->write(name(), damaged)));
            QCOMPARE(keyOf(m_acme, openAi), std::nullopt);
            QVERIFY(keep(m_acme, openAi, u"sk-acme"_s));
            QCOMPARE(keyOf(m_acme, openAi), u"sk-acme"_s);
        }
    }

    void whatHasNoRoomIsRefusedAndTheOthersStay()
    {
        QVERIFY(keep(m_acme, openAi, u"sk-acme"_s));
        const auto refused
            = endOf(m_kept->write(this, m_borealis, openAi, QString(KeptLlmKeys::mostBytes, u'k')));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"llm.key.room"_s);
        QCOMPARE(keyOf(m_borealis, openAi), std::nullopt);
        QCOMPARE(keyOf(m_acme, openAi), u"sk-acme"_s);
        QVERIFY(entry()->size() < KeptLlmKeys::mostBytes);
    }

    void whatTheStoreSaysIsSaid()
    {
        //! As a keychain that stays locked.
        class Locked : public MemoryStore {
            base::Call<std::optional<QByteArray>> read(const QString&) override
            {
                base::ApiError error;
                error.kind = base::ApiError::Kind::NotAllowed;
                error.message = u"Locked."_s;
                return base::Call<std::optional<QByteArray>>::ready(base::failure(error));
            }
        } locked;
        KeptLlmKeys kept(locked, ProfileId(u"p"_s));
        QCOMPARE(endOf(kept.read(this, m_acme, openAi)).error().message, u"Locked."_s);
        QCOMPARE(endOf(kept.write(this, m_acme, openAi, u"sk"_s)).error().message, u"Locked."_s);
        QCOMPARE(endOf(kept.remove(this, m_acme)).error().message, u"Locked."_s);
    }

private:
    [[nodiscard]] static QString name() { return secretKey(ProfileId(u"p"_s), u"llm-keys"_s); }
    [[nodiscard]] std::optional<QByteArray> entry() { return endOf(m_store->read(name())).value(); }
    [[nodiscard]] std::optional<QString> keyOf(
        const OrganizationId& organization, const QString& provider)
    {
        return endOf(m_kept->read(this, organization, provider)).value();
    }
    [[nodiscard]] bool keep(
        const OrganizationId& organization, const QString& provider, const QString& key)
    {
        return endOf(m_kept->write(this, organization, provider, key)).has_value();
    }

    const OrganizationId m_acme = OrganizationId::create();
    const OrganizationId m_borealis = OrganizationId::create();
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<KeptLlmKeys> m_kept;
};

QTEST_GUILESS_MAIN(KeptLlmKeysTest)
#include "kept_llm_keys_test.moc"
