// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/facts_form.h"

#include "cloud/client.h"
#include "models/request_titles.h"
#include "ui/pages/datarequests/letter_words.h"
#include "ui/parts/check_set.h"

#include <QComboBox>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::RequestRole;

namespace {
enum Flag { Restricted = 1, FeeAsked = 2 };

int bitsOf(const domain::RequestFlags& flags)
{
    return (flags.restricted ? Restricted : 0) | (flags.feeAsked ? FeeAsked : 0);
}
} // namespace

FactsForm::FactsForm(
    DetailPane& pane, const PageContext& context, const domain::RequestCase& request)
    : CaseForm(pane, context, request)
    , m_role(new QComboBox)
    , m_organization(new QComboBox)
    , m_flags(new CheckSet(
          {{Restricted, tr("Restricted (Art. 18)")}, {FeeAsked, tr("Fee asked (Art. 12(5))")}}))
    , m_language(languageChoice(request.language))
{
    m_scope = addText(tr("Which data it is about"), u"scope"_s, request.scope);
    for (const RequestRole role :
        {RequestRole::Undetermined, RequestRole::Controller, RequestRole::Processor})
        m_role->addItem(models::requestRoleTitle(role), int(role));
    m_role->setCurrentIndex(m_role->findData(int(request.summary.role)));
    pane.addField(new FormField(tr("We hold the data as"), m_role, u"role"_s));
    m_organization->addItem(tr("None"), QString());
    for (const domain::Membership& membership : client().session().memberships())
        m_organization->addItem(membership.organization.name, membership.organization.id.text());
    if (const QString id = request.organizationId.text();
        !id.isEmpty() && m_organization->findData(id) < 0)
        m_organization->addItem(id, id);
    m_organization->setCurrentIndex(
        qMax(0, m_organization->findData(request.organizationId.text())));
    m_organizationField = pane.addField(new FormField(
        tr("Organization that is the controller"), m_organization, u"organizationId"_s));
    m_contact
        = addLine(tr("Whom to write to there"), u"controllerContact"_s, request.controllerContact);
    m_flags->setChosen(bitsOf(request.summary.flags));
    pane.addField(new FormField(tr("Marks"), m_flags, u"restricted"_s));
    m_retention = addLine(tr("Kept after closing, in months"), u"retentionMonths"_s,
        QString::number(request.retentionMonths));
    m_languageField = pane.addField(
        new FormField(tr("Language of letters to the person"), m_language, u"language"_s));
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] { showNeeded(); });
    BusyButton* correct = addBarAction(tr("Correct…"));
    correct->setAccessibleName(tr("Correct what was recorded…"));
    setAllowed(correct, domain::isActive(request.summary.status),
        tr("A closed case stays as it was recorded. Reopen it first."));
    connect(correct, &BusyButton::activated, this,
        [this] { this->pane().leave([this] { Q_EMIT correctionWanted(); }); });
    open(tr("%1: details").arg(request.summary.ref), tr("Keep the details"));
    showNeeded();
}

void FactsForm::showNeeded()
{
    const bool isProcessor = m_role->currentData().toInt() == int(RequestRole::Processor);
    m_organizationField->setVisible(isProcessor);
    m_contact->setVisible(isProcessor);
}

bool FactsForm::isUnderstood() const
{
    bool isNumber = false;
    (void)textIn(m_retention).toInt(&isNumber);
    if (!isNumber) {
        m_retention->setError(tr("“%1” is no number of months. Write it in figures.")
                                  .arg(textIn(m_retention).left(20)));
        m_retention->control()->setFocus(Qt::OtherFocusReason);
    }
    return isNumber;
}

base::Call<domain::RequestCase> FactsForm::write()
{
    // A closed case only takes what it can still change, so nothing else is sent.
    const domain::RequestFlags& before = request().summary.flags;
    const int flags = m_flags->chosen();
    contract::RequestChange change;
    if (m_scope->isChanged())
        change.scope = textIn(m_scope);
    if (const auto role = RequestRole(m_role->currentData().toInt());
        role != request().summary.role)
        change.role = role;
    // Each by itself: addresses in the other may be masked here.
    if (!m_organizationField->isHidden() && m_organizationField->isChanged())
        change.organizationId = domain::OrganizationId(m_organization->currentData().toString());
    if (!m_contact->isHidden() && m_contact->isChanged())
        change.controllerContact = textIn(m_contact);
    if (bool(flags & Restricted) != before.restricted)
        change.restricted = bool(flags & Restricted);
    if (bool(flags & FeeAsked) != before.feeAsked)
        change.feeAsked = bool(flags & FeeAsked);
    if (m_retention->isChanged())
        change.retentionMonths = textIn(m_retention).toInt();
    if (m_languageField->isChanged())
        change.language = m_language->currentData().toString();
    return client().dataRequests().change(request().summary.id, change, request().summary.rev);
}

QString FactsForm::doneWords(const Case& request) const
{
    return tr("The details of %1 are kept.").arg(request.summary.ref);
}

} // namespace console::ui
