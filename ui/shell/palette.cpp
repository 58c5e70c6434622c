// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/palette.h"

#include "ui/parts/data_table.h"
#include "ui/parts/text_label.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_paint.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace console::ui {

namespace {
constexpr QSize wantedSize(640, 460);
constexpr int fromTop = 72; // below the top edge of the window
constexpr int page = 8; // rows that Page Up and Page Down go
constexpr int mostQuoted = 60; // letters of what was typed: one word does not wrap
} // namespace

Palette::Palette(QWidget* window)
    : QDialog(window)
    , m_field(new QLineEdit)
    , m_table(new DataTable(tr("Matches")))
    , m_nothing(new TextLabel({}, TextSize::Body, Tone::Muted))
    , m_note(new TextLabel({}, TextSize::Small, Tone::Muted))
{
    setWindowFlag(Qt::FramelessWindowHint);
    setWindowTitle(tr("Go to"));
    build();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_matches.setFilter(typed);
        showMatches();
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        m_table->selectRow(index.row());
        choose();
    });
    showMatches();
}

void Palette::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::m);
    column->setSpacing(space::m);
    m_field->setAccessibleName(tr("Go to"));
    m_field->setPlaceholderText(
        tr("Page, organization, person, sub-processor, case, setting or action…"));
    m_field->setMaxLength(int(models::PaletteIndex::longestTyped));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(Icon::Search, IconColor::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    m_table->setSource(&m_matches);
    m_table->setEdge(space::m);
    m_table->horizontalHeader()->hide();
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_table, 1);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop);
    column->addWidget(m_nothing, 1);
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_note);
}

void Palette::setIndex(std::shared_ptr<const models::PaletteIndex> index)
{
    // Names come in while one goes through them: what one went to stays chosen.
    const int before = m_table->currentIndex().row();
    const QString wanted
        = before > 0 && before < m_matches.rowCount() ? m_matches.sentence(before) : QString();
    m_matches.setIndex(std::move(index));
    showMatches();
    for (int row = 1; row < m_matches.rowCount() && !wanted.isEmpty(); ++row) {
        if (m_matches.sentence(row) == wanted)
            m_table->selectRow(row);
    }
    showChosen();
}

void Palette::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Palette::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    const QWidget* window = parentWidget()->window();
    resize(wantedSize.boundedTo(window->size() - QSize(2 * space::xl, 2 * space::xl)));
    const int left = (window->width() - width()) / 2;
    move(window->mapToGlobal(QPoint(left, qMin(fromTop, window->height() - height()))));
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Palette::paintEvent(QPaintEvent* event)
{
    QDialog::paintEvent(event);
    // Nothing else sets it apart from the page: it has no frame, and the page the same ground.
    const Tokens& t = tokens(this);
    QPainter painter(this);
    paint::box(painter, rect(), {}, mixed(t.line, t.control, 0.5), 0);
}

void Palette::showMatches()
{
    const bool any = m_matches.rowCount() > 0;
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    QString typed = m_field->text().trimmed();
    if (typed.size() > mostQuoted)
        typed = typed.left(mostQuoted) + QChar(0x2026);
    m_nothing->setText(typed.isEmpty() ? QString() : tr("Nothing is called “%1”.").arg(typed));
    m_table->selectRow(any ? 0 : -1);
    showChosen();
}

void Palette::showChosen()
{
    const int row = m_table->currentIndex().row();
    const QString said = row < 0 || m_matches.rowCount() == 0
        ? m_nothing->text()
        : tr("%1 of %2: %3").arg(row + 1).arg(m_matches.rowCount()).arg(m_matches.sentence(row));
    if (m_field->accessibleDescription() == said)
        return;
    m_field->setAccessibleDescription(said);
    QAccessibleEvent described(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

void Palette::step(int by)
{
    const int count = m_matches.rowCount();
    if (count == 0)
        return;
    m_table->selectRow(qBound(0, m_table->currentIndex().row() + by, count - 1));
    showChosen();
}

void Palette::choose()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_matches.rowCount())
        return;
    const models::PaletteEntry entry = m_matches.entry(row);
    // Why it can't be chosen stands in its row, and is heard.
    if (!entry.disabled.isEmpty())
        return;
    accept();
    Q_EMIT chosen(entry);
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace console::ui
