// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/trust/trust_page.h"

#include "cloud/client.h"
#include "ui/pages/keep_draft.h"
#include "ui/pages/trust/proof_pane.h"
#include "ui/pages/trust/request_pane.h"
#include "ui/pages/trust/trust_row.h"
#include "ui/parts/facts.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;
using Kind = domain::TrustRequest::Kind;

namespace {
constexpr int paneWidth = 404;

//! With room around it, as the rows have.
QWidget* placed(TextLabel* label, int above, int below)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(space::xl, above, space::xl, below);
    column->addWidget(label);
    return holder;
}

QWidget* heading(const QString& text)
{
    return placed(sectionHeading(text), space::l, space::xs);
}

QWidget* line(const QString& text)
{
    auto* label = new TextLabel(text, TextSize::Body, Tone::Muted);
    label->setWordWrap(true);
    return placed(label, space::xs, space::l);
}

} // namespace

TrustPage::TrustPage(PageContext context, QWidget* parent)
    : Page(std::move(context), parent)
    , m_header(new PageHeader(tr("Trust")))
    , m_strip(new StateStrip)
    , m_splitter(new QSplitter)
    , m_pane(new RequestPane)
    , m_proof(new ProofPane)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_strip);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildLines());
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_proof);
    m_splitter->setStretchFactor(0, 1);
    layout->addWidget(m_splitter, 1);
    m_pane->hide();
    m_proof->hide();
    m_banner = new Banner(this);
    m_header->setContext(tr("What is promised about data, and what is true for this profile"));
    buildActions();
    connect(m_pane, &DetailPane::saveRequested, this, &TrustPage::send);
    connect(m_pane, &DetailPane::cancelRequested, this, [this] { m_sending.cancel(); });
    connect(m_pane, &DetailPane::closeRequested, m_pane, &QWidget::hide);
    connect(m_pane, &DetailPane::discarded, m_pane, &QWidget::hide);
    connect(m_proof, &ProofPane::checkWanted, this, [this] { check(true); });
    connect(m_proof, &DetailPane::cancelRequested, this, [this] { m_checking.cancel(); });
    connect(m_proof, &DetailPane::closeRequested, m_proof, &QWidget::hide);
    connect(m_strip, &StateStrip::actionRequested, this, &TrustPage::act);
    showLines();
}

QString TrustPage::key() const
{
    return u"trust"_s;
}

QWidget* TrustPage::buildLines()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_lines.layout()->setSpacing(0);
    column->addLayout(m_lines.layout());
    column->addWidget(buildRequests());
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Promises"));
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    return scroll;
}

QWidget* TrustPage::buildRequests()
{
    m_requestsPart = new QWidget;
    auto* column = new QVBoxLayout(m_requestsPart);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(heading(tr("Requests sent")));
    m_noRequests = line(tr("Nothing was asked for yet. Requests for the report and messages to the "
                           "DPO stand here."));
    column->addWidget(m_noRequests);
    m_requests.layout()->setSpacing(0);
    column->addLayout(m_requests.layout());
    m_requestsPart->hide();
    return m_requestsPart;
}

void TrustPage::buildActions()
{
    m_contact = m_header->addSecondaryAction(tr("Contact the DPO"));
    m_header->setPrimaryAction(tr("Request the SOC 2 report"));
    connect(m_contact, &QPushButton::clicked, this,
        [this] { m_pane->leave([this] { ask(Kind::DpoContact); }); });
    connect(m_header->primaryAction(), &BusyButton::activated, this,
        [this] { m_pane->leave([this] { ask(Kind::Soc2Report); }); });
}

void TrustPage::refresh()
{
    showRights();
    showLines();
    if (m_context.governance.problem)
        m_strip->setState(notKept(m_context.governance, {}));
    if (!m_context.governance.isKept())
        return;
    loadListing();
    loadRequests();
    const bool mayCheck = domain::may(m_context.standing, domain::Action::CheckProtection);
    if (m_context.governance.capabilities.encryptedAtRest && mayCheck) {
        // One that a person has asked for finds all that this would, and goes on.
        if (!m_proof->isSaving())
            check(false);
    } else if (m_protection) { // of somebody with another role
        m_protection.reset();
        m_proof->hide();
        showLines();
    }
}

void TrustPage::showRights()
{
    QString noRequest;
    if (!m_context.governance.isKept())
        noRequest = tr("This server has no place to record the request.");
    else if (m_context.profile.readOnly)
        noRequest = tr("The profile “%1” is read-only. Nothing can be sent through it.")
                        .arg(m_context.profile.name);
    setAllowed(m_contact, noRequest.isEmpty(), noRequest);
    if (noRequest.isEmpty() && !domain::may(m_context.standing, domain::Action::RequestReport))
        noRequest = tr("The report can be requested by admins of an organization and by people "
                       "with a role in the workspace.");
    setAllowed(m_header->primaryAction(), noRequest.isEmpty(), noRequest);
}

void TrustPage::leave(std::function<void()> proceed)
{
    m_pane->leave(std::move(proceed));
}

void TrustPage::loadListing()
{
    m_loadingListing.cancel();
    m_loadingListing = client().listing().inForce().then(
        this, [this](const base::Result<domain::ListingVersion>& version) {
            const bool none = !version && version.error().kind == base::ApiError::Kind::NotFound;
            m_listingKnown = version.has_value() || none;
            if (version)
                m_listing = *version;
            showLines();
        });
}

void TrustPage::loadRequests()
{
    m_loadingRequests.cancel();
    m_header->setLoading(true);
    m_loadingRequests = client().trust().requests().then(
        this, [this](const base::Result<QList<domain::TrustRequest>>& requests) {
            if (!requests && requests.error().kind == base::ApiError::Kind::Cancelled)
                return;
            m_header->setLoading(false);
            m_strip->setState(requests
                    ? ViewState::ready()
                    : ViewState::failed(
                        tr("What was requested could not be loaded."), requests.error()));
            if (!requests)
                return;
            m_pane->setState(ViewState::ready());
            showRequests(*requests);
        });
}

void TrustPage::check(bool openBackup)
{
    m_checking.cancel();
    if (openBackup)
        m_proof->setChecking(true);
    m_checking = client()
                     .trust()
                     .checkProtection(openBackup)
                     .then(this, [this](const base::Result<domain::ProtectionReport>& report) {
                         showChecked(report);
                     });
}

void TrustPage::showChecked(const base::Result<domain::ProtectionReport>& report)
{
    m_proof->setChecking(false);
    if (report) {
        m_protection = *report;
        m_protectionProblem.clear();
        m_proof->present(*report);
    } else if (report.error().kind != base::ApiError::Kind::Cancelled) {
        m_protectionProblem
            = tr("What is stored could not be looked at: %1").arg(report.error().message);
        if (m_proof->isVisible())
            m_proof->showError(report.error());
    }
    showLines();
}

void TrustPage::showProof()
{
    m_pane->leave([this] {
        m_pane->hide();
        showPane(m_proof);
        m_proof->setFocus();
    });
}

void TrustPage::showPane(DetailPane* pane)
{
    if (!pane->isHidden())
        return;
    pane->show();
    const int room = m_splitter->width();
    const int width = qMin(paneWidth, qMax(pane->minimumWidth(), room / 2));
    m_splitter->setSizes({room - width, width, width}); // one of the panes is hidden
}

domain::TrustFacts TrustPage::facts() const
{
    const cloud::TlsInfo& tls = client().transport().tlsInfo();
    domain::TrustFacts facts;
    facts.capabilities = m_context.capabilities;
    facts.embedded = m_context.profile.kind == profiles::Profile::Kind::Embedded;
    if (m_context.governance.isHere())
        facts.beside = m_context.governance.capabilities;
    facts.host = client().transport().endpoint().origin.host();
    facts.connected = client().session().capabilities().has_value();
    facts.encrypted = client().transport().endpoint().origin.scheme() == u"https"_s;
    facts.tlsProtocol = tls.protocol;
    facts.tlsCipher = tls.cipher;
    facts.pinned = tls.pinned;
    facts.protection = m_protection;
    facts.protectionProblem = m_protectionProblem;
    facts.listingKnown = m_listingKnown;
    if (m_listing) {
        facts.listingVersion = m_listing->number;
        facts.listingSince = m_listing->effectiveDate;
        facts.listingEntries = int(m_listing->entries.size());
    }
    return facts;
}

void TrustPage::showLines()
{
    m_lines.show(domain::trustLines(facts()),
        [this](const domain::TrustLine& line) { return trustRow(line, [this] { showProof(); }); });
}

void TrustPage::showRequests(const QList<domain::TrustRequest>& requests)
{
    m_requests.show(
        requests, [](const domain::TrustRequest& request) { return requestRow(request); });
    m_noRequests->setVisible(requests.isEmpty());
    m_requestsPart->show();
}

void TrustPage::ask(Kind kind)
{
    const auto current = client().governanceSession().current();
    m_proof->hide();
    showPane(m_pane);
    const bool named = current && !m_context.governance.isHere();
    m_pane->ask(kind, named ? current->organization.name : QString());
    keepDraft(*m_pane, m_context,
        u"trust/%1/%2"_s.arg(kind == Kind::Soc2Report ? u"report"_s : u"message"_s,
            current ? current->organization.id.text() : QString()));
}

void TrustPage::send()
{
    const base::Result<QString> reason = domain::trustRequestReason(m_pane->reason());
    if (!reason) {
        m_pane->showError(reason.error());
        return;
    }
    m_pane->setSaving(true);
    const auto current = client().governanceSession().current();
    std::optional<domain::OrganizationId> organization;
    // What is kept here knows nothing of the cloud's organizations.
    if (current && !m_context.governance.isHere())
        organization = current->organization.id;
    m_sending = client()
                    .trust()
                    .create(m_pane->kind(), *reason, organization)
                    .then(this, [this](const base::Result<domain::TrustRequest>& request) {
                        m_pane->setSaving(false);
                        if (request)
                            m_pane->showRecorded(*request);
                        else
                            tellFailed(request.error());
                        if (request || request.error().kind != base::ApiError::Kind::NotSignedIn)
                            loadRequests();
                    });
}

bool TrustPage::isOpenAgain() const
{
    return client().governanceSession().state() == cloud::Session::State::SignedIn;
}

void TrustPage::tellFailed(const base::ApiError& error)
{
    m_pane->showError(error);
    if (error.kind == base::ApiError::Kind::NotSignedIn && isOpenAgain()) {
        loadRequests();
    } else if (error.kind == base::ApiError::Kind::NotSignedIn) {
        // An answer that is older than the end of the session must not take it back.
        m_loadingRequests.cancel();
        m_header->setLoading(false);
        m_strip->setState(ViewState::sessionEnded());
    } else if (error.kind == base::ApiError::Kind::Cancelled)
        m_banner->showMessage(
            Tone::Accent, tr("Stopped. The page shows what the service has recorded."));
}

} // namespace console::ui
