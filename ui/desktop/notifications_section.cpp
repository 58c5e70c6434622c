// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/notifications_section.h"

#include "ui/desktop/desktop_choices.h"
#include "ui/parts/check_set.h"
#include "ui/parts/facts.h"
#include "ui/parts/form_field.h"
#include "ui/parts/notes.h"
#include "ui/parts/page_header.h"
#include "ui/parts/wrapped_choice.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace console::ui {

using watch::NoticeChoices;

namespace {

TextLabel* hint()
{
    auto* label = new TextLabel({}, TextSize::Small, Tone::Muted);
    label->setWordWrap(true);
    return label;
}

QTimeEdit* timeEdit()
{
    auto* edit = new QTimeEdit;
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    return edit;
}

//! Bit of the kind at that place of watch::noticeKinds().
int bit(qsizetype place)
{
    return 1 << int(place);
}

} // namespace

NotificationsSection::NotificationsSection(Page& page, DesktopChoices& desktop, QWidget* parent)
    : SettingsSection(page, parent)
    , m_desktop(desktop)
    , m_header(new PageHeader(tr("Notifications")))
    , m_banner(new Banner(this))
{
    m_header->setContext(tr("What this computer tells you of the profiles that are open"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    auto* content = new QWidget;
    auto* form = new QVBoxLayout(content);
    form->setContentsMargins(space::xl, space::l, space::xl, space::l);
    form->setSpacing(space::s);
    buildNotices(form);
    buildQuiet(form);
    buildTray(form);
    form->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Choices for notifications"));
    content->setBackgroundRole(QPalette::Window);
    content->setAutoFillBackground(true);
    layout->addWidget(scroll, 1);
    connect(&m_desktop, &DesktopChoices::changed, this, &NotificationsSection::showChosen);
    showChosen();
}

void NotificationsSection::buildNotices(QVBoxLayout* form)
{
    form->addWidget(sectionHeading(tr("On the desktop")));
    m_on = new WrappedCheckBox(tr("Tell me what needs me"));
    form->addWidget(m_on);
    m_service = hint();
    form->addWidget(m_service);
    QList<CheckSet::Choice> kinds;
    for (const domain::AttentionKind kind : watch::noticeKinds())
        kinds.append({bit(kinds.size()), watch::title(kind)});
    m_kinds = new CheckSet(kinds);
    m_kinds->setAccessibleName(tr("What is told"));
    form->addWidget(m_kinds);
    form->addSpacing(space::m);
    connect(m_on, &QCheckBox::toggled, this, &NotificationsSection::keepNotices);
    connect(m_kinds, &CheckSet::chosenChanged, this, &NotificationsSection::keepNotices);
}

void NotificationsSection::buildQuiet(QVBoxLayout* form)
{
    form->addWidget(sectionHeading(tr("Quiet hours")));
    m_quiet = new WrappedCheckBox(tr("Tell me nothing for a part of the day"));
    form->addWidget(m_quiet);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    m_from = timeEdit();
    m_until = timeEdit();
    row->addWidget(new FormField(tr("Quiet from"), m_from));
    row->addWidget(new FormField(tr("Quiet until"), m_until));
    row->addStretch(1);
    form->addLayout(row);
    auto* words = hint();
    words->setText(tr("What comes in that time is told afterwards, once."));
    form->addWidget(words);
    form->addSpacing(space::m);
    connect(m_quiet, &QCheckBox::toggled, this, &NotificationsSection::keepNotices);
    for (QTimeEdit* edit : {m_from, m_until})
        connect(edit, &QTimeEdit::timeChanged, this, &NotificationsSection::keepNotices);
}

void NotificationsSection::buildTray(QVBoxLayout* form)
{
    form->addWidget(sectionHeading(tr("When the window is closed")));
    m_stays = new WrappedCheckBox(tr("Stay in the tray and keep watching"));
    form->addWidget(m_stays);
    m_tray = hint();
    form->addWidget(m_tray);
    m_starts = new WrappedCheckBox(tr("Start with my session"));
    form->addWidget(m_starts);
    connect(m_stays, &QCheckBox::clicked, this,
        [this](bool stays) { m_desktop.setStaysInTray(stays); });
    connect(m_starts, &QCheckBox::clicked, this, &NotificationsSection::keepAutostart);
}

NoticeChoices NotificationsSection::chosen() const
{
    NoticeChoices choices;
    choices.on = m_on->isChecked();
    const QList<domain::AttentionKind> kinds = watch::noticeKinds();
    for (qsizetype place = 0; place < kinds.size(); ++place) {
        if (!(m_kinds->chosen() & bit(place)))
            choices.silent.insert(kinds.at(place));
    }
    choices.quiet = {m_quiet->isChecked(), m_from->time(), m_until->time()};
    return choices;
}

void NotificationsSection::keepNotices()
{
    if (m_showing)
        return;
    m_desktop.setNotices(chosen());
    allow();
}

void NotificationsSection::keepAutostart(bool starts)
{
    m_desktop.setStartsWithSession(starts).then(this, [this](const base::Result<base::Done>& kept) {
        if (kept)
            return;
        m_banner->showMessage(Tone::Bad, kept.error().message, {}, 0);
        showChosen();
    });
}

void NotificationsSection::refresh()
{
    m_desktop.readAutostart();
    showChosen();
}

void NotificationsSection::showChosen()
{
    m_showing = true;
    const NoticeChoices choices = m_desktop.notices();
    m_on->setChecked(choices.on);
    const QList<domain::AttentionKind> kinds = watch::noticeKinds();
    int bits = 0;
    for (qsizetype place = 0; place < kinds.size(); ++place)
        bits |= choices.silent.contains(kinds.at(place)) ? 0 : bit(place);
    m_kinds->setChosen(bits);
    m_quiet->setChecked(choices.quiet.on);
    m_from->setTime(choices.quiet.from);
    m_until->setTime(choices.quiet.until);
    m_stays->setChecked(m_desktop.staysInTray().value_or(false));
    m_starts->setChecked(m_desktop.startsWithSession());
    m_showing = false;
    allow();
}

void NotificationsSection::allow()
{
    using Service = DesktopChoices::Service;
    m_service->setText(m_desktop.service() == Service::None
            ? tr("No program on this desktop shows notifications. What needs you is in the tray "
                 "and on the pages.")
            : tr("Each thing is told once. A notification names the case or the organization, and "
                 "nobody."));
    const QString off = tr("Switch on first that you are told anything.");
    setAllowed(m_kinds, m_on->isChecked(), off);
    setAllowed(m_quiet, m_on->isChecked(), off);
    for (QTimeEdit* edit : {m_from, m_until})
        setAllowed(edit, m_on->isChecked() && m_quiet->isChecked(),
            tr("Switch on the quiet hours first."));
    const bool tray = m_desktop.hasTray();
    setAllowed(m_stays, tray, tr("This desktop has no tray."));
    m_tray->setText(tray ? tr("Without it, closing the window ends the console.")
                         : tr("This desktop has no tray, so closing the window ends the console."));
}

} // namespace console::ui
