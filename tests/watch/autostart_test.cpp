// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "watch/autostart.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

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
        const Autostart autostart(home.filePath(u"autostart"_s), u"/usr/bin/packmind-console"_s);
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        QCOMPARE(complaints(autostart.path()), QByteArray());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.set(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(autostart.path()));
        QVERIFY(autostart.set(false));
    }

    void aFolderWithOddLettersIsQuoted()
    {
        const QTemporaryDir home;
        const Autostart autostart(home.path(), uR"(/opt/a "b" $c `d` 100% \e/console)"_s);
        QVERIFY(autostart.set(true));
        QCOMPARE(complaints(autostart.path()), QByteArray());
        QCOMPARE(lineOf(autostart.content(), "Exec"),
            uR"("/opt/a \\"b\\" \\$c \\`d\\` 100%% \\\\e/console" --hidden)"_s);
    }

    void whatADesktopSwitchedOffIsOff()
    {
        const QTemporaryDir home;
        const Autostart autostart(home.path(), u"/usr/bin/packmind-console"_s);
        QVERIFY(autostart.set(true));
        QFile file(autostart.path());
        QVERIFY(file.open(QIODevice::Append));
        file.write("Hidden=true\n");
        file.close();
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir home;
        QFile inTheWay(home.filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Autostart autostart(inTheWay.fileName(), u"/usr/bin/packmind-console"_s);
        const auto set = autostart.set(true);
        QVERIFY(!set);
        QVERIFY(!set.error().message.isEmpty());
        QVERIFY(!autostart.isOn());
    }
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostart_test.moc"
