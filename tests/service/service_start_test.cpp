// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/service_fixture.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

class ServiceStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFreshServiceSaysWhatItCan()
    {
        ServiceFixture fixture;
        QVERIFY(fixture.isRunning());
        ServiceClient anybody = fixture.client();
        const ServiceAnswer answer = anybody.get(u"/capabilities"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("service"), u"packmind-console-service"_s);
        QCOMPARE(answer.object()["signUpOpen"_L1].toBool(), true);
        QCOMPARE(answer.object()["encryptedAtRest"_L1].toBool(), true);
        QVERIFY(!answer.headers.value("x-request-id").isEmpty());
        QCOMPARE(anybody.get(u"/"_s).text("message"), u"Hello api"_s);
        QCOMPARE(anybody.get(u"/healthcheck"_s).text("status"), u"ok"_s);
        QCOMPARE(anybody.get(u"/auth/social/providers"_s).object()["providers"_L1].toArray(),
            QJsonArray());
    }

    void itsFilesAreForItsOwnerOnly()
    {
        ServiceFixture fixture;
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(fixture.dataFolder()).permissions() & others));
        const QFileInfoList files = QDir(fixture.dataFolder()).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 2);
        for (const QFileInfo& file : files)
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }

    void whatWasDoneIsThereAfterARestart()
    {
        ServiceFixture fixture;
        const ServiceClient before = fixture.operatorClient();
        const QByteArray certificate = fixture.running().certificate.digest();
        fixture.stop();
        QVERIFY(fixture.start());
        QCOMPARE(fixture.running().certificate.digest(), certificate);
        ServiceClient after = fixture.client();
        after.cookie = before.cookie;
        QCOMPARE(after.get(u"/auth/me"_s).object()["user"_L1]["email"_L1].toString(),
            ServiceFixture::operatorEmail());
    }

    void aFolderThatCannotBeMadeIsSaidSo()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"file"_s);
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly));
        ServiceFixture fixture([&](service::ServiceConfig& config) {
            config.dataFolder = QString(file + u"/data"_s);
        });
        QVERIFY(!fixture.isRunning());
        QCOMPARE(fixture.startError->code, u"service.folder"_s);
        QVERIFY(fixture.startError->message.endsWith(u'.'));
    }

    void stoppingBeforeItRunsCancelsTheStart()
    {
        QTemporaryDir folder;
        service::Service service(service::ServiceConfig{
            .dataFolder = folder.filePath(u"data"_s), .dataKey = service::DataKey::generate()});
        QSignalSpy stopped(&service, &service::Service::stopped);
        std::optional<base::ApiError> error;
        service.start().then(this, [&](const base::Result<service::RunningService>& result) {
            if (!result)
                error = result.error();
        });
        service.stop();
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, base::ApiError::Kind::Cancelled);
        QCOMPARE(stopped.size(), 1);
    }

    void aFileThatIsNoDatabaseIsSaidSoAndLeftAlone()
    {
        ServiceFixture fixture;
        fixture.stop();
        QFile file(fixture.databaseFile());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        const QByteArray content = QByteArray(8192, 'x');
        file.write(content);
        file.close();
        QVERIFY(!fixture.start());
        QCOMPARE(fixture.startError->code, u"storage.key"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void unknownAddressesAndMethodsAreRefused()
    {
        ServiceFixture fixture;
        ServiceClient anybody = fixture.client();
        anybody.captured = false;
        QCOMPARE(anybody.get(u"/nope"_s).code(), u"route.unknown"_s);
        const ServiceAnswer method = anybody.remove(u"/auth/signin"_s);
        QCOMPARE(method.status, 405);
        QCOMPARE(method.headers.value("allow"), QByteArray("POST"));
        QCOMPARE(anybody.send("HEAD", u"/capabilities"_s).status, 200);
        // Paths are compared without case, and a slash at the end does not matter.
        QCOMPARE(anybody.get(u"/AUTH/Social/PROVIDERS/"_s).status, 200);
    }

    void aDecoratorStandsAroundEveryRequest()
    {
        ServiceFixture fixture([](service::ServiceConfig& config) {
            config.decorator = [](const service::HttpHandler& inner) {
                return [inner](const service::HttpRequest& request) {
                    return request.path.endsWith(u"/healthcheck"_s)
                        ? service::HttpResponse::refusal(503, u"test"_s, u"Not now."_s)
                        : inner(request);
                };
            };
        });
        ServiceClient anybody = fixture.client();
        anybody.captured = false;
        QCOMPARE(anybody.get(u"/healthcheck"_s).status, 503);
        QCOMPARE(anybody.get(u"/"_s).status, 200);
    }
};

QTEST_GUILESS_MAIN(ServiceStartTest)
#include "service_start_test.moc"
