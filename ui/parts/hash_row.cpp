// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/hash_row.h"

#include "ui/parts/buttons.h"
#include "ui/parts/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolTip>

namespace console::ui {

namespace {
constexpr int copyHeight = 20; // of one line, beside its name
}

HashRow::HashRow(const QString& hash, const QString& copyName, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::xs);
    auto* digits = new ElidedLabel(hash, TextSize::Body, Tone::Muted);
    digits->setElideMode(Qt::ElideMiddle);
    layout->addWidget(digits, 1);
    auto* copy = new IconButton(Icon::Copy, copyName);
    copy->setFixedHeight(copyHeight);
    layout->addWidget(copy);
    connect(copy, &QToolButton::clicked, this, [this, copy, hash] {
        QGuiApplication::clipboard()->setText(hash);
        QToolTip::showText(copy->mapToGlobal(copy->rect().bottomLeft()), tr("Copied"), copy);
        Q_EMIT copied();
    });
}

} // namespace console::ui
