// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/outcome_form.h"

#include "cloud/client.h"
#include "models/request_titles.h"

#include <QComboBox>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::RightOutcome;

namespace {
constexpr int none = -1;
}

OutcomeForm::OutcomeForm(DetailPane& pane, const PageContext& context,
    const domain::RequestCase& request, const domain::RequestedRight& right)
    : CaseForm(pane, context, request)
    , m_right(right.right)
    , m_outcome(new QComboBox)
    , m_ground(new QComboBox)
{
    m_outcome->addItem(tr("Not decided"), none);
    for (const auto outcome : {RightOutcome::Fulfilled, RightOutcome::PartiallyFulfilled,
             RightOutcome::Refused, RightOutcome::Withdrawn})
        m_outcome->addItem(models::outcomeTitle(outcome), int(outcome));
    pane.addField(new FormField(tr("Outcome"), m_outcome, u"outcome"_s));
    m_ground->addItem(tr("None"), none);
    m_groundField = pane.addField(new FormField(tr("Ground"), m_ground, u"ground"_s));
    m_text = addText(tr("What is withheld or refused, and why"), u"text"_s, right.text);
    m_text->setHint(tr("30 to 4,000 characters, as the person reads them"));
    fill(right);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this] { showNeeded(); });
    open(
        tr("%1: %2").arg(request.summary.ref, models::rightTitle(m_right)), tr("Keep the outcome"));
    showNeeded();
}

void OutcomeForm::fill(const domain::RequestedRight& right)
{
    for (const domain::OutcomeGround ground : domain::allOutcomeGrounds) {
        if (ground == domain::OutcomeGround::NothingHeld || domain::mayRefuse(m_right, ground))
            m_ground->addItem(models::groundTitle(ground), int(ground));
    }
    m_outcome->setCurrentIndex(
        qMax(0, m_outcome->findData(right.outcome ? int(*right.outcome) : none)));
    m_ground->setCurrentIndex(
        qMax(0, m_ground->findData(right.ground ? int(*right.ground) : none)));
}

void OutcomeForm::showNeeded()
{
    const int outcome = m_outcome->currentData().toInt();
    const bool withheld
        = outcome == int(RightOutcome::PartiallyFulfilled) || outcome == int(RightOutcome::Refused);
    m_groundField->setVisible(withheld || outcome == int(RightOutcome::Fulfilled));
    m_text->setVisible(withheld);
}

base::Call<domain::RequestCase> OutcomeForm::write()
{
    contract::OutcomeForm form;
    if (const int outcome = m_outcome->currentData().toInt(); outcome != none)
        form.outcome = RightOutcome(outcome);
    if (const int ground = m_ground->currentData().toInt();
        ground != none && !m_groundField->isHidden())
        form.ground = domain::OutcomeGround(ground);
    // Left out where nothing was typed: addresses in it may be masked here.
    if (!m_text->isHidden() && m_text->isChanged())
        form.text = textIn(m_text);
    return client().dataRequests().decide(
        request().summary.id, m_right, form, request().summary.rev);
}

QString OutcomeForm::doneWords(const Case& request) const
{
    return tr("Kept in %1 what became of: %2.")
        .arg(request.summary.ref, models::rightTitle(m_right));
}

} // namespace console::ui
