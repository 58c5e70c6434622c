// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/person_copy.h"

#include "base/refusal.h"
#include "domain/email_address.h"
#include "service/store/column_table.h"

#include <QSet>

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using domain::ColumnUse;
using domain::CopiedTable;

namespace {

//! What the rows of one table are told apart by, and how.
struct Source {
    QString table;
    QString where;
    QVariantList values;
};

std::optional<SealedColumn> sealedAs(const ColumnUse& use)
{
    const QList<SealedColumn> columns = sealedColumns();
    for (const SealedColumn& each : columns) {
        if (use.table == QLatin1String(each.table) && use.column == QLatin1String(each.column))
            return each;
    }
    return std::nullopt;
}

//! Whose name a column has, where it may be that of another person than the one the row is about.
QString ownerOf(const ColumnUse& use)
{
    if (use.table == "listing_version"_L1 && use.column == "author_name"_L1)
        return u"author_id"_s;
    if (use.table == "listing_version"_L1 && use.column == "approver_name"_L1)
        return u"approver_id"_s;
    return {};
}

QList<ColumnUse> usesOf(const QString& table)
{
    QList<ColumnUse> uses;
    std::copy_if(columnTable().begin(), columnTable().end(), std::back_inserter(uses),
        [&](const ColumnUse& use) { return use.table == table; });
    return uses;
}

class Copier {
public:
    Copier(Database& database, const ErasedPerson& person)
        : m_database(database)
        , m_person(person)
    {
        const QStringList ids = database.all(
            u"SELECT id FROM account"_s, {}, [](const Row& row) { return row.text(0); });
        m_others = {ids.begin(), ids.end()};
        m_others.remove(person.id);
    }

    void add(const Source& source)
    {
        const QList<ColumnUse> uses = usesOf(source.table);
        CopiedTable table{.table = source.table, .columns = {}, .rows = {}};
        QList<domain::LeftOut> leftOut;
        QStringList selected;
        QList<ColumnUse> given;
        for (const ColumnUse& use : uses) {
            if (use.isGiven()) {
                table.columns.append({use.column, use.purpose, use.retention});
                selected << selectOf(use);
                given.append(use);
            } else if (use.onAccess.startsWith("left out: "_L1)) {
                leftOut.append({use.table, use.column, use.onAccess.section(u": "_s, 1)});
            }
        }
        if (given.isEmpty())
            return;
        table.rows = m_database.all(QString(u"SELECT "_s + selected.join(u", "_s) + u" FROM "_s
                                        + source.table + u" WHERE "_s + source.where + u" LIMIT "_s
                                        + QString::number(domain::mostCopiedRows + 1)),
            source.values, [&](const Row& row) { return read(row, given); });
        if (table.rows.size() > domain::mostCopiedRows)
            m_database.fail(tooLarge(source.table));
        if (table.rows.isEmpty())
            return;
        const auto known = std::find_if(m_copy.tables.begin(), m_copy.tables.end(),
            [&](const CopiedTable& each) { return each.table == table.table; });
        if (known != m_copy.tables.end()) {
            // Other rows of it, found another way.
            known->rows += table.rows;
            return;
        }
        m_copy.tables.append(table);
        m_copy.leftOut += leftOut;
    }

    [[nodiscard]] PersonCopy take() { return std::move(m_copy); }

private:
    //! Value, id of the row, workspace, and whose it is.
    static QString selectOf(const ColumnUse& use)
    {
        const auto sealed = sealedAs(use);
        const QString owner = ownerOf(use);
        const QString row = sealed ? QString::fromLatin1(sealed->row) : u"''"_s;
        const QString workspace
            = sealed && *sealed->workspace ? QString::fromLatin1(sealed->workspace) : u"''"_s;
        return u"%1, %2, %3, %4"_s.arg(
            use.column, row, workspace, owner.isEmpty() ? u"''"_s : owner);
    }

    [[nodiscard]] QJsonObject read(const Row& row, const QList<ColumnUse>& given) const
    {
        constexpr int cells = 4;
        QJsonObject object;
        for (int i = 0; i < given.size(); ++i) {
            const ColumnUse& use = given.at(i);
            const int at = i * cells;
            const bool another = !ownerOf(use).isEmpty() && row.text(at + 3) != m_person.id;
            const auto sealed = sealedAs(use);
            std::optional<QString> text = sealed
                ? row.optionalOpened(at, sealed->at(row.text(at + 1), row.text(at + 2)))
                : row.optionalText(at);
            if (another || !text || text->isEmpty())
                continue;
            if (use.personal == "reference"_L1 && m_others.contains(*text))
                text = u"somebody else"_s;
            object.insert(use.column, *text);
        }
        return object;
    }

    static base::ApiError tooLarge(const QString& table)
    {
        base::ApiError error = base::refusal(base::ApiError::Kind::Conflict,
            u"request.copy.too-large"_s,
            QCoreApplication::translate("Service",
                "There are more than %1 rows of this person in “%2”. Give this part of the copy "
                "from a backup.")
                .arg(domain::mostCopiedRows)
                .arg(domain::spokenTable(table)));
        error.httpStatus = 409;
        return error;
    }

    Database& m_database;
    const ErasedPerson m_person;
    QSet<QString> m_others;
    PersonCopy m_copy;
};

//! Contacts of sub-processors that the person is named in.
Source contactsWith(
    Database& database, const QString& address, const domain::WorkspaceId& workspace)
{
    Source source{.table = u"listing_contact"_s, .where = u"id IN ("_s, .values = {}};
    QStringList places;
    const QStringList forms = domain::addressForms(address);
    const auto namesThem = [&](const QString& contact) {
        return std::any_of(forms.begin(), forms.end(),
            [&](const QString& form) { return contact.contains(form, Qt::CaseInsensitive); });
    };
    database.all(selectSealed(sealed::listingContact), {}, [&](const Row& row) {
        if (row.text(1) == workspace.text()
            && namesThem(row.opened(2, sealed::listingContact.at(row.text(0), row.text(1))))) {
            places << u"?"_s;
            source.values << row.text(0);
        }
        return true;
    });
    source.where += places.join(u", "_s) + u')';
    return source;
}

} // namespace

PersonCopy personCopy(
    Database& database, const ErasedPerson& person, const domain::WorkspaceId& workspace)
{
    Copier copier(database, person);
    for (const PersonTable& table : personTables()) {
        if (const auto condition = conditionOf(table, person, database, workspace))
            copier.add({QString::fromLatin1(table.table), condition->sql, condition->values});
        if (qstrcmp(table.table, "membership") == 0 && !person.id.isEmpty())
            copier.add({u"organization"_s,
                u"id IN (SELECT organization_id FROM membership WHERE user_id = ?) "
                "AND workspace_id = ?"_s,
                {person.id, workspace.text()}});
    }
    if (const Source contacts = contactsWith(database, person.address, workspace);
        !contacts.values.isEmpty())
        copier.add(contacts);
    return copier.take();
}

} // namespace console::service
