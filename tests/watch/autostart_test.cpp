// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/end_of.h"
#include "watch/autostart.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace console::test;
using namespace console::watch;
using namespace Qt::StringLiterals;

namespace {

//! What a validator of the specification's own project finds wrong.
QByteArray complaints(const QString& path)
{
    QProcess validate;
    validate.start(u"desktop-file-validate"_s, {path});
    if (!validate.waitForFinished() || validate.exitStatus() != QProcess::NormalExit)
        return "desktop-file-validate does not run";
    return validate.readAllStandardOutput() + validate.readAllStandardError();
}

QString lineOf(const QByteArray& content, const QByteArray& key)
{
    const QByteArray start = '\n' + key + '=';
    const qsizetype at = content.indexOf(start) + start.size();
    return QString::fromUtf8(content.mid(at, content.indexOf('\n', at) - at));
}

} // namespace

class AutostartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsAFileThatIsThereOrNot()
    {
        const QTemporaryDir home;
        Autostart autostart(home.filePath(u"autostart"_s), u"/usr/bin/packmind-console"_s);
        QVERIFY(!*endOf(autostart.isOn()));
        QVERIFY(endOf(autostart.set(true)));
        QVERIFY(*endOf(autostart.isOn()));
        QCOMPARE(complaints(autostart.path()), QByteArray());
        QVERIFY(endOf(autostart.set(true)));
        QVERIFY(endOf(autostart.set(false)));
        QVERIFY(!*endOf(autostart.isOn()));
        QVERIFY(!QFile::exists(autostart.path()));
        QVERIFY(endOf(autostart.set(false)));
    }

    void aFolderWithOddLettersIsQuoted()
    {
        const QTemporaryDir home;
        Autostart autostart(home.path(), uR"(/opt/a "b" $c `d` 100% \e/console)"_s);
        QVERIFY(endOf(autostart.set(true)));
        QCOMPARE(complaints(autostart.path()), QByteArray());
        QCOMPARE(lineOf(autostart.content(), "Exec"),
            uR"("/opt/a \\"b\\" \\$c \\`d\\` 100%% \\\\e/console" --hidden)"_s);
    }

    void whatADesktopSwitchedOffIsOff()
    {
        const QTemporaryDir home;
        Autostart autostart(home.path(), u"/usr/bin/packmind-console"_s);
        QVERIFY(endOf(autostart.set(true)));
        QFile file(autostart.path());
        QVERIFY(file.open(QIODevice::Append));
        file.write("Hidden=true\n");
        file.close();
        QVERIFY(!*endOf(autostart.isOn()));
        QVERIFY(endOf(autostart.set(true)));
        QVERIFY(*endOf(autostart.isOn()));
    }

    void nobodyWaitsForTheDisk()
    {
        const QTemporaryDir home;
        bool answered = false;
        QString path;
        {
            Autostart autostart(home.path(), u"/usr/bin/packmind-console"_s);
            path = autostart.path();
            autostart.set(true).then(this, [&](const auto& set) { answered = set.has_value(); });
            QVERIFY(!answered);
        }
        // Begun is done, also when nobody is there any more.
        QVERIFY(QFile::exists(path));
        QTRY_VERIFY(answered);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir home;
        QFile inTheWay(home.filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Autostart autostart(inTheWay.fileName(), u"/usr/bin/packmind-console"_s);
        const auto set = endOf(autostart.set(true));
        QVERIFY(!set);
        QVERIFY(!set.error().message.isEmpty());
        QVERIFY(!*endOf(autostart.isOn()));
    }
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostart_test.moc"
