// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/breadcrumb.h"

#include <QHBoxLayout>

namespace console::ui {

Breadcrumb::Breadcrumb(const QString& page, QWidget* parent)
    : QWidget(parent)
    , m_stroke(new TextLabel(QStringLiteral("/"), TextSize::Body, Tone::Muted))
    , m_place(new ElidedLabel({}, TextSize::Body, Tone::Muted))
{
    m_stroke->hide();
    auto* row = new QHBoxLayout(this);
    // The link's own padding stands beside its words.
    row->setContentsMargins(space::xl - linkPadding, space::s, space::xl - linkPadding, 0);
    row->setSpacing(0);
    auto* back = new LinkButton(page);
    back->setAccessibleName(tr("Back to %1").arg(page));
    back->setToolTip(
        tr("Back to %1 (%2)")
            .arg(page, QKeySequence(QKeySequence::Back).toString(QKeySequence::NativeText)));
    row->addWidget(back);
    // By itself, so that it stays between the two where one reads from the right.
    row->addWidget(m_stroke);
    row->addSpacing(space::s);
    row->addWidget(m_place, 1);
    connect(back, &QPushButton::clicked, this, &Breadcrumb::backRequested);
}

void Breadcrumb::setPlace(const QString& place)
{
    m_stroke->setVisible(!place.isEmpty());
    m_place->setText(place);
}

} // namespace console::ui
