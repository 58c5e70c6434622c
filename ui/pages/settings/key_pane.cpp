// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/key_pane.h"

#include "profiles/vault_store.h"
#include "ui/pages/settings/key_words.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/print_text.h"
#include "ui/parts/save_file.h"
#include "ui/parts/secret_clipboard.h"

#include <QFontDatabase>

namespace console::ui {

using namespace Qt::StringLiterals;
using profiles::VaultStore;

KeyPane::KeyPane(QWidget* parent)
    : DetailPane(parent)
    , m_clipboard(new SecretClipboard(this))
{
}

void KeyPane::closeForm()
{
    m_clipboard->takeBack();
    clear();
    hide();
}

void KeyPane::ask(Task task, const Around& around)
{
    const KeyTaskWords words = keyTaskWords(task);
    begin(task, words.title);
    if (!around.replaced.isEmpty())
        addWords(around.replaced);
    addWords(words.text);
    if (around.hasRecoveryKey && !words.ofRecoveryKey.isEmpty())
        add(new Note(Tone::Warn, words.ofRecoveryKey));
    if (task == Task::ProveRecoveryKey)
        addRecoveryKeyField(tr("Your recovery key"));
    // What is refused is the passphrase that opens the file now.
    const QString passphrase = u"passphrase"_s;
    if (task == Task::ChangePassphrase)
        m_current = addField(new FormField(tr("Passphrase now"), new SecretField, passphrase));
    if (task == Task::ChangePassphrase || task == Task::MoveToPassphrase)
        addNewPassphrase(m_current ? QString() : passphrase, around.hasVault);
    if ((task == Task::RemoveRecoveryKey || task == Task::RemoveReplaced)
        && !around.typedName.isEmpty())
        addTypedName(around.typedName);
    FormField* first = m_current ? m_current : m_next ? m_next : m_recoveryKey;
    (first ? first->control() : saveButton())->setFocus();
}

//! Nothing of the step before is kept.
void KeyPane::begin(Task task, const QString& title)
{
    m_clipboard->takeBack();
    clear();
    m_recoveryKey = m_current = m_next = m_again = m_confirmed = nullptr;
    m_task = task;
    setTitle(title);
    setSaveText(keyTaskWords(task).button);
    setDraft(true);
}

void KeyPane::addWords(const QString& text)
{
    auto* label = new TextLabel(text, TextSize::Body, Tone::Muted);
    label->setWordWrap(true);
    add(label);
}

void KeyPane::addNewPassphrase(const QString& key, bool hasVault)
{
    if (hasVault && !m_current)
        addWords(tr("There is a file under a passphrase already. It stays in use if this "
                    "passphrase opens it; else it is set aside, and a new one is made."));
    m_next = addField(new FormField(tr("New passphrase"), new SecretField, key));
    m_next->setHint(tr("At least %n character(s). It can't be recovered.", nullptr,
        VaultStore::shortestPassphrase));
    m_again = addField(new FormField(tr("New passphrase once more"), new SecretField));
}

void KeyPane::addRecoveryKeyField(const QString& label)
{
    auto* line = new QLineEdit;
    line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_recoveryKey = addField(new FormField(label, line, u"recoveryKey"_s));
    m_recoveryKey->setHint(tr("Capitals, spaces and hyphens don't matter."));
}

void KeyPane::showRecoveryKey(const QString& key)
{
    begin(Task::ProveRecoveryKey, tr("Your recovery key"));
    add(new Note(Tone::Accent, tr("The key is shown only now."),
        tr("Whoever has it and a copy of the data can read everything. Keep it where you would "
           "find it after losing this computer, and where nobody else does.")));
    // In two lines of four groups, which stay whole however narrow the pane is.
    auto* shown = new TextLabel(QString(key).replace(key.size() / 2, 1, u'\n'), TextSize::Heading);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(int(TextSize::Heading));
    shown->setFont(font);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setAccessibleName(tr("Recovery key: %1").arg(key));
    add(shown);
    addWaysToKeep(key);
    addSection(tr("Show that you have it"));
    addWords(tr("Type it from where you keep it now. Until then the console reminds you that the "
                "key was never tried."));
    addRecoveryKeyField(tr("Recovery key, from where you keep it"));
}

void KeyPane::addTypedName(const QString& name)
{
    m_typedName = name;
    m_confirmed = addField(
        new FormField(tr("Type the name of the profile, “%1”").arg(name), new QLineEdit));
}

void KeyPane::addWaysToKeep(const QString& key)
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(space::s, row);
    const auto addWay = [&](const QString& text, auto action) {
        auto* button = new PlainButton(text);
        connect(button, &QPushButton::clicked, this, action);
        layout->addWidget(button);
    };
    addWay(tr("Print…"),
        [this, key] { printText(this, tr("Print the recovery key"), recoverySheet(key)); });
    addWay(tr("Save as a file…"), [this, key] { saveKey(key); });
    addWay(tr("Copy"), [this, key] {
        m_clipboard->put(key);
        Q_EMIT told(Tone::Ok,
            tr("The recovery key was copied. It leaves the clipboard in a minute, or when this "
               "form closes."));
    });
    add(row);
}

void KeyPane::saveKey(const QString& key)
{
    saveFile(this, tr("Save the recovery key"), u"packmind-recovery-key.txt"_s, tr("Text (*.txt)"),
        recoverySheet(key).toUtf8(), [this](const base::Result<QString>& path) {
            if (path)
                Q_EMIT told(Tone::Ok, tr("Saved to %1. Move it off this computer.").arg(*path));
            else
                Q_EMIT told(Tone::Bad, path.error().message);
        });
}

bool KeyPane::check()
{
    const auto refuse = [](FormField* field, const QString& sentence) {
        field->setError(sentence);
        field->control()->setFocus();
        return false;
    };
    if (m_current && currentPassphrase().isEmpty())
        return refuse(m_current, tr("Enter the passphrase that you use now."));
    if (m_recoveryKey && recoveryKey().trimmed().isEmpty())
        return refuse(m_recoveryKey, tr("Type the recovery key."));
    if (m_confirmed && textOf(m_confirmed) != m_typedName)
        return refuse(m_confirmed, tr("This is not the name of the profile."));
    if (!m_next)
        return true;
    if (const auto fits = VaultStore::checkNewPassphrase(nextPassphrase()); !fits)
        return refuse(m_next, fits.error().message);
    if (textOf(m_again) != nextPassphrase())
        return refuse(m_again, tr("The two are not the same. Type the new passphrase once more."));
    return true;
}

QString KeyPane::textOf(const FormField* field)
{
    return field ? field->value().toString() : QString();
}

} // namespace console::ui
