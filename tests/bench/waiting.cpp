// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/waiting.h"

#include "bench/measure.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QLoggingCategory>
#include <QScrollBar>

#include <algorithm>

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

QElapsedTimer sinceLastByte;
QString wanted;
QtMessageHandler otherwise = nullptr;

void noteAnswers(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (qstrcmp(context.category, "console.cloud.transport") != 0)
        otherwise(type, context, message);
    else if (message.startsWith(wanted + u" status 200"_s))
        sinceLastByte.start();
}

} // namespace

AnswerClock::AnswerClock()
{
    QLoggingCategory::setFilterRules(u"console.cloud.transport.debug=true"_s);
    otherwise = qInstallMessageHandler(noteAnswers);
}

AnswerClock::~AnswerClock()
{
    qInstallMessageHandler(otherwise);
    QLoggingCategory::setFilterRules({});
}

void AnswerClock::expect(const QString& request)
{
    wanted = request;
}

double AnswerClock::msSince()
{
    return double(sinceLastByte.nsecsElapsed()) / 1e6;
}

FirstPaint::FirstPaint(const QString& table)
    : m_name(table)
{
    qApp->installEventFilter(this);
}

double FirstPaint::wait()
{
    while (m_ms < 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return m_ms;
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Paint || m_table)
        return false;
    auto* table = qobject_cast<ui::DataTable*>(watched->parent());
    if (!table || table->viewport() != watched || table->accessibleName() != m_name
        || table->model()->rowCount() == 0)
        return false;
    m_table = table;
    // Comes when all that is to be painted now is painted.
    QMetaObject::invokeMethod(
        this, [this] { m_ms = AnswerClock::msSince(); }, Qt::QueuedConnection);
    return false;
}

double slowestKeyMs(const ui::DataTable& table, const QString& typed)
{
    QStringList texts;
    for (int i = 1; i <= typed.size(); ++i)
        texts << typed.left(i);
    for (int i = int(typed.size()) - 1; i >= 0; --i)
        texts << typed.left(i);
    double worst = 0;
    QString before;
    for (const QString& text : texts) {
        // Of several times the middle one: what else the machine does is not the key's.
        worst = std::max(worst,
            medianMs(
                5, [&] { table.source()->setFilter(before); },
                [&] {
                    table.source()->setFilter(text);
                    table.viewport()->repaint();
                }));
        before = text;
        QCoreApplication::processEvents();
    }
    return worst;
}

double slowestScrollMs(const ui::DataTable& table)
{
    QScrollBar* bar = table.verticalScrollBar();
    double worst = 0;
    for (int at = bar->minimum(); at < bar->maximum(); at += bar->pageStep()) {
        worst = std::max(worst,
            medianMs(
                5, [&] { bar->setValue(at); },
                [&] {
                    bar->setValue(at + bar->pageStep());
                    table.viewport()->repaint();
                }));
        QCoreApplication::processEvents();
    }
    return worst;
}

} // namespace console::bench
