// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accessibility_walk.h"
#include "ui/page_driver.h"
#include "ui/page_stage.h"
#include "ui/pages/trust/trust_page.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
const QString atRest = u"See what was found: All data is encrypted at rest with AES-256."_s;
const QString backups = u"See what was found: Database backups are encrypted with AES-256."_s;

std::unique_ptr<ui::TrustPage> shown(const ui::PageContext& context)
{
    auto page = std::make_unique<ui::TrustPage>(context);
    page->resize(1100, 900);
    page->show();
    page->refresh();
    return page;
}

bool makeBackup(PageStage& stage, const QString& folder)
{
    domain::BackupSettingsChange change;
    change.folder = folder;
    change.password = u"four words are better"_s;
    if (!await(stage.client->backups().changeSettings(change))
        || !await(stage.client->backups().make()))
        return false;
    return QTest::qWaitFor(
        [&] {
            const auto overview = await(stage.client->backups().overview());
            return overview && overview->lastMade;
        },
        patience);
}

} // namespace

//! The lines about stored data lead to what was found in this very workspace.
class TrustProofTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesLeadToWhatWasFound()
    {
        PageStage stage;
        QVERIFY(stage.signUp());
        const auto page = shown(stage.context());
        const PageDriver person(*page);
        QVERIFY(person.press(atRest));
        QTRY_VERIFY(person.saysExactly(u"What is stored is encrypted, as promised."_s));
        QVERIFY(person.saysExactly(u"service.db"_s));
        QVERIFY(person.says(u", encrypted with AES-256"_s));
        QVERIFY(person.saysExactly(u"None was made yet. Settings, Backups, makes one."_s));
        QVERIFY(person.says(u"Not yet: no backup of this workspace was made."_s));
        QCOMPARE(tests::accessibilityProblems(page.get()), QStringList());
        QTest::keyClick(page->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!person.saysExactly(u"What is stored is encrypted, as promised."_s));
    }

    void aBackupIsOpenedWhenAskedTo()
    {
        PageStage stage;
        QVERIFY(stage.signUp());
        const QTemporaryDir folder;
        QVERIFY(makeBackup(stage, folder.path()));
        const auto page = shown(stage.context());
        const PageDriver person(*page);
        QVERIFY(person.press(backups));
        QVERIFY(
            person.saysExactly(u"There, encrypted with AES-256, with the size it was made with"_s));
        QVERIFY(person.press(u"Check again and open the backup"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.saysExactly(u"Opened with the password that is set: whole, "
                                                    "with all its rows"_s),
            patience);
    }

    void aChangedValueIsNamed()
    {
        PageStage stage;
        QVERIFY(stage.signUp());
        const auto database = stage.service().database();
        QVERIFY(await(stage.client->trust().create(
            domain::TrustRequest::Kind::DpoContact, u"Where are my data kept?"_s)));
        database->execute(u"UPDATE trust_request SET reason = SUBSTR(reason, 1, 40)"_s);
        QVERIFY(!database->failed());
        const auto page = shown(stage.context());
        const PageDriver person(*page);
        QVERIFY(person.press(atRest));
        QTRY_VERIFY(person.saysExactly(u"What is stored is not as promised."_s));
        QVERIFY(person.says(u"trust_request.reason, row "_s));
        QVERIFY(person.saysExactly(u"Not kept"_s));
    }

    //! Such as a note that somebody put there.
    void aReadableFileIsNamedWithWhatToDo()
    {
        PageStage stage;
        QVERIFY(stage.signUp());
        const QDir data(stage.service().dataFolder());
        QVERIFY(data.mkdir(u"replaced-20261129-003620Z"_s));
        QFile note(data.filePath(u"replaced-20261129-003620Z/notes.txt"_s));
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write("Remember " + ServiceFixture::operatorEmail().toUtf8());
        note.close();
        const auto page = shown(stage.context());
        const PageDriver person(*page);
        QVERIFY(person.press(atRest));
        QTRY_VERIFY(person.saysExactly(u"What is stored is not as promised."_s));
        QVERIFY(person.says(u"If you put it there, take it out of the folder"_s));
        // It goes on in the next line, wherever the column ends.
        QVERIFY(person.saysExactly(u"replaced-20261129-003620Z/notes.txt"_s));
        QVERIFY(person.says(u", holds data that anybody can read"_s));
    }

    void whoMayNotLookIsToldWhatTheServiceSays()
    {
        PageStage stage;
        QVERIFY(stage.signUp());
        ui::PageContext context = stage.context();
        context.standing = {.role = domain::WorkspaceRole::None, .belongsToOrganization = true};
        const auto page = shown(context);
        const PageDriver person(*page);
        QTRY_VERIFY(person.says(u"Every backup is a file encrypted with AES-256."_s));
        QVERIFY(!person.find(atRest));
        QCOMPARE(stage.faults.count("GET", u"/governance/protection"_s), 0);
    }

    void checkingCanBeStopped()
    {
        PageStage stage;
        QVERIFY(stage.signUp());
        const auto page = shown(stage.context());
        const PageDriver person(*page);
        QVERIFY(person.press(atRest));
        stage.faults.set(Faults::Kind::Hold, u"/governance/protection"_s);
        QVERIFY(person.press(u"Check again"_s));
        QTRY_VERIFY(stage.faults.isHolding());
        auto* pane = page->findChild<QWidget*>(u"trust.proof"_s);
        QTest::keyClick(pane, Qt::Key_Escape);
        QTRY_VERIFY(person.find(u"Check again"_s)->isEnabled());
        QVERIFY(person.saysExactly(u"What is stored is encrypted, as promised."_s));
        stage.faults.clear();
    }

    void aFailureIsSaid()
    {
        PageStage stage;
        QVERIFY(stage.signUp());
        stage.faults.set(Faults::Kind::Answer, u"/governance/protection"_s, 500);
        const auto page = shown(stage.context());
        const PageDriver person(*page);
        QTRY_VERIFY(person.says(u"What is stored could not be looked at: "_s));
        stage.faults.clear();
        page->refresh();
        QVERIFY(person.press(atRest));
        stage.faults.set(Faults::Kind::Answer, u"/governance/protection"_s, 500);
        QVERIFY(person.press(u"Check again"_s));
        QTRY_VERIFY(!person.details().isEmpty());
    }
};

QTEST_MAIN(TrustProofTest)
#include "trust_proof_test.moc"
