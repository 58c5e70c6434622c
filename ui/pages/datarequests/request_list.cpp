// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/request_list.h"

#include "cloud/client.h"
#include "cloud/recorded_subjects_api.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

// What is listed; the pane beside it is in request_list_pane.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;
using domain::RequestSummary;
using domain::RequestUrgency;

namespace {
constexpr int roomForAll = 480; // of the row with the filter
constexpr int typingPause = 200; // milliseconds, before the service is asked
const QString groupingKey = u"datarequests/grouped"_s;

int countOf(const QList<RequestSummary>& requests, std::initializer_list<RequestUrgency> urgencies)
{
    return int(
        std::count_if(requests.begin(), requests.end(), [urgencies](const RequestSummary& request) {
            return request.urgency
                && std::find(urgencies.begin(), urgencies.end(), *request.urgency)
                != urgencies.end();
        }));
}
} // namespace

RequestList::RequestList(const PageContext& context, QWidget* parent)
    : ListLevel(tr("Data requests"), u"datarequests"_s, context, parent)
    , m_model(context.clock)
    , m_filter(new QueueFilter(context.memory, this))
    , m_group(new LinkButton(tr("Group by person")))
    , m_own(list().header()->addSecondaryAction(tr("About myself")))
    , m_register(list().header()->addSecondaryAction(tr("Register")))
    , m_calendars(list().header()->addSecondaryAction(tr("Holidays")))
{
    build();
    list().setState(ViewState::firstLoad(tr("Loading the cases…")));
    showRights();
}

void RequestList::build()
{
    list().setSource(&m_model);
    list().setFilterHint(tr("Case, address, name, right…"));
    list().setCountText([this](int, int total) {
        if (const int shown = m_model.shownCases(); shown != total)
            return tr("%1 of %n cases", nullptr, total).arg(shown);
        return total == 1 ? tr("1 case") : tr("%n cases", nullptr, total);
    });
    list().setDetail(new DetailPane);
    list().remember(context().memory);
    for (QWidget* button : m_filter->buttons())
        list().addFilterWidget(button);
    list().addFilterWidget(m_filter->personButton());
    m_filter->personButton()->setVisible(false);
    m_group->setCheckable(true);
    m_group->setChecked(context().memory && context().memory->read(groupingKey).toBool());
    m_model.setGrouped(m_group->isChecked());
    list().addFilterWidget(m_group, true);
    m_group->parentWidget()->installEventFilter(this);
    connect(m_group, &QPushButton::toggled, this, [this](bool grouped) {
        if (context().memory)
            context().memory->write(groupingKey, grouped);
        keepSelection([this, grouped] { m_model.setGrouped(grouped); });
    });
    connect(m_filter, &QueueFilter::changed, this, &RequestList::refresh);
    BusyButton* record = list().header()->setPrimaryAction(tr("Record request"), Icon::Add);
    record->setShortcut(QKeySequence::New);
    connect(record, &BusyButton::activated, this, &RequestList::startDraft);
    connect(m_own, &QPushButton::clicked, this, &RequestList::askAboutOneself);
    connect(m_register, &QPushButton::clicked, this, &RequestList::openRegister);
    connect(m_calendars, &QPushButton::clicked, this, &RequestList::openCalendars);
    buildRowMenu();
    followSelection();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(list().filterField(), &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &RequestList::askForWords);
}

bool RequestList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_group->parentWidget()) {
        const bool narrow = m_group->parentWidget()->width() < roomForAll;
        m_filter->setNarrow(narrow);
        m_group->setVisible(!narrow);
    }
    return ListLevel::eventFilter(watched, event);
}

void RequestList::buildRowMenu()
{
    list().table()->setRowMenu([this](QMenu& menu, const QModelIndex& index) {
        const RequestSummary request = m_model.request(index.row());
        QAction* only = menu.addAction(tr("Only cases of this person"), this,
            [this, request] { m_filter->setPerson(request.personKey, request.mask); });
        only->setEnabled(!request.personKey.isEmpty());
    });
}

bool RequestList::isKept()
{
    if (!context().governance.isKept()) {
        list().setState(notKept(context().governance,
            tr("This server keeps no data requests. Write to the cloud operator’s data protection "
               "officer.")));
        return false;
    }
    if (!domain::may(context().standing, domain::Action::ReadDataRequests)) {
        m_reading.cancel();
        m_model.clear();
        list().setState(ViewState::notAllowed(
            tr("Data requests are seen by operators, DPOs and auditors of this workspace.")));
        return false;
    }
    return true;
}

void RequestList::refresh()
{
    showRights();
    if (!isKept())
        return;
    list().header()->setLoading(true);
    read();
    if (m_workers.isEmpty())
        readWorkers();
}

void RequestList::read()
{
    m_reading.cancel();
    m_reading = client()
                    .dataRequests()
                    .all(m_filter->query())
                    .then(this, [this](const base::Result<Summaries>& requests) {
                        if (requests)
                            show(*requests);
                        else
                            loadFailed(tr("The cases could not be loaded."), requests.error());
                    });
}

void RequestList::askForWords()
{
    m_asking.cancel();
    const QStringList words = m_model.wordsToAsk();
    if (words.isEmpty() || m_model.totalRows() <= 0)
        return;
    m_asking
        = cloud::RecordedSubjectsApi(client().governanceSession())
              .casesOf(words.first())
              .then(this, [this, word = words.first()](const base::Result<Summaries>& found) {
                  if (!found) {
                      loadFailed(tr("Names and addresses could not be searched."), found.error());
                      return;
                  }
                  QSet<QString> ids;
                  for (const RequestSummary& request : *found)
                      ids.insert(request.id);
                  m_model.setFound(word, ids);
                  askForWords();
              });
}

void RequestList::readWorkers()
{
    m_readingWorkers = client().dataRequests().workers().then(
        this, [this](const base::Result<CaseView::Workers>& workers) {
            if (workers)
                m_workers = *workers;
        });
}

void RequestList::show(const Summaries& requests)
{
    m_requests = requests;
    list().header()->setLoading(false);
    list().header()->setContext(contextLine());
    list().setStatusNote(context().governance.isHere()
            ? tr("Kept on this computer · That a case is looked at goes on the record")
            : context().governance.isBeside()
            ? tr("Kept at %1 · That a case is looked at goes on the record")
                  .arg(context().governance.host)
            : tr("That a case is looked at goes on the record"));
    showRows();
    list().setUpdatedAt(context().clock());
    list().setState(m_model.totalRows() == 0 ? emptyState() : ViewState::ready());
    m_model.askAnew();
    askForWords();
    showPane();
    if (const QString id = std::exchange(m_wanted, {}); !id.isEmpty())
        open(id);
}

void RequestList::showRows()
{
    Summaries rows = m_requests;
    // The case that is looked at stays until another one is chosen, also where what was done to it
    // takes it out of the filter.
    if (const auto shown = shownCase(); shown && selectedKeys().contains(shown->id)) {
        const bool isThere = std::any_of(rows.begin(), rows.end(),
            [&](const RequestSummary& request) { return request.id == shown->id; });
        if (!isThere)
            rows << *shown;
    }
    keepSelection([this, &rows] { m_model.setRequests(rows); });
}

void RequestList::keepSelection(const std::function<void()>& change)
{
    QStringList chosen = selectedKeys();
    change();
    // Where very much has changed the rows are new ones to the table, which then forgets.
    if (chosen.isEmpty() || selectedKeys().size() == chosen.size())
        return;
    chosen.removeIf([this](const QString& key) { return rowOfKey(key) < 0; });
    if (selectedKeys().size() != chosen.size())
        select(chosen);
}

ViewState RequestList::emptyState() const
{
    if (m_filter->isUsual())
        return ViewState::empty(tr("No case is open. Whoever asks for their data, in whichever "
                                   "way, gets one here."),
            whyNoWork(context()).isEmpty() ? tr("Record the first request") : QString());
    return {State::Empty, tr("No case is found by: %1.").arg(m_filter->words()),
        tr("Show all open cases"), {}};
}

QString RequestList::contextLine() const
{
    const auto open = int(std::count_if(m_requests.begin(), m_requests.end(),
        [](const RequestSummary& request) { return domain::isActive(request.status); }));
    const int overdue = countOf(m_requests, {RequestUrgency::Overdue});
    const int due = countOf(m_requests, {RequestUrgency::DueToday, RequestUrgency::DueSoon});
    const QStringList parts{open == 1 ? tr("1 open") : tr("%n open", nullptr, open),
        due == 0 ? tr("none due") : tr("%n due", nullptr, due),
        overdue == 0 ? tr("none overdue") : tr("%n overdue", nullptr, overdue)};
    return parts.join(u" · "_s);
}

void RequestList::showRights()
{
    const QString reason = context().governance.isKept()
        ? whyNoWork(context())
        : tr("There is no place here that could keep a case.");
    setAllowed(list().header()->primaryAction(), reason.isEmpty(), reason);
    const QString noAsking = context().governance.isKept() ? whyNoWrite(context()) : reason;
    setAllowed(m_own, noAsking.isEmpty(), noAsking);
    const bool reads = context().governance.isKept()
        && domain::may(context().standing, domain::Action::ReadDataRequests);
    setAllowed(m_register, reads,
        tr("The register is made by operators, DPOs and auditors of this workspace."));
    setAllowed(m_calendars, reads,
        tr("Calendars are seen by operators, DPOs and auditors of this workspace."));
}

void RequestList::act(State state)
{
    if (state == State::SessionEnded || state == State::Offline)
        ListLevel::act(state);
    else if (context().governance.problem)
        Q_EMIT governanceWanted();
    else if (state == State::Empty && !m_filter->isUsual())
        m_filter->clear();
    else
        ListLevel::act(state);
}

} // namespace console::ui
