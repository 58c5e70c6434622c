// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/queue_filter.h"

#include "models/request_titles.h"

#include <QActionGroup>
#include <QMenu>

namespace console::ui {

using namespace Qt::StringLiterals;
using Which = QueueFilter::Which;
using Whose = QueueFilter::Whose;

namespace {

constexpr std::array allWhich{Which::Open, Which::Due, Which::Overdue, Which::Closed, Which::All};
constexpr std::array allWhose{Whose::Everybody, Whose::Mine, Whose::Unassigned};

QString titleOf(Which which)
{
    switch (which) {
    case Which::Open:
        return QueueFilter::tr("Open");
    case Which::Due:
        return QueueFilter::tr("Due");
    case Which::Overdue:
        return QueueFilter::tr("Overdue");
    case Which::Closed:
        return QueueFilter::tr("Closed");
    case Which::All:
        break;
    }
    return QueueFilter::tr("All cases");
}

QString titleOf(Whose whose)
{
    switch (whose) {
    case Whose::Mine:
        return QueueFilter::tr("Mine");
    case Whose::Unassigned:
        return QueueFilter::tr("Unassigned");
    case Whose::Everybody:
        break;
    }
    return QueueFilter::tr("Everybody’s");
}

//! Before it has its place in the page, it would be shown as a window of its own.
void setSeen(QWidget* button, bool seen)
{
    if (button->parentWidget() || !seen)
        button->setVisible(seen);
}

} // namespace

QueueFilter::QueueFilter(ViewMemory* memory, QObject* parent)
    : QObject(parent)
    , m_memory(memory)
    , m_which(new LinkButton({}))
    , m_whose(new LinkButton({}))
    , m_what(new LinkButton({}))
    , m_person(new LinkButton({}))
{
    restore();
    build();
    show();
    connect(m_person, &QPushButton::clicked, this, [this] { setPerson({}, {}); });
}

QAction* QueueFilter::addChoice(QMenu* menu, QActionGroup* group, const QString& text, bool now,
    const std::function<void()>& choose)
{
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(now);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, choose] {
        choose();
        keep();
        show();
        Q_EMIT changed();
    });
    return action;
}

void QueueFilter::build()
{
    for (LinkButton* button : {m_which, m_whose, m_what})
        button->setMenu(new QMenu(button));
    auto* which = new QActionGroup(m_which->menu());
    for (const Which each : allWhich)
        addChoice(m_which->menu(), which, titleOf(each), each == m_chosen.which, [this, each] {
            m_chosen.which = each;
        })->setData(int(each));
    auto* whose = new QActionGroup(m_whose->menu());
    for (const Whose each : allWhose)
        addChoice(m_whose->menu(), whose, titleOf(each), each == m_chosen.whose, [this, each] {
            m_chosen.whose = each;
        })->setData(int(each));
    buildWhat();
}

void QueueFilter::buildWhat()
{
    QMenu* menu = m_what->menu();
    auto* rights = new QActionGroup(menu);
    addChoice(menu, rights, tr("Every right"), !m_chosen.right, [this] { m_chosen.right.reset(); });
    for (const domain::DataRight right : domain::allDataRights)
        addChoice(menu, rights, models::rightTitle(right), m_chosen.right == right,
            [this, right] { m_chosen.right = right; });
    menu->addSeparator();
    auto* laws = new QActionGroup(menu);
    addChoice(
        menu, laws, tr("Every law"), !m_chosen.regulation, [this] { m_chosen.regulation.reset(); });
    for (const domain::Regulation law : domain::allRegulations)
        addChoice(menu, laws, models::regulationTitle(law), m_chosen.regulation == law,
            [this, law] { m_chosen.regulation = law; });
}

void QueueFilter::show()
{
    m_which->setText(titleOf(m_chosen.which));
    m_which->setAccessibleName(tr("Which cases: %1").arg(m_which->text()));
    m_whose->setText(titleOf(m_chosen.whose));
    m_whose->setAccessibleName(tr("Whose cases: %1").arg(m_whose->text()));
    QStringList what;
    if (m_chosen.right)
        what << models::rightTitle(*m_chosen.right);
    if (m_chosen.regulation)
        what << models::regulationTitle(*m_chosen.regulation);
    m_what->setText(what.isEmpty() ? tr("Every right") : what.join(u" · "_s));
    m_what->setAccessibleName(tr("What is asked for: %1").arg(m_what->text()));
    setSeen(m_whose, !m_narrow || m_chosen.whose != Whose::Everybody);
    setSeen(m_what, !m_narrow || !what.isEmpty());
    setSeen(m_person, !m_personKey.isEmpty());
    m_person->setText(tr("Only %1").arg(m_personMask));
    m_person->setIcon(icon(Icon::Close, IconColor::Accent));
    m_person->setAccessibleName(tr("Only %1: show all people again").arg(m_personMask));
    const auto tick = [](QMenu* menu, int value) {
        for (QAction* action : menu->actions()) {
            if (action->data().isValid())
                action->setChecked(action->data().toInt() == value);
        }
    };
    tick(m_which->menu(), int(m_chosen.which));
    tick(m_whose->menu(), int(m_chosen.whose));
}

void QueueFilter::setNarrow(bool narrow)
{
    m_narrow = narrow;
    show();
}

bool QueueFilter::isUsual() const
{
    return m_chosen.which == Which::Open && m_chosen.whose == Whose::Everybody && !m_chosen.right
        && !m_chosen.regulation && m_personKey.isEmpty();
}

void QueueFilter::choose(Which which)
{
    m_chosen.which = which;
    keep();
    show();
    Q_EMIT changed();
}

void QueueFilter::setPerson(const QString& personKey, const QString& mask)
{
    m_personKey = personKey;
    m_personMask = mask;
    show();
    Q_EMIT changed();
}

void QueueFilter::clear()
{
    m_chosen = {};
    m_personKey.clear();
    for (LinkButton* button : {m_which, m_whose, m_what})
        button->menu()->clear();
    build();
    keep();
    show();
    Q_EMIT changed();
}

} // namespace console::ui
