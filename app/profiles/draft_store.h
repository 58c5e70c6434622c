// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "profiles/draft_folder.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace console::profiles {

//! The drafts of the profile that is open, as the forms see them: what is kept or forgotten counts
//! at once, and is on the disk soon after, written beside the window one after the other. What is
//! under way ends before the store does.
class DraftStore : public QObject {
    Q_OBJECT

public:
    //! Reads what there is; read() then. `key` as for DraftFolder.
    DraftStore(const QString& folder, const QByteArray& key,
        const base::Clock& clock = base::systemClock(), QObject* parent = nullptr);
    ~DraftStore() override;

    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] std::optional<Draft> find(const QString& form) const;
    //! `draft.at` is set here. What can't be written is said by the log.
    void keep(Draft draft);
    void forget(const QString& form);

Q_SIGNALS:
    void read();

private:
    void take(const QList<Draft>& found);

    std::shared_ptr<const DraftFolder> m_folder;
    base::Clock m_clock;
    QHash<QString, Draft> m_drafts; //!< by form
    QSet<QString> m_touched; //!< kept or forgotten before they were read
    bool m_isRead = false;
    QThreadPool m_pool; //!< of one thread: in this order
};

} // namespace console::profiles
