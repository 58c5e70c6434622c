// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/list_page.h"

#include "base/beat.h"
#include "ui/parts/filter_row.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/strip.h"

#include <QApplication>
#include <QLocale>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace console::ui {

namespace {
constexpr int paneWidth = 404;
constexpr int narrowestList = 256;
constexpr int readableNote = 160;
constexpr int typingPause = 80; // milliseconds
constexpr int minute = 60; // seconds
constexpr int hour = 3600;

qint64 ageOf(const QDateTime& time)
{
    return qMax<qint64>(0, time.secsTo(QDateTime::currentDateTimeUtc()));
}

QString agoText(const QDateTime& time)
{
    const qint64 seconds = ageOf(time);
    if (seconds < minute)
        return ListPage::tr("Updated %1 s ago").arg(seconds);
    if (seconds < hour)
        return ListPage::tr("Updated %1 min ago").arg(seconds / minute);
    return ListPage::tr("Updated %1")
        .arg(QLocale().toString(time.toLocalTime(), QLocale::ShortFormat));
}
} // namespace

ListPage::ListPage(const QString& title, const QString& key, QWidget* parent)
    : QWidget(parent)
    , m_key(key)
    , m_header(new PageHeader(title))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_countText([](int shown, int total) { return tr("%1 of %2 entries").arg(shown).arg(total); })
{
    setObjectName(key);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_splitter, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto* list = new QWidget;
    list->setMinimumWidth(narrowestList);
    m_splitter->addWidget(list);
    m_table = new DataTable(tr("%1 list").arg(title));
    buildList(list);
    m_banner = new Banner(list);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ListPage::applyFilter);
    auto* find = new QShortcut(QKeySequence::Find, this);
    // Also from the sidebar; of several pages only the one that is seen answers.
    find->setContext(Qt::WindowShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_table, &DataTable::rowActivated, this, &ListPage::rowOpened);
    connect(m_table, &DataTable::copied, this, [this](int rows) {
        m_banner->showMessage(Tone::Ok,
            rows == 1 ? tr("1 row copied.") : tr("%n rows copied.", nullptr, rows), {}, 3);
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (m_table->selectionModel()->selectedRows().size() == 1)
            Q_EMIT rowOpened(index);
    });
    m_ageing.setSingleShot(true);
    connect(&m_ageing, &QTimer::timeout, this, &ListPage::showStatus);
    showState();
}

void ListPage::buildList(QWidget* list)
{
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilterRow());
    m_strip = new StateStrip;
    column->addWidget(m_strip);
    m_notices = new QVBoxLayout;
    m_notices->setSpacing(space::s);
    column->addLayout(m_notices);
    auto* area = new QWidget;
    area->setAutoFillBackground(true);
    area->setBackgroundRole(QPalette::Base);
    m_stack = new QStackedLayout(area);
    m_stateView = new StateView;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_stateView);
    column->addWidget(area, 1);
    column->addWidget(buildStatusRow());
    connect(m_strip, &StateStrip::actionRequested, this, &ListPage::act);
    connect(m_stateView, &StateView::actionRequested, this, &ListPage::act);
}

QWidget* ListPage::buildFilterRow()
{
    m_filter = new QLineEdit;
    m_filter->setAccessibleName(tr("Filter %1").arg(m_header->title()));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Icon::Search, IconColor::Muted), QLineEdit::LeadingPosition);
    m_filterRow = new FilterRow(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    auto* escape = new QShortcut(Qt::Key_Escape, m_filter);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_filter->text().isEmpty())
            m_table->setFocus(Qt::OtherFocusReason);
        m_filter->clear();
    });
    auto* down = new QShortcut(Qt::Key_Down, m_filter);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    return m_filterRow;
}

QWidget* ListPage::buildStatusRow()
{
    auto* row = new Strip(Qt::TopEdge);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(space::xl, space::s, space::xl, space::s);
    auto* flow = new FlowLayout(space::l);
    column->addLayout(flow);
    m_count = new ElidedLabel({}, TextSize::Small, Tone::Muted);
    m_updated = new TextLabel({}, TextSize::Small, Tone::Muted);
    m_note = new ElidedLabel({}, TextSize::Small, Tone::Muted);
    flow->addWidget(m_count);
    flow->addWidget(m_updated);
    flow->addFiller(m_note);
    return row;
}

void ListPage::setSource(models::ListSource* source)
{
    m_table->setSource(source);
    connect(source, &QAbstractItemModel::modelReset, this, &ListPage::showState);
    connect(source, &QAbstractItemModel::rowsInserted, this, &ListPage::showState);
    connect(source, &QAbstractItemModel::rowsRemoved, this, &ListPage::showState);
    connect(source, &models::ListSource::totalRowsChanged, this, &ListPage::showState);
    connect(source, &QAbstractItemModel::dataChanged, this, &ListPage::countSoon);
    connect(source, &QAbstractItemModel::layoutChanged, this, &ListPage::countSoon);
    showState();
}

void ListPage::remember(ViewMemory* memory)
{
    m_table->remember(memory, m_key + QStringLiteral("/table"));
    m_memory = memory;
    const QString filter = memory->readTyped(m_key + QStringLiteral("/filter"));
    if (filter.isEmpty())
        return;
    m_filter->setText(filter);
    m_typing.stop();
    applyFilter();
}

void ListPage::setFilterHint(const QString& placeholder)
{
    m_filter->setPlaceholderText(placeholder);
}

void ListPage::addFilterWidget(QWidget* widget, bool atRight)
{
    if (atRight)
        m_filterRow->addAtEdge(widget);
    else
        m_filterRow->addChoice(widget);
}

void ListPage::applyFilter()
{
    models::ListSource* source = m_table->source();
    if (!source)
        return;
    source->setFilter(m_filter->text().trimmed());
    if (m_memory)
        m_memory->writeTyped(m_key + QStringLiteral("/filter"), m_filter->text());
    showState();
}

void ListPage::setDetail(DetailPane* pane)
{
    m_detail = pane;
    m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    pane->hide();
    connect(pane, &DetailPane::closeRequested, this, &ListPage::closeDetail);
}

void ListPage::openDetail()
{
    if (!m_detail || isDetailOpen())
        return;
    m_detail->show();
    fitDetail();
    // A page that was just turned to has its size only now.
    QMetaObject::invokeMethod(this, &ListPage::fitDetail, Qt::QueuedConnection);
}

void ListPage::fitDetail()
{
    const int room = m_splitter->width();
    const int pane = qMin(paneWidth, qMax(m_detail->minimumWidth(), room / 2));
    m_splitter->setSizes({room - pane - 1, pane});
}

void ListPage::closeDetail()
{
    if (!isDetailOpen())
        return;
    const bool hadFocus = m_detail->isAncestorOf(QApplication::focusWidget());
    m_detail->hide();
    if (hadFocus)
        m_table->setFocus(Qt::OtherFocusReason);
}

bool ListPage::isDetailOpen() const
{
    return m_detail && !m_detail->isHidden();
}

void ListPage::setState(const ViewState& state)
{
    m_state = state;
    showState();
}

ViewState ListPage::shownState() const
{
    const models::ListSource* source = m_table->source();
    const bool hasData = source && source->totalRows() > 0;
    if (hasData && source->rowCount() == 0 && !source->filter().isEmpty())
        return ViewState::filteredEmpty(source->filter());
    if (hasData || m_state.state == State::Saving)
        return ViewState::ready();
    return m_state;
}

void ListPage::showState()
{
    const ViewState shown = shownState();
    const bool table = shown.state == State::Ready;
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_stateView);
    m_stateView->setState(shown);
    const models::ListSource* source = m_table->source();
    const bool hasData = source && source->totalRows() > 0;
    m_strip->setState(hasData || m_state.state == State::Saving ? m_state : ViewState::ready());
    m_header->setLoading(m_state.state == State::FirstLoad);
    showStatus();
}

void ListPage::showStatus()
{
    const models::ListSource* source = m_table->source();
    const int total = source ? source->totalRows() : -1;
    const QString count = total < 0 ? QString() : m_countText(source->rowCount(), total);
    if (m_count->text() != count)
        m_count->setText(count);
    const QString updated = m_updatedAt.isValid() ? agoText(m_updatedAt) : QString();
    if (m_updated->text() != updated)
        m_updated->setText(updated);
    m_updated->setVisible(!updated.isEmpty());
    countOn();
}

//! About as often as the words for the age change, and never behind another page or in the tray.
void ListPage::countOn()
{
    const qint64 age = m_updatedAt.isValid() ? ageOf(m_updatedAt) : hour;
    if (!isVisible() || age >= hour)
        return m_ageing.stop();
    const bool young = age < minute;
    m_ageing.setTimerType(young ? Qt::CoarseTimer : Qt::VeryCoarseTimer);
    m_ageing.start(young ? std::chrono::milliseconds(1000) : base::untilBeat());
}

//! The words of a count may look into the rows; of many that change one look is enough.
void ListPage::countSoon()
{
    constexpr std::chrono::seconds soon(1);
    if (!isVisible() || (m_ageing.isActive() && m_ageing.remainingTimeAsDuration() <= soon))
        return;
    m_ageing.setTimerType(Qt::CoarseTimer);
    m_ageing.start(soon);
}

void ListPage::setCountText(std::function<QString(int, int)> text)
{
    m_countText = std::move(text);
    showStatus();
}

void ListPage::setUpdatedAt(const QDateTime& time)
{
    m_updatedAt = time;
    m_updated->setToolTip(QLocale().toString(time.toLocalTime(), QLocale::LongFormat));
    showStatus();
}

void ListPage::setStatusNote(const QString& text)
{
    m_note->setText(text);
    // In a line of its own rather than a few letters beside the others.
    m_note->setMinimumWidth(qMin(m_note->sizeHint().width(), readableNote));
}

void ListPage::act(State state)
{
    if (state == State::FilteredEmpty) {
        m_filter->clear();
        m_filter->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT stateActionRequested(state);
}

void ListPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showStatus();
}

void ListPage::showNotices()
{
    bool any = false;
    for (int i = 0; i < m_notices->count(); ++i)
        any = any || !m_notices->itemAt(i)->widget()->isHidden();
    const int above = any ? space::m : 0;
    m_notices->setContentsMargins(space::xl, above, space::xl, above);
}

bool ListPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool comes = event->type() == QEvent::ShowToParent;
    if (comes || event->type() == QEvent::HideToParent)
        showNotices();
    return QWidget::eventFilter(watched, event);
}

void ListPage::addNotice(QWidget* notice)
{
    m_notices->addWidget(notice);
    // Room around the box, as long as there is one.
    notice->installEventFilter(this);
    showNotices();
}

} // namespace console::ui
