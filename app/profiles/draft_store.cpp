// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/draft_store.h"

#include <QLoggingCategory>

namespace console::profiles {

using base::Done;
using base::Result;

namespace {

Q_LOGGING_CATEGORY(log, "console.drafts")

void tell(const Result<Done>& done)
{
    if (!done)
        qCWarning(log) << "a draft is not as it should be:" << done.error().code
                       << done.error().detail;
}

} // namespace

DraftStore::DraftStore(
    const QString& folder, const QByteArray& key, const base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_folder(std::make_shared<const DraftFolder>(folder, key))
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_pool.start([this, from = m_folder, now = m_clock()] {
        // The pool ends before this does.
        QMetaObject::invokeMethod(
            this, [this, found = from->readAll(now)] { take(found); }, Qt::QueuedConnection);
    });
}

DraftStore::~DraftStore()
{
    m_pool.waitForDone();
}

void DraftStore::take(const QList<Draft>& found)
{
    for (const Draft& draft : found) {
        if (!m_touched.contains(draft.form))
            m_drafts.insert(draft.form, draft);
    }
    m_touched.clear();
    m_isRead = true;
    Q_EMIT read();
}

std::optional<Draft> DraftStore::find(const QString& form) const
{
    const auto found = m_drafts.constFind(form);
    return found == m_drafts.constEnd() ? std::nullopt : std::optional(*found);
}

void DraftStore::keep(Draft draft)
{
    draft.at = m_clock();
    m_drafts.insert(draft.form, draft);
    if (!m_isRead)
        m_touched.insert(draft.form);
    m_pool.start([to = m_folder, draft] { tell(to->write(draft)); });
}

void DraftStore::forget(const QString& form)
{
    m_drafts.remove(form);
    if (!m_isRead)
        m_touched.insert(form);
    m_pool.start([from = m_folder, form] { tell(from->remove(form)); });
}

} // namespace console::profiles
