// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/attention_lists.h"
#include "watch/watch_target.h"
#include "watch/watched_items.h"

#include <QObject>
#include <QSet>

namespace console::watch {

//! What one round has found.
struct RoundFindings {
    Items items;
    QSet<domain::AttentionKind> read; //!< kinds that `items` has as far as they were looked at
    //! Of `read`, those of which more may be there than was looked at.
    QSet<domain::AttentionKind> partly;
    QStringList things; //!< AttentionPlace::thing of all that were looked at for `partly`
    QHash<domain::OrganizationId, Items> organizations; //!< of those that were asked for
    //! Why the round was not gone to its end: nothing answers, or nobody is signed in any more.
    std::optional<base::ApiError> broken;
};

//! Asks one server, one cheap list after the other, what wants attention. One round: make a new one
//! for the next. Deleting it stops the round.
class WatchRound : public QObject {
    Q_OBJECT
public:
    //! `fresh`: which lists that the window has read already will do. `organizations`: whose
    //! members are read in this round.
    WatchRound(WatchTarget target, cloud::Freshness fresh, QList<domain::Membership> organizations,
        QObject* parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(const console::watch::RoundFindings& findings);

private:
    using Kinds = QSet<domain::AttentionKind>;

    void next();
    void end();
    template <typename T>
    void ask(base::Call<T> call, const Kinds& kinds, std::function<void(const T&)> take);
    void askCases();
    void askDraft();
    void askObjections();
    void askListing();
    void askLlm();
    void askBudgets();
    void askBackups();
    void askMembers(const domain::Membership& membership);
    [[nodiscard]] bool may(domain::Action action) const;
    [[nodiscard]] bool isOnlyBeside(const base::ApiError& error) const;
    [[nodiscard]] domain::UserId self() const;

    WatchTarget m_target;
    cloud::Freshness m_fresh;
    Watching m_watching;
    QList<std::function<void()>> m_steps;
    RoundFindings m_findings;
};

} // namespace console::watch
