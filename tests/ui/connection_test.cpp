// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "cloud/signed_pair.h"
#include "ui/accessibility_walk.h"
#include "ui/cloud_window.h"
#include "ui/parts/file_drop.h"
#include "ui/shell/unlock_sheet.h"
#include "ui/window_stage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QScopeGuard>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using profiles::Profile;
using profiles::Proxy;

namespace {

const QString readOnlyBox = u"Only look: refuse everything that changes something"_s;
const QString why = u"What has to be changed"_s;

//! The entry of the menu at the foot of the sidebar, as long as it is offered.
QAction* entry(const ui::ConsoleWindow& window, const QString& text)
{
    const QList<QMenu*> menus = window.findChildren<QMenu*>();
    for (QMenu* menu : menus) {
        Q_EMIT menu->aboutToShow();
        const QList<QAction*> actions = menu->actions();
        for (QAction* action : actions) {
            if (action->text() == text && action->isVisible())
                return action;
        }
    }
    return nullptr;
}

bool choose(const ui::ConsoleWindow& window, const QString& text)
{
    QAction* action = entry(window, text);
    if (action)
        action->trigger();
    return action != nullptr;
}

QString sideLine(const WindowStage& stage)
{
    return stage.person().find(u"Connection"_s)->accessibleDescription();
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! A window on our service, as one on another computer is reached.
struct Elsewhere : CloudWindow {
    bool openSection()
    {
        const auto& running = fixture.service.running();
        [[maybe_unused]] const ServiceClient first = fixture.service.operatorClient();
        profile.origin = QUrl(running.origin());
        profile.pinnedCertificate = running.certificate.toPem();
        return open() && signIn(ServiceFixture::operatorEmail(), ServiceFixture::password())
            && turnToSection(u"Connection"_s);
    }

    //! As the authority of the network.
    void chooseFile(const QString& path) const
    {
        Q_EMIT window().findChild<ui::FileDrop*>()->fileChosen(path);
    }
};

bool unlock(const WindowStage& stage, const ui::ConsoleWindow& window)
{
    return choose(window, u"Unlock for changes…"_s)
        && stage.person().type(why, u"A customer needs a second organization."_s)
        && stage.person().type(u"For"_s, u"30 minutes"_s) && stage.person().press(u"Unlock"_s)
        && waitUntil([&stage] { return sideLine(stage).contains(u"unlocked until"_s); });
}

} // namespace

//! The section of the settings about the profile itself, and a read-only profile that is unlocked.
class ConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesWhatTheFrameSays()
    {
        WindowStage stage;
        QVERIFY(stage.signUp());
        QVERIFY(stage.turnToSection(u"Connection"_s));
        const PageDriver& person = stage.person();
        QVERIFY(person.says(
            u"The service runs inside this program, so there is no network between them."_s));
        QVERIFY(!person.field(u"Proxy"_s));
        QCOMPARE(tests::accessibilityProblems(stage.window().currentConsolePage()), QStringList());
        QVERIFY(person.type(u"Name"_s, u"  My own & only  "_s));
        QVERIFY(person.type(u"Colour"_s, u"Red"_s));
        QVERIFY(person.type(u"Used for"_s, u"Production"_s));
        QVERIFY(person.press(u"Save"_s));
        QTRY_VERIFY(person.says(u"The profile is saved."_s));
        QVERIFY(sideLine(stage).startsWith(u"My own & only, production"_s));
        QCOMPARE(person.textOf(u"Name"_s), u"My own & only"_s);
        const Profile& profile = stage.window().connection()->profile;
        QCOMPARE(profile.colour, u"#DC2626"_s);
        QCOMPARE(profile.mark, Profile::Mark::Production);
    }

    void anEmptyNameIsSaidAtTheField()
    {
        WindowStage stage;
        QVERIFY(stage.signUp());
        QVERIFY(stage.turnToSection(u"Connection"_s));
        const PageDriver& person = stage.person();
        const QString before = stage.window().connection()->profile.name;
        QVERIFY(person.type(u"Name"_s, {}));
        QVERIFY(person.type(u"Used for"_s, u"Test"_s));
        QVERIFY(person.press(u"Save"_s));
        QTRY_COMPARE(
            person.errorAt(u"Name"_s), u"Give the profile a name of at most 80 characters."_s);
        QCOMPARE(person.textOf(u"Used for"_s), u"Test"_s);
        QCOMPARE(stage.window().connection()->profile.name, before);
    }

    //! Read-only by the profile, writable for a while with a reason on record, and locked again.
    void readOnlyIsUnlockedWithAReason()
    {
        WindowStage stage;
        QVERIFY(stage.signUp());
        QVERIFY(stage.turnToSection(u"Connection"_s));
        const PageDriver& person = stage.person();
        QVERIFY(!entry(stage.window(), u"Unlock for changes…"_s));
        QVERIFY(person.press(readOnlyBox));
        QVERIFY(person.press(u"Save"_s));
        QTRY_VERIFY(sideLine(stage).contains(u"read-only"_s));
        auto& organizations = stage.window().connection()->client->organizations();
        const auto refused = await(organizations.create(u"Beta"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"transport.read-only"_s);

        QVERIFY(choose(stage.window(), u"Unlock for changes…"_s));
        QVERIFY(person.type(why, u"too short"_s));
        QVERIFY(person.press(u"Unlock"_s));
        QTRY_COMPARE(person.errorAt(why),
            u"Say in 10 to 500 characters what has to be changed. It goes on record."_s);
        QVERIFY(person.type(why, u"A customer needs a second organization."_s));
        QVERIFY(person.type(u"For"_s, u"30 minutes"_s));
        QVERIFY(person.press(u"Unlock"_s));
        QTRY_VERIFY(sideLine(stage).contains(u"unlocked until"_s));
        QVERIFY(!stage.window().findChild<ui::UnlockSheet*>()
            || !stage.window().findChild<ui::UnlockSheet*>()->isVisible());
        QVERIFY(await(organizations.create(u"Beta"_s)));
        // The profile itself stays as it is.
        QVERIFY(stage.window().connection()->profile.readOnly);
        QVERIFY(qobject_cast<QCheckBox*>(person.find(readOnlyBox))->isChecked());
        const QString events = u"/governance/activity?q=profile.unlocked"_s;
        const QJsonObject event
            = stage.elsewhere().get(events).object()["items"_L1].toArray().first().toObject();
        const QJsonObject after = event["after"_L1].toObject();
        QCOMPARE(after["minutes"_L1].toInt(), 30);
        QCOMPARE(after["reason"_L1].toString(), u"A customer needs a second organization."_s);

        QVERIFY(choose(stage.window(), u"Lock now"_s));
        QTRY_VERIFY(sideLine(stage).contains(u"read-only"_s));
        QVERIFY(!await(organizations.create(u"Gamma"_s)));
    }

    //! By the wall clock: what was slept counts, and no input comes before that.
    void locksByItselfWhenTheTimeIsOver()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        WindowStage stage;
        stage.prepare = [&now](ui::ConsoleSetup& setup) {
            setup.clock = [&now] {
                return now;
            };
        };
        QVERIFY(stage.signUp());
        QVERIFY(stage.turnToSection(u"Connection"_s));
        QVERIFY(stage.person().press(readOnlyBox));
        QVERIFY(stage.person().press(u"Save"_s));
        QTRY_VERIFY(entry(stage.window(), u"Unlock for changes…"_s));
        QVERIFY(unlock(stage, stage.window()));
        auto& organizations = stage.window().connection()->client->organizations();
        now = now.addSecs(29 * 60);
        QTest::keyClick(&stage.window(), Qt::Key_Shift);
        QVERIFY(await(organizations.create(u"Beta"_s)));
        now = now.addSecs(60);
        QTest::keyClick(&stage.window(), Qt::Key_Shift);
        QVERIFY(sideLine(stage).contains(u"read-only"_s));
        const auto refused = await(organizations.create(u"Gamma"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"transport.read-only"_s);
        // A clock that is set back gives no more time.
        QVERIFY(unlock(stage, stage.window()));
        now = now.addSecs(-60);
        QTest::keyClick(&stage.window(), Qt::Key_Shift);
        QVERIFY(sideLine(stage).contains(u"read-only"_s));
    }

    //! Nothing of the key that came too late, and all of the next one.
    void theKeyThatLocksTypesNothing()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        WindowStage stage;
        stage.prepare = [&now](ui::ConsoleSetup& setup) {
            setup.clock = [&now] {
                return now;
            };
        };
        QVERIFY(stage.signUp());
        QVERIFY(stage.turnToSection(u"Connection"_s));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(readOnlyBox));
        QVERIFY(person.press(u"Save"_s));
        QTRY_VERIFY(entry(stage.window(), u"Unlock for changes…"_s));
        QVERIFY(unlock(stage, stage.window()));
        const QString before = person.textOf(u"Name"_s);
        now = now.addSecs(30 * 60);
        QTest::keyClick(person.find(u"Name"_s), Qt::Key_X);
        QVERIFY(sideLine(stage).contains(u"read-only"_s));
        QCOMPARE(person.textOf(u"Name"_s), before);
        auto* name = qobject_cast<QLineEdit*>(person.find(u"Name"_s));
        QVERIFY(name);
        name->end(false);
        QTest::keyClick(name, Qt::Key_X);
        QCOMPARE(name->text(), QString(before + u'x'));
    }

    //! Without the record nothing is unlocked.
    void noRecordNoUnlock()
    {
        WindowStage stage;
        QVERIFY(stage.signUp());
        QVERIFY(stage.turnToSection(u"Connection"_s));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(readOnlyBox));
        QVERIFY(person.press(u"Save"_s));
        QTRY_VERIFY(entry(stage.window(), u"Unlock for changes…"_s));
        QVERIFY(choose(stage.window(), u"Unlock for changes…"_s));
        const QString reason = u"A customer needs a second organization."_s;
        QVERIFY(person.type(why, reason));
        stage.faults.set(Faults::Kind::Refuse, u"/profile-unlocks"_s, 500,
            R"({"statusCode":500,"message":"x"})");
        QVERIFY(person.press(u"Unlock"_s));
        QTRY_VERIFY(person.says(u"The server refused this or failed."_s));
        QCOMPARE(person.textOf(why), reason);
        QVERIFY(sideLine(stage).contains(u"read-only"_s));
        QVERIFY(!await(stage.window().connection()->client->organizations().create(u"Beta"_s)));
    }

    //! The password goes to the secrets, the rest to the profile, and the next connection uses it.
    void keepsHowTheServerIsReached()
    {
        Elsewhere scene;
        QVERIFY(scene.openSection());
        const PageDriver& person = scene.person();
        QVERIFY(person.type(u"Proxy"_s, u"HTTP proxy"_s));
        QVERIFY(person.type(u"Proxy host"_s, u"http://proxy"_s));
        QVERIFY(person.press(u"Save"_s));
        QTRY_COMPARE(person.errorAt(u"Proxy host"_s),
            u"Enter the name of the proxy alone, such as proxy.example.com."_s);
        QVERIFY(person.type(u"Proxy host"_s, u"proxy.example.com"_s));
        QVERIFY(person.type(u"Proxy port"_s, u"3128"_s));
        QVERIFY(person.type(u"User name for the proxy"_s, u"grace"_s));
        QVERIFY(person.type(u"Password for the proxy"_s, u"let me through"_s));
        const QString tooLarge = scene.fixture.folder.filePath(u"large.pem"_s);
        const QString authority = scene.fixture.folder.filePath(u"authority.pem"_s);
        QVERIFY(write(tooLarge, QByteArray(32 * 1024 + 1, 'x')));
        QVERIFY(write(authority, makeSignedPair().authority));
        const QList<ui::FileDrop*> drops = scene.window().findChildren<ui::FileDrop*>();
        QCOMPARE(drops.size(), 2);
        scene.chooseFile(tooLarge);
        QCOMPARE(drops.first()->path(), tooLarge);
        const QString refusal
            = u"This file is larger than 32 KiB. Choose one with the certificates that are needed alone."_s;
        QTRY_COMPARE(person.errorAt(u"Authority of your network"_s), refusal);
        QVERIFY(person.press(u"Save"_s));
        QTRY_COMPARE(person.errorAt(u"Authority of your network"_s), refusal);
        QVERIFY(!scene.window().connection()->profile.proxy.isNamed());
        scene.chooseFile(authority);
        QTest::qWait(50);
        QVERIFY(person.press(u"Save"_s));
        QTRY_VERIFY(person.says(
            u"The profile is saved. How the server is reached counts from the next connection."_s));
        QCOMPARE(person.textOf(u"Password for the proxy"_s), QString());
        const Profile kept = scene.fixture.profiles.profiles().first();
        QCOMPARE(kept.proxy, (Proxy{Proxy::Mode::Http, u"proxy.example.com"_s, 3128, u"grace"_s}));
        QVERIFY(!kept.authorities.isEmpty());
        const auto secret = await(
            scene.fixture.choice.store->read(profiles::secretKey(kept.id, u"proxy-password"_s)));
        QVERIFY(secret && *secret);
        QCOMPARE(**secret, QByteArray("let me through"));
        const QString file = scene.fixture.folder.filePath(u"profiles.json"_s);
        QTRY_VERIFY(contentOf(file).contains("proxy.example.com"));
        QVERIFY(!contentOf(file).contains("let me through"));
        // The server is on this computer, so the proxy stands in nobody's way.
        QVERIFY(person.press(u"Connect anew"_s));
        QTRY_VERIFY(scene.isIn());
    }

    //! Else it would count as saved, without what was chosen.
    void aFileThatIsNotReadIsNotSaved()
    {
        Elsewhere scene;
        QVERIFY(scene.openSection());
        const PageDriver& person = scene.person();
        const QString field = u"Authority of your network"_s;
        const QString empty = scene.fixture.folder.filePath(u"empty.pem"_s);
        QVERIFY(write(empty, {}));
        scene.chooseFile(empty);
        const QString nothing = u"This file is empty. Choose another one."_s;
        QTRY_COMPARE(person.errorAt(field), nothing);
        QVERIFY(person.press(u"Save"_s));
        QTRY_COMPARE(person.errorAt(field), nothing);

        // As on a share that takes its time: its other end says when it comes.
        const QString slow = scene.fixture.folder.filePath(u"slow.pem"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(slow).constData(), S_IRUSR | S_IWUSR), 0);
        const int hand = ::open(QFile::encodeName(slow).constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(hand >= 0);
        auto letGo = qScopeGuard([hand] { ::close(hand); });
        scene.chooseFile(slow);
        QVERIFY(person.press(u"Save"_s));
        QTRY_COMPARE(
            person.errorAt(field), u"This file is still being read. Try again in a moment."_s);
        const QByteArray authority = makeSignedPair().authority;
        QCOMPARE(::write(hand, authority.constData(), size_t(authority.size())),
            ssize_t(authority.size()));
        letGo.dismiss();
        ::close(hand);
        QTRY_COMPARE(person.errorAt(field), QString());
        QVERIFY(scene.fixture.profiles.profiles().first().authorities.isEmpty());
        QVERIFY(person.press(u"Save"_s));
        QTRY_COMPARE(scene.fixture.profiles.profiles().first().authorities,
            QSslCertificate(authority).toPem());
    }

    //! What is trusted is all of the file, and what has expired counts no longer.
    void allThatIsTrustedIsNamed()
    {
        Elsewhere scene;
        const SignedPair now = makeSignedPair();
        const SignedPair before = makeSignedPair({.authorityUntil = -60});
        scene.profile.authorities = before.authority + now.authority;
        QVERIFY(scene.openSection());
        QVERIFY(scene.person().says(u"Expired on "_s));
        QVERIFY(scene.person().says(
            u"With it: "_s + QSslCertificate(now.authority).subjectDisplayName()));
    }
};

QTEST_MAIN(ConnectionTest)
#include "connection_test.moc"
