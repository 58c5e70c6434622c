// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/mail_section.h"

#include "cloud/client.h"
#include "ui/pages/keep_draft.h"
#include "ui/pages/settings/mail_form.h"
#include "ui/pages/settings/mail_test_view.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/form_drafts.h"
#include "ui/parts/page_header.h"

#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Result;
using domain::MailRelay;

namespace {
constexpr int formWidth = 620;
} // namespace

MailSection::MailSection(Page& page, QWidget* parent)
    : SettingsSection(page, parent)
    , m_header(new PageHeader(tr("Mail")))
    , m_state(new StateView)
    , m_pane(new DetailPane)
    , m_banner(new Banner(this))
{
    m_header->setContext(tr("The relay that invitations, notices and letters leave by"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_state, 1);
    column->addWidget(m_pane, 1);
    m_pane->setStandalone();
    m_pane->setAccessibleName(tr("Mail"));
    m_pane->hide();
    m_state->setState(ViewState::firstLoad(tr("Loading the mail relay…")));
    buildConflict();
    m_form = new MailForm(*m_pane);
    buildTest();
    connect(m_state, &StateView::actionRequested, this, &MailSection::act);
    connect(m_pane, &DetailPane::stateActionRequested, this, &MailSection::act);
    connect(m_pane, &DetailPane::saveRequested, this, &MailSection::save);
    connect(m_pane, &DetailPane::cancelRequested, this, [this] { m_working.cancel(); });
    connect(m_pane, &DetailPane::discarded, this, [this] { fill(*m_seen); });
}

void MailSection::buildConflict()
{
    m_conflict = new Note(Tone::Warn, tr("Somebody else saved another relay meanwhile."),
        tr("What you typed is still here."));
    m_conflict->hide();
    m_pane->add(m_conflict);
    connect(m_conflict->addAction(tr("Save mine over it")), &QPushButton::clicked, this, [this] {
        m_seen = *m_theirs;
        save();
    });
    connect(m_conflict->addAction(tr("Take theirs")), &QPushButton::clicked, this,
        [this] { fill(*m_theirs); });
}

void MailSection::buildTest()
{
    m_pane->addSection(tr("Try it"));
    m_to = new FormField(tr("Send a test mail to"), new QLineEdit, u"to"_s);
    m_to->setMaximumWidth(formWidth);
    m_to->setProperty(notInDrafts, true);
    m_pane->add(m_to);
    m_testButton = new BusyButton(tr("Send a test mail"));
    auto* holder = new QWidget;
    (new FlowLayout(0, holder))->addWidget(m_testButton);
    m_pane->add(holder);
    m_test = new MailTestView;
    m_test->setMaximumWidth(formWidth);
    m_pane->add(m_test);
    connect(m_testButton, &BusyButton::activated, this, &MailSection::test);
}

QString MailSection::whyNot() const
{
    const PageContext& context = m_page.context();
    if (!context.capabilities.governance)
        return tr("This cloud sends its mails itself.");
    if (!domain::may(context.standing, domain::Action::ChangeSettings))
        return tr("Only the operator of this workspace sees and changes the mail relay.");
    return {};
}

void MailSection::refresh()
{
    if (const QString reason = whyNot(); !reason.isEmpty()) {
        m_pane->hide();
        m_state->show();
        m_state->setState(ViewState::notAllowed(reason));
        return;
    }
    m_reading.cancel();
    m_header->setLoading(true);
    m_reading = m_page.client().mail().relay().then(this, [this](const Result<MailRelay>& relay) {
        if (relay || relay.error().kind != ApiError::Kind::Cancelled)
            show(relay);
    });
}

void MailSection::show(const Result<MailRelay>& relay)
{
    m_header->setLoading(false);
    const ViewState state = relay
        ? ViewState::ready()
        : ViewState::failed(tr("The mail relay could not be loaded."), relay.error());
    const bool inPlace = !relay && !m_seen;
    m_state->setVisible(inPlace);
    m_pane->setVisible(!inPlace);
    if (inPlace)
        m_state->setState(state);
    else
        m_pane->setState(state);
    // What is typed was made from what was seen before.
    const bool holds = m_seen && (m_pane->isSaving() || m_pane->isDirty());
    if (relay && !holds && (!m_seen || *m_seen != *relay))
        fill(*relay);
    else if (relay && !m_pane->isSaving())
        // The profile may have been locked or unlocked meanwhile.
        allow();
}

void MailSection::fill(const MailRelay& relay)
{
    m_seen = relay;
    m_conflict->hide();
    m_form->fill(relay);
    m_test->showNone();
    allow();
}

void MailSection::allow()
{
    const QString readOnly = whyNoWrite(m_page.context());
    m_form->allow(readOnly);
    keepDraft(*m_pane, m_page.context(), u"settings/mail"_s, readOnly);
    m_pane->setSaveText(readOnly.isEmpty() ? tr("Save relay") : QString());
    showTest();
}

void MailSection::showTest()
{
    QString reason = whyNoWrite(m_page.context());
    if (reason.isEmpty() && !m_seen->isSet())
        reason = tr("There is no relay to try. Save one first.");
    setAllowed(m_testButton, reason.isEmpty(), reason);
}

void MailSection::leave(std::function<void()> proceed)
{
    m_pane->leave(std::move(proceed));
}

void MailSection::save()
{
    m_conflict->hide();
    m_pane->clearErrors();
    const domain::MailRelayChange wanted = m_form->change(*m_seen);
    if (const auto fits = domain::changed(*m_seen, wanted); !fits) {
        m_pane->showError(fits.error());
        return;
    }
    m_working = m_page.client()
                    .mail()
                    .changeRelay(wanted, m_seen->rev)
                    .then(this, [this](const Result<MailRelay>& saved) { endSave(saved); });
    m_pane->setSaving(true);
}

void MailSection::endSave(const Result<MailRelay>& saved)
{
    m_pane->setSaving(false);
    if (saved) {
        fill(*saved);
        m_banner->showMessage(Tone::Ok,
            saved->isSet() ? tr("The mail relay is saved. Send a test mail to try it.")
                           : tr("Mail is off. Links are handed out by hand."));
        return;
    }
    if (saved.error().kind == ApiError::Kind::Outdated)
        showConflict();
    else
        tell(saved.error());
}

void MailSection::showConflict()
{
    m_page.client().mail().relay().then(this, [this](const Result<MailRelay>& theirs) {
        if (!theirs) {
            tell(theirs.error());
            return;
        }
        m_theirs = *theirs;
        m_conflict->show();
    });
}

void MailSection::test()
{
    const QString to = m_to->value().toString().trimmed();
    m_pane->clearErrors();
    m_to->clearError();
    m_test->showNone();
    m_working = m_page.client().mail().testRelay(to).then(
        this, [this, to](const Result<domain::MailTestReport>& report) {
            m_pane->setSaving(false);
            showTest();
            if (report)
                m_test->showReport(*report, to);
            else if (report.error().field == "to"_L1)
                m_to->setError(report.error().message);
            else
                tell(report.error());
        });
    m_pane->setSaving(m_testButton, tr("Sending…"));
}

void MailSection::tell(const ApiError& error)
{
    m_pane->showError(error);
    if (error.kind == ApiError::Kind::NotSignedIn)
        m_pane->setState(ViewState::sessionEnded());
}

} // namespace console::ui
