// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts_forms_test.h"

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

QTEST_MAIN(PartsFormsTest)
