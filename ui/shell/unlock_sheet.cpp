// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/unlock_sheet.h"

#include "cloud/settings_api.h"

#include <QComboBox>

namespace console::ui {

using base::Result;
using domain::ProfileUnlock;

namespace {
constexpr int offeredMinutes[] = {5, 15, 30, 60, 240};
constexpr int usualMinutes = 15;
} // namespace

UnlockForm::UnlockForm(const QString& profile, QWidget* parent)
    : StartForm(tr("Unlock “%1”").arg(profile), tr("Unlock"), parent)
    , m_profile(profile)
    , m_reason(addField(tr("What has to be changed"), new QLineEdit, QStringLiteral("reason")))
    , m_minutes(new QComboBox)
{
    m_reason->setHint(tr("Goes on record with your name. Leave people's names out."));
    for (const int minutes : offeredMinutes)
        m_minutes->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    m_minutes->setCurrentIndex(m_minutes->findData(usualMinutes));
    add(new FormField(tr("For"), m_minutes, QStringLiteral("minutes")));
}

ProfileUnlock UnlockForm::wanted() const
{
    return {m_profile, m_minutes->currentData().toInt(), m_reason->value().toString()};
}

FormField* UnlockForm::firstWrong()
{
    const Result<ProfileUnlock> checked = domain::checkedUnlock(wanted());
    if (checked)
        return nullptr;
    m_reason->setError(checked.error().message);
    return m_reason;
}

UnlockSheet::UnlockSheet(cloud::SettingsApi& settings, const QString& profile, QWidget* window)
    : Sheet(tr("Unlock this profile"), window)
    , m_settings(settings)
    , m_form(new UnlockForm(profile))
{
    column().addWidget(m_form);
    auto* note = new TextLabel(
        tr("It locks by itself when the time is over. What you may do is what your role allows."),
        TextSize::Body, Tone::Muted);
    note->setWordWrap(true);
    column().addWidget(note);
    auto* later = new LinkButton(tr("Leave it locked"));
    column().addWidget(later, 0, Qt::AlignLeft);
    connect(later, &QPushButton::clicked, this, &UnlockSheet::end);
    connect(m_form, &StartForm::submitted, this, &UnlockSheet::record);
    connect(m_form, &StartForm::cancelRequested, this, [this] { m_call.cancel(); });
}

void UnlockSheet::takeFocus()
{
    m_form->focusFirst();
}

void UnlockSheet::record()
{
    m_form->setBusy(true, tr("Putting it on record…"));
    m_call = m_settings.recordUnlock(m_form->wanted())
                 .then(this, [this](const Result<ProfileUnlock>& recorded) {
                     if (!recorded)
                         return m_form->showError(recorded.error());
                     Q_EMIT unlocked(recorded->minutes);
                     end();
                 });
}

} // namespace console::ui
