// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

namespace console::ui {

//! A part that the program is made of, with the licence it comes under.
struct Dependency {
    QString name;
    QString version; //!< as found at run time, or empty
    QString licence; //!< SPDX expression
    QString use;
};

[[nodiscard]] QList<Dependency> dependencies();

//! What this program is, in which version, and what it is made of. Open it with show().
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
    //! For a report: versions of program, Qt, system.
    [[nodiscard]] static QString versionText();
};

} // namespace console::ui
