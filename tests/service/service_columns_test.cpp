// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/listing_scene.h"
#include "service/request_seed.h"
#include "service/store/sealed_columns.h"
#include "service/store/suppressions.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

//! The table of resources: a row for each column of the database.
QList<QJsonObject> columnTable()
{
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/resources/data/columns.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QJsonObject> rows;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll())["columns"_L1].toArray();
    for (const QJsonValue& row : all)
        rows.append(row.toObject());
    return rows;
}

QString nameOf(const QJsonObject& row)
{
    return QString(row["table"_L1].toString() + u'.' + row["column"_L1].toString());
}

QStringList columnsOf(service::Database& database)
{
    return database.all(u"SELECT t.name || '.' || c.name FROM sqlite_master t "
                        "JOIN pragma_table_info(t.name) c WHERE t.type = 'table' "
                        "AND t.name NOT LIKE 'sqlite_%'"_s,
        {}, [](const service::Row& row) { return row.text(0); });
}

QStringList valuesOf(service::Database& database, const QJsonObject& row)
{
    return database.all(u"SELECT %2 FROM %1 WHERE %2 IS NOT NULL"_s.arg(
                            row["table"_L1].toString(), row["column"_L1].toString()),
        {}, [](const service::Row& value) { return value.text(0); });
}

//! Uses what there is to use, so that no table stays empty.
class Filled {
public:
    Filled()
    {
        const QString house = ServiceFixture::organizationOf(m_ada);
        ServiceClient bob = m_fixture.memberClient(m_ada, u"bob@acme.example"_s, u"admin"_s);
        bob.patch(u"/auth/profile"_s, {{u"displayName"_s, u"Bob Builder"_s}});
        m_ada.post(u"/organizations/%1/users/invite"_s.arg(house),
            {{u"emails"_s, QJsonArray{u"carol@acme.example"_s}}, {u"role"_s, u"member"_s}});
        m_ada.post(u"/organizations"_s, {{u"name"_s, u"For dave@acme.example"_s}});
        bob.post(u"/auth/api-key/generate"_s);
        bob.post(u"/auth/cli-login-code"_s);
        bob.post(u"/governance/trust-requests"_s,
            {{u"kind"_s, u"soc2_type2"_s}, {u"reason"_s, u"Our customer Globex asks for it."_s},
                {u"organizationId"_s, house}});
        bob.patch(u"/organizations/%1/name"_s.arg(house), {{u"name"_s, u"House"_s}});
        m_fixture.client().post(u"/auth/forgot-password"_s, {{u"email"_s, u"bob@acme.example"_s}});
        m_fixture.client().signIn(u"bob@acme.example"_s, u"wrong-horse!!"_s);
        m_ada.patch(u"/auth/profile"_s, {{u"displayName"_s, u"Ada Builder"_s}});
        fillGovernance(m_fixture, m_ada);
        const auto own = m_fixture.database();
        service::SuppressionStore(*own).add(u"erin@acme.example"_s, m_fixture.now());
        if (seedRequests(m_fixture, m_ada).id.isEmpty())
            qWarning("no case was seeded");
    }

    [[nodiscard]] std::unique_ptr<service::Database> database() const
    {
        return m_fixture.database();
    }

private:
    ServiceFixture m_fixture;
    ServiceClient m_ada = m_fixture.operatorClient();
};

} // namespace

class ServiceColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColumnIsClassedAndEveryClassedColumnIsThere()
    {
        const ServiceFixture fixture;
        QStringList there = columnsOf(*fixture.database());
        QStringList classed;
        for (const QJsonObject& row : columnTable())
            classed.append(nameOf(row));
        there.sort();
        classed.sort();
        QVERIFY(there.size() > 100);
        QCOMPARE(classed, there);
    }

    //! Prompts and answers are nobody's to keep: the columns about LLMs are ids, times, counts,
    //! names that somebody chose, words of fixed lists, and, of what people state of a provider,
    //! one line each on where it runs and where that is written; there are no others.
    void noColumnAboutLlmsCanHoldAPrompt()
    {
        const QSet<QString> known{u"organization_id"_s, u"workspace_id"_s, u"provider"_s,
            u"model"_s, u"fastest_model"_s, u"endpoint"_s, u"api_version"_s, u"api_key"_s,
            u"key_end"_s, u"key_set_at"_s, u"key_set_by"_s, u"changed_by"_s, u"rev"_s,
            u"created_at"_s, u"updated_at"_s, u"tested_at"_s, u"tested_by"_s, u"primary_model"_s,
            u"primary_ok"_s, u"primary_ms"_s, u"primary_failure"_s, u"fast_model"_s, u"fast_ok"_s,
            u"fast_ms"_s, u"fast_failure"_s, u"rotation_days"_s, u"allowed_endpoints"_s, u"id"_s,
            u"kind"_s, u"series_id"_s, u"hour"_s, u"utc_day"_s, u"requests"_s, u"input_tokens"_s,
            u"output_tokens"_s, u"errors"_s, u"monthly_tokens"_s, u"prompts_stored"_s,
            u"used_for_training"_s, u"region"_s, u"source"_s, u"host"_s, u"checked_on"_s,
            u"stated_by"_s};
        const ServiceFixture fixture;
        int checked = 0;
        for (const QString& column : columnsOf(*fixture.database())) {
            if (!column.startsWith("llm_"_L1))
                continue;
            QVERIFY2(known.contains(column.section(u'.', 1)), qPrintable(column));
            ++checked;
        }
        QVERIFY(checked >= 86);
    }

    void everyClassIsOneOfThoseThatAreExplained()
    {
        const QSet<QString> personal{u"none"_s, u"reference"_s, u"address"_s, u"name"_s,
            u"free text"_s, u"file"_s, u"secret"_s};
        const QSet<QString> protection{
            u"plain"_s, u"sealed"_s, u"hmac"_s, u"hash"_s, u"encrypted"_s};
        for (const QJsonObject& row : columnTable()) {
            const QByteArray name = nameOf(row).toUtf8();
            QVERIFY2(personal.contains(row["personal"_L1].toString()), name.constData());
            QVERIFY2(protection.contains(row["protection"_L1].toString()), name.constData());
            for (const char* member : {"purpose", "retention", "onAccess", "onErasure"})
                QVERIFY2(!row[QLatin1String(member)].toString().isEmpty(), name.constData());
            QCOMPARE(row.size(), 8);
            // What can be read in the file must be nobody's secret, address or own words.
            if (row["protection"_L1].toString() == "plain"_L1) {
                const QString what = row["personal"_L1].toString();
                QVERIFY2(what == "none"_L1 || what == "reference"_L1 || what == "name"_L1,
                    name.constData());
            }
        }
    }

    void theProgramSealsWhatTheTableSays()
    {
        QStringList sealed;
        const QList<service::SealedColumn> columns = service::sealedColumns();
        for (const service::SealedColumn& column : columns)
            sealed.append(
                QString::fromLatin1(column.table) + u'.' + QString::fromLatin1(column.column));
        QStringList said;
        for (const QJsonObject& row : columnTable()) {
            if (row["protection"_L1].toString() == "sealed"_L1)
                said.append(nameOf(row));
        }
        sealed.sort();
        said.sort();
        QCOMPARE(sealed, said);
    }

    void storedValuesAreAsTheyAreClassed()
    {
        const Filled filled;
        const auto database = filled.database();
        static const QRegularExpression seal(u"^v1:[0-9a-f]{16}:[A-Za-z0-9+/]+={0,2}$"_s);
        static const QRegularExpression hash(u"^([0-9a-f]{64}|\\$argon2id\\$.+|)$"_s);
        static const QRegularExpression zip(u"^UEsDB[A-Za-z0-9+/]+={0,2}$"_s);
        static const QRegularExpression mark(u"^([0-9a-f]{64}|\\{.*\\})$"_s);
        int checked = 0;
        for (const QJsonObject& row : columnTable()) {
            const QString protection = row["protection"_L1].toString();
            if (protection == "plain"_L1)
                continue;
            const QRegularExpression& form = protection == "sealed"_L1 ? seal
                : protection == "hash"_L1                              ? hash
                : protection == "encrypted"_L1                         ? zip
                                                                       : mark;
            const QStringList values = valuesOf(*database, row);
            QVERIFY2(!values.isEmpty(), qPrintable(nameOf(row)));
            for (const QString& value : values) {
                QVERIFY2(form.match(value).hasMatch(), qPrintable(nameOf(row)));
                ++checked;
            }
        }
        QVERIFY(checked > 50);
    }

    //! Of a copy of the database without the encryption of its file.
    void noColumnHoldsAnAddressOrWhatSomebodyWrote()
    {
        const Filled filled;
        const auto database = filled.database();
        for (const QJsonObject& row : columnTable()) {
            const bool mayName = row["personal"_L1].toString() == "name"_L1;
            const QStringList values = valuesOf(*database, row);
            for (const QString& value : values) {
                for (const char* never :
                    {"@", "acme.example", "Builder", "Globex", "globex", "sk-"})
                    QVERIFY2(
                        mayName || !value.contains(QLatin1String(never)), qPrintable(nameOf(row)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ServiceColumnsTest)
#include "service_columns_test.moc"
