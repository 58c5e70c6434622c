// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/mail_rows.h"
#include "service/store/paging.h"

namespace console::service {

//! Table mail, as people see and change it. What sends it has MailQueue.
class MailStore {
public:
    explicit MailStore(Database& database)
        : m_database(database)
    {
    }

    //! Queued from now on.
    void insert(const StoredMail& stored, const QDateTime& now);
    [[nodiscard]] std::optional<StoredMail> find(
        const domain::WorkspaceId& workspace, const QString& id);
    //! Newest first. `organizations` narrows to those when given.
    [[nodiscard]] contract::Page<StoredMail> page(const domain::WorkspaceId& workspace,
        const std::optional<QStringList>& organizations, const PageRequest& request);
    //! What became of the last mail with this invitation of that organization, if there was one.
    [[nodiscard]] std::optional<domain::MailState> stateOf(
        const QString& invitationId, const domain::OrganizationId& organization);
    //! Those with this Message-ID.
    [[nodiscard]] QList<StoredMail> withMessageId(
        const domain::WorkspaceId& workspace, const QString& messageId);

    //! Queued anew, with all its tries before it.
    void sendAgain(const QString& id, const QDateTime& now);
    void bounce(const StoredMail& stored, const QString& why, const QDateTime& now);
    //! It does not leave any more, nor once more.
    void stop(const QString& id, const QDateTime& now);
    //! The same for those of a case.
    void stopCase(const QString& requestId, const QDateTime& now);
    //! All of a case, whether they have left or not.
    qint64 forgetCase(const QString& requestId);
    void remove(const QString& id);
    //! Mails that nothing will become of any more, and that were last changed before `moment`.
    qint64 forgetBefore(const QDateTime& moment);

private:
    [[nodiscard]] QList<std::pair<QString, QString>> texts(const domain::WorkspaceId& workspace);

    Database& m_database;
};

} // namespace console::service
