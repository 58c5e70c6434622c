// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/country_names.h"

#include <QHash>
#include <QWidget>

class QCompleter;
class QLineEdit;

namespace console::ui {

class FlowLayout;

//! A set of countries: what is typed offers those that fit, Enter takes the first of them, and each
//! chosen one stands below with a button that takes it out. Backspace in the empty line takes out
//! the last.
class CountryChooser : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QStringList content READ content WRITE setContent NOTIFY contentChanged USER true)

public:
    //! `offered` are the alpha-2 codes to choose from; `names` has to outlive the chooser.
    CountryChooser(
        const QStringList& offered, const CountryNames& names, QWidget* parent = nullptr);

    //! In alphabetical order of the codes, each once.
    [[nodiscard]] QStringList codes() const { return m_codes; }
    //! Also codes that are not offered, such as those of a file: they can be taken out.
    void setCodes(const QStringList& codes);
    //! What is typed and no country yet.
    [[nodiscard]] QString pending() const;
    //! The codes, and behind them what is pending: all that could be lost.
    [[nodiscard]] QStringList content() const;
    void setContent(const QStringList& content);

Q_SIGNALS:
    void codesChanged();
    void contentChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void offer();
    void takeTyped();
    void add(const QString& code);
    void remove(const QString& code);
    void showChosen();
    //! The code of a country that is called so, or has that code.
    [[nodiscard]] QString codeOf(const QString& text) const;

    const CountryNames& m_names;
    QStringList m_offered;
    QHash<QString, QString> m_byName; //!< code by name, case-folded
    QStringList m_codes;
    QLineEdit* m_line;
    QCompleter* m_completer;
    QWidget* m_chosen;
    FlowLayout* m_flow;
};

} // namespace console::ui
