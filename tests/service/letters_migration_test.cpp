// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/mails.h"
#include "service/store/migrations.h"
#include "service/store/transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr int before = 8; // the last schema in which every mail was to an account

const QString workspace = u"0b9a3f70-5d3b-4c6e-8a44-1f2e3d4c5b6a"_s;
const QString person = u"1b9a3f70-5d3b-4c6e-8a44-1f2e3d4c5b6a"_s;
const QString mail = u"2b9a3f70-5d3b-4c6e-8a44-1f2e3d4c5b6a"_s;
const QString moment = u"2026-11-25T13:26:36.685Z"_s;

base::Result<base::Done> fill(service::Database& database)
{
    database.execute(u"INSERT INTO workspace (id, address_key, sign_up_open, rev, created_at, "
                     "updated_at) VALUES (?, 'key', 0, 1, ?, ?)"_s,
        {workspace, moment, moment});
    database.execute(u"INSERT INTO account (id, email, email_hmac, active, password_hash, rev, "
                     "created_at, updated_at) VALUES (?, 'sealed', 'mark', 1, '', 1, ?, ?)"_s,
        {person, moment, moment});
    const service::ColumnSealer& sealer = database.sealer();
    database.execute(
        u"INSERT INTO mail (id, workspace_id, user_id, kind, language, address, content, link, "
        "message_id, state, attempts, left_at, reply_code, reply, content_hash, rev, created_at, "
        "updated_at) VALUES (?, ?, ?, 'invitation', 'fr', ?, ?, ?, '<x@sender.example>', 'sent', "
        "3, ?, 250, ?, 'hash', 7, ?, ?)"_s,
        {mail, workspace, person,
            sealer.seal(u"bob@acme.example"_s, service::sealed::mailAddress.at(mail, workspace)),
            sealer.seal(service::contentText(
                            {.subject = u"News"_s, .text = u"Hello"_s, .html = u"<p>Hello</p>"_s}),
                service::sealed::mailContent.at(mail, workspace)),
            sealer.seal(u"https://link"_s, service::sealed::mailLink.at(mail, workspace)), moment,
            sealer.seal(u"Taken"_s, service::sealed::mailReply.at(mail, workspace)), moment,
            moment});
    return base::Done{};
}

} // namespace

class LettersMigrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mailsFromBeforeStayAsTheyWere()
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
        const auto found
            = service::read(database, [&]() -> base::Result<std::optional<service::StoredMail>> {
                  return service::MailStore(database).find(domain::WorkspaceId(workspace), mail);
              });
        QVERIFY(found && *found);
        const service::StoredMail& stored = **found;
        QVERIFY(stored.userId);
        QCOMPARE(stored.userId->text(), person);
        QCOMPARE(stored.mail.to, u"bob@acme.example"_s);
        QCOMPARE(stored.content.text, u"Hello"_s);
        QCOMPARE(stored.link, std::optional(u"https://link"_s));
        QCOMPARE(stored.mail.reply, u"Taken"_s);
        QCOMPARE(stored.mail.attempts, 3);
        QCOMPARE(stored.mail.rev, qint64(7));
        QCOMPARE(stored.mail.contentHash, u"hash"_s);
        QVERIFY(!stored.requestId);
        for (const QString& index :
            {u"mail_due"_s, u"mail_user"_s, u"mail_workspace"_s, u"mail_message"_s})
            QVERIFY2(database
                         .first(u"SELECT 1 FROM sqlite_master WHERE type = 'index' "
                                "AND tbl_name = 'mail' AND name = ?"_s,
                             {index}, [](const service::Row&) { return true; })
                         .value_or(false),
                qPrintable(index));
    }
};

QTEST_GUILESS_MAIN(LettersMigrationTest)
#include "letters_migration_test.moc"
