// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts_forms_test.h"

#include <algorithm>

void PartsFormsTest::countsUnsavedChanges()
{
    const Form form;
    QVERIFY(shows(form.pane, QStringLiteral("No unsaved changes")));
    form.type(form.purpose, "Sign-in");
    QCOMPARE(form.pane.unsavedChanges(), 1);
    QVERIFY(shows(form.pane, QStringLiteral("1 unsaved change")));
    form.type(form.name, "2");
    QVERIFY(shows(form.pane, QStringLiteral("2 unsaved changes")));
    QTest::keyClick(form.name->control(), Qt::Key_Backspace);
    QCOMPARE(form.pane.unsavedChanges(), 1);
}

void PartsFormsTest::saysWholeWhatIsUnsaved()
{
    Form form;
    form.pane.addBarAction(QStringLiteral("Archive"));
    form.pane.resize(form.pane.minimumWidth(), 600);
    const QString words = QStringLiteral("No unsaved changes");
    const QList<QLabel*> labels = form.pane.findChildren<QLabel*>();
    const auto found = std::find_if(
        labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == words; });
    QVERIFY(found != labels.end());
    QTRY_VERIFY((*found)->width() >= (*found)->sizeHint().width());
    QTRY_VERIFY((*found)->visibleRegion().boundingRect() == (*found)->rect());
}

void PartsFormsTest::saveIsOffWithoutChanges()
{
    Form form;
    QVERIFY(!form.pane.saveButton()->isEnabled());
    form.type(form.name, "2");
    QVERIFY(form.pane.saveButton()->isEnabled());
    form.pane.markClean();
    QVERIFY(!form.pane.saveButton()->isEnabled());
    form.pane.setSaveText({});
    QVERIFY(!form.pane.saveButton()->isVisible());
}

void PartsFormsTest::draftCanBeSavedAtOnce()
{
    Form form;
    form.pane.setDraft(true);
    QSignalSpy save(&form.pane, &DetailPane::saveRequested);
    QTest::mouseClick(form.pane.saveButton(), Qt::LeftButton);
    QCOMPARE(save.count(), 1);
}

void PartsFormsTest::whatIsRefusedCannotBeSavedWhateverIsTyped()
{
    Form form;
    const QString reason = QStringLiteral("Nothing was published yet.");
    form.pane.setDraft(true);
    form.pane.setSaveRefusal(reason);
    form.type(form.name, "2");
    const BusyButton& save = *form.pane.saveButton();
    QVERIFY(!save.isEnabled());
    QCOMPARE(save.toolTip(), reason);
    form.pane.setSaveRefusal({});
    QVERIFY(save.isEnabled());
    QCOMPARE(save.toolTip(), QString());
}

void PartsFormsTest::discardBringsBack()
{
    Form form;
    form.type(form.name, " Inc");
    QSignalSpy discarded(&form.pane, &DetailPane::discarded);
    QPushButton* discard = buttonNamed(form.pane, "Discard");
    QVERIFY(discard && discard->isEnabled());
    QTest::mouseClick(discard, Qt::LeftButton);
    QCOMPARE(discarded.count(), 1);
    QCOMPARE(form.name->value().toString(), QStringLiteral("WorkOS"));
    QVERIFY(!form.pane.isDirty());
}

void PartsFormsTest::leavesAtOnceWhenClean()
{
    Form form;
    int left = 0;
    form.pane.leave([&left] { ++left; });
    QCOMPARE(left, 1);
    QVERIFY(!form.pane.isAsking());
}

void PartsFormsTest::asksOnceAndKeeps()
{
    Form form;
    form.type(form.name, "2");
    int left = 0;
    form.pane.leave([&left] { ++left; });
    QVERIFY(form.pane.isAsking());
    QVERIFY(shows(form.pane, QStringLiteral("not saved yet")));
    QPushButton* keep = buttonNamed(form.pane, "Keep editing");
    QVERIFY(keep);
    QTest::mouseClick(keep, Qt::LeftButton);
    QVERIFY(!form.pane.isAsking());
    QCOMPARE(left, 0);
    QCOMPARE(form.name->value().toString(), QStringLiteral("WorkOS2"));
}

void PartsFormsTest::asksOnceAndDiscards()
{
    Form form;
    form.type(form.name, "2");
    int left = 0;
    form.pane.leave([&left] { ++left; });
    form.pane.leave([&left] { ++left; });
    QPushButton* drop = buttonNamed(form.pane, "Discard and leave");
    QVERIFY(drop);
    QTest::mouseClick(drop, Qt::LeftButton);
    QTest::mouseClick(drop, Qt::LeftButton);
    QCOMPARE(left, 1);
    QVERIFY(!form.pane.isAsking());
    QVERIFY(!form.pane.isDirty());
}

void PartsFormsTest::laterQuestionReplacesTheFirst()
{
    Form form;
    form.type(form.name, "2");
    QStringList went;
    form.pane.leave([&went] { went << QStringLiteral("first"); });
    form.pane.leave([&went] { went << QStringLiteral("second"); });
    QTest::mouseClick(buttonNamed(form.pane, "Discard and leave"), Qt::LeftButton);
    QCOMPARE(went, QStringList{QStringLiteral("second")});
}

void PartsFormsTest::savingLocksAndEscCancels()
{
    Form form;
    QVERIFY(QTest::qWaitForWindowActive(&form.pane));
    form.type(form.name, "2");
    QTRY_VERIFY(form.name->control()->hasFocus());
    form.pane.setSaving(true);
    QVERIFY(!form.name->control()->isEnabled());
    QVERIFY(form.pane.saveButton()->isBusy());
    QSignalSpy cancel(&form.pane, &DetailPane::cancelRequested);
    QSignalSpy close(&form.pane, &DetailPane::closeRequested);
    // To whatever has the focus now, as a person presses it.
    QTRY_VERIFY(form.pane.focusWidget() && form.pane.focusWidget()->hasFocus());
    QTest::keyClick(form.pane.focusWidget(), Qt::Key_Escape);
    QCOMPARE(cancel.count(), 1);
    QCOMPARE(close.count(), 0);
    form.pane.setSaving(false);
    QVERIFY(form.name->control()->isEnabled());
    QTRY_VERIFY(form.name->control()->hasFocus());
    QCOMPARE(form.name->value().toString(), QStringLiteral("WorkOS2"));
}

void PartsFormsTest::doubleClickOnSaveSendsOnce()
{
    Form form;
    form.type(form.name, "2");
    int sent = 0;
    connect(&form.pane, &DetailPane::saveRequested, &form.pane, [&] {
        ++sent;
        form.pane.setSaving(true);
    });
    QTest::mouseClick(form.pane.saveButton(), Qt::LeftButton);
    QTest::mouseClick(form.pane.saveButton(), Qt::LeftButton);
    QCOMPARE(sent, 1);
}

void PartsFormsTest::errorStandsAtItsField()
{
    Form form;
    form.type(form.name, "2");
    form.pane.setSaving(true);
    form.pane.showError(
        ApiError::invalid(QStringLiteral("name"), QStringLiteral("This name is taken.")));
    QVERIFY(!form.pane.isSaving());
    QCOMPARE(form.name->error(), QStringLiteral("This name is taken."));
    QVERIFY(form.purpose->error().isEmpty());
    QCOMPARE(form.name->value().toString(), QStringLiteral("WorkOS2"));
}

void PartsFormsTest::errorWithoutFieldStandsOnTop()
{
    Form form;
    ApiError error = ApiError::unexpected(QStringLiteral("HTML instead of JSON"));
    error.field = QStringLiteral("somethingElse");
    error.requestId = QStringLiteral("req-7");
    form.pane.showError(error);
    QVERIFY(shows(form.pane, error.message));
    QPushButton* details = buttonNamed(form.pane, "Details");
    QVERIFY(details);
    details->click();
    auto* text = form.pane.findChild<QPlainTextEdit*>();
    QVERIFY(text);
    bool found = false;
    for (const QPlainTextEdit* edit : form.pane.findChildren<QPlainTextEdit*>())
        found
            = found || (edit->isVisible() && edit->toPlainText().contains(QStringLiteral("req-7")));
    QVERIFY(found);
    form.pane.clearErrors();
    QVERIFY(!shows(form.pane, error.message));
}

void PartsFormsTest::cancelledIsNoError()
{
    Form form;
    form.pane.setSaving(true);
    form.pane.showError(ApiError::cancelled());
    QVERIFY(!form.pane.isSaving());
    QVERIFY(!shows(form.pane, ApiError::cancelled().message));
}

void PartsFormsTest::escCloses()
{
    Form form;
    QSignalSpy close(&form.pane, &DetailPane::closeRequested);
    QTest::keyClick(form.name->control(), Qt::Key_Escape);
    QCOMPARE(close.count(), 1);
    form.type(form.name, "2");
    QTest::keyClick(form.name->control(), Qt::Key_Escape);
    QCOMPARE(close.count(), 1);
    QVERIFY(form.pane.isAsking());
}

void PartsFormsTest::typedTextSurvivesTheEndOfTheSession()
{
    Form form;
    form.type(form.name, "2");
    QSignalSpy action(&form.pane, &DetailPane::stateActionRequested);
    form.pane.setState(ViewState::sessionEnded());
    QVERIFY(shows(form.pane, QStringLiteral("Your session has ended.")));
    QVERIFY(form.name->control()->isVisible());
    QCOMPARE(form.name->value().toString(), QStringLiteral("WorkOS2"));
    QPushButton* again = buttonNamed(form.pane, "Sign in again");
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(action.count(), 1);
    form.pane.setState(ViewState::ready());
    QVERIFY(!shows(form.pane, QStringLiteral("Your session has ended.")));
    QCOMPARE(form.pane.unsavedChanges(), 1);
}

void PartsFormsTest::clearTakesEverythingOut()
{
    Form form;
    form.type(form.name, "2");
    form.pane.clear();
    QCOMPARE(form.pane.unsavedChanges(), 0);
    form.pane.setState(ViewState::firstLoad());
    QVERIFY(!form.pane.isDirty());
}
