// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/objection_pane.h"

#include "cloud/client.h"
#include "models/listing_versions_model.h"
#include "models/notice_words.h"
#include "models/when.h"
#include "ui/pages/keep_draft.h"
#include "ui/pages/subprocessors/notice_rights.h"
#include "ui/parts/facts.h"
#include "ui/parts/text_area.h"
#include "ui/parts/written_text.h"

#include <QComboBox>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Objection;
using domain::ObjectionState;

namespace {
constexpr int outcomeHeight = 84; // three lines
} // namespace

ObjectionPane::ObjectionPane(
    DetailPane& pane, const PageContext& context, const Objection& objection)
    : PaneContent(pane, context)
    , m_objection(objection)
{
    connect(&pane, &DetailPane::saveRequested, this, &ObjectionPane::save);
    connect(&pane, &DetailPane::discarded, this, [this] {
        if (m_isOlder)
            buildAnew();
    });
    build();
}

void ObjectionPane::build()
{
    pane().clear();
    m_noWork = whyNoNoticeWork(context());
    m_isOlder = false;
    m_undecided = nullptr;
    m_state = nullptr;
    m_outcome = nullptr;
    pane().setSaveText({});
    pane().setDraft(false);
    pane().setTitle(tr("Objection of %1").arg(m_objection.organizationName));
    if (m_objection.needsDecision()) {
        const domain::OpenObjections open{.version = m_objection.version,
            .effectiveDate = m_objection.effectiveDate,
            .organizations = 1};
        m_undecided = new Note(Tone::Warn, tr("Nothing is decided for this organization."),
            models::decisionSentence(open, context().clock().toUTC().date()));
        pane().add(m_undecided);
    }
    m_facts = new KeyValueList;
    pane().add(m_facts);
    showFacts();
    pane().addSection(tr("What it says"));
    auto* text = new WrittenText(tr("Text of the objection"));
    text->setPlainText(m_objection.text);
    pane().add(text);
    if (!next().isEmpty())
        buildOutcome();
}

void ObjectionPane::showFacts()
{
    QList<KeyValue> rows{{tr("Version"),
                             tr("%1, in force from %2")
                                 .arg(QString::number(m_objection.version),
                                     models::listingDayTitle(m_objection.effectiveDate)),
                             Tone::Neutral, {}},
        {tr("Ground"), models::objectionGroundTitle(m_objection.ground), Tone::Neutral, {}},
        {tr("Received"), models::objectionTiming(m_objection),
            m_objection.isLate() ? Tone::Warn : Tone::Ok, {}}};
    if (!m_objection.raisedBy.isEmpty())
        rows << KeyValue{tr("Recorded by"), m_objection.raisedBy, Tone::Neutral, {}};
    rows << KeyValue{tr("State"), models::objectionStanding(m_objection), Tone::Neutral, {}};
    if (!m_objection.outcome.isEmpty())
        rows << KeyValue{tr("What came of it"), m_objection.outcome, Tone::Neutral, {}};
    if (m_objection.decidedAt)
        rows << KeyValue{tr("Said on"), models::shortTime(*m_objection.decidedAt), Tone::Neutral,
            models::exactTime(*m_objection.decidedAt)};
    m_facts->setRows(rows);
    if (m_undecided && !m_objection.needsDecision())
        m_undecided->hide();
}

QList<ObjectionState> ObjectionPane::next() const
{
    if (!m_objection.needsDecision())
        return {};
    // Who objects can only take it back.
    if (!domain::may(context().standing, domain::Action::PublishListing))
        return {ObjectionState::Withdrawn};
    return domain::statesAfter(m_objection.state);
}

void ObjectionPane::buildOutcome()
{
    pane().addSection(tr("What comes of it"));
    m_state = new QComboBox;
    const QList<ObjectionState> states = next();
    for (const ObjectionState state : states)
        m_state->addItem(models::objectionStateTitle(state), int(state));
    auto* outcome = new TextArea;
    outcome->setFixedHeight(outcomeHeight);
    FormField* becomes = pane().addField(new FormField(tr("It becomes"), m_state, u"state"_s));
    m_outcome = pane().addField(
        new FormField(tr("Outcome, and the reason for it"), outcome, u"outcome"_s));
    m_outcome->setHint(tr("As you answer the organization. A withdrawal needs none."));
    for (FormField* field : {becomes, m_outcome})
        setAllowed(field->control(), m_noWork.isEmpty(), m_noWork);
    pane().setSaveText(tr("Record the outcome"));
    // Who can only withdraw it has nothing to choose, and need not say why.
    pane().setDraft(m_noWork.isEmpty() && states.size() == 1);
    pane().markClean();
    keepDraft(pane(), context(), u"listing/objection/"_s + m_objection.id, m_noWork);
}

void ObjectionPane::update(const Objection& objection)
{
    if (isBusy())
        return;
    const bool same = objection.rev == m_objection.rev
        && objection.overtaken == m_objection.overtaken && m_noWork == whyNoNoticeWork(context());
    m_objection = objection;
    if (!same && !pane().isDirty()) {
        buildAnew();
        return;
    }
    showFacts();
    m_isOlder = m_isOlder || !same;
}

void ObjectionPane::buildAnew()
{
    const bool wrote = m_outcome && m_outcome->control()->hasFocus();
    build();
    if (wrote && m_outcome)
        m_outcome->control()->setFocus(Qt::OtherFocusReason);
}

void ObjectionPane::save()
{
    if (!m_state)
        return;
    const auto state = ObjectionState(m_state->currentData().toInt());
    const Result<QString> outcome
        = domain::objectionOutcome(m_objection.state, state, m_outcome->value().toString());
    if (!outcome) {
        pane().showError(outcome.error());
        return;
    }
    saving(client()
               .notices()
               .move(m_objection, {.state = state, .outcome = *outcome})
               .then(this, [this](const Result<Objection>& done) {
                   if (!done) {
                       failed(done.error());
                       return;
                   }
                   saved();
                   update(*done);
                   Q_EMIT moved(
                       tr("The objection of %1: %2.")
                           .arg(done->organizationName, models::objectionStateTitle(done->state)));
                   Q_EMIT serverChanged();
               }));
}

} // namespace console::ui
