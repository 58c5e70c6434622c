// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/order_keeper.h"

namespace console::ui {

using contract::ListingDraftView;

namespace {
constexpr int movingPause = 1200; // milliseconds

QStringList slugsOf(const Entries& entries)
{
    QStringList slugs;
    slugs.reserve(entries.size());
    for (const domain::SubProcessor& entry : entries)
        slugs.append(entry.slug);
    return slugs;
}
} // namespace

OrderKeeper::OrderKeeper(ListingDesk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(movingPause);
    connect(&m_pause, &QTimer::timeout, this, &OrderKeeper::flush);
}

void OrderKeeper::begin()
{
    if (m_isPending)
        return;
    m_isPending = true;
    m_seen = m_desk.nextEntries();
    m_order = slugsOf(m_seen);
}

int OrderKeeper::move(const QString& slug, int by)
{
    const QStringList now = m_isPending ? m_order : slugsOf(m_desk.nextEntries());
    const qsizetype from = now.indexOf(slug);
    if (from < 0)
        return 0;
    const qsizetype to = qBound<qsizetype>(0, from + by, now.size() - 1);
    if (to == from)
        return int(from) + 1;
    begin();
    return placed(from, to);
}

int OrderKeeper::moveBefore(const QString& slug, const QString& other)
{
    begin();
    const qsizetype from = m_order.indexOf(slug);
    if (from < 0)
        return 0;
    const qsizetype before = m_order.indexOf(other);
    const qsizetype to = before < 0 ? m_order.size() - 1 : before > from ? before - 1 : before;
    return placed(from, to);
}

int OrderKeeper::placed(qsizetype from, qsizetype to)
{
    m_order.move(from, to);
    m_pause.start();
    Q_EMIT moved();
    return int(to) + 1;
}

Entries OrderKeeper::entries() const
{
    const Entries now = m_desk.nextEntries();
    return m_isPending ? inOrder(now, m_seen, m_order) : now;
}

void OrderKeeper::flush()
{
    m_pause.stop();
    if (!m_isPending || m_isSaving)
        return;
    if (m_order == slugsOf(m_seen)) {
        // Back where it was.
        discard();
        return;
    }
    m_isSaving = true;
    const auto edit = [seen = m_seen, order = m_order](const Entries& now) {
        return base::Result<Entries>(inOrder(now, seen, order));
    };
    m_desk.rewrite(edit).then(
        this, [this, written = m_order](const base::Result<ListingDraftView>& draft) {
            end(draft, written);
        });
}

void OrderKeeper::end(const base::Result<ListingDraftView>& draft, const QStringList& written)
{
    m_isSaving = false;
    if (!draft) {
        Q_EMIT failed(draft.error());
        return;
    }
    // What was moved while this was on its way is kept by the next write.
    const bool more = m_isPending && m_order != written;
    m_isPending = more;
    if (more) {
        m_seen = draft->draft.entries;
        m_pause.start();
    }
    Q_EMIT kept(*draft);
}

void OrderKeeper::discard()
{
    m_pause.stop();
    m_isPending = false;
    Q_EMIT moved();
}

} // namespace console::ui
