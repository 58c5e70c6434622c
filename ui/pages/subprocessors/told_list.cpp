// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/told_list.h"

#include "cloud/client.h"
#include "models/listing_versions_model.h"
#include "ui/pages/subprocessors/notice_pane.h"
#include "ui/pages/subprocessors/notice_rights.h"
#include "ui/parts/notes.h"
#include "ui/parts/save_file.h"

#include <QMenu>

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;
using domain::NoticeDelivery;
using domain::NoticeOutcome;
using domain::NoticeTerm;

namespace {
QString lateTitle(const NoticeTerm& term)
{
    if (term.days == 0)
        return ToldList::tr("This version holds already: who is told now has no notice of it.");
    return term.days == 1
        ? ToldList::tr("Who is told now has 1 day until this version holds.")
        : ToldList::tr("Who is told now has %n days until this version holds.", nullptr, term.days);
}

QString lateText(const NoticeTerm& term, const QDate& effective)
{
    const QString notice = term.promised == 1 ? ToldList::tr("1 day")
                                              : ToldList::tr("%n days", nullptr, term.promised);
    return ToldList::tr("It holds from %1 on, and its notice is %2. The record of who was told "
                        "says how many days were left.")
        .arg(models::listingDayTitle(effective), notice);
}
} // namespace

ToldList::ToldList(const PageContext& context, ListingDesk& desk, QWidget* parent)
    : NoticeLevel(tr("Who was told"), u"listing-told"_s, context, desk, parent)
    , m_export(list().header()->addSecondaryAction(tr("Export who was told")))
    , m_late(new Note(Tone::Warn))
{
    addWayBack();
    buildExports();
    BusyButton* tellMore = list().header()->setPrimaryAction(tr("Tell who was not told"));
    tellMore->setToolTip(tr("Each address gets one mail of a version, however often this is done"));
    connect(tellMore, &BusyButton::activated, this, &ToldList::tell);
    m_late->hide();
    list().addNotice(m_late);
    list().setFilterHint(tr("Filter by address, organization, state…"));
    list().setCountText([](int shown, int total) {
        if (shown == total)
            return total == 1 ? tr("1 notice") : tr("%n notices", nullptr, total);
        return tr("%1 of %n notices", nullptr, total).arg(shown);
    });
    showRows(m_model, tr("Loading who was told…"));
    showRights();
}

void ToldList::buildExports()
{
    auto* menu = new QMenu(m_export);
    menu->addAction(tr("Save as CSV…"), this, [this] { save(false); });
    menu->addAction(tr("Save as JSON…"), this, [this] { save(true); });
    m_export->setMenu(menu);
}

void ToldList::open(int version)
{
    if (version != m_version) {
        closePane();
        forgetRows();
        list().setState(ViewState::firstLoad(tr("Loading who was told…")));
    }
    m_version = version;
    list().header()->setTitle(tr("Who was told of version %1").arg(version));
    refresh();
}

void ToldList::forgetRows()
{
    m_readingChanges.cancel();
    m_all.clear();
    m_changes.clear();
    m_late->hide();
    m_model.clear();
    showRights();
}

void ToldList::refresh()
{
    showRights();
    if (!beginReading())
        return;
    load(client().notices().notices(m_version), tr("Who was told could not be loaded."),
        [this](const QList<NoticeDelivery>& all) { fill(all); });
    readChanges();
}

void ToldList::readChanges()
{
    m_readingChanges.cancel();
    m_readingChanges = client().listing().changes(m_version).then(
        this, [this](const Result<QList<contract::ListingChangeItem>>& items) {
            if (!items)
                return;
            m_changes.clear();
            for (const contract::ListingChangeItem& item : *items)
                m_changes.append(item.change);
            showTerm();
        });
}

//! Before anything is sent: a publication tells in time, and what comes after it may not.
void ToldList::showTerm()
{
    const NoticeTerm term = domain::noticeTerm(m_changes, context().clock().toUTC().date());
    const bool late = term.isShort() && !isOver() && whyNoNoticeDecision(context()).isEmpty();
    m_late->setVisible(late);
    if (!late)
        return;
    m_late->setTitle(lateTitle(term));
    m_late->setText(lateText(term, m_changes.constFirst().effectiveDate));
}

//! Nobody is told any more of a version that was withdrawn, or that another one has followed.
bool ToldList::isOver() const
{
    const bool withdrawn = std::any_of(m_all.begin(), m_all.end(),
        [](const NoticeDelivery& each) { return each.kind == domain::NoticeKind::Withdrawal; });
    return withdrawn || (desk().inForce() && m_version < desk().inForce()->number)
        || (desk().latest() && m_version > desk().latest()->number);
}

void ToldList::fill(const QList<NoticeDelivery>& all)
{
    m_all = all;
    showRights();
    showTerm();
    list().header()->setContext(
        tr("For which organization, what became of the mail, and its hash"));
    const bool mayTell = whyNoNoticeDecision(context()).isEmpty();
    fillRows<NoticePane>(m_model, all,
        ViewState::empty(tr("Nobody was told of this version. Once a mail relay is set, its "
                            "publication tells everybody who is to know of a change."),
            mayTell ? tr("Tell everybody now") : QString()));
}

void ToldList::showRights()
{
    const QString noDecision = whyNoNoticeDecision(context());
    setAllowed(list().header()->primaryAction(), noDecision.isEmpty(), noDecision);
    setAllowed(m_export, !m_all.isEmpty(), tr("Nobody was told yet."));
}

void ToldList::showSelection(const QStringList& keys)
{
    if (auto* pane = presentRow<NoticePane>(m_model, keys))
        connect(pane, &NoticePane::copied, this,
            [this] { announce(Tone::Ok, tr("The hash is in the clipboard.")); });
}

void ToldList::tell()
{
    BusyButton* button = list().header()->primaryAction();
    if (button->isBusy() || !button->isEnabled())
        return;
    button->setBusy(true, tr("Telling…"));
    m_telling = client().notices().tell(m_version).then(
        this, [this](const Result<NoticeOutcome>& outcome) { tellOutcome(outcome); });
}

void ToldList::tellOutcome(const Result<NoticeOutcome>& outcome)
{
    list().header()->primaryAction()->setBusy(false);
    if (!outcome) {
        if (outcome.error().kind == base::ApiError::Kind::NotSignedIn)
            list().setState(ViewState::sessionEnded());
        else
            announce(Tone::Bad, outcome.error().message);
        return;
    }
    if (outcome->mails > 0)
        announce(Tone::Ok,
            outcome->mails == 1 ? tr("1 mail leaves now.")
                                : tr("%n mails leave now.", nullptr, outcome->mails));
    else
        announce(Tone::Accent, tr("Everybody who is to be told was told already."));
    refresh();
}

void ToldList::save(bool asJson)
{
    const QString ending = asJson ? u"json"_s : u"csv"_s;
    saveFile(
        this, tr("Save who was told"), u"notices-v%1.%2"_s.arg(QString::number(m_version), ending),
        asJson ? tr("JSON (*.json)") : tr("Comma-separated values (*.csv)"),
        [all = m_all, version = m_version, asJson] {
            return asJson ? domain::noticesToJson(version, all) : domain::noticesToCsv(all);
        },
        [this](const Result<QString>& path) {
            if (path)
                announce(Tone::Ok, tr("Saved to %1").arg(*path));
            else
                announce(Tone::Bad, path.error().message);
        });
}

} // namespace console::ui
