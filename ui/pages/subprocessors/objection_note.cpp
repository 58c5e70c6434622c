// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/objection_note.h"

#include "models/notice_words.h"

namespace console::ui {

using domain::OpenObjections;

ObjectionNote::ObjectionNote(QWidget* parent)
    : Note(Tone::Warn, {}, {}, parent)
{
    hide();
    connect(addAction(tr("Show the objections")), &QPushButton::clicked, this,
        [this] { Q_EMIT objectionsWanted(m_version); });
}

void ObjectionNote::present(const QList<OpenObjections>& open, const QDate& today)
{
    setVisible(!open.isEmpty());
    if (open.isEmpty())
        return;
    const OpenObjections& first = open.constFirst();
    m_version = first.version;
    setTone(first.isOverdue(today) ? Tone::Bad : Tone::Warn);
    setTitle(models::objectorsTitle(first));
    QStringList sentences{models::decisionSentence(first, today)};
    for (const OpenObjections& later : open.mid(1))
        sentences << tr("%1 as well.").arg(models::objectorsTitle(later));
    setText(sentences.join(QLatin1Char(' ')));
}

} // namespace console::ui
