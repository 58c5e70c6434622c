// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/file_drop.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/icon_label.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QStandardPaths>

namespace console::ui {

FileDrop::FileDrop(const QString& title, const QString& filter, QWidget* parent)
    : QFrame(parent)
    , m_title(title)
    , m_filter(filter)
    , m_words(new ElidedLabel)
    , m_choose(new PlainButton(QString()))
{
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* said = new QWidget;
    auto* words = new QHBoxLayout(said);
    words->setContentsMargins({});
    words->setSpacing(space::m);
    words->addWidget(new IconLabel(icon(Icon::Export, IconColor::Muted), 20));
    words->addWidget(m_words, 1);
    // In a pane the button stands below, so that the words are whole.
    auto* row = new FlowLayout(space::m, this);
    row->setContentsMargins(space::m, space::m, space::m, space::m);
    row->addWidget(said);
    row->addWidget(m_choose);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &FileDrop::choose);
    setPath({});
}

void FileDrop::setPath(const QString& path)
{
    const QFileInfo file(path);
    m_words->setText(path.isEmpty()
            ? tr("Drop a file here")
            : tr("%1 · %2").arg(file.fileName(), QLocale().formattedDataSize(file.size(), 1)));
    m_words->setTone(path.isEmpty() ? Tone::Muted : Tone::Neutral);
    m_words->setToolTip(path);
    m_choose->setText(path.isEmpty() ? tr("Choose a file…") : tr("Another file…"));
    if (m_path == path)
        return;
    m_path = path;
    Q_EMIT pathChanged();
}

void FileDrop::choose()
{
    auto* dialog = new QFileDialog(this, m_title,
        m_path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                         : QFileInfo(m_path).absolutePath(),
        m_filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FileDrop::fileChosen);
    dialog->open();
}

QString FileDrop::fileIn(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

void FileDrop::dragEnterEvent(QDragEnterEvent* event)
{
    if (fileIn(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_hovered = true;
    update();
}

void FileDrop::dragLeaveEvent(QDragLeaveEvent*)
{
    m_hovered = false;
    update();
}

void FileDrop::dropEvent(QDropEvent* event)
{
    m_hovered = false;
    update();
    event->acceptProposedAction();
    Q_EMIT fileChosen(fileIn(event->mimeData()));
}

void FileDrop::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_hovered ? t.accent : t.control, 1, Qt::DashLine));
    painter.setBrush(m_hovered ? t.soft : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace console::ui
