// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

//! A small window with one control of each kind, on which session_test.py tries the private
//! desktop.

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QWidget window;
    window.setWindowTitle(QStringLiteral("Sample"));
    window.setStyleSheet(QStringLiteral("background: #204060; color: white"));
    QVBoxLayout layout(&window);

    QLineEdit name;
    name.setAccessibleName(QStringLiteral("Name"));
    QLineEdit password;
    password.setAccessibleName(QStringLiteral("Password"));
    password.setEchoMode(QLineEdit::Password);
    QLabel roleLabel(QStringLiteral("Role"));
    QComboBox role;
    roleLabel.setBuddy(&role);
    role.addItems({QStringLiteral("Member"), QStringLiteral("Admin")});
    QListWidget people;
    people.setAccessibleName(QStringLiteral("People"));
    people.addItems({QStringLiteral("Anna"), QStringLiteral("Bruno")});
    QPushButton greet(QStringLiteral("Greet"));
    QPushButton never(QStringLiteral("Never"));
    never.setEnabled(false);
    QLabel answer;
    for (QWidget* part : std::initializer_list<QWidget*>{
             &name, &password, &roleLabel, &role, &people, &greet, &never, &answer})
        layout.addWidget(part);

    QObject::connect(&greet, &QPushButton::clicked, &window, [&] {
        const QListWidgetItem* person = people.currentItem();
        answer.setText(
            QStringLiteral("%1, %2 characters, %3, %4")
                .arg(name.text())
                .arg(password.text().size())
                .arg(role.currentText(), person ? person->text() : QStringLiteral("nobody")));
    });
    QShortcut quit(QKeySequence(Qt::CTRL | Qt::Key_Q), &window);
    QObject::connect(&quit, &QShortcut::activated, &app, &QApplication::quit);
    window.resize(400, 420);
    window.show();
    return QApplication::exec();
}
