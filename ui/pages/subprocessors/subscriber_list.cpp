// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/subscriber_list.h"

#include "cloud/client.h"
#include "ui/pages/subprocessors/new_subscriber.h"
#include "ui/pages/subprocessors/notice_rights.h"
#include "ui/pages/subprocessors/subscriber_answer.h"
#include "ui/pages/subprocessors/subscriber_pane.h"

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::Subscriber;

SubscriberList::SubscriberList(const PageContext& context, ListingDesk& desk, QWidget* parent)
    : NoticeLevel(tr("Subscribers"), u"listing-subscribers"_s, context, desk, parent)
    , m_answer(list().header()->addSecondaryAction(tr("Record an answer…")))
{
    addWayBack();
    BusyButton* add = list().header()->setPrimaryAction(tr("Add an address"), Icon::Add);
    connect(add, &BusyButton::activated, this, &SubscriberList::startDraft);
    m_answer->setToolTip(tr("That somebody confirmed or ended a subscription by a mail"));
    connect(m_answer, &QPushButton::clicked, this, &SubscriberList::openAnswer);
    list().setFilterHint(tr("Filter by address, organization, state…"));
    list().setCountText([](int shown, int total) {
        if (shown == total)
            return total == 1 ? tr("1 subscriber") : tr("%n subscribers", nullptr, total);
        return tr("%1 of %n subscribers", nullptr, total).arg(shown);
    });
    showRows(m_model, tr("Loading the subscribers…"));
    showPlace();
    showRights();
}

void SubscriberList::showPlace()
{
    if (context().governance.isBeside())
        list().header()->setContext(tr("Whom changes are told: addresses that confirmed. Admins at "
                                       "%1 are not told by default.")
                                        .arg(client().transport().endpoint().origin.host()));
    else
        list().header()->setContext(
            tr("Whom changes are told: admins by default, and addresses that confirmed"));
}

void SubscriberList::showRights()
{
    const QString noWork = whyNoNoticeWork(context());
    setAllowed(list().header()->primaryAction(), noWork.isEmpty(), noWork);
    const QString noDecision = whyNoNoticeDecision(context());
    setAllowed(m_answer, noDecision.isEmpty(), noDecision);
}

void SubscriberList::refresh()
{
    showPlace();
    showRights();
    if (beginReading())
        load(client().notices().subscribers(), tr("The subscribers could not be loaded."),
            [this](const QList<Subscriber>& all) { fill(all); });
}

void SubscriberList::fill(const QList<Subscriber>& all)
{
    m_all = all;
    const QString nobody = context().governance.isBeside()
        ? tr("Nobody is told of changes: no address was added.")
        : tr("Nobody is told of changes: no organization has an active admin.");
    fillRows<SubscriberPane>(m_model, all, ViewState::empty(nobody));
    if (auto* draft = qobject_cast<NewSubscriber*>(content()))
        draft->update(noticeOrganizations(context(), all));
}

void SubscriberList::showSelection(const QStringList& keys)
{
    auto* pane = presentRow<SubscriberPane>(m_model, keys);
    if (!pane)
        return;
    connect(
        pane, &SubscriberPane::ended, this,
        [this] { announce(Tone::Ok, tr("The address is told of no more changes.")); },
        Qt::QueuedConnection);
}

void SubscriberList::startDraft()
{
    leave([this] {
        auto* draft = present<NewSubscriber>({}, noticeOrganizations(context(), m_all));
        draft->takeFocus();
        connect(
            draft, &NewSubscriber::added, this,
            [this](const Subscriber& subscriber) {
                announce(Tone::Ok,
                    tr("%1 was asked by a mail. It is told of changes once it has confirmed.")
                        .arg(subscriber.address));
                refresh();
                openRow(subscriberKey(subscriber));
            },
            Qt::QueuedConnection);
    });
}

void SubscriberList::openAnswer()
{
    leave([this] {
        auto* answer = present<SubscriberAnswer>({});
        answer->takeFocus();
        connect(answer, &SubscriberAnswer::recorded, this, &SubscriberList::tellAnswer,
            Qt::QueuedConnection);
    });
}

void SubscriberList::tellAnswer(const Subscriber& subscriber)
{
    if (subscriber.state == domain::SubscriberState::Ended)
        announce(Tone::Ok, tr("The subscription has ended."));
    else
        announce(
            Tone::Ok, tr("%1 is told of changes from now on.").arg(subscriberAddress(subscriber)));
    refresh();
    openRow(subscriberKey(subscriber));
}

} // namespace console::ui
