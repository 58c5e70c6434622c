// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/cloud_fixture.h"

#include <QTemporaryDir>

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using Kind = base::ApiError::Kind;

class BackupsAreaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void backupsAreSetAndMade()
    {
        CloudFixture cloud;
        const auto ada = cloud.ada();
        BackupsApi& api = ada->backups();
        const QTemporaryDir folder;
        domain::BackupSettingsChange change{
            .schedule = {domain::BackupFrequency::Weekly, 7, QTime(23, 59)},
            .keep = 3,
            .folder = folder.path(),
            .password = u"a long password"_s};
        const auto set = endOf(api.changeSettings(change));
        QVERIFY(set);
        QCOMPARE(set->settings.schedule, change.schedule);
        QCOMPARE(set->settings.keep, 3);
        QCOMPARE(set->settings.folder, folder.path());
        QVERIFY(set->settings.passwordSet && !set->settings.folderFixed);
        QVERIFY(set->next);
        QVERIFY(set->runs.isEmpty());

        const auto asked = endOf(api.make());
        QVERIFY(asked);
        QCOMPARE(asked->step, u"waiting"_s);
        QTRY_VERIFY_WITH_TIMEOUT(endOf(api.overview())->lastMade, 20'000);
        const auto overview = endOf(api.overview());
        QCOMPARE(overview->lastMade->id, asked->id);
        QVERIFY(overview->lastMade->bytes > 10'000);
        QVERIFY(overview->lastMade->rows > 10);
        QVERIFY(QFile::exists(folder.filePath(overview->lastMade->fileName)));
        QVERIFY(!overview->lastFailed);
        QCOMPARE(endOf(api.cancel(asked->id)).error().kind, Kind::NotFound);
    }

    void whatIsWrongIsSaidBeforeItIsSent()
    {
        CloudFixture cloud;
        const auto ada = cloud.ada();
        BackupsApi& api = ada->backups();
        domain::BackupSettingsChange nothingKept;
        nothingKept.keep = 0;
        const int before = cloud.asked(QString());
        QCOMPARE(endOf(api.changeSettings(nothingKept)).error().field, u"keep"_s);
        QCOMPARE(endOf(api.make({}, u"short"_s)).error().field, u"password"_s);
        QCOMPARE(cloud.asked(QString()), before);
        QCOMPARE(endOf(api.make()).error().field, u"folder"_s);
    }

    void othersMayNot()
    {
        CloudFixture cloud;
        const auto ada = cloud.ada();
        const auto bob = cloud.invited(*ada, ada->session().current()->organization.id,
            u"bob@acme.example"_s, domain::OrganizationRole::Admin);
        QCOMPARE(endOf(bob->backups().overview()).error().kind, Kind::NotAllowed);
        QCOMPARE(endOf(bob->backups().make()).error().kind, Kind::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(BackupsAreaTest)
#include "backups_area_test.moc"
