// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/cloudd_program.h"
#include "profiles/end_of.h"

#include <QDir>
#include <QFileInfo>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

//! Names of the organizations that the person is in.
QStringList namesOf(const QList<domain::Membership>& memberships)
{
    QStringList names;
    for (const domain::Membership& each : memberships)
        names.append(each.organization.name);
    return names;
}

QString signUpCode(CloudProgram& program, const QString& email)
{
    const auto client = program.client();
    const auto outcome
        = endOf(client->session().signUp(email, CloudProgram::password(), u"Globex"_s));
    return outcome ? u"signed up"_s : outcome.error().code;
}

} // namespace

//! packmind-cloudd as a team uses it, over TLS with an authority of its own.
class MainClouddTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstOperatorComesInByInvitationOnly()
    {
        CloudProgram program;
        QVERIFY(program.start());
        QCOMPARE(signUpCode(program, u"mallory@evil.example"_s), u"signup.closed"_s);
        QCOMPARE(signUpCode(program, CloudProgram::operatorEmail()), u"signup.closed"_s);

        const QFileInfo file(program.path(u"data/first-operator-invitation"_s));
        QCOMPARE(file.permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QVERIFY(program.invitation().startsWith(program.settings.value(u"public-url"_s)));

        const auto ada = program.firstOperator();
        const auto standing = endOf(ada->settings().standing());
        QVERIFY(standing);
        QCOMPARE(standing->standing.role, domain::WorkspaceRole::Operator);
        QVERIFY(ada->session().current());
        QVERIFY(endOf(ada->organizations().create(u"Acme"_s)));
        QCOMPARE(signUpCode(program, u"mallory@evil.example"_s), u"signup.closed"_s);
        // The link works once.
        const auto other = program.client();
        QCOMPARE(endOf(other->session().acceptInvitation(program.invitation(), u"another-word!!"_s))
                     .error()
                     .code,
            u"invitation.not-valid"_s);
        QCOMPARE(program.endBy(SIGTERM), 0);
        QVERIFY(program.start());
        QVERIFY(program.invitation().isEmpty());
    }

    void anotherNameTakesTheInvitationBack()
    {
        CloudProgram program;
        program.settings.insert(u"first-operator"_s, u"eda@acme.example"_s);
        QVERIFY(program.start());
        const QString mistyped = program.invitation();
        QCOMPARE(program.endBy(SIGTERM), 0);
        QVERIFY(program.start());
        QCOMPARE(program.invitation(), mistyped); // the same one as long as it is good
        QCOMPARE(program.endBy(SIGINT), 0);
        program.settings.insert(u"first-operator"_s, CloudProgram::operatorEmail());
        QVERIFY(program.start());
        QVERIFY(program.invitation() != mistyped);
        const auto eda = program.client();
        QCOMPARE(
            endOf(eda->session().acceptInvitation(mistyped, CloudProgram::password())).error().code,
            u"invitation.not-valid"_s);
        const auto ada = program.firstOperator();
        const auto people = endOf(ada->settings().people());
        QVERIFY(people);
        for (const domain::Person& person : *people)
            QCOMPARE(person.role == domain::WorkspaceRole::Operator,
                person.account.email == CloudProgram::operatorEmail());
    }

    void withoutAFirstOperatorItDoesNotStart()
    {
        CloudProgram program;
        program.settings.remove(u"first-operator"_s);
        QVERIFY(!program.start());
        QVERIFY2(program.log().contains(u"first-operator: Nobody can sign in"_s),
            qPrintable(program.log()));
        // Once there is one, nobody has to be named.
        program.settings.insert(u"first-operator"_s, CloudProgram::operatorEmail());
        QVERIFY(program.start());
        (void)program.firstOperator();
        QCOMPARE(program.endBy(SIGTERM), 0);
        program.settings.remove(u"first-operator"_s);
        QVERIFY(program.start());
    }

    void whatWasAnsweredIsThereAfterTheEnd()
    {
        CloudProgram program;
        QVERIFY(program.start());
        QStringList made;
        {
            const auto ada = program.firstOperator();
            // It is told to end while the console goes on: what was answered counts.
            bool told = false;
            for (int i = 0; i < 200; ++i) {
                const QString name = u"Acme %1"_s.arg(i);
                if (i == 5)
                    program.send(SIGTERM);
                told |= i >= 5;
                if (!endOf(ada->organizations().create(name)))
                    break;
                made.append(name);
            }
            QVERIFY(told && made.size() >= 5 && made.size() < 200);
            QCOMPARE(program.ended(), 0);
        }
        QVERIFY(program.start());
        const auto again = program.client();
        const auto signedIn = endOf(
            again->session().signIn(CloudProgram::operatorEmail(), CloudProgram::password()));
        QVERIFY(signedIn);
        const QStringList found = namesOf(signedIn->memberships);
        for (const QString& name : made)
            QVERIFY2(found.contains(name), qPrintable(name));
        QCOMPARE(program.endBy(SIGTERM), 0);
    }

    void aSecondOneOnTheSameDataEnds()
    {
        CloudProgram program;
        QVERIFY(program.start());
        program.settings.insert(u"listen"_s, u"127.0.0.1:9"_s);
        program.writeSettings();
        const CloudProgram::Run second = CloudProgram::run({u"--config"_s, program.configFile()});
        QCOMPARE(second.code, 1);
        QVERIFY2(second.output.contains(u"data-folder: another packmind-cloudd uses %1."_s.arg(
                     program.path(u"data"_s))),
            qPrintable(second.output));
        QCOMPARE(program.askAs(program.host()), QByteArray("HTTP/1.1 200 OK"));
        // A lock that a kill leaves is none.
        QCOMPARE(program.endBy(SIGKILL), -1);
        program.settings.insert(u"listen"_s, QString::fromLatin1(program.host()));
        QVERIFY(program.start());
    }

    void itAnswersOverTlsAndUnderItsNameOnly()
    {
        CloudProgram program;
        QVERIFY(program.start());
        QCOMPARE(program.askAs(program.host()), QByteArray("HTTP/1.1 200 OK"));
        QVERIFY(program.askAs("evil.example").startsWith("HTTP/1.1 421 "));
        QTcpSocket plain;
        plain.connectToHost(u"127.0.0.1"_s, quint16(program.host().split(':').last().toUInt()));
        QVERIFY(plain.waitForConnected());
        plain.write("GET /api/v0/ HTTP/1.1\r\nHost: " + program.host() + "\r\n\r\n");
        while (plain.waitForReadyRead(20'000)) { }
        QVERIFY(!plain.readAll().contains("HTTP"));
        QCOMPARE(plain.state(), QAbstractSocket::UnconnectedState);
    }

    void aRenewedCertificateIsShownAfterHangup()
    {
        CloudProgram program;
        QVERIFY(program.start());
        const QByteArray before = program.shownCertificate().digest();
        const QByteArray file = CloudProgram::bytes(program.path(u"server.pem"_s));
        CloudProgram::put(program.path(u"server.pem"_s), "not a certificate");
        program.send(SIGHUP);
        QVERIFY(program.says(u"the certificate stays as it is: certificate "_s));
        QCOMPARE(program.shownCertificate().digest(), before);
        program.renewCertificate();
        program.send(SIGHUP);
        QVERIFY(program.says(u"shows the certificate that is valid until"_s));
        QTRY_VERIFY(program.shownCertificate().digest() != before);
        QCOMPARE(
            program.askAs(program.host()), QByteArray("HTTP/1.1 200 OK")); // with the new authority
        QCOMPARE(program.endBy(SIGTERM), 0);
    }

    void nothingSecretIsInTheLog()
    {
        CloudProgram program;
        QVERIFY(program.start());
        const QString token = program.invitation().section(u"token="_s, 1);
        QVERIFY(token.size() > 20);
        const QByteArray key = CloudProgram::bytes(program.path(u"data-key"_s)).trimmed();
        const auto ada = program.firstOperator();
        const auto wrong = program.client();
        QVERIFY(!endOf(wrong->session().signIn(CloudProgram::operatorEmail(), u"wrong-horse!!"_s)));
        QCOMPARE(program.endBy(SIGTERM), 0);
        for (const QString& secret : {token, QString::fromLatin1(key), CloudProgram::password(),
                 u"wrong-horse!!"_s, CloudProgram::operatorEmail()})
            QVERIFY2(!program.log().contains(secret), qPrintable(secret));
        // Nor is anything of it readable in the files.
        const QDir data(program.path(u"data"_s));
        for (const QFileInfo& file : data.entryInfoList(QDir::Files)) {
            const QByteArray content = CloudProgram::bytes(file.filePath());
            QVERIFY2(!content.contains(CloudProgram::operatorEmail().toUtf8()),
                qPrintable(file.fileName()));
            QVERIFY2(!content.contains(key), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(MainClouddTest)
#include "cloudd_test.moc"
