// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/backup_settings_pane.h"

#include <QComboBox>
#include <QFileDialog>
#include <QSpinBox>
#include <QTimeEdit>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::BackupFrequency;
using domain::BackupSettings;

BackupSettingsPane::BackupSettingsPane(QWidget* parent)
    : DetailPane(parent)
{
    setTitle(tr("When and where"));
    buildSchedule();
    buildFolder();
    m_password
        = addField(new FormField(tr("Password for backups"), new SecretField, u"password"_s));
    setForBackup(false);
}

void BackupSettingsPane::buildSchedule()
{
    m_frequency = new QComboBox;
    m_frequency->addItem(tr("Only by hand"), int(BackupFrequency::Off));
    m_frequency->addItem(tr("Every day"), int(BackupFrequency::Daily));
    m_frequency->addItem(tr("Every week"), int(BackupFrequency::Weekly));
    m_frequencyField = addField(new FormField(tr("Make a backup"), m_frequency, u"frequency"_s));
    m_weekday = new QComboBox;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_weekday->addItem(QLocale().standaloneDayName(day), day);
    m_time = new QTimeEdit;
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_weekdayField = new FormField(tr("On"), m_weekday, u"weekday"_s);
    m_timeField = new FormField(tr("At"), m_time, u"time"_s);
    addFieldRow({m_weekdayField, m_timeField});
    m_keep = new QSpinBox;
    m_keep->setRange(BackupSettings::fewestKept, BackupSettings::mostKept);
    m_keepField = addField(new FormField(tr("Backups to keep"), m_keep, u"keep"_s));
    connect(m_frequency, &QComboBox::currentIndexChanged, this, &BackupSettingsPane::showSchedule);
}

void BackupSettingsPane::buildFolder()
{
    m_folder = addField(new FormField(tr("Folder"), new QLineEdit, u"folder"_s));
    m_choose = new LinkButton(tr("Choose a folder…"));
    m_folder->layout()->addWidget(m_choose);
    m_folder->layout()->setAlignment(m_choose, Qt::AlignLeading);
    connect(m_choose, &QPushButton::clicked, this, &BackupSettingsPane::chooseFolder);
}

void BackupSettingsPane::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder for backups"), m_folder->value().toString());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& folder) { m_folder->setValue(folder); });
    dialog->open();
}

void BackupSettingsPane::present(const BackupSettings& settings, bool folderChoice)
{
    if (isSaving())
        return;
    const auto choice = [](const QComboBox& box, int wanted) {
        return box.itemText(box.findData(wanted));
    };
    m_frequencyField->setSaved(choice(*m_frequency, int(settings.schedule.frequency)));
    m_weekdayField->setSaved(choice(*m_weekday, settings.schedule.weekday));
    m_timeField->setSaved(settings.schedule.time);
    m_keepField->setSaved(settings.keep);
    m_folder->setSaved(settings.folder);
    m_timeField->setHint(
        tr("When the console is closed then, the backup is made at its next start."));
    m_keepField->setHint(tr("Older ones that the console made in the folder are removed."));
    m_password->setHint(settings.passwordSet
            ? tr("One is set. Backups that were made with it keep it when you enter another.")
            : tr("At least %n character(s). Keep it apart from the backups: nobody can open them "
                 "without it.",
                nullptr, domain::shortestBackupPassword));
    setAllowed(m_folder->control(), !settings.folderFixed,
        tr("The folder is set in the configuration of the server."));
    m_folder->setHint(settings.folderFixed
            ? tr("Set in the configuration of the server.")
            : tr("Better on another disk than the data, or one that is copied elsewhere."));
    m_choose->setVisible(folderChoice && !settings.folderFixed);
    showSchedule();
}

void BackupSettingsPane::showSchedule()
{
    const auto frequency = BackupFrequency(m_frequency->currentData().toInt());
    m_weekdayField->setVisible(frequency == BackupFrequency::Weekly);
    m_timeField->setVisible(frequency != BackupFrequency::Off);
}

void BackupSettingsPane::askForBackup()
{
    setForBackup(true);
    FormField* missing = m_folder->value().toString().isEmpty() ? m_folder : m_password;
    missing->setError(missing == m_folder
            ? tr("Choose a folder that backups are kept in.")
            : tr("Choose a password for backups. Without it nobody can open them."));
    missing->control()->setFocus();
}

void BackupSettingsPane::setForBackup(bool forBackup)
{
    m_forBackup = forBackup;
    setSaveText(forBackup ? tr("Save and back up") : tr("Save"));
}

void BackupSettingsPane::forget()
{
    m_password->setValue(QString());
    markClean();
    clearErrors();
    setForBackup(false);
}

domain::BackupSettingsChange BackupSettingsPane::change() const
{
    domain::BackupSettingsChange change;
    change.schedule = {BackupFrequency(m_frequency->currentData().toInt()),
        m_weekday->currentData().toInt(), m_time->time()};
    change.keep = m_keep->value();
    if (m_folder->isChanged())
        change.folder = m_folder->value().toString().trimmed();
    if (m_password->isChanged())
        change.password = m_password->value().toString();
    return change;
}

} // namespace console::ui
