// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/general_section.h"

#include "cloud/client.h"
#include "ui/pages/settings/language_box.h"
#include "ui/pages/settings/lock_box.h"
#include "ui/pages/settings/retention_box.h"
#include "ui/parts/facts.h"
#include "ui/parts/form_field.h"
#include "ui/parts/notes.h"
#include "ui/parts/page_header.h"
#include "ui/parts/state_views.h"
#include "ui/parts/wrapped_choice.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int formWidth = 420;

//! Longer words need more height than the smallest window has.
QScrollArea* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}
} // namespace

GeneralSection::GeneralSection(Page& page, Theme& theme, ViewMemory* ofProgram, QWidget* parent)
    : SettingsSection(page, parent)
    , m_theme(theme)
    , m_header(new PageHeader(tr("General")))
    , m_strip(new StateStrip)
    , m_banner(new Banner(this))
{
    m_header->setContext(tr("How the console looks, and how this workspace is run"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_strip);
    auto* content = new QWidget;
    auto* form = new QVBoxLayout(content);
    form->setContentsMargins(space::xl, space::l, space::xl, space::l);
    form->setSpacing(space::m);
    form->addWidget(sectionHeading(tr("Appearance")));
    form->addWidget(buildAppearance(ofProgram));
    form->addSpacing(space::m);
    if (ofProgram) {
        auto* lock = new LockBox(*ofProgram);
        lock->setMaximumWidth(formWidth);
        form->addWidget(lock);
        form->addSpacing(space::m);
    }
    form->addWidget(sectionHeading(tr("Sign-up")));
    form->addWidget(buildSignUp());
    form->addSpacing(space::m);
    form->addWidget(sectionHeading(tr("Closed data requests")));
    form->addWidget(buildRetention());
    form->addStretch(1);
    layout->addWidget(scrolled(content), 1);
    connect(m_strip, &StateStrip::actionRequested, this, &GeneralSection::act);
}

QWidget* GeneralSection::buildAppearance(ViewMemory* ofProgram)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(space::l);
    row->addWidget(buildColours(), 1, Qt::AlignTop);
    if (ofProgram) {
        row->addWidget(new LanguageBox(*ofProgram), 1, Qt::AlignTop);
        box->setMaximumWidth(2 * formWidth);
    } else {
        box->setMaximumWidth(formWidth);
    }
    return box;
}

FormField* GeneralSection::buildColours()
{
    m_colours = new QComboBox;
    m_colours->addItem(tr("As the system has it"), int(Theme::Choice::System));
    m_colours->addItem(tr("Light"), int(Theme::Choice::Light));
    m_colours->addItem(tr("Dark"), int(Theme::Choice::Dark));
    m_colours->setCurrentIndex(m_colours->findData(int(m_theme.choice())));
    connect(m_colours, &QComboBox::activated, this,
        [this] { m_theme.setChoice(Theme::Choice(m_colours->currentData().toInt())); });
    return new FormField(tr("Colours"), m_colours);
}

QWidget* GeneralSection::buildSignUp()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    m_signUp = new WrappedCheckBox(tr("People can sign up by themselves"));
    column->addWidget(m_signUp);
    m_signUpHint = new TextLabel({}, TextSize::Small, Tone::Muted);
    m_signUpHint->setWordWrap(true);
    column->addWidget(m_signUpHint);
    showSaving(false);
    connect(m_signUp, &QCheckBox::clicked, this, &GeneralSection::setSignUpOpen);
    return box;
}

QWidget* GeneralSection::buildRetention()
{
    m_retention = new RetentionBox(m_page);
    connect(
        m_retention, &RetentionBox::kept, this, [this](const domain::WorkspaceSettings& settings) {
            m_banner->showMessage(Tone::Ok, tr("The periods are kept."));
            show(settings);
        });
    connect(m_retention, &RetentionBox::failed, this, &GeneralSection::tellFailed);
    return m_retention;
}

void GeneralSection::allowRetention()
{
    const PageContext& context = m_page.context();
    QString reason;
    if (!context.governance.isKept())
        reason = tr("This server keeps no data requests.");
    else if (!domain::may(context.standing, domain::Action::ChangeSettings))
        reason = tr("Only the operator of this workspace can change this.");
    else if (context.profile.readOnly)
        reason = tr("This profile is read-only.");
    else if (!m_known)
        reason = tr("What holds now is not loaded yet.");
    m_retention->allow(reason);
}

void GeneralSection::allowSignUpSwitch()
{
    const PageContext& context = m_page.context();
    const bool governed = context.governance.place == Governance::Place::WithCloud;
    QString reason;
    if (!governed)
        reason = tr("This server does not let the console change this.");
    else if (!domain::may(context.standing, domain::Action::ChangeSettings))
        reason = tr("Only the operator of this workspace can change this.");
    else if (context.profile.readOnly)
        reason = tr("This profile is read-only.");
    else if (!m_known)
        reason = tr("What holds now is not loaded yet.");
    setAllowed(m_signUp, reason.isEmpty(), reason);
}

void GeneralSection::refresh()
{
    if (m_saving || m_retention->isSaving())
        return;
    allowSignUpSwitch();
    allowRetention();
    const PageContext& context = m_page.context();
    if (!context.governance.isKept()
        || !domain::may(context.standing, domain::Action::ChangeSettings))
        return;
    m_call.cancel();
    m_header->setLoading(true);
    m_call = m_page.client().settings().settings().then(
        this, [this](const base::Result<domain::WorkspaceSettings>& settings) {
            if (!settings && settings.error().kind == base::ApiError::Kind::Cancelled)
                return;
            show(settings);
        });
}

void GeneralSection::show(const base::Result<domain::WorkspaceSettings>& settings)
{
    m_header->setLoading(false);
    m_strip->setState(settings
            ? ViewState::ready()
            : ViewState::failed(tr("The settings could not be loaded."), settings.error()));
    if (settings) {
        m_known = true;
        m_signUp->setChecked(settings->signUpOpen);
        m_retention->show(settings->retention);
    }
    allowSignUpSwitch();
    allowRetention();
}

void GeneralSection::showSaving(bool saving)
{
    m_saving = saving;
    m_header->setLoading(saving);
    m_signUpHint->setText(saving
            ? tr("Saving. Press Esc to stop.")
            : tr("While this is off, only people with an invitation can get an account."));
}

void GeneralSection::setSignUpOpen(bool open)
{
    showSaving(true);
    // A control that is off cannot hold the focus, and Esc has to arrive here.
    setFocus();
    setAllowed(m_signUp, false, tr("It is being saved."));
    m_call.cancel();
    m_call = m_page.client().settings().setSignUpOpen(open).then(
        this, [this, open](const base::Result<domain::WorkspaceSettings>& settings) {
            showSaving(false);
            if (settings) {
                m_banner->showMessage(
                    Tone::Ok, open ? tr("Sign-up is open.") : tr("Sign-up is closed."));
                show(settings);
            } else {
                // What is true now is on the server: put the tick back and say why.
                m_signUp->setChecked(!open);
                allowSignUpSwitch();
                tellFailed(settings.error());
            }
            if (hasFocus())
                m_signUp->setFocus();
        });
}

void GeneralSection::tellFailed(const base::ApiError& error)
{
    if (error.kind == base::ApiError::Kind::Cancelled) {
        m_banner->showMessage(
            Tone::Accent, tr("Stopped. The page shows what the service has now."));
        refresh();
        return;
    }
    const ViewState state = ViewState::failed(tr("The change was not saved."), error);
    m_strip->setState(state);
    // The strip says how to go on; what may have become of the change is in the error.
    if (state.state != State::Error)
        m_banner->showMessage(Tone::Bad, error.message, {}, 0);
}

void GeneralSection::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_saving)
        m_call.cancel();
    else if (event->key() == Qt::Key_Escape && m_retention->isSaving())
        m_retention->cancel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace console::ui
