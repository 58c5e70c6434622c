// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/migrations.h"
#include "service/store/notices.h"
#include "service/store/transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr int before = 9; // the last schema in which nobody's being told of a withdrawal was kept

const QString workspace = u"0b9a3f70-5d3b-4c6e-8a44-1f2e3d4c5b6a"_s;
const QString organization = u"1b9a3f70-5d3b-4c6e-8a44-1f2e3d4c5b6a"_s;
const QString version = u"2b9a3f70-5d3b-4c6e-8a44-1f2e3d4c5b6a"_s;
const QString registered = u"3b9a3f70-5d3b-4c6e-8a44-1f2e3d4c5b6a"_s;
const QString entry = u"4b9a3f70-5d3b-4c6e-8a44-1f2e3d4c5b6a"_s;
const QString notice = u"5b9a3f70-5d3b-4c6e-8a44-1f2e3d4c5b6a"_s;
const QString other = u"6b9a3f70-5d3b-4c6e-8a44-1f2e3d4c5b6a"_s;
const QString moment = u"2026-11-25T13:26:36.685Z"_s;

void fillNotice(service::Database& database, const QString& id, const QVariantList& organizations,
    const QString& address)
{
    const service::ColumnSealer& sealer = database.sealer();
    database.execute(
        u"INSERT INTO listing_notice (id, workspace_id, version_id, organization_id, register_id, "
        "address, address_mark, language, message_id, state, left_at, content_hash, rev, "
        "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'fr', '<x@sender.example>', 'sent', "
        "?, 'hash', 7, ?, ?)"_s,
        QVariantList{id, workspace, version} + organizations
            + QVariantList{sealer.seal(address, service::sealed::noticeAddress.at(id, workspace)),
                sealer.lookUp(address), moment, moment, moment});
}

base::Result<base::Done> fill(service::Database& database)
{
    database.execute(u"INSERT INTO workspace (id, address_key, sign_up_open, rev, created_at, "
                     "updated_at) VALUES (?, 'key', 0, 1, ?, ?)"_s,
        {workspace, moment, moment});
    database.execute(u"INSERT INTO organization (id, workspace_id, name, slug, rev, created_at, "
                     "updated_at) VALUES (?, ?, 'Acme', 'acme', 1, ?, ?)"_s,
        {organization, workspace, moment, moment});
    database.execute(
        u"INSERT INTO listing_register (id, workspace_id, organization_id, name, created_at, "
        "updated_at) VALUES (?, ?, ?, 'Globex', ?, ?)"_s,
        {entry, workspace, registered, moment, moment});
    database.execute(
        u"INSERT INTO listing_version (id, workspace_id, number, effective_date, summary, author, "
        "prev_hash, hash, rev, created_at, updated_at) VALUES (?, ?, 2, '2027-01-09', 'News', "
        "'Ada', '', '', 1, ?, ?)"_s,
        {version, workspace, moment, moment});
    fillNotice(database, notice, {organization, QVariant()}, u"ada@acme.example"_s);
    fillNotice(database, other, {QVariant(), entry}, u"news@globex.example"_s);
    return base::Done{};
}

bool hasIndex(service::Database& database, const QString& index)
{
    return database
        .first(u"SELECT 1 FROM sqlite_master WHERE type = 'index' "
               "AND tbl_name = 'listing_notice' AND name = ?"_s,
            {index}, [](const service::Row&) { return true; })
        .value_or(false);
}

} // namespace

class NoticesMigrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noticesFromBeforeAreOfChanges()
    {
        const QTemporaryDir folder;
        const auto opened = service::Database::open(folder.filePath(u"service.db"_s),
            service::Protection::from(service::DataKey::generate()));
        QVERIFY(opened);
        service::Database& database = **opened;
        const QList<service::Migration> all = service::builtInMigrations();
        QVERIFY(all.size() > before);
        QVERIFY(service::migrate(database, all.first(before), base::systemClock()));
        QVERIFY(service::change(database, [&] { return fill(database); }));
        QVERIFY(service::migrate(database, all, base::systemClock()));
        const auto found = service::read(
            database, [&]() -> base::Result<contract::Page<domain::NoticeDelivery>> {
                return service::NoticeStore(database, domain::WorkspaceId(workspace))
                    .page(2, std::nullopt, {});
            });
        QVERIFY(found);
        QCOMPARE(found->items.size(), 2);
        // Newest first, and of the same moment by their ids.
        const domain::NoticeDelivery& kept = found->items.at(1);
        QCOMPARE(kept.id, notice);
        QCOMPARE(int(kept.kind), int(domain::NoticeKind::Change));
        QCOMPARE(kept.organizationId.text(), organization);
        QCOMPARE(kept.address, u"ada@acme.example"_s);
        QCOMPARE(kept.language, u"fr"_s);
        QCOMPARE(int(kept.state), int(domain::MailState::Sent));
        QVERIFY(kept.leftAt);
        QCOMPARE(kept.messageId, u"<x@sender.example>"_s);
        QCOMPARE(kept.contentHash, u"hash"_s);
        const domain::NoticeDelivery& ofTheOtherCloud = found->items.at(0);
        QCOMPARE(int(ofTheOtherCloud.kind), int(domain::NoticeKind::Change));
        QCOMPARE(ofTheOtherCloud.organizationId.text(), registered);
        QCOMPARE(ofTheOtherCloud.organizationName, u"Globex"_s);
        for (const QString& index : {u"listing_notice_mail"_s, u"listing_notice_mark"_s})
            QVERIFY2(hasIndex(database, index), qPrintable(index));
    }
};

QTEST_GUILESS_MAIN(NoticesMigrationTest)
#include "notices_migration_test.moc"
