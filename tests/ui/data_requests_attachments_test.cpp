// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/attachments_api.h"
#include "ui/parts/file_drop.h"
#include "ui/parts/inline_question.h"
#include "ui/requests_stage.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

const QString eve = u"eve@globex.example"_s;

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

//! Opens the attachments of that case.
bool openFiles(RequestsStage& stage, const QString& ref)
{
    return stage.open() && stage.choose(ref) && stage.person().press(u"Attachments…"_s)
        && QTest::qWaitFor(
            [&] { return stage.person().find(u"Add the file"_s) != nullptr; }, 10'000);
}

ui::FileDrop* dropOf(RequestsStage& stage)
{
    const QList<ui::FileDrop*> drops = stage.page().findChildren<ui::FileDrop*>();
    for (ui::FileDrop* drop : drops) {
        if (drop->isVisible())
            return drop;
    }
    return nullptr;
}

//! Drops that file there, as from a file manager.
void dropFile(RequestsStage& stage, const QString& path)
{
    QTRY_VERIFY(dropOf(stage));
    ui::FileDrop* drop = dropOf(stage);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(drop, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(drop, &dropped);
}

} // namespace

//! Files of a case, on the real page against the real service.
class DataRequestsAttachmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aFileIsDroppedSentSavedAndRemoved()
    {
        RequestsStage stage;
        const QString ref = stage.record(eve);
        const QString path = stage.stage.folder.filePath(u"scan.txt"_s);
        const QByteArray content
            = "%PDF-1.7\n" + QByteArray(int(domain::attachmentPiece), 'x') + "end";
        QVERIFY(write(path, content));
        QVERIFY(openFiles(stage, ref));
        const PageDriver& person = stage.person();
        QTRY_VERIFY(person.saysExactly(u"There are none yet."_s));
        QVERIFY(person.says(u"The console never opens one"_s));
        dropFile(stage, path);
        QTRY_VERIFY(person.says(u"scan.txt"_s));
        QVERIFY(person.type(u"What it is"_s, u"From a recipient of the data"_s));
        QVERIFY(person.press(u"Add the file"_s));
        QTRY_VERIFY(person.find(u"Save scan.txt as…"_s));
        QVERIFY(person.says(u"PDF document · From a recipient of the data · 512.0 KiB"_s));
        QVERIFY(person.says(u"SHA-256 "_s));
        QVERIFY(!person.saysExactly(u"There are none yet."_s));
        const QString saved = stage.stage.folder.filePath(u"saved.pdf"_s);
        QVERIFY(person.press(u"Save scan.txt as…"_s));
        QPointer<QFileDialog> dialog = stage.page().findChild<QFileDialog*>();
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"scan.txt"_s);
        dialog->selectFile(saved);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(person.says(u"Saved to "_s + saved));
        QCOMPARE(contentOf(saved), content);
        QVERIFY(!(QFile::permissions(saved) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(person.press(u"Remove scan.txt"_s));
        QTRY_VERIFY(person.says(u"Remove scan.txt?"_s));
        QVERIFY(person.press(u"Keep it"_s));
        QVERIFY(person.press(u"Remove scan.txt"_s));
        QTRY_VERIFY(person.says(u"Remove scan.txt?"_s));
        pressYes(stage);
        QTRY_VERIFY(person.saysExactly(u"There are none yet."_s));
        QVERIFY(person.press(u"Back to the case"_s));
        QTRY_VERIFY(person.saysExactly(u"History"_s));
    }

    void whatDoesNotFitIsSaidAtTheFile()
    {
        RequestsStage stage;
        const QString ref = stage.record(eve);
        QVERIFY(openFiles(stage, ref));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Add the file"_s));
        QTRY_COMPARE(person.errorAt(u"File"_s), u"Choose a file first."_s);
        const QString empty = stage.stage.folder.filePath(u"empty.txt"_s);
        QVERIFY(write(empty, {}));
        dropFile(stage, empty);
        QTRY_COMPARE(person.errorAt(u"File"_s), u"This file is empty: there is nothing to keep."_s);
        const QString large = stage.stage.folder.filePath(u"large.bin"_s);
        QVERIFY(write(large, "x"));
        QVERIFY(QFile::resize(large, domain::largestAttachment + 1));
        dropFile(stage, large);
        QTRY_COMPARE(person.errorAt(u"File"_s),
            u"This file is too large. An attachment has at most 25 MiB."_s);
        dropFile(stage, stage.stage.folder.path());
        QTRY_VERIFY(person.errorAt(u"File"_s).endsWith(u"is no file that can be read."_s));
        QVERIFY(person.press(u"Add the file"_s));
        QTRY_VERIFY(person.errorAt(u"File"_s).endsWith(u"is no file that can be read."_s));
        QCOMPARE(stage.stage.faults.count("POST", u"/attachment-uploads"_s), 0);
    }

    void sendingSaysHowFarItIsAndCanBeStopped()
    {
        RequestsStage stage;
        const QString ref = stage.record(eve);
        const QString path = stage.stage.folder.filePath(u"scan.bin"_s);
        QVERIFY(write(path, QByteArray(int(2 * domain::attachmentPiece), 'x')));
        QVERIFY(openFiles(stage, ref));
        const PageDriver& person = stage.person();
        dropFile(stage, path);
        stage.stage.faults.set(Faults::Kind::Hold, u"/pieces/2"_s);
        QVERIFY(person.press(u"Add the file"_s));
        QTRY_VERIFY(person.saysExactly(u"Sent 512.0 KiB of 1.0 MiB."_s));
        QVERIFY(person.press(u"Stop"_s));
        QTRY_VERIFY(!person.find(u"Stop"_s));
        stage.stage.faults.clear();
        QVERIFY(person.saysExactly(u"There are none yet."_s));
        // It is still chosen, and can be sent after all.
        QVERIFY(person.says(u"scan.bin"_s));
        QVERIFY(person.press(u"Add the file"_s));
        QTRY_VERIFY(person.find(u"Save scan.bin as…"_s));
        const auto all
            = await(cloud::AttachmentsApi(stage.stage.elsewhere().governanceSession()).all(ref));
        QVERIFY(all);
        QCOMPARE(all->size(), 1);
    }

    void aClosedCaseSaysWhyNothingChanges()
    {
        RequestsStage stage;
        const QString ref = stage.record(eve);
        cloud::AttachmentsApi api(stage.stage.elsewhere().governanceSession());
        QVERIFY(await(api.add(ref,
            {.name = u"mail.txt"_s,
                .bytes = 5,
                .purpose = domain::AttachmentPurpose::FromPerson,
                .read =
                    [](qint64, qint64) {
                        return base::Call<QByteArray>::ready(QByteArray("hello"));
                    }},
            {})));
        QVERIFY(stage.move(ref, S::Withdrawn));
        QVERIFY(stage.open());
        QVERIFY(stage.person().chooseFromMenu(u"Which cases: Open"_s, u"All cases"_s));
        QTRY_VERIFY(stage.refs().contains(ref));
        QVERIFY(stage.choose(ref));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Attachments…"_s));
        QTRY_VERIFY(person.find(u"Save mail.txt as…"_s));
        QCOMPARE(person.refusalOf(u"Save mail.txt as…"_s), QString());
        QCOMPARE(person.refusalOf(u"Remove mail.txt"_s),
            u"The case is closed: what belongs to it stays until it is purged."_s);
        QCOMPARE(person.refusalOf(u"Add the file"_s), u"The case is closed. Reopen it first."_s);
    }

private:
    //! The button of the question, not the link that asked it.
    static void pressYes(RequestsStage& stage)
    {
        const auto* question = stage.page().findChild<ui::InlineQuestion*>();
        QVERIFY(question);
        QTRY_VERIFY(question->yesButton()->isEnabled());
        question->yesButton()->click();
    }
};

QTEST_MAIN(DataRequestsAttachmentsTest)
#include "data_requests_attachments_test.moc"
