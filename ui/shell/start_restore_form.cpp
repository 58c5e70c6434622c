// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_restore_form.h"

#include "models/when.h"
#include "ui/parts/facts.h"

#include <QDir>
#include <QFileDialog>

namespace console::ui {

using profiles::RestoredBackup;
using profiles::RestoreProgress;

namespace {

constexpr qsizetype longestPath = 4095; // PATH_MAX of Linux, less its end

QString joined(const QStringList& names)
{
    constexpr qsizetype shown = 3;
    const QString first = QLocale().createSeparatedList(names.first(qMin(shown, names.size())));
    const int more = int(names.size() - shown);
    return more > 0 ? RestoreForm::tr("%1 and %n more", nullptr, more).arg(first) : first;
}

QString nameOfStep(RestoreProgress::Step step)
{
    switch (step) {
    case RestoreProgress::Step::Stopping:
        return RestoreForm::tr("Ending the service on this computer");
    case RestoreProgress::Step::Copying:
        return RestoreForm::tr("Step 1 of 3, writing the database");
    case RestoreProgress::Step::Preparing:
        return RestoreForm::tr("Step 2 of 3, bringing it up to date");
    case RestoreProgress::Step::Exchanging:
        break;
    }
    return RestoreForm::tr("Step 3 of 3, putting it in place");
}

//! Whether who was erased since the backup stays so, and what somebody has to see to then.
QList<KeyValue> erasuresOf(const RestoredBackup& restored)
{
    const QString erased = RestoreForm::tr("Erased since then");
    QList<KeyValue> facts;
    if (restored.erasedAgain > 0)
        facts << KeyValue{erased,
            RestoreForm::tr(
                "%n person(s) who were erased since this backup were erased from it again.",
                nullptr, restored.erasedAgain),
            Tone::Ok};
    else if (restored.erasures == RestoredBackup::Erasures::Known)
        facts << KeyValue{erased, RestoreForm::tr("Nobody whom this backup holds.")};
    if (restored.erasures == RestoredBackup::Erasures::Unknown)
        facts << KeyValue{erased,
            RestoreForm::tr("Not known: there was no later list of erased people, neither beside "
                            "the backup nor in the data that it replaced.")};
    else if (restored.erasures == RestoredBackup::Erasures::ListRefused)
        facts << KeyValue{erased,
            RestoreForm::tr("The list of erased people beside the backup is damaged or belongs to "
                            "other data, so it was not used. Erase those people again."),
            Tone::Warn};
    const int adminless = int(restored.withoutAdmin.size());
    if (adminless > 0)
        facts << KeyValue{RestoreForm::tr("Without an admin"),
            RestoreForm::tr("%n organization(s) had only erased people as admins: %1. Nobody can "
                            "change who belongs to them.",
                nullptr, adminless)
                .arg(joined(restored.withoutAdmin)),
            Tone::Warn};
    return facts;
}

} // namespace

RestoreForm::RestoreForm(QWidget* parent)
    : StartForm(tr("Restore a backup"), tr("Open the backup"), parent)
    , m_text(new TextLabel({}, TextSize::Body, Tone::Muted))
    , m_file(addField(tr("Backup file"), new QLineEdit, QStringLiteral("file")))
    , m_password(
          addField(tr("Password of the backup"), new SecretField, QStringLiteral("password")))
    , m_facts(new KeyValueList)
    , m_warning(new TextLabel)
    , m_another(addLink(tr("Choose another backup")))
    , m_back(addLink(tr("Back, without restoring")))
{
    m_text->setWordWrap(true);
    m_warning->setWordWrap(true);
    add(m_text, 0);
    add(m_facts);
    add(m_warning);
    auto* choose = new LinkButton(tr("Choose a file…"));
    m_file->layout()->addWidget(choose);
    m_file->layout()->setAlignment(choose, Qt::AlignLeading);
    connect(choose, &QPushButton::clicked, this, &RestoreForm::chooseFile);
    connect(m_another, &QPushButton::clicked, this, &RestoreForm::begin);
    connect(m_back, &QPushButton::clicked, this, &RestoreForm::backWanted);
    setStage(Stage::Choose);
}

void RestoreForm::setStage(Stage stage)
{
    m_stage = stage;
    clearErrors();
    m_file->setVisible(stage == Stage::Choose);
    m_password->setVisible(stage == Stage::Choose);
    m_facts->setVisible(stage != Stage::Choose);
    m_warning->setVisible(stage == Stage::Confirm);
    m_another->setVisible(stage == Stage::Confirm);
    m_back->setVisible(stage != Stage::Done);
}

void RestoreForm::begin()
{
    setHeading(tr("Restore a backup"));
    m_text->setText(
        tr("Nothing is changed before the backup was opened and checked, and you have agreed."));
    submitButton()->setText(tr("Open the backup"));
    setStage(Stage::Choose);
    focusFirst();
}

void RestoreForm::confirm(const profiles::FoundBackup& found)
{
    m_found = found;
    m_password->setValue(QString());
    setHeading(tr("Restore this backup?"));
    m_text->setText(tr("It is whole, and its password fits."));
    const QString nobody = tr("nobody yet");
    m_facts->setRows({{tr("Made"), models::shortTime(found.madeAt), Tone::Neutral,
                          models::exactTime(found.madeAt)},
        {tr("By"), tr("version %1 of the console").arg(found.madeBy)},
        {tr("Operator"), found.operators.isEmpty() ? nobody : joined(found.operators)},
        {tr("Organizations"),
            found.organizations.isEmpty() ? tr("none") : joined(found.organizations)},
        {tr("Holds"), tr("%n row(s)", nullptr, int(found.rows))}});
    m_warning->setText(
        tr("It takes the place of the data on this computer, and everybody has to sign in again. "
           "What is here now is kept in a folder beside it."));
    submitButton()->setText(tr("Replace the data here"));
    setStage(Stage::Confirm);
    submitButton()->setFocus();
}

void RestoreForm::showProgress(const RestoreProgress& progress)
{
    const QString name = nameOfStep(progress.step);
    const QLocale locale;
    setProgress(progress.total == 0
            ? tr("%1…").arg(name)
            : tr("%1: %2 of %3")
                  .arg(name, locale.toString(progress.done), locale.toString(progress.total)));
}

void RestoreForm::end(const profiles::RestoredBackup& restored)
{
    setBusy(false);
    setHeading(tr("The backup is restored"));
    m_text->setText(
        tr("Everything is as it was when the backup was made, addresses and passwords "
           "too. API keys that were revoked since then work again: revoke them again."));
    QList<KeyValue> facts{{tr("Made"), models::shortTime(m_found.madeAt), Tone::Ok,
        models::exactTime(m_found.madeAt)}};
    facts << KeyValue{tr("Replaced data in"),
        restored.keptIn.isEmpty() ? tr("There was none.")
                                  : QDir::toNativeSeparators(restored.keptIn)};
    facts << erasuresOf(restored);
    m_facts->setRows(facts);
    submitButton()->setText(tr("Sign in"));
    setStage(Stage::Done);
    submitButton()->setFocus();
}

void RestoreForm::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Backup to restore"), file(),
        tr("Backups (packmind-backup-*.cms);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        m_file->setValue(chosen);
        focusFirst();
    });
    dialog->open();
}

QString RestoreForm::file() const
{
    return m_file->value().toString().trimmed();
}

QString RestoreForm::password() const
{
    return m_password->value().toString();
}

FormField* RestoreForm::firstWrong()
{
    if (m_stage != Stage::Choose)
        return nullptr;
    FormField* wrong = nullptr;
    if (password().isEmpty()) {
        m_password->setError(tr("Enter the password that the backup was made with."));
        wrong = m_password;
    }
    if (file().isEmpty() || file().size() > longestPath) {
        m_file->setError(file().isEmpty()
                ? tr("Choose the file of the backup.")
                : tr("No file has a name as long as this. Choose the file of the backup."));
        wrong = m_file;
    }
    return wrong;
}

} // namespace console::ui
