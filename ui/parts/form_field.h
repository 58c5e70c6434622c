// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/api_error.h"
#include "ui/parts/buttons.h"
#include "ui/parts/text_label.h"

#include <QLineEdit>
#include <QVariant>
#include <QWidget>

namespace console::ui {

//! Label above, control, and under it a hint or what is wrong. Gives the control its accessible
//! name and description, and its label the focus proxy.
//!
//! Works with every control that has a USER property with a notify signal: line and text edits,
//! combo, check and spin boxes, SecretField, own ones.
class FormField : public QWidget {
    Q_OBJECT

public:
    //! `key` is the JSON name that ApiError.field uses for it.
    FormField(
        const QString& label, QWidget* control, const QString& key = {}, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QString label() const;
    [[nodiscard]] QWidget* control() const { return m_control; }
    void setHint(const QString& hint);
    //! A hint that is fulfilled (tick) or is not yet: rules shown as one types.
    void setHint(const QString& hint, Tone tone);
    //! Red outline, and the sentence with an icon in the hint's place. Typing takes it back.
    void setError(const QString& sentence);
    void clearError() { setError({}); }
    [[nodiscard]] QString error() const { return m_error; }

    [[nodiscard]] QVariant value() const;
    void setValue(const QVariant& value);
    //! The value now is what is saved.
    void markClean();
    //! What is saved by now. It is shown, unless something else is typed.
    void setSaved(const QVariant& value);
    [[nodiscard]] bool isChanged() const;
    //! Back to what is saved.
    void reset();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private Q_SLOTS:
    void controlChanged();

private:
    void showLine();

    QString m_key;
    TextLabel* m_label;
    QWidget* m_control;
    QLabel* m_mark;
    TextLabel* m_line;
    QString m_hint;
    Tone m_hintTone = Tone::Muted;
    QString m_error;
    QVariant m_clean;
};

//! A line for a password or a key, with a button that shows it while wanted.
class SecretField : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretField(QWidget* parent = nullptr);
    //! Names the field and its button ("Show password"). FormField calls it.
    void setLabel(const QString& label);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setShown(bool shown);

    IconButton* m_show;
    QString m_label;
};

} // namespace console::ui
