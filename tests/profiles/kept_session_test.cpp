// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/kept_session.h"

#include "profiles/end_of.h"
#include "profiles/memory_store.h"

using namespace console;
using namespace console::profiles;
using namespace Qt::StringLiterals;
using domain::OrganizationId;
using test::endOf;
using Opened = QList<KeptSession::OrganizationToken>;

namespace {

Opened opened(int count, qsizetype bytes = 20)
{
    Opened list;
    for (int i = 0; i < count; ++i)
        list.append({.organization = OrganizationId::create(), .token = QString(bytes, u't')});
    return list;
}

} // namespace

class KeptSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<MemoryStore>();
        m_kept = std::make_unique<KeptSession>(*m_store, ProfileId(u"p"_s));
    }

    void nobodyIsSignedIn() { QVERIFY(!endOf(m_kept->read(this)).value()); }

    void whatIsWrittenComesBack()
    {
        const Opened two = opened(2);
        QVERIFY(endOf(m_kept->write(u"token"_s)));
        QVERIFY(endOf(m_kept->writeOrganizations(u"token"_s, two)));
        const auto read = endOf(m_kept->read(this)).value();
        QCOMPARE(read->signIn, u"token"_s);
        QCOMPARE(read->organizations, two);
        QVERIFY(!bytesOf(u"session-organizations"_s)->contains("\"token\":\"token\""));
    }

    void anotherSignInOpensNothingOfTheOldOne()
    {
        QVERIFY(endOf(m_kept->write(u"old"_s)));
        QVERIFY(endOf(m_kept->writeOrganizations(u"old"_s, opened(2))));
        // As when the entry could not be removed.
        QVERIFY(endOf(m_store->write(keyOf(u"session"_s), "new")));
        QVERIFY(endOf(m_kept->read(this)).value()->organizations.isEmpty());
        QVERIFY(endOf(m_kept->write(u"new"_s)));
        QVERIFY(!bytesOf(u"session-organizations"_s));
    }

    void aDamagedEntryCountsAsNone()
    {
        QVERIFY(endOf(m_kept->write(u"token"_s)));
        QVERIFY(endOf(m_store->write(keyOf(u"session-organizations"_s), "{\"signIn\":7}")));
        const auto read = endOf(m_kept->read(this)).value();
        QCOMPARE(read->signIn, u"token"_s);
        QVERIFY(read->organizations.isEmpty());
    }

    void ofTooManyTheLatestAreKept_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("kept");
        QTest::newRow("all") << 32 << 500 << 32;
        QTest::newRow("many") << 2000 << 500 << 32;
        QTest::newRow("large") << 32 << 8000 << 6;
        QTest::newRow("one too large") << 1 << 60'000 << 0;
    }
    void ofTooManyTheLatestAreKept()
    {
        QFETCH(int, count);
        QFETCH(int, bytes);
        QFETCH(int, kept);
        const Opened many = opened(count, bytes);
        QVERIFY(endOf(m_kept->write(u"token"_s)));
        QVERIFY(endOf(m_kept->writeOrganizations(u"token"_s, many)));
        QCOMPARE(endOf(m_kept->read(this)).value()->organizations, many.mid(count - kept));
        QVERIFY(bytesOf(u"session-organizations"_s)->size() < 52 * 1024);
    }

    void removingLeavesNothing()
    {
        QVERIFY(endOf(m_kept->write(u"token"_s)));
        QVERIFY(endOf(m_kept->writeOrganizations(u"token"_s, opened(2))));
        QVERIFY(endOf(m_kept->remove(this)));
        QVERIFY(!bytesOf(u"session"_s));
        QVERIFY(!bytesOf(u"session-organizations"_s));
        QVERIFY(endOf(m_kept->remove(this)));
    }

    void removingTriesBoth()
    {
        //! As a keychain that gives up one entry only.
        class Half : public MemoryStore {
            base::Call<base::Done> remove(const QString& key) override
            {
                base::ApiError error;
                error.message = u"Locked."_s;
                return key.endsWith("organizations"_L1)
                    ? base::Call<base::Done>::ready(base::failure(error))
                    : MemoryStore::remove(key);
            }
        } half;
        const KeptSession kept(half, ProfileId(u"p"_s));
        QVERIFY(endOf(kept.write(u"token"_s)));
        const auto removed = endOf(kept.remove(this));
        QVERIFY(!removed);
        QCOMPARE(removed.error().message, u"Locked."_s);
        QVERIFY(!endOf(kept.read(this)).value());
    }

private:
    [[nodiscard]] static QString keyOf(const QString& name)
    {
        return secretKey(ProfileId(u"p"_s), name);
    }
    [[nodiscard]] std::optional<QByteArray> bytesOf(const QString& name)
    {
        return endOf(m_store->read(keyOf(name))).value();
    }

    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<KeptSession> m_kept;
};

QTEST_GUILESS_MAIN(KeptSessionTest)
#include "kept_session_test.moc"
