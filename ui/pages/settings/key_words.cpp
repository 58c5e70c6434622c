// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/key_words.h"

#include "models/when.h"
#include "profiles/vault_store.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::ui {

using namespace Qt::StringLiterals;
using profiles::DataKeyState;
using Task = KeyPane::Task;
using Part = profiles::DataKeyRotation::Part;

namespace {

//! Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DataSection)
};

bool byPassphrase(const DataKeyState& state)
{
    return state.backend == profiles::VaultStore::name();
}

KeyTaskWords recoveryWords(Task task)
{
    if (task == Task::MakeRecoveryKey)
        return {Words::tr("Make a recovery key"),
            Words::tr("With it, a copy of the data opens on another computer, or here after the "
                      "keychain was lost or the passphrase forgotten. It is shown once."),
            Words::tr("Make the key"), Words::tr("Making the key…"),
            Words::tr("The recovery key is made."),
            Words::tr("The recovery key made before will not open the data any more.")};
    if (task == Task::ProveRecoveryKey)
        return {Words::tr("Try the recovery key"),
            Words::tr("Type it from where you keep it. Nothing changes; it is noted that you have "
                      "it."),
            Words::tr("Try it"), Words::tr("Trying it…"),
            Words::tr("That is the recovery key. It is noted that you have it.")};
    return {Words::tr("Remove the recovery key"),
        Words::tr("It will not open the data any more. Without one, a lost keychain or a forgotten "
                  "passphrase means that the data can't be read again."),
        Words::tr("Remove it"), Words::tr("Removing it…"),
        Words::tr("The recovery key does not open the data any more.")};
}

KeyTaskWords placeWords(Task task)
{
    if (task == Task::MoveToKeychain)
        return {Words::tr("Keep the key in the keychain"),
            Words::tr(
                "Then the console opens without a passphrase while you are logged in to this "
                "computer. Its keychain has to answer. At the next start you sign in once more."),
            Words::tr("Move it to the keychain"),
            Words::tr("Waiting for your keychain. Press Esc to stop."),
            Words::tr("The key is in the keychain now.")};
    if (task == Task::MoveToPassphrase)
        return {Words::tr("Protect the key with a passphrase"),
            Words::tr("Then the keychain can't open the data any more: you type the passphrase at "
                      "each start of the console. At the next start you sign in once more."),
            Words::tr("Protect it"), Words::tr("Protecting it…"),
            Words::tr("The key is protected with your passphrase now.")};
    return {Words::tr("Change the passphrase"),
        Words::tr("The data itself is not rewritten; only what opens its key is."),
        Words::tr("Change it"), Words::tr("Changing it…"), Words::tr("The passphrase is changed.")};
}

} // namespace

KeyTaskWords keyTaskWords(Task task)
{
    switch (task) {
    case Task::MakeRecoveryKey:
    case Task::ProveRecoveryKey:
    case Task::RemoveRecoveryKey:
        return recoveryWords(task);
    case Task::MoveToKeychain:
    case Task::MoveToPassphrase:
    case Task::ChangePassphrase:
        return placeWords(task);
    case Task::RenewDataKey:
        return {Words::tr("Renew the data key"),
            Words::tr("The whole database is written anew under another key, and checked, before "
                      "the old one goes. Until then the service answers nobody, and Esc stops it: "
                      "then everything is as it was. The wrapping key is renewed, too."),
            Words::tr("Renew the data key now"), Words::tr("Waiting for the service…"),
            Words::tr("The data key is renewed, and everything is written under it."),
            Words::tr("The recovery key will not open the data any more. Make a new one when this "
                      "is done.")};
    case Task::RemoveReplaced:
        return {Words::tr("Remove replaced data"),
            Words::tr("Whatever was entered here between the backup and then is in this folder "
                      "alone. Once it is removed, nothing brings it back. The data in use now "
                      "stays as it is."),
            Words::tr("Remove it for good"), Words::tr("Removing it…"),
            Words::tr("The replaced data is removed.")};
    case Task::RenewWrappingKey:
        break;
    }
    return {Words::tr("Renew the wrapping key"),
        Words::tr("The key that opens the data key is replaced, in the place where it is now. It "
                  "takes a moment; the data is not rewritten."),
        Words::tr("Renew it"), Words::tr("Renewing it…"),
        Words::tr("The wrapping key is renewed.")};
}

QString rotationProgress(Part part, qint64 done, qint64 total)
{
    const QString count = QLocale().toString(done);
    switch (part) {
    case Part::Copying:
        return Words::tr("Copying: %1 of %n page(s)…", nullptr, int(total)).arg(count);
    case Part::Sealing:
        return Words::tr("Sealing: %1 of %n value(s)…", nullptr, int(total)).arg(count);
    case Part::Checking:
        return Words::tr("Checking what was written…");
    case Part::Ending:
        return Words::tr("Starting the service again…");
    case Part::Waiting:
        break;
    }
    return keyTaskWords(Task::RenewDataKey).busy;
}

KeyFact keyPlace(const DataKeyState& state)
{
    return {byPassphrase(state)
            ? Words::tr("In a file that your passphrase opens. You type it at each start.")
            : Words::tr("In the keychain of this computer (Secret Service or KWallet), which opens "
                        "when you log in.")};
}

KeyFact wrappingKeyFact(const DataKeyState& state)
{
    return {Words::tr("It opens the data key. Made %1.").arg(models::shortDay(state.keptSince)),
        Tone::Muted, models::exactTime(state.keptSince)};
}

KeyFact dataKeyFact(const DataKeyState& state)
{
    return {
        Words::tr("The database and its journal are encrypted with AES-256-XTS; addresses, names "
                  "and secrets are sealed once more, each by itself, with AES-256-GCM. Made %1, "
                  "number %2.")
            .arg(models::shortDay(state.dataKeyMade), state.dataKeyId),
        Tone::Muted, models::exactTime(state.dataKeyMade)};
}

KeyFact recoveryKeyFact(const DataKeyState& state)
{
    if (!state.recoveryKeyMade.isValid())
        return {Words::tr("There is none."), Tone::Warn};
    const QString made = models::shortDay(state.recoveryKeyMade);
    const QString exactly = models::exactTime(state.recoveryKeyMade);
    if (!state.recoveryKeyProven.isValid())
        return {
            Words::tr("Made %1. Nobody has shown yet to have it.").arg(made), Tone::Warn, exactly};
    return {
        Words::tr("Made %1, and tried %2.").arg(made, models::shortDay(state.recoveryKeyProven)),
        Tone::Muted, exactly};
}

KeyFact ifLost(const DataKeyState& state)
{
    if (!state.recoveryKeyMade.isValid())
        return {Words::tr("Only a backup kept elsewhere would bring the data back: a copy of its "
                          "files can't be opened without the key. Make a recovery key, too."),
            Tone::Warn};
    return {Words::tr("A copy of the folder of the service, kept elsewhere, opens on another "
                      "computer with the recovery key, and so does a backup with its password. "
                      "With neither the data is lost.")};
}

QString recoverySheet(const QString& key)
{
    return Words::tr("Packmind Cloud Console: recovery key\n\n"
                     "%1\n\n"
                     "Made on %2. It opens the data of the console on this computer, or a copy of "
                     "it, without the keychain or the passphrase. Whoever has it and the data can "
                     "read everything: keep it away from the computer.\n")
        .arg(key, QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
}

} // namespace console::ui
