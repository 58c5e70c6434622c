// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/detail_pane.h"

namespace console::ui {

class SecretClipboard;

//! One step with the keys: says what it does, asks for what it needs, and is agreed to by its
//! button. A new recovery key is shown here, once, and asked back.
class KeyPane : public DetailPane {
    Q_OBJECT

public:
    enum class Task {
        MakeRecoveryKey,
        ProveRecoveryKey,
        RemoveRecoveryKey,
        MoveToKeychain,
        MoveToPassphrase,
        ChangePassphrase,
        RenewWrappingKey,
        RenewDataKey,
        RemoveReplaced,
    };
    //! What changes the words of a step.
    struct Around {
        bool hasRecoveryKey = false;
        bool hasVault = false; //!< there is a file that some passphrase opens
        QString typedName = {}; //!< has to be typed before something is destroyed, or empty
        QString replaced = {}; //!< which data is to be removed, in a sentence
    };

    explicit KeyPane(QWidget* parent = nullptr);

    //! A new, empty form.
    void ask(Task task, const Around& around);
    [[nodiscard]] Task task() const { return m_task; }
    //! The key that was just made, with ways to keep it; then it is asked back.
    void showRecoveryKey(const QString& key);

    //! Marks the first field that does not fit. True when all do.
    [[nodiscard]] bool check();
    [[nodiscard]] QString recoveryKey() const { return textOf(m_recoveryKey); }
    [[nodiscard]] QString currentPassphrase() const { return textOf(m_current); }
    [[nodiscard]] QString nextPassphrase() const { return textOf(m_next); }
    //! Everything typed, shown and copied here is forgotten.
    void closeForm();

Q_SIGNALS:
    //! Whole sentence, about saving or copying the recovery key.
    void told(console::ui::Tone tone, const QString& sentence);

private:
    [[nodiscard]] static QString textOf(const FormField* field);
    void begin(Task task, const QString& title);
    void addWords(const QString& text);
    void addNewPassphrase(const QString& key, bool hasVault);
    void addRecoveryKeyField(const QString& label);
    void addTypedName(const QString& name);
    void addWaysToKeep(const QString& key);
    void saveKey(const QString& key);

    Task m_task = Task::MakeRecoveryKey;
    SecretClipboard* m_clipboard;
    QString m_typedName;
    FormField* m_recoveryKey = nullptr;
    FormField* m_current = nullptr;
    FormField* m_next = nullptr;
    FormField* m_again = nullptr;
    FormField* m_confirmed = nullptr;
};

} // namespace console::ui
