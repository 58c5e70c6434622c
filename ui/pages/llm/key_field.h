// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_key.h"
#include "ui/parts/form_field.h"

namespace console::ui {

//! A key of a provider, which is never read back: what is known of the stored one, and whether it
//! stays, is replaced or is removed. Without a stored one, a line to type it into.
class KeyField : public QWidget {
    Q_OBJECT
    //! "" keeps what is stored, "-" removes it, "+" and the key replace it. Holds a secret.
    Q_PROPERTY(QString change READ change WRITE setChange NOTIFY changeChanged USER true)

public:
    struct Stored {
        QString words = {}; //!< what is known of it; empty: there is none that could stay
        bool removable = false;
        QString placeholder = {};
    };

    KeyField(const QString& label, const Stored& stored, QWidget* parent = nullptr);

    [[nodiscard]] QString change() const;
    void setChange(const QString& change);
    //! Errors as domain::LlmKeyChange::replace() has them; nothing typed at all keeps.
    [[nodiscard]] base::Result<domain::LlmKeyChange> keyChange(const domain::LlmField& field) const;
    //! There is one to be used after all, as long as none is typed.
    void setStored(const Stored& stored);
    //! There was none to be taken over, such as one that is wanted again: shows the line.
    void ask();
    [[nodiscard]] QLineEdit* line() const { return m_line; }

Q_SIGNALS:
    void changeChanged();

private:
    enum class Mode { Keep, Replace, Remove };

    void turnTo(Mode mode);

    Stored m_stored;
    Mode m_mode;
    TextLabel* m_words;
    SecretField* m_line;
    QPushButton* m_replace;
    QPushButton* m_remove;
    QPushButton* m_keep;
};

} // namespace console::ui
