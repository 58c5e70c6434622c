// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/requests_stage.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString eve = u"eve@globex.example"_s;
const QString scope = u"The accounts of eve.private@home.example"_s;
const QString shownScope = u"The accounts of e***@home.example"_s;
const QString field = u"Which data it is about"_s;
const QString keep = u"Keep the details"_s;
} // namespace

//! Addresses in the texts of a case on the real page: masked until they are asked for, and never
//! lost by an edit.
class DataRequestsMasksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatNobodyTouchedStays()
    {
        RequestsStage stage;
        const QString ref = openWithScope(stage);
        QVERIFY(!ref.isEmpty());
        const PageDriver& person = stage.person();
        QVERIFY(person.says(shownScope) && !person.says(u"eve.private"_s));
        QVERIFY(person.press(u"Edit details…"_s));
        QCOMPARE(person.textOf(field), shownScope);
        QVERIFY(person.press(u"Fee asked (Art. 12(5))"_s));
        QVERIFY(person.press(keep));
        QTRY_VERIFY(person.says(u"The details of %1 are kept."_s.arg(ref)));
        QVERIFY(stage.caseOf(ref).summary.flags.feeAsked);
        QCOMPARE(scopeOf(stage, ref), scope);
    }

    void aMaskIsNotKept()
    {
        RequestsStage stage;
        const QString ref = openWithScope(stage);
        QVERIFY(!ref.isEmpty());
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Edit details…"_s));
        const QString typed = shownScope + u", all of them"_s;
        QVERIFY(person.type(field, typed));
        QVERIFY(person.press(keep));
        QTRY_VERIFY(person.errorAt(field).contains(u"Show the person first"_s));
        QCOMPARE(person.textOf(field), typed);
        QCOMPARE(scopeOf(stage, ref), scope);
    }

    void onceShownItIsEdited()
    {
        RequestsStage stage;
        const QString ref = openWithScope(stage);
        QVERIFY(!ref.isEmpty());
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Show the person"_s));
        QTRY_VERIFY(person.says(scope));
        QVERIFY(person.says(eve));
        QVERIFY(person.press(u"Edit details…"_s));
        QCOMPARE(person.textOf(field), scope);
        QVERIFY(person.type(field, QString(scope + u", all of them"_s)));
        QVERIFY(person.press(keep));
        QTRY_VERIFY(person.says(u"The details of %1 are kept."_s.arg(ref)));
        // What was shown is masked again.
        QTRY_VERIFY(person.says(shownScope) && !person.says(u"eve.private"_s));
        QCOMPARE(scopeOf(stage, ref), QString(scope + u", all of them"_s));
    }

private:
    static QString openWithScope(RequestsStage& stage)
    {
        const QString ref = stage.record(eve);
        contract::RequestChange change;
        change.scope = scope;
        const bool kept
            = await(stage.elsewhere().change(ref, change, stage.caseOf(ref).summary.rev))
                  .has_value();
        return kept && stage.open() && stage.choose(ref) ? ref : QString();
    }

    static QString scopeOf(RequestsStage& stage, const QString& ref)
    {
        const auto shown = await(stage.elsewhere().showSubject(ref));
        return shown ? shown->request.scope : QString();
    }
};

QTEST_MAIN(DataRequestsMasksTest)
#include "data_requests_masks_test.moc"
