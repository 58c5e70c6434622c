// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/notice.h"
#include "service/store/database.h"

namespace console::service {

//! One that begins: pending.
struct NewSubscriber {
    QString id = {}; //!< UUID
    domain::OrganizationId organizationId = {};
    QString address = {}; //!< as domain::emailAddress() gives it
    QString language = {};
    QString reason = {};
    QString code = {}; //!< a secret
    QByteArray codeHash = {}; //!< hex SHA-256 of it
    domain::UserId addedBy = {};
    bool elsewhere = false; //!< the organization is one of the register
};

//! Table listing_subscriber.
class SubscriberStore {
public:
    SubscriberStore(Database& database, domain::WorkspaceId workspace)
        : m_database(database)
        , m_workspace(std::move(workspace))
    {
    }

    //! Those that were added, and the active admins of organizations in use; by name of the
    //! organization, admins first. `organizations` narrows to those when given.
    [[nodiscard]] QList<domain::Subscriber> all(const std::optional<QStringList>& organizations);
    [[nodiscard]] std::optional<domain::Subscriber> find(const QString& id);
    //! One that has not ended.
    [[nodiscard]] std::optional<domain::Subscriber> byCode(const QByteArray& codeHash);
    //! The workspace of the one that byCode() finds there; for who has nothing but the code.
    [[nodiscard]] static std::optional<domain::WorkspaceId> workspaceOf(
        Database& database, const QByteArray& codeHash);
    //! Workspaces with one that was asked before `moment` and has not answered.
    [[nodiscard]] static QList<domain::WorkspaceId> withUnanswered(
        Database& database, const QDateTime& moment);
    //! Those of this one.
    [[nodiscard]] QList<domain::Subscriber> unanswered(const QDateTime& moment);
    [[nodiscard]] bool has(const domain::OrganizationId& organization, const QString& address);

    void insert(const NewSubscriber& subscriber, const QDateTime& now);
    void confirm(const QString& id, const QDateTime& now);
    //! Its address and its code are forgotten, and mails to it that have not left do not leave.
    //! `by` nobody: whoever reads its mails did so.
    void end(const QString& id, const QString& reason, const std::optional<domain::UserId>& by,
        const QDateTime& now);

private:
    [[nodiscard]] QList<domain::Subscriber> added(const QString& where, const QVariantList& values);
    [[nodiscard]] QList<domain::Subscriber> admins();

    Database& m_database;
    const domain::WorkspaceId m_workspace;
};

} // namespace console::service
