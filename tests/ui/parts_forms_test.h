// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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

namespace console::tests {
inline QPushButton* buttonNamed(const QWidget& root, const char* text)
{
    for (QPushButton* button : root.findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String(text) && button->isVisible())
            return button;
    }
    return nullptr;
}

inline bool shows(const QWidget& root, const QString& text)
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
} // namespace console::tests

using namespace console::tests;

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
    void saysWholeWhatIsUnsaved();
    void saveIsOffWithoutChanges();
    void draftCanBeSavedAtOnce();
    void whatIsRefusedCannotBeSavedWhateverIsTyped();
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
