// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/person_rows.h"

#include "service/store/column_table.h"

#include <QSet>

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using By = PersonTable::By;

namespace {

constexpr const char* inTheirCases
    = "request_id IN (SELECT id FROM data_request WHERE address_mark = ?)";

//! Rows whose words are the person's own, or about them anyway.
QSet<QString> ownRows(Database& database, const SealedColumn& column, const ErasedPerson& person,
    const domain::WorkspaceId& workspace)
{
    QSet<QString> rows;
    for (const PersonTable& table : personTables()) {
        if (qstrcmp(table.table, column.table) != 0)
            continue;
        const auto condition = conditionOf(table, person, database, workspace);
        if (!condition)
            continue;
        const QStringList ids
            = database.all(u"SELECT %1 FROM %2 WHERE %3"_s.arg(QLatin1String(column.row),
                               QLatin1String(column.table), condition->sql),
                condition->values, [](const Row& row) { return row.text(0); });
        rows.unite(QSet<QString>(ids.begin(), ids.end()));
    }
    return rows;
}

bool canMention(const domain::ColumnUse& use)
{
    return use.protection == "sealed"_L1
        && (use.personal == "address"_L1 || use.personal == "name"_L1
            || use.personal == "free text"_L1);
}

} // namespace

const QList<PersonTable>& personTables()
{
    static const QList<PersonTable> tables{
        {"account", "id = ?", By::Account, false},
        {"workspace_person", "user_id = ?"},
        {"membership", "user_id = ?"},
        {"invitation", "user_id = ?"},
        {"outbox", "invitation_id IN (SELECT id FROM invitation WHERE user_id = ?)"},
        {"mail", "user_id = ?"},
        {"mail", "subscriber_id IN (SELECT id FROM listing_subscriber WHERE address_mark = ?)",
            By::AddressMark},
        {"listing_subscriber", "address_mark = ?", By::AddressMark},
        {"listing_notice", "address_mark = ?", By::AddressMark},
        {"listing_objection", "(raised_by = ? OR decided_by = ?)"},
        {"session", "user_id = ?", By::Account, false},
        {"api_key", "user_id = ?", By::Account, false},
        {"login_code", "user_id = ?", By::Account, false},
        {"password_reset", "user_id = ?", By::Account, false},
        {"lockout", "user_id = ?", By::Account, false},
        {"listing_version", "(author_id = ? OR approver_id = ?)"},
        {"listing_withdrawal", "by_id = ?"},
        {"listing_draft", "author_id = ?"},
        {"trust_request", "requester_id = ?"},
        {"activity", "(actor_id = ? OR target_id = ?)"},
        {"llm_settings", "(key_set_by = ? OR changed_by = ?)"},
        {"llm_test", "tested_by = ?"},
        {"llm_platform", "key_set_by = ?"},
        {"llm_attestation", "stated_by = ?"},
        {"data_request", "address_mark = ?", By::AddressMark},
        {"data_request_right", inTheirCases, By::AddressMark},
        {"data_request_question", inTheirCases, By::AddressMark},
        {"data_request_move", inTheirCases, By::AddressMark},
        {"data_request_task", inTheirCases, By::AddressMark},
        {"data_request_link", inTheirCases, By::AddressMark},
        {"data_request_attachment", inTheirCases, By::AddressMark},
        {"erasure_run", inTheirCases, By::AddressMark},
        {"request_package", inTheirCases, By::AddressMark},
    };
    return tables;
}

std::optional<PersonCondition> conditionOf(const PersonTable& table, const ErasedPerson& person,
    const Database& database, const domain::WorkspaceId& workspace)
{
    const QString key
        = table.by == By::Account ? person.id : database.sealer().lookUp(person.address);
    if (key.isEmpty())
        return std::nullopt;
    PersonCondition condition{QString::fromLatin1(table.where), {}};
    for (qsizetype i = condition.sql.count(u'?'); i > 0; --i)
        condition.values << key;
    if (table.ofWorkspace) {
        condition.sql += u" AND workspace_id = ?"_s;
        condition.values << workspace.text();
    }
    return condition;
}

QMap<QString, qint64> personRows(
    Database& database, const ErasedPerson& person, const domain::WorkspaceId& workspace)
{
    QMap<QString, qint64> rows;
    for (const PersonTable& table : personTables()) {
        const auto condition = conditionOf(table, person, database, workspace);
        if (!condition)
            continue;
        const auto found = database.first(
            u"SELECT COUNT(*) FROM %1 WHERE %2"_s.arg(QLatin1String(table.table), condition->sql),
            condition->values, [](const Row& row) { return row.number(0); });
        if (found.value_or(0) > 0)
            rows[QString::fromLatin1(table.table)] += *found;
    }
    return rows;
}

QMap<QString, qint64> personMentions(
    Database& database, const ErasedPerson& person, const domain::WorkspaceId& workspace)
{
    QMap<QString, qint64> mentions;
    const QList<SealedColumn> columns = sealedColumns();
    for (const SealedColumn& column : columns) {
        const QString table = QString::fromLatin1(column.table);
        const QString name = QString::fromLatin1(column.column);
        const QList<domain::ColumnUse>& uses = columnTable();
        if (std::none_of(uses.begin(), uses.end(), [&](const domain::ColumnUse& use) {
                return use.table == table && use.column == name && canMention(use);
            }))
            continue;
        const QSet<QString> own = ownRows(database, column, person, workspace);
        qint64 found = 0;
        database.all(selectSealed(column), {}, [&](const Row& row) {
            const bool here = row.text(1).isEmpty() || row.text(1) == workspace.text();
            if (here && !own.contains(row.text(0))
                && row.opened(2, column.at(row.text(0), row.text(1)))
                       .contains(person.address, Qt::CaseInsensitive))
                ++found;
            return true;
        });
        if (found > 0)
            mentions.insert(QString(table + u'.' + name), found);
    }
    return mentions;
}

} // namespace console::service
