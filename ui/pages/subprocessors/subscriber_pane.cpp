// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/subscriber_pane.h"

#include "cloud/client.h"
#include "models/notice_words.h"
#include "models/when.h"
#include "ui/pages/subprocessors/notice_rights.h"
#include "ui/pages/subprocessors/subscriber_model.h"
#include "ui/parts/facts.h"
#include "ui/parts/flow_layout.h"

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Subscriber;
using domain::SubscriberState;

namespace {
QString sentenceOf(const Subscriber& subscriber)
{
    if (subscriber.isAdmin())
        return SubscriberPane::tr(
            "Told by default, for as long as they administer the organization.");
    switch (subscriber.state) {
    case SubscriberState::Confirmed:
        return SubscriberPane::tr("Told of each change that customers have to know.");
    case SubscriberState::Ended:
        return SubscriberPane::tr("Told no more. Only that there was a subscription is kept.");
    case SubscriberState::Pending:
        break;
    }
    return SubscriberPane::tr("Asked by a mail, and not told of changes before an answer to it "
                              "confirms that. Record the answer when it comes.");
}

QList<KeyValue> factsOf(const Subscriber& subscriber)
{
    QList<KeyValue> rows{
        {SubscriberPane::tr("Organization"), subscriber.organizationName, Tone::Neutral, {}},
        {SubscriberPane::tr("State"), models::subscriberStanding(subscriber), Tone::Neutral, {}},
        {SubscriberPane::tr("Language"), models::mailLanguageTitle(subscriber.language),
            Tone::Neutral, {}}};
    const auto time = [&](const QString& name, const std::optional<QDateTime>& at) {
        if (at)
            rows << KeyValue{name, models::shortTime(*at), Tone::Neutral, models::exactTime(*at)};
    };
    const auto text = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            rows << KeyValue{name, value, Tone::Neutral, {}};
    };
    time(SubscriberPane::tr("Added"), subscriber.addedAt);
    text(SubscriberPane::tr("Why"), subscriber.reason);
    time(SubscriberPane::tr("Confirmed"), subscriber.confirmedAt);
    time(SubscriberPane::tr("Ended"), subscriber.endedAt);
    text(SubscriberPane::tr("Why it ended"), subscriber.endReason);
    return rows;
}
} // namespace

SubscriberPane::SubscriberPane(
    DetailPane& pane, const PageContext& context, const Subscriber& subscriber)
    : PaneContent(pane, context)
    , m_subscriber(subscriber)
{
    build();
}

void SubscriberPane::build()
{
    pane().clear();
    m_noWork = whyNoNoticeWork(context());
    m_isOlder = false;
    m_remove = nullptr;
    m_facts = new KeyValueList;
    pane().add(m_facts);
    m_sentence = new TextLabel({}, TextSize::Body, Tone::Muted);
    m_sentence->setWordWrap(true);
    pane().add(m_sentence);
    showFacts();
    if (!m_subscriber.isAdmin() && m_subscriber.state != SubscriberState::Ended)
        buildRemoval();
}

void SubscriberPane::showFacts()
{
    pane().setTitle(subscriberAddress(m_subscriber));
    m_facts->setRows(factsOf(m_subscriber));
    m_sentence->setText(sentenceOf(m_subscriber));
}

void SubscriberPane::buildRemoval()
{
    pane().addSection(tr("Removing"));
    m_remove = new PlainButton(tr("Remove this address"));
    auto* holder = new QWidget;
    (new FlowLayout(0, holder))->addWidget(m_remove);
    pane().add(holder);
    setAllowed(m_remove, m_noWork.isEmpty(), m_noWork);
    connect(m_remove, &QPushButton::clicked, this, &SubscriberPane::askRemoval);
}

void SubscriberPane::update(const Subscriber& subscriber)
{
    if (isBusy())
        return;
    const bool same = subscriber.rev == m_subscriber.rev && m_noWork == whyNoNoticeWork(context());
    m_subscriber = subscriber;
    // An organization has another name, though the subscription is as it was.
    if (same || question()) {
        showFacts();
        m_isOlder = m_isOlder || !same;
        return;
    }
    const bool hadFocus = m_remove && m_remove->hasFocus();
    build();
    if (hadFocus && m_remove)
        m_remove->setFocus(Qt::OtherFocusReason);
}

void SubscriberPane::questionChanged()
{
    if (m_isOlder && !question() && !isBusy())
        build();
}

void SubscriberPane::askRemoval()
{
    ask({tr("Remove %1?").arg(m_subscriber.address),
            tr("It is told of no more changes, and leaves this list. What it was told before stays "
               "on record. To be told again it has to be added and to confirm anew."),
            tr("Remove it"), tr("Keep it"), typedOnProduction(context(), context().profile.name),
            tr("Type the name of the profile"), tr("Why it is removed"), u"reason"_s},
        {m_remove->parentWidget()}, m_remove, [this] { remove(); });
}

void SubscriberPane::remove()
{
    const Result<QString> reason = domain::subscriberReason(question()->reason());
    if (!reason) {
        pane().showError(reason.error());
        return;
    }
    saving(client()
               .notices()
               .endSubscriber(m_subscriber, *reason)
               .then(this,
                   [this](const Result<Subscriber>& done) {
                       if (!done) {
                           failed(done.error());
                           return;
                       }
                       saved();
                       dropQuestion();
                       update(*done);
                       Q_EMIT ended();
                       Q_EMIT serverChanged();
                   }),
        question()->yesButton(), tr("Removing…"));
}

} // namespace console::ui
