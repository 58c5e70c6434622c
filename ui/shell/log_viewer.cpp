// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/log_viewer.h"

#include "ui/parts/flow_layout.h"

#include <QClipboard>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPointer>
#include <QScrollBar>
#include <QShortcut>
#include <QThreadPool>
#include <QVBoxLayout>

namespace console::ui {

namespace {
constexpr qint64 most = 512 * 1024;
constexpr int mostLines = 20000;
constexpr int interval = 1000; // milliseconds
constexpr int filterWidth = 280;
} // namespace

LogPiece readLog(const QString& path, qint64 from)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {{}, 0, true, LogViewer::tr("There is no log file yet.")};
    LogPiece piece;
    const qint64 size = file.size();
    // Shorter than before: the file was full, and a new one began.
    piece.afresh = size < from || size - from > most;
    const qint64 start = piece.afresh ? qMax<qint64>(0, size - most) : from;
    file.seek(start);
    piece.bytes = file.read(most);
    piece.end = start + piece.bytes.size();
    // Not with half a line at the top.
    if (piece.afresh && start > 0)
        piece.bytes.remove(0, piece.bytes.indexOf('\n') + 1);
    return piece;
}

LogViewer::LogViewer(const QString& path, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_path(path)
    , m_filter(new QLineEdit)
    , m_follow(new QCheckBox(tr("Follow")))
    , m_text(new QPlainTextEdit)
    , m_count(new TextLabel({}, TextSize::Small, Tone::Muted))
{
    setWindowTitle(tr("Log"));
    resize(880, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::m);
    column->setSpacing(space::m);
    auto* row = new FlowLayout(space::m);
    column->addLayout(row);
    m_filter->setAccessibleName(tr("Filter the log"));
    m_filter->setPlaceholderText(tr("Filter lines"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(ui::icon(Icon::Search, IconColor::Muted), QLineEdit::LeadingPosition);
    m_filter->setFixedWidth(filterWidth);
    m_follow->setChecked(true);
    auto* copy = new QPushButton(tr("Copy lines"));
    copy->setAutoDefault(false);
    copy->setIcon(ui::icon(Icon::Copy));
    row->addWidget(m_filter);
    row->addWidget(m_follow);
    row->addStretch();
    row->addWidget(copy);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Log lines"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMaximumBlockCount(mostLines);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(static_cast<int>(TextSize::Small) + 1);
    m_text->setFont(fixed);
    column->addWidget(m_text, 1);
    column->addWidget(m_count);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &LogViewer::read);
    connect(m_filter, &QLineEdit::textChanged, this, &LogViewer::showLines);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(); });
    auto* close = new QShortcut(Qt::Key_Escape, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
}

void LogViewer::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_timer.start();
    read();
}

void LogViewer::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void LogViewer::read()
{
    if (m_reading || (m_end > 0 && !m_follow->isChecked()))
        return;
    m_reading = true;
    const QPointer<LogViewer> self(this);
    QThreadPool::globalInstance()->start([self, path = m_path, from = m_end] {
        const LogPiece piece = readLog(path, from);
        // By way of the application: the viewer may be gone by then.
        QMetaObject::invokeMethod(qApp, [self, piece] {
            if (self)
                self->take(piece);
        });
    });
}

void LogViewer::take(const LogPiece& piece)
{
    m_reading = false;
    if (!piece.error.isEmpty()) {
        m_count->setText(piece.error);
        return;
    }
    m_end = piece.end;
    if (piece.afresh) {
        m_lines.clear();
        m_unfinished.clear();
    }
    QByteArray bytes = m_unfinished + piece.bytes;
    const qsizetype last = bytes.lastIndexOf('\n');
    m_unfinished = bytes.mid(last + 1);
    bytes.truncate(qMax<qsizetype>(0, last));
    QStringList lines;
    if (!bytes.isEmpty())
        lines = QString::fromUtf8(bytes).split(QLatin1Char('\n'));
    m_lines += lines;
    if (m_lines.size() > mostLines)
        m_lines.remove(0, m_lines.size() - mostLines);
    if (piece.afresh)
        showLines();
    else
        append(lines);
}

void LogViewer::showLines()
{
    m_text->clear();
    append(m_lines);
}

void LogViewer::append(const QStringList& lines)
{
    const QString wanted = m_filter->text().trimmed();
    QScrollBar* bar = m_text->verticalScrollBar();
    const int before = bar->value();
    const QStringList shown = wanted.isEmpty() ? lines : lines.filter(wanted, Qt::CaseInsensitive);
    if (!shown.isEmpty())
        m_text->appendPlainText(shown.join(QLatin1Char('\n')));
    bar->setValue(m_follow->isChecked() ? bar->maximum() : before);
    const int count = m_text->toPlainText().isEmpty() ? 0 : m_text->blockCount();
    m_count->setText(tr("%1 of %2 lines · %3").arg(count).arg(m_lines.size()).arg(m_path));
}

} // namespace console::ui
