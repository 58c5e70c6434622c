// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/import_questions.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/text_area.h"

#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::ImportNote;

namespace {
constexpr int linesShown = 6;

//! Lines to read, that scroll and can be copied.
QPlainTextEdit* linesBox(const QString& name)
{
    auto* box = new TextArea;
    box->setReadOnly(true);
    box->setAccessibleName(name);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

void showLines(QPlainTextEdit* box, const QStringList& lines)
{
    const QString text = lines.join(u'\n');
    if (box->toPlainText() != text)
        box->setPlainText(text);
    const int height = box->fontMetrics().lineSpacing() + 1;
    // Each takes two lines in a pane.
    box->setFixedHeight(int(qMin<qsizetype>(2 * lines.size(), linesShown)) * height + 2 * space::s);
    box->setVisible(!lines.isEmpty());
}
} // namespace

ImportQuestions::ImportQuestions(ImportReading& reading, QWidget* parent)
    : QWidget(parent)
    , m_reading(reading)
    , m_note(new Note(Tone::Accent))
    , m_yes(m_note->addAction(tr("Yes")))
    , m_no(m_note->addAction(tr("No")))
    , m_next(m_note->addAction(tr("Next question")))
    , m_allYes(new LinkButton({}))
    , m_allNo(new LinkButton({}))
    , m_anew(new LinkButton(tr("Ask again what was answered")))
    , m_all(linesBox(tr("All questions that are open")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_note);
    auto* together = new FlowLayout(space::s);
    together->addWidget(m_allYes);
    together->addWidget(m_allNo);
    column->addWidget(m_all);
    column->addLayout(together);
    auto* anew = new FlowLayout(0);
    anew->addWidget(m_anew);
    column->addLayout(anew);
    const auto answer = [this](bool yes) {
        m_reading.answer({m_reading.outcome()->questions.at(m_at)}, yes);
    };
    const auto answerAll = [this](bool yes) {
        m_reading.answer(m_reading.outcome()->questions, yes);
    };
    connect(m_yes, &QPushButton::clicked, this, [answer] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [answer] { answer(false); });
    connect(m_allYes, &QPushButton::clicked, this, [answerAll] { answerAll(true); });
    connect(m_allNo, &QPushButton::clicked, this, [answerAll] { answerAll(false); });
    connect(m_anew, &QPushButton::clicked, this, [this] { m_reading.askAnew(); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        ++m_at;
        show();
    });
    update();
}

void ImportQuestions::update()
{
    show();
    QStringList lines;
    if (m_reading.outcome()) {
        for (const ImportNote& question : m_reading.outcome()->questions)
            lines.append(question.message);
    }
    showLines(m_all, lines.size() > 1 ? lines : QStringList());
}

void ImportQuestions::show()
{
    const qsizetype count = m_reading.outcome() ? m_reading.outcome()->questions.size() : 0;
    m_at = count > 0 ? m_at % count : 0;
    m_note->setVisible(count > 0);
    m_allYes->setVisible(count > 1);
    m_allNo->setVisible(count > 1);
    m_next->setVisible(count > 1);
    m_anew->setVisible(m_reading.hasAnswers());
    // While the file is read anew, the questions may be others in a moment.
    for (LinkButton* button : {m_yes, m_no, m_allYes, m_allNo})
        button->setEnabled(!m_reading.isReading());
    if (count == 0)
        return;
    const QString sentence = m_reading.outcome()->questions.at(m_at).message;
    m_note->setTitle(tr("Question %1 of %2").arg(m_at + 1).arg(count));
    m_note->setText(sentence);
    m_yes->setAccessibleName(tr("Yes: %1").arg(sentence));
    m_no->setAccessibleName(tr("No: %1").arg(sentence));
    m_allYes->setText(tr("Yes to all %n", nullptr, int(count)));
    m_allNo->setText(tr("No to all %n", nullptr, int(count)));
}

ImportNotes::ImportNotes(ImportReading& reading, QWidget* parent)
    : QWidget(parent)
    , m_reading(reading)
    , m_heading(new TextLabel({}, TextSize::Small, Tone::Muted, QFont::DemiBold))
    , m_text(linesBox(tr("Problems and remarks")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    update();
}

void ImportNotes::update()
{
    QStringList lines;
    int problems = 0;
    if (m_reading.outcome()) {
        for (const ImportNote& note : m_reading.outcome()->notes) {
            lines.append(note.message);
            problems += note.kind == ImportNote::Kind::Problem ? 1 : 0;
        }
    }
    const int remarks = int(lines.size()) - problems;
    m_heading->setText(problems == 0 ? tr("%n remark(s)", nullptr, remarks)
            : remarks == 0           ? tr("%n problem(s)", nullptr, problems)
                                     : tr("%1, %2").arg(tr("%n problem(s)", nullptr, problems),
                                         tr("%n remark(s)", nullptr, remarks)));
    showLines(m_text, lines);
    setVisible(!lines.isEmpty());
}

} // namespace console::ui
