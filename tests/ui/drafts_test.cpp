// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"
#include "domain/local_day.h"
#include "ui/drafts_stage.h"
#include "ui/parts/file_drop.h"
#include "ui/write_forms.h"

#include <QTemporaryFile>

#include <algorithm>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString typed = u"Beta Research"_s;
const QString nameField = u"Organization name"_s;

struct Console : DraftsStage {
    bool openNew()
    {
        return stage.turnTo(ui::PageId::Organizations)
            && stage.person().press(u"New organization"_s);
    }
};

WriteForm formNamed(const QString& name)
{
    const QList<WriteForm> forms = writeForms();
    return *std::find_if(forms.begin(), forms.end(),
        [&](const WriteForm& form) { return QString::fromUtf8(form.name) == name; });
}

//! A case whose person letters can be sent to, though nothing answers there; its ref.
QString caseWithRelay(WindowStage& stage)
{
    ServiceClient ada = stage.elsewhere();
    ada.patch(u"/governance/mail/relay"_s,
        {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, 9},
            {u"senderAddress"_s, u"cloud@acme.example"_s}});
    return ada
        .post(u"/governance/data-requests"_s,
            {{u"address"_s, u"eve@globex.example"_s}, {u"regulation"_s, u"gdpr"_s},
                {u"channel"_s, u"post"_s},
                {u"receivedAt"_s, base::isoUtc(stage.service().now().addDays(-1))},
                {u"zone"_s, domain::usualZone()}, {u"calendar"_s, u"fr"_s},
                {u"rights"_s, QJsonArray{u"access"_s}}})
        .text("ref");
}

bool openLetter(WindowStage& stage, const QString& ref, const QString& kind)
{
    return stage.turnTo(ui::PageId::DataRequests)
        && stage.person().choose(u"Data requests list"_s, ref)
        && stage.person().press(u"Letters…"_s) && stage.person().press(kind);
}

} // namespace

class DraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormKeepsWhatIsTyped_data();
    void everyFormKeepsWhatIsTyped();
    void whatIsSavedIsNoDraftAnyMore();
    void aDraftIsOfferedAndGoesOn();
    void anOfferIsRefused();
    void whatIsTypedBesideAnOfferIsKept();
    void settingsAreKeptToo_data();
    void settingsAreKeptToo();
    void aFileOfADraftIsChosenAnew();
    void aLetterIsOfferedInOneOfItsKindOnly();
};

void DraftsTest::everyFormKeepsWhatIsTyped_data()
{
    QTest::addColumn<QString>("form");
    for (const QString& form : {u"new organization"_s, u"rename"_s, u"invitation"_s,
             u"report request"_s, u"message to the DPO"_s})
        QTest::newRow(qPrintable(form)) << form;
}

void DraftsTest::everyFormKeepsWhatIsTyped()
{
    QFETCH(QString, form);
    Console console;
    QVERIFY(console.stage.signUp());
    QVERIFY(console.stage.addMember(u"grace@acme.example"_s));
    QVERIFY(formNamed(form).fill(console.stage));
    QVERIFY(console.isKept(1));
    QVERIFY(console.stage.person().press(u"Discard"_s));
    QVERIFY(console.isKept(0));
}

void DraftsTest::whatIsSavedIsNoDraftAnyMore()
{
    Console console;
    QVERIFY(console.stage.signUp());
    const WriteForm form = formNamed(u"new organization"_s);
    QVERIFY(form.fill(console.stage));
    QVERIFY(console.isKept(1));
    QVERIFY(console.stage.person().press(form.submit));
    QTRY_VERIFY(console.stage.person().says(form.done));
    QVERIFY(console.isKept(0));
    QVERIFY(console.openNew());
    QTest::qWait(100);
    QVERIFY(!console.stage.person().says(draftOffered));
}

void DraftsTest::aDraftIsOfferedAndGoesOn()
{
    Console console;
    QVERIFY(console.stage.signUp());
    QVERIFY(console.openNew());
    QVERIFY(console.stage.person().type(nameField, typed));
    QVERIFY(console.isKept(1));
    QVERIFY(console.stage.reopenAsProduction());
    QVERIFY(console.openNew());
    const PageDriver& person = console.stage.person();
    QTRY_VERIFY(person.says(draftOffered));
    QCOMPARE(person.textOf(nameField), QString());
    QVERIFY(person.press(goOnWithDraft));
    QCOMPARE(person.textOf(nameField), typed);
    QVERIFY(!person.find(goOnWithDraft));
    QVERIFY(person.says(u"1 unsaved change"_s));
    QVERIFY(person.find(nameField)->hasFocus());
    QVERIFY(person.press(u"Create organization"_s));
    QTRY_VERIFY(person.says(u"“Beta Research” is created. You are its admin."_s));
    QVERIFY(console.isKept(0));
}

void DraftsTest::anOfferIsRefused()
{
    Console console;
    QVERIFY(console.stage.signUp());
    QVERIFY(console.openNew());
    QVERIFY(console.stage.person().type(nameField, typed));
    QVERIFY(console.isKept(1));
    QVERIFY(console.stage.reopenAsProduction());
    QVERIFY(console.openNew());
    QVERIFY(console.stage.person().press(u"Discard the draft"_s));
    QVERIFY(console.isKept(0));
    QCOMPARE(console.stage.person().textOf(nameField), QString());
    QTRY_VERIFY(!console.stage.person().says(draftOffered));
}

void DraftsTest::whatIsTypedBesideAnOfferIsKept()
{
    Console console;
    QVERIFY(console.stage.signUp());
    QVERIFY(console.openNew());
    QVERIFY(console.stage.person().type(nameField, typed));
    QVERIFY(console.isKept(1));
    QVERIFY(console.stage.reopenAsProduction());
    QVERIFY(console.openNew());
    QTRY_VERIFY(console.stage.person().says(draftOffered));
    QVERIFY(console.stage.person().type(nameField, u"Gamma"_s));
    QTest::qWait(1500);
    // The later one is on the disk, and the one that was offered is not lost yet.
    QVERIFY(console.stage.person().press(goOnWithDraft));
    QCOMPARE(console.stage.person().textOf(nameField), typed);
    QVERIFY(console.stage.person().type(nameField, u"Gamma"_s));
    QTest::qWait(1500);
    QVERIFY(console.stage.reopenAsProduction());
    QVERIFY(console.openNew());
    QVERIFY(console.stage.person().press(goOnWithDraft));
    QCOMPARE(console.stage.person().textOf(nameField), u"Gamma"_s);
}

void DraftsTest::settingsAreKeptToo_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("secret");
    QTest::newRow("mail") << u"Mail"_s << u"Relay"_s << u"Password of the relay"_s;
    QTest::newRow("connection") << u"Connection"_s << u"Name"_s << QString();
}

void DraftsTest::settingsAreKeptToo()
{
    QFETCH(const QString, section);
    QFETCH(const QString, field);
    QFETCH(const QString, secret);
    Console console;
    QVERIFY(console.stage.signUp());
    QVERIFY(console.stage.turnToSection(section));
    QVERIFY(console.stage.person().type(field, typed));
    QVERIFY(console.isKept(1));
    QVERIFY(console.stage.person().press(u"Discard"_s));
    QVERIFY(console.isKept(0));
    if (!secret.isEmpty())
        QVERIFY(console.stage.person().type(secret, u"let me through"_s));
    QVERIFY(console.stage.person().type(field, typed));
    QVERIFY(console.isKept(1));
    QVERIFY(console.stage.reopenAsProduction());
    QVERIFY(console.stage.turnToSection(section));
    QTRY_VERIFY(console.stage.person().says(draftOffered));
    QVERIFY(console.stage.person().press(goOnWithDraft));
    QCOMPARE(console.stage.person().textOf(field), typed);
    if (!secret.isEmpty())
        QCOMPARE(console.stage.person().textOf(secret), QString());
}

//! Nothing of it was read.
void DraftsTest::aFileOfADraftIsChosenAnew()
{
    Console console;
    QVERIFY(console.stage.signUp());
    const auto drops = [&console] {
        return console.stage.window().currentConsolePage()->findChildren<ui::FileDrop*>();
    };
    QVERIFY(console.stage.turnToSection(u"Connection"_s));
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(!drops().isEmpty());
    Q_EMIT drops().constFirst()->fileChosen(file.fileName());
    QCOMPARE(drops().constFirst()->path(), file.fileName());
    QVERIFY(console.stage.person().type(u"Name"_s, typed));
    QVERIFY(console.isKept(1));
    QVERIFY(console.stage.reopenAsProduction());
    QVERIFY(console.stage.turnToSection(u"Connection"_s));
    QTRY_VERIFY(console.stage.person().says(draftOffered));
    QVERIFY(console.stage.person().press(goOnWithDraft));
    QCOMPARE(console.stage.person().textOf(u"Name"_s), typed);
    const QList<ui::FileDrop*> shown = drops();
    QVERIFY(!shown.isEmpty());
    for (const ui::FileDrop* drop : shown)
        QCOMPARE(drop->path(), QString());
}

void DraftsTest::aLetterIsOfferedInOneOfItsKindOnly()
{
    const QString extension = u"Extension of the time limit…"_s;
    const QString why = u"Why more time is needed"_s;
    const QString many = u"Very many requests came this month."_s;
    Console console;
    QVERIFY(console.stage.signUp());
    const QString ref = caseWithRelay(console.stage);
    QVERIFY(!ref.isEmpty());
    QVERIFY(openLetter(console.stage, ref, extension));
    QVERIFY(console.stage.person().type(why, many));
    QVERIFY(console.isKept(1));
    QVERIFY(console.stage.reopenAsProduction());
    QVERIFY(openLetter(console.stage, ref, u"Question who asks…"_s));
    QTRY_VERIFY(console.stage.person().find(u"Why there is doubt who asks"_s));
    QVERIFY(!waitUntil([&] { return console.stage.person().says(draftOffered); }, 300));
    QVERIFY(console.stage.person().press(u"Back to the case"_s));
    QVERIFY(console.stage.person().press(u"Letters…"_s));
    QVERIFY(console.stage.person().press(extension));
    QVERIFY(console.stage.person().press(goOnWithDraft));
    QCOMPARE(console.stage.person().textOf(why), many);
}

QTEST_MAIN(DraftsTest)
#include "drafts_test.moc"
