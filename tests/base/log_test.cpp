// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/log.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace console::base;

namespace {
Q_LOGGING_CATEGORY(logTest, "console.test")
}

class LogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secretsAndAddressesAreRemoved_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("nothing to hide", "nothing to hide");
        row("signed in ada@acme.example now", "signed in a***@acme.example now");
        row("<ada@acme.example>, bob@beta.example", "<a***@acme.example>, b***@beta.example");
        row("Authorization: Bearer abc.def-1", "Authorization: Bearer (removed)");
        row("Cookie: auth_token=eyJhbGciOi.eyJ1c2Vy.c2ln; x", "Cookie: auth_token=(removed); x");
        row("https://h/activate?token=5f0c-1&x=1", "https://h/activate?token=(removed)&x=1");
        row("{\"password\":\"a!b!c!d!\",\"n\":1}", "{\"password\":\"(removed)\",\"n\":1}");
        row("apiKey=QUJD", "apiKey=(removed)");
        row("got eyJhbGciOiJIUzI1NiJ9.eyJ1Ijoi.c2ln here", "got (removed) here");
        row("{\"code\":\"5f0c\"}", "{\"code\":\"(removed)\"}");
        row("password: two words!!", "password: (removed)");
        row("{\"password\":\"a \\\"quoted\\\" b!\",\"n\":1}",
            "{\"password\":\"(removed)\",\"n\":1}");
        row("Set-Cookie: auth_token=abc", "Set-Cookie: auth_token=(removed)");
        row("key eyJob3N0IjoiaHR0cDovLzEyNy4wLjAuMSIsImp3dCI6ImV5SiJ9 end", "key (removed) end");
    }

    void secretsAndAddressesAreRemoved()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redact(text), expected);
    }

    void addressesAreMasked()
    {
        QCOMPARE(
            maskAddress(QStringLiteral("ada@acme.example")), QStringLiteral("a***@acme.example"));
        QCOMPARE(maskAddress(QStringLiteral("ada")), QStringLiteral("***"));
        QCOMPARE(maskAddress(QStringLiteral("@acme.example")), QStringLiteral("***"));
        QCOMPARE(maskAddress(QString()), QStringLiteral("***"));
    }

    // One program, one log: this is the only function that starts it.
    void fileIsPrivateRedactedCompleteAndBounded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("log/console.log"));
        logToFile(path);
        QCOMPARE(logFilePath(), path);
        qCInfo(logTest) << "hello ada@acme.example";
        QVERIFY(read(path).contains("info console.test: hello a***@acme.example"));
        QCOMPARE(
            QFile::permissions(path) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
        const QByteArray long1(1000, 'x');
        constexpr int writers = 4;
        std::vector<std::thread> threads;
        threads.reserve(writers);
        for (int t = 0; t < writers; ++t) {
            threads.emplace_back([&long1, t] {
                for (int i = 0; i < 700; ++i)
                    qCInfo(logTest).noquote() << "thread" << t << "line" << i << long1;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        qInstallMessageHandler(nullptr);
        const QByteArray both = read(path + QStringLiteral(".1")) + read(path);
        // 2.8 MB in all, turned once: nothing is lost and no line is torn.
        QCOMPARE(both.count('\n'), 1 + 4 * 700);
        QVERIFY(QFile(path).size() < 2 * 1024 * 1024);
        const QList<QByteArray> lines = both.trimmed().split('\n');
        for (const QByteArray& line : lines)
            QCOMPARE(line.count("console.test"), 1);
    }

private:
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"
