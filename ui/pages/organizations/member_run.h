// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "ui/pages/organizations/outcomes.h"

namespace console::cloud {
class MembersApi;
}

namespace console::ui {

//! A long piece of work on the people of one organization, step after step, with an outcome for
//! each row. Stopping, or losing the connection, leaves the rest as not tried.
class MemberRun : public QObject {
    Q_OBJECT

public:
    MemberRun(cloud::MembersApi& api, const domain::OrganizationId& organization,
        const QStringList& subjects, QObject* parent = nullptr);

    void start();
    //! The step under way is cancelled; what it did is asked of the server.
    void stop();
    [[nodiscard]] const QList<Outcome>& outcomes() const { return m_outcomes; }
    [[nodiscard]] int total() const { return int(m_outcomes.size()); }
    //! Why it ended early; nothing when it did not.
    [[nodiscard]] const std::optional<base::ApiError>& endedBy() const { return m_endedBy; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

protected:
    using Outcomes = QList<Outcome>;

    //! How many rows the step that starts at `first` takes.
    [[nodiscard]] virtual int stepSize(int first) const = 0;
    [[nodiscard]] virtual base::Call<Outcomes> step(int first, int rows) = 0;
    //! What the server's list tells of a row whose answer was lost.
    [[nodiscard]] virtual Outcome found(
        const QString& subject, const QList<domain::Member>& members) const = 0;

    [[nodiscard]] cloud::MembersApi& api() const { return m_api; }
    [[nodiscard]] const domain::OrganizationId& organization() const { return m_organization; }

private:
    void next();
    void endStep(int rows, const base::Result<Outcomes>& result);
    void ask(int rows);
    void goOn(int rows);

    cloud::MembersApi& m_api;
    domain::OrganizationId m_organization;
    Outcomes m_outcomes;
    std::optional<base::ApiError> m_endedBy;
    base::CallHandle m_call;
    int m_done = 0;
    bool m_stopping = false;
};

//! Invites in batches of 100: the server sends its mails one after the other.
class InviteRun : public MemberRun {
    Q_OBJECT

public:
    InviteRun(cloud::MembersApi& api, const domain::OrganizationId& organization,
        const QStringList& addresses, domain::OrganizationRole role, QObject* parent = nullptr);

protected:
    [[nodiscard]] int stepSize(int first) const override;
    [[nodiscard]] base::Call<Outcomes> step(int first, int rows) override;
    [[nodiscard]] Outcome found(
        const QString& subject, const QList<domain::Member>& members) const override;

private:
    domain::OrganizationRole m_role;
};

//! Removes one after the other. `members` is what the person saw.
class RemoveRun : public MemberRun {
    Q_OBJECT

public:
    RemoveRun(cloud::MembersApi& api, const domain::OrganizationId& organization,
        const QList<domain::Member>& members, const QList<domain::Member>& targets,
        QObject* parent = nullptr);

protected:
    [[nodiscard]] int stepSize(int first) const override;
    [[nodiscard]] base::Call<Outcomes> step(int first, int rows) override;
    [[nodiscard]] Outcome found(
        const QString& subject, const QList<domain::Member>& members) const override;

private:
    QList<domain::Member> m_members;
    QList<domain::Member> m_targets;
};

} // namespace console::ui
