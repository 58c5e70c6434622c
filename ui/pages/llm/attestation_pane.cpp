// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/attestation_pane.h"

#include "cloud/client.h"
#include "cloud/llm_attestation_api.h"
#include "models/when.h"
#include "ui/pages/keep_draft.h"
#include "ui/pages/organizations/permission.h"
#include "ui/parts/date_field.h"
#include "ui/parts/facts.h"

#include <QComboBox>

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;
using domain::LlmAttestation;
using domain::StatedLlmAttestation;

namespace {

TextLabel* quiet(const QString& text)
{
    auto* label = new TextLabel(text, TextSize::Body, Tone::Muted);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

//! "Choose…", "No" and "Yes", whose data is the answer.
QComboBox* yesOrNo(const std::optional<bool>& answer)
{
    auto* box = new QComboBox;
    box->addItem(AttestationPane::tr("Choose…"));
    box->addItem(AttestationPane::tr("No"), false);
    box->addItem(AttestationPane::tr("Yes"), true);
    if (answer)
        box->setCurrentIndex(*answer ? 2 : 1);
    return box;
}

} // namespace

AttestationPane::AttestationPane(
    DetailPane& pane, const PageContext& context, const Subject& subject)
    : PaneContent(pane, context)
    , m_subject(subject)
{
    build();
    connect(&pane, &DetailPane::saveRequested, this, &AttestationPane::save);
}

QString AttestationPane::whyNot(const PageContext& context, const domain::Membership& membership)
{
    // What is kept on this computer is for whoever sits at it to state.
    return context.governance.isHere() ? whyNoWrite(context) : whyNoManaging(context, membership);
}

void AttestationPane::build()
{
    const QString name = m_subject.membership.organization.name;
    pane().setTitle(tr("Privacy at %1").arg(m_subject.provider.displayName));
    m_conflict = new Note(Tone::Warn);
    m_conflict->hide();
    pane().add(m_conflict);
    pane().add(quiet(tr("For %1. Say what you have looked up, such as in the contract. It stands "
                        "on the card with your name.")
                         .arg(name)));
    const auto& stated = m_subject.stated;
    const bool same = stated && stated->said.host == m_subject.host;
    if (stated && !same)
        pane().add(
            quiet(tr("What is stated so far is about another server: %1.").arg(stated->said.host)));
    buildFields(same ? std::optional(stated->said) : std::nullopt);
    if (same) {
        auto* facts = new KeyValueList;
        facts->setRows({{tr("Stated"), models::shortDay(stated->statedAt), Tone::Neutral,
                            models::exactTime(stated->statedAt)},
            {tr("By"), stated->statedBy}});
        pane().add(facts);
    }
    buildActions();
}

void AttestationPane::buildFields(const std::optional<LlmAttestation>& before)
{
    m_stored = yesOrNo(before ? std::optional(before->promptsStored) : std::nullopt);
    m_training = yesOrNo(before ? std::optional(before->usedForTraining) : std::nullopt);
    m_region = new QLineEdit;
    m_source = new QLineEdit;
    m_day = new DateField;
    m_day->setDay(context().clock().toUTC().date());
    if (before) {
        m_region->setText(before->region);
        m_source->setText(before->source);
        m_day->setDay(before->checkedOn);
    }
    m_storedField
        = pane().addField(new FormField(tr("Prompts are stored"), m_stored, u"promptsStored"_s));
    m_trainingField = pane().addField(
        new FormField(tr("Prompts are used for training"), m_training, u"usedForTraining"_s));
    pane()
        .addField(new FormField(tr("Where the models run"), m_region, u"region"_s))
        ->setHint(tr("Leave it empty where it is not known."));
    pane()
        .addField(new FormField(tr("Where it is written"), m_source, u"source"_s))
        ->setHint(tr("A web address, or a document with its section."));
    m_dayField = pane().addField(new FormField(tr("Looked up on"), m_day, u"checkedOn"_s));
    m_dayField->setHint(tr("After a year the card asks to look again."));
}

void AttestationPane::buildActions()
{
    connect(addBarAction(tr("Back to the settings")), &BusyButton::activated, this,
        &AttestationPane::backWanted);
    if (m_subject.stated) {
        m_remove = addBarAction(tr("Take back"));
        m_remove->setAccessibleName(tr("Take the statement back"));
        connect(m_remove, &BusyButton::activated, this, &AttestationPane::takeBack);
    }
    allow();
}

void AttestationPane::allow()
{
    const QString reason = whyNot(context(), m_subject.membership);
    for (QWidget* control :
        std::initializer_list<QWidget*>{m_stored, m_training, m_region, m_source, m_day})
        setAllowed(control, reason.isEmpty(), reason);
    pane().setSaveText(reason.isEmpty() ? tr("Save the statement") : QString());
    if (m_remove)
        setAllowed(m_remove, reason.isEmpty(), reason);
    const QString organization = m_subject.membership.organization.id.text();
    keepDraft(pane(), context(), u"llm-privacy/%1/%2"_s.arg(organization, m_subject.host), reason);
}

void AttestationPane::rightsChanged()
{
    if (!isBusy())
        allow();
}

void AttestationPane::takeFocus()
{
    m_stored->setFocus(Qt::OtherFocusReason);
}

std::optional<LlmAttestation> AttestationPane::typed()
{
    pane().clearErrors();
    const auto chosen = [](const QComboBox* box, FormField* field) {
        if (box->currentData().isValid())
            return true;
        field->setError(tr("Choose yes or no."));
        field->setFocus(Qt::OtherFocusReason);
        return false;
    };
    if (!chosen(m_stored, m_storedField) || !chosen(m_training, m_trainingField))
        return std::nullopt;
    const LlmAttestation said{.promptsStored = m_stored->currentData().toBool(),
        .usedForTraining = m_training->currentData().toBool(),
        .region = m_region->text(),
        .source = m_source->text(),
        .checkedOn = m_day->day().value_or(QDate()),
        .host = m_subject.host};
    if (const QString refusal = m_day->refusal(); !refusal.isEmpty()) {
        m_dayField->setError(refusal);
        m_dayField->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    const auto right = domain::checkedLlmAttestation(said, context().clock().toUTC().date());
    if (!right) {
        pane().showError(right.error());
        return std::nullopt;
    }
    return *right;
}

void AttestationPane::save()
{
    m_conflict->hide();
    const std::optional<LlmAttestation> said = typed();
    if (!said)
        return;
    saving(cloud::LlmAttestationApi(client().governanceSession())
               .state(m_subject.membership.organization.id, m_subject.provider.id, *said,
                   m_subject.stated ? m_subject.stated->rev : 0)
               .then(this, [this](const Result<StatedLlmAttestation>& stated) {
                   if (!stated)
                       return refused(stated.error());
                   saved();
                   Q_EMIT kept(
                       tr("The statement on %1 is saved.").arg(m_subject.provider.displayName));
               }));
}

void AttestationPane::takeBack()
{
    saving(cloud::LlmAttestationApi(client().governanceSession())
               .remove(m_subject.membership.organization.id, *m_subject.stated)
               .then(this,
                   [this](const Result<cloud::LlmAttestationApi::All>& left) {
                       if (!left)
                           return refused(left.error());
                       saved();
                       Q_EMIT kept(tr("The statement on %1 is taken back.")
                                       .arg(m_subject.provider.displayName));
                   }),
        m_remove, tr("Taking back…"));
}

void AttestationPane::refused(const base::ApiError& error)
{
    if (error.kind != base::ApiError::Kind::Outdated) {
        failed(error);
        return;
    }
    unlock();
    tellConflict();
}

void AttestationPane::tellConflict()
{
    setBusy(true);
    cloud::LlmAttestationApi(client().governanceSession())
        .of(m_subject.membership.organization.id)
        .then(this, [this](const Result<cloud::LlmAttestationApi::All>& all) {
            setBusy(false);
            if (!all)
                return failed(all.error());
            const auto theirs = std::find_if(all->begin(), all->end(),
                [this](const auto& each) { return each.provider == m_subject.provider.id; });
            m_subject.stated = theirs == all->end() ? std::nullopt : std::optional(*theirs);
            if (m_remove)
                m_remove->setVisible(m_subject.stated.has_value());
            m_conflict->setTitle(m_subject.stated
                    ? tr("%1 stated something else meanwhile.").arg(m_subject.stated->statedBy)
                    : tr("The statement was taken back meanwhile."));
            m_conflict->setText(m_subject.stated ? tr("“%1”. Saving again puts yours in its place.")
                                                       .arg(m_subject.stated->said.source)
                                                 : tr("Saving again states it anew."));
            m_conflict->show();
            reveal(m_conflict);
        });
}

} // namespace console::ui
