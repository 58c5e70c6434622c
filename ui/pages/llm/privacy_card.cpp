// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/privacy_card.h"

#include "ui/parts/facts.h"
#include "ui/parts/flow_layout.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::LlmCoverage;
using domain::LlmStatement;

namespace {
QString kindWords(LlmStatement::Kind kind)
{
    switch (kind) {
    case LlmStatement::Kind::PromptsStored:
        return PrivacyCard::tr("Prompts stored");
    case LlmStatement::Kind::UsedForTraining:
        return PrivacyCard::tr("Used for training");
    case LlmStatement::Kind::Region:
        return PrivacyCard::tr("Region");
    case LlmStatement::Kind::SubProcessor:
        break;
    }
    return PrivacyCard::tr("Sub-processor");
}

Tone toneOf(const LlmStatement& statement)
{
    switch (statement.state) {
    case LlmStatement::State::Good:
        // A place and a name are facts; that nothing is kept is good.
        return statement.kind == LlmStatement::Kind::Region
                || statement.kind == LlmStatement::Kind::SubProcessor
            ? Tone::Neutral
            : Tone::Ok;
    case LlmStatement::State::Bad:
        return Tone::Warn;
    case LlmStatement::State::Unknown:
        break;
    }
    return Tone::Muted;
}

QString sourceOf(const LlmStatement& statement)
{
    if (statement.source.isEmpty())
        return PrivacyCard::tr("No source");
    QString source = statement.source;
    if (source.endsWith(u'.'))
        source.chop(1);
    QStringList parts{source};
    if (statement.date.isValid())
        parts << QLocale().toString(statement.date, u"d MMM yyyy"_s);
    if (!statement.by.isEmpty())
        parts << PrivacyCard::tr("stated by %1").arg(statement.by);
    return parts.join(u", "_s);
}

QWidget* valueOf(const LlmStatement& statement)
{
    auto* value = new QWidget;
    auto* column = new QVBoxLayout(value);
    column->setContentsMargins({});
    column->setSpacing(0);
    const Tone tone = toneOf(statement);
    auto* said = new TextLabel(statement.value, TextSize::Body, tone,
        tone == Tone::Ok || tone == Tone::Warn ? QFont::DemiBold : QFont::Normal);
    said->setWordWrap(true);
    said->setAccessibleName(u"%1: %2"_s.arg(kindWords(statement.kind), statement.value));
    auto* source = new TextLabel(
        sourceOf(statement), TextSize::Small, statement.isOld ? Tone::Warn : Tone::Muted);
    source->setTextFormat(Qt::PlainText);
    source->setWordWrap(true);
    column->addWidget(said);
    column->addWidget(source);
    return value;
}
} // namespace

PrivacyCard::PrivacyCard(QWidget* parent)
    : QWidget(parent)
    , m_warning(new Note(Tone::Warn))
    , m_propose(m_warning->addAction(tr("Propose an entry")))
    , m_open(m_warning->addAction(tr("Show the listing")))
    , m_old(new Note(Tone::Warn, tr("This was looked up more than a year ago."),
          tr("Terms change. Look again, and state what holds now.")))
    , m_statements(new KeyValueList)
    , m_unread(new TextLabel({}, TextSize::Small, Tone::Bad))
    , m_state(new LinkButton({}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(m_warning);
    column->addWidget(m_old);
    column->addWidget(m_statements);
    m_unread->setTextFormat(Qt::PlainText);
    m_unread->setWordWrap(true);
    column->addWidget(m_unread);
    auto* row = new FlowLayout(0);
    row->addWidget(m_state);
    column->addLayout(row);
    connect(m_propose, &QPushButton::clicked, this, &PrivacyCard::proposalWanted);
    connect(m_open, &QPushButton::clicked, this, &PrivacyCard::listingWanted);
    connect(m_state, &QPushButton::clicked, this, &PrivacyCard::statingWanted);
}

void PrivacyCard::show(const Shown& shown)
{
    m_statements->clear();
    const QList<LlmStatement> statements = domain::llmPrivacyCard(shown.facts);
    for (const LlmStatement& statement : statements)
        m_statements->addRow(kindWords(statement.kind), valueOf(statement));
    m_old->setVisible(std::any_of(statements.begin(), statements.end(),
        [](const LlmStatement& statement) { return statement.isOld; }));
    showStating(shown);
    const bool known = shown.facts.listing.has_value();
    const LlmCoverage coverage = known
        ? domain::llmCoverage(shown.facts.provider.id, shown.facts.endpoint, *shown.facts.listing)
              .coverage
        : LlmCoverage::NotNeeded;
    m_warning->setVisible(coverage == LlmCoverage::NotNamed || coverage == LlmCoverage::OtherData);
    warn(shown, coverage);
}

void PrivacyCard::showStating(const Shown& shown)
{
    m_unread->setText(
        tr("What people state of this provider could not be read. %1").arg(shown.whyUnread));
    m_unread->setVisible(!shown.whyUnread.isEmpty());
    m_state->setText(
        shown.facts.attestation ? tr("Change what is stated…") : tr("State what you know…"));
    setAllowed(m_state, shown.whyNoStating.isEmpty(), shown.whyNoStating);
}

void PrivacyCard::warn(const Shown& shown, LlmCoverage coverage)
{
    const QString provider = shown.facts.provider.displayName;
    if (coverage == LlmCoverage::OtherData) {
        m_warning->setTitle(tr("%1 is listed, but not for prompts.").arg(provider));
        m_warning->setText(tr("Prompts of %1 go to a provider whose entry does not say so. Change "
                              "the entry in the listing.")
                               .arg(shown.organization));
    } else if (shown.isProposed) {
        m_warning->setTitle(tr("%1 is not in the published listing yet.").arg(provider));
        m_warning->setText(
            tr("An entry waits in the draft. It counts once the next version is in force."));
    } else {
        m_warning->setTitle(tr("%1 is not in your sub-processor listing.").arg(provider));
        m_warning->setText(tr("Prompts of %1 go to a provider that the listing does not name.")
                               .arg(shown.organization));
    }
    const bool offers = coverage == LlmCoverage::NotNamed && !shown.isProposed;
    m_propose->setVisible(offers);
    setAllowed(m_propose, shown.whyNoProposal.isEmpty(), shown.whyNoProposal);
    m_open->setVisible(!offers);
}

QDate llmDocumentedOn()
{
    return {2026, 11, 23};
}

} // namespace console::ui
