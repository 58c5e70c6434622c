// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/entry_conflict.h"

#include "ui/pages/subprocessors/entry_words.h"
#include "ui/parts/facts.h"
#include "ui/parts/literal_text.h"
#include "ui/parts/wrapped_choice.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace console::ui {

using domain::MergeConflict;

namespace {
constexpr qsizetype longestShown = 120; // characters

//! A side as a person reads it, on one line.
QString words(domain::EntryField field, const QString& text)
{
    domain::SubProcessor entry;
    QString shown = text;
    if (domain::setFieldText(entry, field, text))
        shown = entryWords(entry, field);
    shown = shown.simplified();
    if (shown.isEmpty())
        return EntryConflict::tr("nothing");
    return shown.size() > longestShown ? QString(shown.left(longestShown) + u'…') : shown;
}
} // namespace

EntryConflict::EntryConflict(QWidget* parent)
    : Note(Tone::Warn, tr("Somebody else changed this entry meanwhile."),
        tr("Nothing was saved yet. Choose what the draft should say; what only one of you changed "
           "is kept as it is."),
        parent)
{
    LinkButton* save = addAction(tr("Save with this choice"));
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT resolved(mine()); });
}

void EntryConflict::present(const QList<MergeConflict>& contested)
{
    delete m_choices;
    m_mine.clear();
    m_choices = new QWidget;
    auto* column = new QVBoxLayout(m_choices);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    for (const MergeConflict& conflict : contested)
        addChoice(conflict);
    auto* rows = static_cast<QVBoxLayout*>(layout()->itemAt(1)->layout());
    // Before the action.
    rows->insertWidget(2, m_choices);
    show();
}

void EntryConflict::addChoice(const MergeConflict& conflict)
{
    auto* column = static_cast<QVBoxLayout*>(m_choices->layout());
    const QString label = domain::fieldLabel(conflict.field);
    const QString before = words(conflict.field, conflict.base);
    auto* heading = sectionHeading(tr("%1 (was: %2)").arg(label, before));
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto* group = new QButtonGroup(m_choices);
    const auto add = [&](const QString& text) {
        auto* choice = new WrappedRadioButton(quoteAmpersands(text));
        choice->setAccessibleName(label + QStringLiteral(", ") + text);
        choice->setToolTip(text);
        group->addButton(choice);
        column->addWidget(choice);
        return choice;
    };
    QRadioButton* yours = add(tr("Yours: %1").arg(words(conflict.field, conflict.yours)));
    add(tr("Theirs: %1").arg(words(conflict.field, conflict.theirs)));
    yours->setChecked(true);
    m_mine.append({conflict, yours});
}

QList<MergeConflict> EntryConflict::mine() const
{
    QList<MergeConflict> chosen;
    for (const auto& [conflict, yours] : m_mine) {
        if (yours && yours->isChecked())
            chosen.append(conflict);
    }
    return chosen;
}

} // namespace console::ui
