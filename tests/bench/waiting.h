// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "ui/parts/data_table.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace console::bench {

//! The value of a call; an error ends the program.
template <typename T>
T await(base::Call<T> call)
{
    std::optional<base::Result<T>> end;
    QObject receiver;
    std::move(call).then(&receiver, [&](base::Result<T> result) { end = std::move(result); });
    while (!end)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (!*end)
        qFatal("%s", qPrintable(end->error().message));
    return std::move(**end);
}

//! Knows when the last answer to some request was whole, from what the transport logs before
//! anything is made of it. One at a time.
class AnswerClock {
public:
    AnswerClock();
    ~AnswerClock();
    Q_DISABLE_COPY_MOVE(AnswerClock)

    //! "GET /organizations"
    static void expect(const QString& request);
    static double msSince();
};

//! Notes when a table of this name has painted its first rows.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(const QString& table);
    [[nodiscard]] ui::DataTable* table() const { return m_table; }
    //! Until they are seen, since the answer was whole.
    double wait();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_name;
    ui::DataTable* m_table = nullptr;
    double m_ms = -1;
};

//! Of typing `typed` into the filter of that table, key by key, and taking it back: the slowest
//! one, painted, in milliseconds.
[[nodiscard]] double slowestKeyMs(const ui::DataTable& table, const QString& typed);

//! Of going through that table by the page: the slowest step, painted, in milliseconds.
[[nodiscard]] double slowestScrollMs(const ui::DataTable& table);

} // namespace console::bench
