// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/version_view.h"

#include "cloud/client.h"
#include "domain/hash_chain.h"
#include "models/listing_versions_model.h"
#include "models/when.h"
#include "ui/pages/subprocessors/change_cards.h"
#include "ui/pages/subprocessors/notice_rights.h"
#include "ui/pages/subprocessors/objection_note.h"
#include "ui/parts/facts.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/hash_row.h"

#include <QVBoxLayout>

namespace console::ui {

using base::Result;
using domain::ListingVersion;
using domain::ListingVersionState;
using domain::PublishedVersion;
using namespace Qt::StringLiterals;

namespace {
constexpr int walkingPause = 180; // milliseconds: walking through the list reads no one's entries

bool isWithdrawn(const PublishedVersion& version)
{
    return version.state == ListingVersionState::Withdrawn;
}
} // namespace

VersionView::VersionView(DetailPane& pane, const PageContext& context,
    const PublishedVersion& version, const QList<PublishedVersion>& history,
    const QString& forbidden)
    : PaneContent(pane, context)
    , m_version(version)
    , m_facts(new KeyValueList)
{
    readHistory(history);
    pane.setTitle(tr("Version %1").arg(version.number));
    pane.add(m_facts);
    showFacts();
    buildNotice();
    buildWays();
    buildChanges();
    buildChain();
    if (version.state == ListingVersionState::Pending)
        buildWithdrawal();
    showRights(forbidden);
    m_pause.setSingleShot(true);
    m_pause.setInterval(walkingPause);
    connect(&m_pause, &QTimer::timeout, this, &VersionView::read);
    m_pause.start();
}

void VersionView::readHistory(const QList<PublishedVersion>& history)
{
    m_dates.clear();
    m_base = 0;
    m_until = {};
    m_dates.reserve(history.size());
    m_prevHash = domain::chainStart();
    for (const PublishedVersion& each : history) {
        m_dates.append({each.number, each.effectiveDate, isWithdrawn(each)});
        if (each.number == m_version.number - 1)
            m_prevHash = each.hash;
        // Newest first, so that the last one that fits is the next one.
        if (each.number > m_version.number && !isWithdrawn(each))
            m_until = each.effectiveDate;
        // One that was withdrawn later was still what it was made from.
        if (m_base == 0 && each.number < m_version.number
            && !domain::wasWithdrawnBefore(each, m_version))
            m_base = each.number;
    }
}

void VersionView::update(const PublishedVersion& version, const QList<PublishedVersion>& history,
    const QString& forbidden)
{
    m_version = version;
    readHistory(history);
    showFacts();
    showRights(forbidden);
}

void VersionView::showFacts()
{
    const auto day = models::listingDayTitle;
    QList<KeyValue> rows;
    const Tone tone = m_version.state == ListingVersionState::InForce ? Tone::Ok : Tone::Neutral;
    rows.append({tr("State"), models::versionStateTitle(m_version.state), tone});
    QString inForce = tr("from %1").arg(day(m_version.effectiveDate));
    if (isWithdrawn(m_version))
        inForce = tr("never; it was to be from %1").arg(day(m_version.effectiveDate));
    else if (m_until.isValid())
        inForce = tr("from %1 until %2").arg(day(m_version.effectiveDate), day(m_until));
    rows.append({tr("In force"), inForce});
    rows.append({tr("Summary"), m_version.summary});
    rows.append({tr("Made by"), m_version.author});
    if (!m_version.approver.isEmpty())
        rows.append({tr("Approved by"), m_version.approver});
    rows.append({tr("Published"), models::shortTime(m_version.publishedAt), Tone::Neutral,
        models::exactTime(m_version.publishedAt)});
    if (m_version.withdrawal) {
        rows.append({tr("Withdrawn"), models::shortTime(m_version.withdrawal->at), Tone::Neutral,
            models::exactTime(m_version.withdrawal->at)});
        rows.append({tr("Withdrawn by"), m_version.withdrawal->by});
        rows.append({tr("Reason"), m_version.withdrawal->reason});
    }
    m_facts->setRows(rows);
}

void VersionView::buildNotice()
{
    m_objections = new ObjectionNote;
    pane().add(m_objections);
    connect(m_objections, &ObjectionNote::objectionsWanted, this, &VersionView::objectionsWanted);
    connect(
        m_objections, &ObjectionNote::readingWanted, this, &VersionView::objectionsReadingWanted);
}

void VersionView::showObjectionsUnread(const base::ApiError& error)
{
    m_objections->presentFailure(error);
}

void VersionView::showObjections(const QList<domain::OpenObjections>& all)
{
    QList<domain::OpenObjections> mine = all;
    // A version has all that those before it changed, and so what is objected to in them.
    const bool contains = m_version.state == ListingVersionState::Pending
        || m_version.state == ListingVersionState::InForce;
    mine.removeIf([this, contains](const domain::OpenObjections& open) {
        return open.version > m_version.number || (!contains && open.version != m_version.number);
    });
    m_objections->present(mine, context().clock().toUTC().date());
}

void VersionView::buildWays()
{
    auto* ways = new QWidget;
    auto* row = new FlowLayout(space::s, ways);
    auto* entries = new PlainButton(tr("Show its entries"));
    auto* compare = new PlainButton(tr("Compare with the one before"));
    auto* told = new PlainButton(tr("Who was told"));
    m_objection = new PlainButton(tr("Record an objection…"));
    for (QPushButton* button : QList<QPushButton*>{entries, compare, told, m_objection})
        row->addWidget(button);
    pane().add(ways);
    connect(told, &QPushButton::clicked, this, &VersionView::toldWanted);
    connect(m_objection, &QPushButton::clicked, this, &VersionView::objectionWanted);
    const QString noNotices = whyNoNotices(context());
    setAllowed(told, noNotices.isEmpty(), noNotices);
    connect(entries, &QPushButton::clicked, this, &VersionView::entriesWanted);
    connect(compare, &QPushButton::clicked, this,
        [this] { Q_EMIT comparisonWanted(m_base, m_version.number); });
    setAllowed(compare, m_base > 0, tr("This is the first version. There is none before it."));
}

QString VersionView::whyNoObjection() const
{
    if (m_base == 0)
        return tr("This is the first version. It changed nothing.");
    if (m_version.state == ListingVersionState::Withdrawn
        || m_version.state == ListingVersionState::Superseded)
        return tr("This version was withdrawn, or another one has taken its place.");
    return whyNoNoticeWork(context());
}

void VersionView::buildChanges()
{
    pane().addSection(
        m_base > 0 ? tr("What it changed of version %1").arg(m_base) : tr("What it began with"));
    m_reading = new TextLabel(tr("Reading what it changed…"), TextSize::Body, Tone::Muted);
    m_reading->setWordWrap(true);
    pane().add(m_reading);
    m_changes = new ChangeCards;
    m_changes->hide();
    pane().add(m_changes);
}

void VersionView::buildChain()
{
    pane().addSection(tr("Place in the chain"));
    m_chain = new TextLabel({}, TextSize::Body, Tone::Muted);
    m_chain->setWordWrap(true);
    m_chain->hide();
    pane().add(m_chain);
    auto* hashes = new KeyValueList;
    hashes->addRow(tr("Checksum"), hashRow(tr("Copy the checksum"), m_version.hash));
    if (m_version.number > 1)
        hashes->addRow(
            tr("Follows on"), hashRow(tr("Copy the checksum of the one before"), m_prevHash));
    pane().add(hashes);
}

QWidget* VersionView::hashRow(const QString& name, const QByteArray& hash)
{
    auto* row = new HashRow(QString::fromLatin1(hash), name);
    connect(row, &HashRow::copied, this,
        [this] { Q_EMIT copied(tr("The checksum is in the clipboard.")); });
    return row;
}

void VersionView::readMissing()
{
    if (m_missing)
        read();
}

void VersionView::read()
{
    m_missing = false;
    client()
        .listing()
        .changes(m_version.number)
        .then(this, [this](const Result<QList<contract::ListingChangeItem>>& changes) {
            if (!changes) {
                tellReadFailed(changes.error());
                return;
            }
            for (const contract::ListingChangeItem& item : *changes)
                m_notices.insert(item.slug, item.change);
            readVersion();
        });
}

void VersionView::readVersion()
{
    client()
        .listing()
        .version(m_version.number)
        .then(this, [this](const Result<ListingVersion>& version) {
            if (!version) {
                tellReadFailed(version.error());
                return;
            }
            showChain(*version);
            readBase(*version);
        });
}

void VersionView::readBase(const ListingVersion& version)
{
    if (m_base == 0) {
        m_reading->setText(
            tr("The first version, with %n entry(ies).", nullptr, int(version.entries.size())));
        return;
    }
    client().listing().version(m_base).then(
        this, [this, version](const Result<ListingVersion>& base) {
            if (base)
                show(version, base->entries);
            else
                tellReadFailed(base.error());
        });
}

void VersionView::show(const ListingVersion& version, const QList<domain::SubProcessor>& before)
{
    const domain::ListingDifference difference = domain::difference(before, version.entries);
    m_reading->setVisible(difference.isEmpty());
    m_reading->setText(tr("It changed no entry."));
    m_changes->present(shownChanges(difference, m_notices));
    m_changes->setVisible(!difference.isEmpty());
}

void VersionView::showChain(const ListingVersion& version)
{
    // That it fits its own checksum was checked when it came.
    const bool follows = version.hash == m_version.hash && version.prevHash == m_prevHash;
    m_chain->setTone(follows ? Tone::Ok : Tone::Bad);
    if (!follows)
        m_chain->setText(tr("It does not follow on the version before. Something was changed past "
                            "the service."));
    else if (m_version.number == 1)
        m_chain->setText(tr("It fits its checksum, and the chain begins with it."));
    else
        m_chain->setText(
            tr("It fits its checksum, and follows on version %1.").arg(m_version.number - 1));
    m_chain->show();
}

void VersionView::tellReadFailed(const base::ApiError& error)
{
    if (error.kind == base::ApiError::Kind::Cancelled)
        return;
    m_missing = true;
    if (error.code == "listing.hash"_L1) {
        m_chain->setTone(Tone::Bad);
        m_chain->setText(error.message);
        m_chain->show();
    }
    m_reading->show();
    m_reading->setText(tr("What it changed could not be read. %1").arg(error.message));
}

void VersionView::buildWithdrawal()
{
    m_withdrawal = new QWidget;
    auto* column = new QVBoxLayout(m_withdrawal);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    TextLabel* heading = sectionHeading(tr("Withdrawing"));
    heading->setContentsMargins(0, space::xs, 0, 0);
    column->addWidget(heading);
    auto* words = new TextLabel(tr("Takes the version back before its day. It stays in the "
                                   "history, and is never in force."),
        TextSize::Body, Tone::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    m_withdraw = new PlainButton(tr("Withdraw this version"));
    auto* holder = new QWidget;
    (new FlowLayout(space::s, holder))->addWidget(m_withdraw);
    column->addWidget(holder);
    pane().add(m_withdrawal);
    connect(m_withdraw, &QPushButton::clicked, this, &VersionView::askWithdrawal);
}

void VersionView::showRights(const QString& forbidden)
{
    const QString noObjection = whyNoObjection();
    setAllowed(m_objection, noObjection.isEmpty(), noObjection);
    if (!m_withdrawal)
        return;
    // Whoever is asked about it at this moment is told by the service.
    if (m_version.state != ListingVersionState::Pending)
        m_withdrawal->hide();
    QString reason = forbidden;
    // Whatever a person will write as the reason.
    if (const auto may = domain::mayWithdraw(
            m_dates, m_version.number, u"…"_s, domain::ListingClock::at(context().clock(), {}));
        !may && reason.isEmpty())
        reason = may.error().message;
    setAllowed(m_withdraw, reason.isEmpty(), reason);
}

void VersionView::askWithdrawal()
{
    ask({tr("Withdraw version %1?").arg(m_version.number),
            tr("It will never be in force. It can't be published again; a new draft can. Whoever "
               "was told of it is told by mail that it was withdrawn."),
            tr("Withdraw it"), tr("Keep it"), typedOnProduction(context(), context().profile.name),
            tr("Type the name of the profile"), tr("Why it is withdrawn"), u"reason"_s},
        {m_withdraw->parentWidget()}, m_withdraw, [this] { withdraw(); });
}

void VersionView::withdraw()
{
    saving(client()
               .listing()
               .withdraw(m_version.number, question()->reason())
               .then(this,
                   [this](const Result<PublishedVersion>& done) {
                       if (!done) {
                           failed(done.error());
                           return;
                       }
                       saved();
                       dropQuestion();
                       Q_EMIT withdrawn();
                       Q_EMIT serverChanged();
                   }),
        question()->yesButton(), tr("Withdrawing…"));
}

} // namespace console::ui
