// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/write_forms.h"

#include <QFile>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString sentence
    = u"The disk is full, so nothing was saved. Free some space and try again."_s;

//! A folder on a disk of 2 MiB; where mounting needs more rights, files that may not grow.
class SmallDisk {
public:
    explicit SmallDisk(bool mounts)
        : m_mounted(mounts
            && ::mount("tmpfs", m_place.path().toLocal8Bit().constData(), "tmpfs", 0, "size=2m")
                == 0)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
    }
    ~SmallDisk()
    {
        empty();
        if (m_mounted)
            ::umount2(m_place.path().toLocal8Bit().constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString folder() const { return m_place.path() + u"/data"_s; }

    //! To the last byte.
    void fill() const
    {
        if (!m_mounted) {
            const rlimit tight{1000, m_before.rlim_max};
            ::setrlimit(RLIMIT_FSIZE, &tight);
            return;
        }
        QFile filler(QString(m_place.path() + u"/filler"_s));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("the disk cannot be filled");
        for (qint64 block = 4096; block > 0; block /= 2) {
            while (filler.write(QByteArray(block, 'x')) == block) { }
        }
    }
    void empty() const
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        QFile::remove(QString(m_place.path() + u"/filler"_s));
    }

private:
    QTemporaryDir m_place;
    bool m_mounted;
    rlimit m_before{};
};

ServiceFixture::Adjust on(const SmallDisk& disk)
{
    return [folder = disk.folder()](service::ServiceConfig& config) {
        config.dataFolder = folder;
    };
}
} // namespace

//! No room on the disk of the service: the window says so with the remedy, keeps what was typed,
//! and saves it once there is room.
class FullDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesOnceThereIsRoom_data() { addWriteFormRows(); }
    void savesOnceThereIsRoom()
    {
        QFETCH(int, form);
        const SmallDisk disk(true);
        if (!disk.isMounted())
            QSKIP("Mounting a small disk needs more rights here; the next test fills another way.");
        check(disk, writeForms().at(form));
    }

    void savesOnceFilesMayGrow_data() { addWriteFormRows(); }
    void savesOnceFilesMayGrow()
    {
        QFETCH(int, form);
        check(SmallDisk(false), writeForms().at(form));
    }

    void signsUpOnceThereIsRoom()
    {
        const SmallDisk disk(true);
        WindowStage stage(on(disk));
        QVERIFY(stage.open());
        const PageDriver& person = stage.person();
        QVERIFY(person.type(u"Your e-mail address"_s, WindowStage::email()));
        QVERIFY(person.type(u"Choose a password"_s, WindowStage::password()));
        QVERIFY(person.type(u"First organization"_s, u"Acme Robotics"_s));
        disk.fill();
        QVERIFY(person.press(u"Create and open"_s));
        QTRY_VERIFY(person.saysExactly(sentence));
        disk.empty();
        tellsTheKind(person);
        QCOMPARE(person.textOf(u"Your e-mail address"_s), WindowStage::email());
        QCOMPARE(person.textOf(u"Choose a password"_s), WindowStage::password());
        QCOMPARE(person.textOf(u"First organization"_s), u"Acme Robotics"_s);
        QVERIFY(person.press(u"Create and open"_s));
        QTRY_VERIFY(stage.window().currentConsolePage());
        QCOMPARE(stage.window().windowTitle(), u"Organizations – Acme Robotics – This computer"_s);
    }

    void signsInOnceThereIsRoom()
    {
        const SmallDisk disk(true);
        WindowStage stage(on(disk));
        (void)stage.service().operatorClient();
        QVERIFY(stage.open());
        const PageDriver& person = stage.person();
        QVERIFY(person.type(u"E-mail address"_s, WindowStage::email()));
        QVERIFY(person.type(u"Password"_s, WindowStage::password()));
        disk.fill();
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY(person.saysExactly(sentence));
        disk.empty();
        tellsTheKind(person);
        QCOMPARE(person.textOf(u"E-mail address"_s), WindowStage::email());
        QCOMPARE(person.textOf(u"Password"_s), WindowStage::password());
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY(stage.window().currentConsolePage());
    }

    void acceptsAnInvitationOnceThereIsRoom()
    {
        const SmallDisk disk(true);
        WindowStage stage(on(disk));
        ServiceClient admin = stage.service().operatorClient();
        const ServiceAnswer invited = admin.post(
            u"/organizations/%1/users/invite"_s.arg(ServiceFixture::organizationOf(admin)),
            {{u"emails"_s, QJsonArray{u"grace@acme.example"_s}}, {u"role"_s, u"member"_s}});
        const QString code
            = invited.object()["created"_L1][0]["invitation"_L1]["token"_L1].toString();
        QVERIFY(stage.open());
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"I have an invitation"_s));
        QVERIFY(person.type(u"Invitation link or code"_s, code));
        QVERIFY(person.press(u"Check invitation"_s));
        QVERIFY(person.type(u"Choose your password"_s, WindowStage::password()));
        disk.fill();
        QVERIFY(person.press(u"Activate and open"_s));
        QTRY_VERIFY(person.saysExactly(sentence));
        disk.empty();
        tellsTheKind(person);
        QCOMPARE(person.textOf(u"Invitation link or code"_s), code);
        QCOMPARE(person.textOf(u"Choose your password"_s), WindowStage::password());
        QVERIFY(person.press(u"Activate and open"_s));
        QTRY_VERIFY(stage.window().currentConsolePage());
    }

private:
    static void tellsTheKind(const PageDriver& person)
    {
        const QString details = person.details();
        QVERIFY2(details.startsWith(u"Kind: refused-or-failed\nHTTP status: 507\n"
                                    "Code: storage.full\n"_s),
            qPrintable(details));
    }

    static void check(const SmallDisk& disk, const WriteForm& form)
    {
        WindowStage stage(on(disk));
        QVERIFY(stage.signUp());
        QVERIFY(stage.addMember(u"grace@acme.example"_s));
        QVERIFY(form.fill(stage));
        const PageDriver& person = stage.person();
        disk.fill();
        QVERIFY(person.press(form.submit));
        QTRY_VERIFY_WITH_TIMEOUT(person.says(sentence), 10'000);
        disk.empty();
        if (form.showsDetails)
            tellsTheKind(person);
        if (!form.control.isEmpty())
            QCOMPARE(person.textOf(form.control), form.input);
        QVERIFY(person.press(form.submit));
        QTRY_VERIFY2_WITH_TIMEOUT(person.says(form.done), qPrintable(form.done), 10'000);
    }
};

QTEST_MAIN(FullDiskTest)
#include "full_disk_test.moc"
