// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/cloudd_program.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;

//! A socket as systemd listens on, for what the program tells.
class Listening {
public:
    explicit Listening(const QString& path)
        : m_descriptor(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::copy(name.begin(), name.end(), address.sun_path);
        if (::bind(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0)
            qFatal("the socket of the test could not be made");
    }
    ~Listening() { ::close(m_descriptor); }
    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;

    //! What came since the last time.
    [[nodiscard]] QByteArray heard() const
    {
        QByteArray bytes(256, '\0');
        const ssize_t size = ::recv(m_descriptor, bytes.data(), size_t(bytes.size()), 0);
        return bytes.left(std::max<qsizetype>(size, 0));
    }

private:
    const int m_descriptor;
};

} // namespace

//! What packmind-cloudd is told, and what it says to that.
class MainClouddSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsRightIsSaidToBe()
    {
        const CloudProgram program;
        const CloudProgram::Run checked = program.check();
        QCOMPARE(checked.output, program.configFile() + u": the settings are right.\n"_s);
        QCOMPARE(checked.code, 0);
        QVERIFY(!QFile::exists(program.path(u"data"_s))); // nothing was touched
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        const auto add
            = [](const char* row, const QString& name, const QString& value, const QString& said) {
                  QTest::newRow(row) << name << value << said;
              };
        add("unknown", u"lisen"_s, u"1"_s,
            u"there is no setting of this name. There are: listen"_s);
        add("no port", u"listen"_s, u"0.0.0.0"_s, u"this is not an address with a port. Write"_s);
        add("port 0", u"listen"_s, u"0.0.0.0:0"_s, u"this is not an address with a port."_s);
        add("port", u"listen"_s, u"0.0.0.0:70000"_s, u"this is not an address with a port."_s);
        add("name", u"listen"_s, u"localhost:1"_s, u"this is not an address with a port."_s);
        add("v6", u"listen"_s, u"::1:8443"_s, u"this is not an address with a port."_s);
        add("http", u"public-url"_s, u"http://a.example"_s,
            u"this is not the address of a server"_s);
        add("path", u"public-url"_s, u"https://a.example/x"_s, u"this is not the address of a"_s);
        add("user", u"public-url"_s, u"https://a@a.example"_s, u"this is not the address of a"_s);
        add("folder", u"data-folder"_s, u"data"_s, u"this is not a whole path. Write"_s);
        add("backups", u"backup-folder"_s, u"back"_s, u"this is not a whole path. Write"_s);
        add("pem", u"certificate"_s, u"/dev/null"_s, u"/dev/null is not a file of the kind"_s);
        add("gone", u"certificate"_s, u"/gone.pem"_s, u"/gone.pem is not there. Check the path."_s);
        add("key", u"data-key"_s, u"/gone.key"_s, u"/gone.key is not there. Check the path."_s);
        add("relative", u"data-key"_s, u"data-key"_s, u"write the whole path, from / on"_s);
        add("credential", u"data-key"_s, u"credential:a"_s,
            u"systemd gives credentials to a unit"_s);
        add("outside", u"data-key"_s, u"credential:../a"_s, u"write the name of a credential"_s);
        add("address", u"first-operator"_s, u"ada"_s, u"this is not an e-mail address."_s);
        add("network", u"allowed-endpoints"_s, u"10.0.0.1/8"_s, u"is neither a host name nor an"_s);
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, said);
        CloudProgram program;
        program.settings.insert(name, value);
        const CloudProgram::Run checked = program.check();
        QCOMPARE(checked.code, 2);
        const int line = 3 + int(program.settings.keys().indexOf(name)); // behind the comment
        const QString begin = u"%1:%2: %3: "_s.arg(program.configFile()).arg(line).arg(name);
        QVERIFY2(checked.output.startsWith(begin), qPrintable(checked.output));
        QVERIFY2(checked.output.contains(said), qPrintable(checked.output));
        QCOMPARE(checked.output.count(u'\n'), 1);
        // It does not start with it either, and says the same.
        QVERIFY(!program.start());
        QVERIFY2(program.log().contains(said), qPrintable(program.log()));
        QVERIFY(!QFile::exists(program.path(u"data"_s)));
    }

    void allThatIsWrongIsSaidAtOnce()
    {
        CloudProgram program;
        for (const char* name : {"listen", "public-url", "data-folder", "backup-folder",
                 "certificate", "certificate-key", "data-key"})
            program.settings.remove(QString::fromLatin1(name));
        QString said = program.check().output;
        QCOMPARE(said.count(u": this has to be set. "_s), 7);
        CloudProgram::put(program.configFile(), "listen\n= 1\nlisten = 127.0.0.1:1\nlisten = 2\n");
        said = CloudProgram::run({u"--config"_s, program.configFile(), u"--check"_s}).output;
        QCOMPARE(said.count(u": this line is no setting. Write it as: name = value"_s), 2);
        QVERIFY(said.contains(u":4: listen: this was set in line 3 already."_s));
        CloudProgram::put(program.configFile(), "listen = \xff\n");
        said = CloudProgram::run({u"--config"_s, program.configFile(), u"--check"_s}).output;
        QVERIFY(said.contains(u"this file is not text in UTF-8."_s));
        said = CloudProgram::run({u"--config"_s, program.path(u"gone"_s)}).output;
        QVERIFY(said.contains(u"this file can't be read."_s));
    }

    void optionsAreTakenStrictly()
    {
        const QList<QStringList> allWrong{{}, {u"--check"_s}, {u"serve"_s}, {u"--port=1"_s},
            {u"--config"_s}, {u"--make-key"_s, u"/dev/null"_s, u"--check"_s}};
        for (const QStringList& wrong : allWrong) {
            const CloudProgram::Run run = CloudProgram::run(wrong);
            QCOMPARE(run.code, 2);
            QVERIFY(run.output.contains(u"Try packmind-cloudd --help"_s));
        }
        QCOMPARE(CloudProgram::run({u"--version"_s}).output,
            u"packmind-cloudd %1\n"_s.arg(QStringLiteral(CONSOLE_VERSION)));
        QVERIFY(CloudProgram::run({u"--help"_s}).output.startsWith(u"Usage: packmind-cloudd "_s));
    }

    void aKeyIsMadeOnceForItsOwner()
    {
        const CloudProgram program;
        const QString key = program.path(u"data-key"_s);
        QCOMPARE(QFileInfo(key).permissions() & ~(QFile::ReadUser | QFile::WriteUser), mine);
        const QByteArray before = CloudProgram::bytes(key);
        const CloudProgram::Run again = CloudProgram::run({u"--make-key"_s, key});
        QCOMPARE(again.code, 1);
        QVERIFY(again.output.contains(u"is there already and was left as it is: "_s));
        QCOMPARE(CloudProgram::bytes(key), before);
        const CloudProgram::Run nowhere
            = CloudProgram::run({u"--make-key"_s, program.path(u"gone/key"_s)});
        QCOMPARE(nowhere.code, 1);
        QVERIFY(nowhere.output.contains(u"could not be written"_s));
    }

    void secretsThatOthersCanReadAreRefused()
    {
        CloudProgram program;
        const QString key = program.path(u"data-key"_s);
        for (const QFile::Permission other : {QFile::ReadGroup, QFile::ReadOther}) {
            QVERIFY(QFile::setPermissions(key, mine | other));
            const CloudProgram::Run checked = program.check();
            QCOMPARE(checked.code, 2);
            QVERIFY2(checked.output.contains(u"data-key: %1 can be read by others than its owner. "
                                             "Do: chmod 600 %1\n"_s.arg(key)),
                qPrintable(checked.output));
            QVERIFY(!program.start());
        }
        QVERIFY(QFile::setPermissions(key, mine));
        QVERIFY(QFile::setPermissions(program.path(u"server.pem"_s), mine | QFile::ReadGroup));
        QCOMPARE(program.check().code, 0); // Debian's group ssl-cert
        QVERIFY(QFile::setPermissions(program.path(u"server.pem"_s), mine | QFile::ReadOther));
        QVERIFY(program.check().output.contains(u"certificate-key: "_s));
    }

    void keysAndCertificatesHaveToBeSome()
    {
        CloudProgram program;
        CloudProgram::put(program.path(u"data-key"_s), "bm90IGEga2V5\n");
        QVERIFY(program.check().output.contains(u"holds no key of packmind-cloudd."_s));
        const CloudProgram other;
        program.settings.insert(u"data-key"_s, other.path(u"data-key"_s));
        program.settings.insert(u"certificate-key"_s, other.path(u"server.pem"_s));
        QVERIFY(program.check().output.contains(
            u"certificate-key: this key belongs to another certificate"_s));
        CloudProgram::put(
            program.path(u"server.pem"_s), makeSelfSigned({.from = -7200, .until = -3600}));
        program.settings.insert(u"certificate-key"_s, program.path(u"server.pem"_s));
        QVERIFY(program.check().output.contains(u"expired on "_s));
    }

    void credentialsOfSystemdAreRead()
    {
        CloudProgram program;
        program.settings.insert(u"data-key"_s, u"credential:data-key"_s);
        program.settings.insert(u"certificate"_s, u"credential:server.pem"_s);
        program.settings.insert(u"certificate-key"_s, u"credential:server.pem"_s);
        qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(program.path({})));
        // As an access control list of systemd's shows.
        QVERIFY(QFile::setPermissions(
            program.path(u"data-key"_s), QFile::ReadOwner | QFile::ReadGroup));
        const CloudProgram::Run right = program.check();
        QVERIFY(QFile::setPermissions(
            program.path(u"data-key"_s), QFile::ReadOwner | QFile::ReadOther));
        const CloudProgram::Run open = program.check();
        qunsetenv("CREDENTIALS_DIRECTORY");
        QVERIFY2(right.code == 0, qPrintable(right.output));
        QVERIFY(open.output.contains(u"can be read by others than its owner."_s));
    }

    void anotherKeyDoesNotOpenTheData()
    {
        CloudProgram program;
        QVERIFY(program.start());
        QCOMPARE(program.endBy(SIGTERM), 0);
        const QByteArray database = CloudProgram::bytes(program.path(u"data/service.db"_s));
        const QByteArray keyFile = CloudProgram::bytes(program.path(u"data/service.key"_s));
        const CloudProgram other;
        program.settings.insert(u"data-key"_s, other.path(u"data-key"_s));
        QVERIFY(!program.start());
        QVERIFY(program.log().contains(u"is under another key."_s));
        QCOMPARE(CloudProgram::bytes(program.path(u"data/service.db"_s)), database);
        QCOMPARE(CloudProgram::bytes(program.path(u"data/service.key"_s)), keyFile);
    }

    void whoStartedItIsTold()
    {
        CloudProgram program;
        const Listening systemd(program.path(u"notify"_s));
        qputenv("NOTIFY_SOCKET", QFile::encodeName(program.path(u"notify"_s)));
        const bool started = program.start();
        qunsetenv("NOTIFY_SOCKET");
        QVERIFY(started);
        // Behind what the log says, and heard once.
        QByteArray heard;
        QTRY_COMPARE(heard += systemd.heard(), QByteArray("READY=1"));
        QCOMPARE(program.endBy(SIGTERM), 0);
        QCOMPARE(systemd.heard(), QByteArray("STOPPING=1"));
    }
};

QTEST_GUILESS_MAIN(MainClouddSettingsTest)
#include "cloudd_settings_test.moc"
