// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/sidebar.h"

#include "ui/parts/literal_text.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

namespace {
constexpr int mostOffered = 12; // a menu of more fills the screen; their page has a filter
} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent)
    , m_organization(new OrganizationButton)
    , m_connection(new ConnectionButton)
    , m_fold(new IconButton(Icon::Sidebar, tr("Fold the sidebar")))
    , m_pages(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    setAccessibleName(tr("Sidebar"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, space::m, 11, space::s);
    column->setSpacing(0);
    column->addWidget(m_organization);
    column->addSpacing(space::s);
    m_pages->setSpacing(2);
    column->addLayout(m_pages);
    column->addStretch();
    m_foot->setSpacing(2);
    m_footRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_footRow->setSpacing(2);
    m_footRow->addLayout(m_foot, 1);
    m_footRow->addWidget(m_fold);
    column->addLayout(m_footRow);
    // Room for the hairline over the connection.
    column->addSpacing(17);
    column->addWidget(m_connection);
    connect(m_organization, &QAbstractButton::clicked, this, &Sidebar::openOrganizations);
    connect(m_connection, &QAbstractButton::clicked, this, &Sidebar::openConnection);
    connect(m_fold, &QToolButton::clicked, this, [this] { Q_EMIT foldRequested(!m_folded); });
    setFolded(false);
}

void Sidebar::addEntry(PageId page, Icon icon, const QString& title)
{
    auto* button = new NavButton(icon, title);
    button->setFolded(m_folded);
    button->installEventFilter(this);
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
    m_entries.insert(page, button);
    if (page == PageId::Settings) {
        m_foot->addWidget(button);
    } else {
        // The order is that of PageId, whatever order pages are added in.
        const QList<PageId> order = entries();
        m_pages->insertWidget(static_cast<int>(order.indexOf(page)), button);
    }
    QWidget* before = m_organization;
    for (NavButton* entry : std::as_const(m_entries)) {
        setTabOrder(before, entry);
        before = entry;
    }
    setTabOrder(before, m_fold);
    setTabOrder(m_fold, m_connection);
    if (m_entries.size() == 1)
        button->setFocusPolicy(Qt::StrongFocus);
}

void Sidebar::clearEntries()
{
    for (NavButton* button : std::as_const(m_entries)) {
        button->hide();
        button->deleteLater();
    }
    m_entries.clear();
}

QList<PageId> Sidebar::entries() const
{
    return m_entries.keys();
}

void Sidebar::setCurrent(PageId page)
{
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        it.value()->setCurrent(it.key() == page);
        // One stop for Tab; the arrows go from entry to entry.
        it.value()->setFocusPolicy(it.key() == page ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void Sidebar::setBadge(PageId page, const QString& text, Tone tone)
{
    if (NavButton* button = entry(page))
        button->setBadge(text, tone);
}

void Sidebar::setOrganizations(const QList<OrganizationEntry>& entries, const QString& currentId)
{
    m_organizations = entries;
    m_currentOrganization = currentId;
    const auto current = std::find_if(entries.begin(), entries.end(),
        [&currentId](const OrganizationEntry& entry) { return entry.id == currentId; });
    const QString count = entries.size() == 1
        ? tr("1 organization")
        : tr("%n organizations", nullptr, static_cast<int>(entries.size()));
    if (current == entries.end())
        m_organization->setOrganization(tr("No organization"), count);
    else
        m_organization->setOrganization(current->name,
            current->role.isEmpty() ? count : tr("%1 · %2").arg(current->role, count));
}

QList<OrganizationEntry> Sidebar::offeredOrganizations() const
{
    QList<OrganizationEntry> offered = m_organizations.mid(0, mostOffered);
    const auto isCurrent = [this](const OrganizationEntry& entry) {
        return entry.id == m_currentOrganization;
    };
    if (std::any_of(offered.begin(), offered.end(), isCurrent))
        return offered;
    const auto current = std::find_if(m_organizations.begin(), m_organizations.end(), isCurrent);
    if (current != m_organizations.end())
        offered.prepend(*current);
    return offered;
}

void Sidebar::openOrganizations()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const OrganizationEntry& entry : offeredOrganizations()) {
        // What follows a tab stands muted at the edge.
        QAction* action
            = menu->addAction(quoteAmpersands(entry.name) + QLatin1Char('\t') + entry.role);
        action->setCheckable(true);
        action->setChecked(entry.id == m_currentOrganization);
        connect(action, &QAction::triggered, this, [this, id = entry.id] {
            if (id != m_currentOrganization)
                Q_EMIT organizationChosen(id);
        });
    }
    menu->addSeparator();
    const int count = int(m_organizations.size());
    menu->addAction(
        count > mostOffered ? tr("All %n organizations", nullptr, count) : tr("All organizations"),
        this, &Sidebar::allOrganizationsRequested);
    menu->setMinimumWidth(m_folded ? 0 : m_organization->width());
    menu->popup(m_organization->mapToGlobal(QPoint(0, m_organization->height() + 2)));
}

void Sidebar::setConnection(const ConnectionInfo& info)
{
    m_connection->setConnection(info);
}

void Sidebar::setConnectionMenu(QMenu* menu)
{
    if (m_connectionMenu)
        m_connectionMenu->deleteLater();
    m_connectionMenu = menu;
    menu->setParent(this, menu->windowFlags());
}

void Sidebar::openConnection()
{
    if (!m_connectionMenu)
        return;
    const QPoint top = m_connection->mapToGlobal(QPoint(0, -2));
    m_connectionMenu->popup(top - QPoint(0, m_connectionMenu->sizeHint().height()));
}

void Sidebar::setFolded(bool folded)
{
    m_folded = folded;
    m_footRow->setDirection(folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_footRow->setStretch(0, folded ? 0 : 1);
    m_footRow->setAlignment(m_fold, folded ? Qt::AlignHCenter : Qt::AlignVCenter);
    setFixedWidth(folded ? sidebarFolded : sidebarWidth);
    m_organization->setFolded(folded);
    m_connection->setFolded(folded);
    for (NavButton* button : std::as_const(m_entries))
        button->setFolded(folded);
    m_fold->setToolTip(folded ? tr("Unfold the sidebar") : tr("Fold the sidebar"));
}

void Sidebar::moveFocus(int by)
{
    const QList<NavButton*> buttons = m_entries.values();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        if (!buttons.at(i)->hasFocus())
            continue;
        const qsizetype next = qBound<qsizetype>(0, i + by, buttons.size() - 1);
        buttons.at(next)->setFocus(Qt::TabFocusReason);
        return;
    }
}

bool Sidebar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
        moveFocus(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Sidebar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.side);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), t.line);
    painter.fillRect(QRect(10, m_connection->y() - space::s, width() - 20, 1), t.line);
}

} // namespace console::ui
