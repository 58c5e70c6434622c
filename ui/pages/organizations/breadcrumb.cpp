// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/breadcrumb.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace console::ui {

Breadcrumb::Breadcrumb(QWidget* parent)
    : QWidget(parent)
    , m_place(new ElidedLabel({}, TextSize::Body, Tone::Muted))
{
    auto* row = new QHBoxLayout(this);
    // The link's own padding stands left of its words.
    row->setContentsMargins(space::xl - linkPadding, space::s, space::xl, 0);
    row->setSpacing(0);
    auto* back = new LinkButton(tr("Organizations"));
    back->setAccessibleName(tr("Back to organizations"));
    back->setToolTip(tr("Back to organizations (%1)")
                         .arg(QKeySequence(QKeySequence::Back).toString(QKeySequence::NativeText)));
    row->addWidget(back);
    row->addWidget(m_place, 1);
    connect(back, &QPushButton::clicked, this, &Breadcrumb::backRequested);
    auto* keys = new QShortcut(QKeySequence::Back, parentWidget() ? parentWidget() : this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &Breadcrumb::backRequested);
}

void Breadcrumb::setPlace(const QString& place)
{
    m_place->setText(place.isEmpty() ? QString() : QString(QStringLiteral("/  ") + place));
}

} // namespace console::ui
