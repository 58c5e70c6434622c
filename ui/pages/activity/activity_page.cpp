// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/activity/activity_page.h"

#include "cloud/client.h"
#include "ui/pages/activity/event_pane.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int pauseBeforeFiltering = 250; // milliseconds after the last key
}

ActivityPage::ActivityPage(PageContext context, QWidget* parent)
    : Page(std::move(context), parent)
    , m_list(new ListPage(tr("Activity"), u"activity"_s, this))
    , m_verdict(new Note(Tone::Ok))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list);
    m_list->setSource(&m_model);
    m_list->setFilterHint(tr("Filter by person, action, organization…"));
    m_list->setCountText([](int shown, int total) {
        if (shown == total)
            return total == 1 ? tr("1 entry") : tr("%n entries", nullptr, total);
        return tr("%1 of %n entries", nullptr, total).arg(shown);
    });
    // The chain has one order, the newest first.
    m_list->table()->setSortingEnabled(false);
    m_list->table()->horizontalHeader()->setSectionsClickable(false);
    m_list->header()->setPrimaryAction(tr("Verify"));
    m_list->setDetail(new EventPane);
    m_list->remember(m_context.memory);
    m_verdict->hide();
    m_list->addNotice(m_verdict);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseBeforeFiltering);
    connect(&m_typing, &QTimer::timeout, this, [this] { load(false); });
    connect(
        &m_model, &models::ActivityModel::filterWanted, &m_typing, [this] { m_typing.start(); });
    connect(m_list->header()->primaryAction(), &BusyButton::activated, this, &ActivityPage::verify);
    connect(m_list, &ListPage::rowOpened, this, &ActivityPage::showEvent);
    connect(m_list->detail(), &DetailPane::closeRequested, m_list, &ListPage::closeDetail);
    connect(m_list, &ListPage::stateActionRequested, this, &ActivityPage::act);
    connect(m_list->table()->verticalScrollBar(), &QScrollBar::valueChanged, this,
        &ActivityPage::loadMoreNearTheEnd);
    m_list->setState(ViewState::firstLoad(tr("Loading the activity…")));
}

QString ActivityPage::key() const
{
    return u"activity"_s;
}

void ActivityPage::refresh()
{
    const bool whole = domain::may(m_context.standing, domain::Action::ReadActivity);
    setAllowed(m_list->header()->primaryAction(), whole,
        tr("Verifying needs the role of operator, DPO or auditor."));
    m_list->header()->setContext(m_context.governance.isBeside()
            ? tr("Who did what, when, in what is %1. Entries can't be changed or removed.")
                  .arg(keptWhere(m_context.governance))
            : tr("Who did what, when. Entries can't be changed or removed."));
    if (m_context.governance.problem) {
        m_list->setState(notKept(m_context.governance, {}));
        return;
    }
    if (!domain::may(m_context.standing, domain::Action::ReadOwnActivity)) {
        m_list->setState(ViewState::notAllowed(
            tr("Activity is shown to operators, DPOs and auditors, and to the admins of an "
               "organization.")));
        return;
    }
    load(false);
}

void ActivityPage::load(bool more)
{
    m_loading.cancel();
    m_busy = true;
    m_list->header()->setLoading(true);
    const cloud::ActivityQuery query{
        .text = m_model.filter(), .organizationId = {}, .cursor = more ? m_cursor : QString()};
    m_loading = client().activity().page(query).then(
        this, [this, more](const base::Result<contract::Page<domain::ActivityEvent>>& page) {
            if (!page && page.error().kind == base::ApiError::Kind::Cancelled)
                return;
            m_busy = false;
            m_list->header()->setLoading(false);
            if (page)
                show(*page, more);
            else
                m_list->setState(
                    ViewState::failed(tr("The activity could not be loaded."), page.error()));
        });
}

void ActivityPage::show(const contract::Page<domain::ActivityEvent>& page, bool more)
{
    // What one has scrolled to stays when it is read anew.
    const QList<domain::ActivityEvent> behind
        = more ? QList<domain::ActivityEvent>() : loadedBehind(page);
    if (behind.isEmpty())
        m_cursor = page.nextCursor;
    m_loadedText = m_model.filter();
    m_model.setServerTotal(page.total);
    if (more)
        m_model.appendRows(page.items);
    else
        m_model.setRows(page.items + behind);
    m_list->setUpdatedAt(m_context.clock());
    if (page.items.isEmpty() && !more)
        m_list->setState(m_model.filter().isEmpty()
                ? ViewState::empty(tr("Nothing has happened yet. Every change is recorded here."))
                : ViewState::filteredEmpty(m_model.filter()));
    else
        m_list->setState(ViewState::ready());
}

QList<domain::ActivityEvent> ActivityPage::loadedBehind(
    const contract::Page<domain::ActivityEvent>& page) const
{
    if (page.items.isEmpty() || m_loadedText != m_model.filter())
        return {};
    QList<domain::ActivityEvent> behind;
    const int last = m_model.indexOf(QString::number(page.items.last().seq));
    for (int row = last + 1; last >= 0 && row < m_model.rowCount(); ++row)
        behind << m_model.row(row);
    return behind;
}

void ActivityPage::showEvent(const QModelIndex& index)
{
    if (!index.isValid()) {
        m_list->closeDetail();
        return;
    }
    static_cast<EventPane*>(m_list->detail())->present(m_model.row(index.row()));
    m_list->openDetail();
}

void ActivityPage::loadMoreNearTheEnd()
{
    const QScrollBar* bar = m_list->table()->verticalScrollBar();
    if (!m_busy && !m_cursor.isEmpty() && bar->maximum() - bar->value() < bar->pageStep())
        load(true);
}

void ActivityPage::verify()
{
    BusyButton* button = m_list->header()->primaryAction();
    button->setBusy(true, tr("Verifying…"));
    m_verifying = client().activity().verify().then(
        this, [this, button](const base::Result<domain::ChainVerification>& verification) {
            button->setBusy(false);
            tellVerified(verification);
        });
}

void ActivityPage::tellVerified(const base::Result<domain::ChainVerification>& verification)
{
    m_verdict->setVisible(true);
    if (!verification) {
        m_verdict->setTone(Tone::Bad);
        m_verdict->setTitle(tr("The chain could not be verified."));
        m_verdict->setText(verification.error().message);
    } else if (verification->firstBroken) {
        m_verdict->setTone(Tone::Bad);
        m_verdict->setTitle(tr("Entry number %1 does not fit.").arg(*verification->firstBroken));
        m_verdict->setText(
            tr("The %n entry(ies) before it fit. From there on the record was changed outside of "
               "this program; do not rely on what follows.",
                nullptr, int(verification->checked)));
    } else {
        m_verdict->setTone(Tone::Ok);
        m_verdict->setTitle(tr("All %n entry(ies) fit.", nullptr, int(verification->checked)));
        m_verdict->setText(tr("Nothing was changed, removed from the middle or put in between. "
                              "The last checksum is %1…")
                               .arg(QString::fromLatin1(verification->head.left(16))));
    }
}

} // namespace console::ui
