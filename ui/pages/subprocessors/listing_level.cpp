// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/listing_level.h"

#include "ui/pages/breadcrumb.h"

#include <QVBoxLayout>

namespace console::ui {

ListingLevel::ListingLevel(const QString& title, const QString& key, const PageContext& context,
    ListingDesk& desk, QWidget* parent)
    : ListLevel(title, key, context, parent)
    , m_desk(desk)
{
}

void ListingLevel::addWayBack()
{
    auto* breadcrumb = new Breadcrumb(tr("Sub-processors"), this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, breadcrumb);
    list().header()->layout()->setContentsMargins(space::xl, space::xs, space::xl, 13);
    connect(breadcrumb, &Breadcrumb::backRequested, this, &ListingLevel::backWanted);
}

bool ListingLevel::isKept()
{
    if (context().governance.isKept())
        return true;
    list().setState(notKept(context().governance,
        tr("This server keeps no listing of sub-processors. Packmind publishes its own in the "
           "product documentation.")));
    return false;
}

void ListingLevel::act(State state)
{
    if (state != State::SessionEnded && state != State::Offline && context().governance.problem)
        Q_EMIT governanceWanted();
    else
        ListLevel::act(state);
}

} // namespace console::ui
