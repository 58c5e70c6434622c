// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/detail_pane.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace console::ui;
using console::base::ApiError;

namespace {
QPushButton* buttonNamed(const QWidget& root, const char* text)
{
    for (QPushButton* button : root.findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String(text) && button->isVisible())
            return button;
    }
    return nullptr;
}

bool shows(const QWidget& root, const QString& text)
{
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

//! A pane with two fields, shown in a window of its own.
struct Form {
    Form()
    {
        pane.setTitle(QStringLiteral("WorkOS"));
        pane.addField(name);
        pane.addField(purpose);
        pane.setSaveText(QStringLiteral("Save entry"));
        pane.resize(400, 600);
        pane.show();
        pane.activateWindow();
    }
    void type(FormField* field, const char* text) const
    {
        field->control()->setFocus();
        QTest::keyClicks(field->control(), QString::fromLatin1(text));
    }

    DetailPane pane;
    FormField* name = new FormField(
        QStringLiteral("Name"), new QLineEdit(QStringLiteral("WorkOS")), QStringLiteral("name"));
    FormField* purpose
        = new FormField(QStringLiteral("Purpose"), new QLineEdit, QStringLiteral("purpose"));
};
} // namespace

class PartsFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void doubleClickSendsOnce();
    void busyButtonTakesNoClick();
    void fieldsOfEveryKind();
    void fieldNamesItsControl();
    void errorGoesAsOneTypes();
    void secretIsShownOnlyWhileWanted();
    void countsUnsavedChanges();
    void saveIsOffWithoutChanges();
    void draftCanBeSavedAtOnce();
    void discardBringsBack();
    void leavesAtOnceWhenClean();
    void asksOnceAndKeeps();
    void asksOnceAndDiscards();
    void laterQuestionReplacesTheFirst();
    void savingLocksAndEscCancels();
    void doubleClickOnSaveSendsOnce();
    void errorStandsAtItsField();
    void errorWithoutFieldStandsOnTop();
    void cancelledIsNoError();
    void escCloses();
    void typedTextSurvivesTheEndOfTheSession();
    void clearTakesEverythingOut();
};

void PartsFormsTest::initTestCase()
{
    static Theme theme(nullptr);
    theme.apply(*qApp);
}

void PartsFormsTest::doubleClickSendsOnce()
{
    BusyButton button(QStringLiteral("Invite"));
    button.show();
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QSignalSpy activated(&button, &BusyButton::activated);
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 2);
    QCOMPARE(activated.count(), 1);
    // Asking again later is meant.
    QTRY_VERIFY([&] {
        QTest::mouseClick(&button, Qt::LeftButton);
        return activated.count() == 2;
    }());
}

void PartsFormsTest::busyButtonTakesNoClick()
{
    BusyButton button(QStringLiteral("Save"), ButtonKind::Primary);
    button.show();
    const int width = button.width();
    QSignalSpy activated(&button, &BusyButton::activated);
    button.setBusy(true, QStringLiteral("Saving…"));
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(activated.count(), 0);
    QVERIFY(button.sizeHint().width() > 0);
    QVERIFY(button.minimumWidth() >= width);
    QCOMPARE(button.accessibleDescription(), QStringLiteral("Saving…"));
    button.setBusy(false);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(activated.count(), 1);
}

void PartsFormsTest::fieldsOfEveryKind()
{
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("Admin"), QStringLiteral("Member")});
    const QList<QPair<QWidget*, QVariant>> controls{{new QLineEdit, QStringLiteral("x")},
        {new QPlainTextEdit, QStringLiteral("x\ny")}, {combo, QStringLiteral("Member")},
        {new QCheckBox, true}, {new QSpinBox, 7}, {new SecretField, QStringLiteral("s")}};
    for (const auto& [control, value] : controls) {
        FormField field(QStringLiteral("Field"), control);
        QSignalSpy changed(&field, &FormField::changed);
        QVERIFY(!field.isChanged());
        field.setValue(value);
        QVERIFY2(changed.count() > 0, control->metaObject()->className());
        QCOMPARE(field.value(), value);
        QVERIFY(field.isChanged());
        field.markClean();
        QVERIFY(!field.isChanged());
    }
}

void PartsFormsTest::fieldNamesItsControl()
{
    FormField field(QStringLiteral("Purpose"), new QLineEdit);
    field.setHint(QStringLiteral("As in the contract."));
    QCOMPARE(field.control()->accessibleName(), QStringLiteral("Purpose"));
    QCOMPARE(field.control()->accessibleDescription(), QStringLiteral("As in the contract."));
    field.setError(QStringLiteral("Write what it is for."));
    QCOMPARE(field.control()->accessibleDescription(), QStringLiteral("Write what it is for."));
}

void PartsFormsTest::errorGoesAsOneTypes()
{
    FormField field(QStringLiteral("Name"), new QLineEdit);
    field.setHint(QStringLiteral("Up to 64 characters."));
    field.show();
    field.setError(QStringLiteral("This name is taken."));
    QVERIFY(shows(field, QStringLiteral("This name is taken.")));
    QTest::keyClicks(field.control(), QStringLiteral("A"));
    QVERIFY(!shows(field, QStringLiteral("This name is taken.")));
    QVERIFY(shows(field, QStringLiteral("Up to 64 characters.")));
}

void PartsFormsTest::secretIsShownOnlyWhileWanted()
{
    auto* secret = new SecretField;
    FormField field(QStringLiteral("Password"), secret);
    field.show();
    secret->setText(QStringLiteral("correct horse"));
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    auto* show = secret->findChild<IconButton*>();
    QVERIFY(show);
    QCOMPARE(show->accessibleName(), QStringLiteral("Show: Password"));
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    QTest::keyClick(show, Qt::Key_Space);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
}

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

QTEST_MAIN(PartsFormsTest)
#include "parts_forms_test.moc"
