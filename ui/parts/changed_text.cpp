// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/changed_text.h"

#include <QEvent>

namespace console::ui {

using namespace Qt::StringLiterals;
using Kind = domain::TextRun::Kind;

ChangedText::ChangedText(const QList<domain::TextRun>& runs, Side side, QWidget* parent)
    : TextLabel({}, TextSize::Body, Tone::Neutral, QFont::Normal, parent)
{
    const Kind other = side == Side::Before ? Kind::Added : Kind::Removed;
    for (const domain::TextRun& run : runs) {
        if (run.kind == other)
            continue;
        m_runs.append(run);
        m_plain += run.text;
    }
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(m_plain);
    mark();
}

void ChangedText::changeEvent(QEvent* event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_marking)
        mark();
}

void ChangedText::mark()
{
    m_marking = true;
    const Tokens& t = tokens(this);
    QString html;
    for (const domain::TextRun& run : std::as_const(m_runs)) {
        const QString text = run.text.toHtmlEscaped().replace(u'\n', "<br/>"_L1);
        if (run.kind == Kind::Same) {
            html += text;
            continue;
        }
        const bool went = run.kind == Kind::Removed;
        html += u"<span style=\"color:%1;background-color:%2;text-decoration:%3\">%4</span>"_s.arg(
            (went ? t.bad : t.ok).name(), (went ? t.badSoft : t.okSoft).name(),
            went ? u"line-through"_s : u"underline"_s, text);
    }
    const QString start = u"<div style=\"white-space:pre-wrap\">"_s;
    setText(start + html + u"</div>"_s);
    m_marking = false;
}

} // namespace console::ui
