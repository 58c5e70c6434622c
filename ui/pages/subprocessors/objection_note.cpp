// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/objection_note.h"

#include "models/notice_words.h"

namespace console::ui {

using domain::OpenObjections;

ObjectionNote::ObjectionNote(QWidget* parent)
    : Note(Tone::Warn, {}, {}, parent)
    , m_show(addAction(tr("Show the objections")))
    , m_again(addAction(tr("Try again")))
{
    hide();
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT objectionsWanted(m_version); });
    connect(m_again, &QPushButton::clicked, this, &ObjectionNote::readingWanted);
}

void ObjectionNote::present(const QList<OpenObjections>& open, const QDate& today)
{
    setVisible(!open.isEmpty());
    if (open.isEmpty())
        return;
    m_show->show();
    // Who tried again goes on at what came of it, not behind the note.
    if (window()->focusWidget() == m_again)
        m_show->setFocus(Qt::OtherFocusReason);
    m_again->hide();
    const OpenObjections& first = open.constFirst();
    m_version = first.version;
    setTone(first.isOverdue(today) ? Tone::Bad : Tone::Warn);
    setTitle(models::objectorsTitle(first));
    QStringList sentences{models::decisionSentence(first, today)};
    for (const OpenObjections& later : open.mid(1))
        sentences << tr("%1 as well.").arg(models::objectorsTitle(later));
    setText(sentences.join(QLatin1Char(' ')));
}

void ObjectionNote::presentFailure(const base::ApiError& error)
{
    setTone(Tone::Warn);
    setTitle(tr("Whether an organization objects is not known"));
    setText(error.message);
    m_show->hide();
    m_again->show();
    show();
}

} // namespace console::ui
