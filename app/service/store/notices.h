// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/notice.h"
#include "service/store/paging.h"

#include <QMap>
#include <QSet>

namespace console::service {

//! Somebody who is to be told of a version, for one organization.
struct NoticeRecipient {
    domain::OrganizationId organizationId = {};
    QString address = {};
    QString language = {}; //!< empty: that of the relay
    std::optional<domain::UserId> userId = {}; //!< of an admin
    std::optional<QString> subscriberId = {}; //!< of a subscriber
    QString code = {}; //!< that ends the subscription; a secret. Empty for an admin
    bool elsewhere = false; //!< the organization is one of the register
};

//! What is written down of one notice.
struct StoredNotice {
    QString versionId = {};
    domain::NoticeKind kind = domain::NoticeKind::Change;
    NoticeRecipient recipient = {};
    QString language = {};
    QString mailId = {};
    QString messageId = {};
};

//! The id of a version and what its row says of its day.
struct NoticedVersion {
    QString id = {};
    QDate publishedOn = {}; //!< UTC
    QDate effectiveDate = {};
};

//! Table listing_notice, and whom to write to.
class NoticeStore {
public:
    NoticeStore(Database& database, domain::WorkspaceId workspace)
        : m_database(database)
        , m_workspace(std::move(workspace))
    {
    }

    [[nodiscard]] std::optional<NoticedVersion> version(int number);
    //! Active admins of the organizations in use, and then those who confirmed a subscription
    //! there.
    [[nodiscard]] QList<NoticeRecipient> recipients();

    //! Marks of the addresses that have such a notice of the version, each with the id of its mail.
    [[nodiscard]] QHash<QString, QString> mails(const QString& versionId, domain::NoticeKind kind);
    //! The same as "ORGANIZATION MARK".
    [[nodiscard]] QSet<QString> told(const QString& versionId, domain::NoticeKind kind);
    [[nodiscard]] QString messageIdOf(const QString& mailId);
    void insert(const StoredNotice& notice, const QDateTime& now);
    //! The day on which customers were told, and until when they can object, on the changes of the
    //! version that have none yet.
    void markTold(const QString& versionId, const QDate& day);
    //! Mails that say the version comes do not leave any more, nor once more: also one that is
    //! being sent and put off, or that did not arrive. Those of its withdrawal do.
    void stopMails(const QString& versionId);

    //! Who was told that the version comes, or may have been, once for each organization: but
    //! nobody who ended their subscription since. After stopMails(): of what is being sent only
    //! that counts which was handed over before.
    [[nodiscard]] QList<NoticeRecipient> reached(const QString& versionId);

    //! Newest first. `organizations` narrows to those when given.
    [[nodiscard]] contract::Page<domain::NoticeDelivery> page(
        int number, const std::optional<QStringList>& organizations, const PageRequest& request);

private:
    [[nodiscard]] domain::NoticeDelivery delivery(const Row& row) const;

    Database& m_database;
    const domain::WorkspaceId m_workspace;
};

//! Keeps in listing_notice what became of the mails that `mails`, a SELECT of their ids, names:
//! before they are forgotten. Only inside change().
void keepOutcomes(Database& database, const QString& mails, const QVariantList& values);

//! Takes a person out of subscriptions and notices, with the mails to them as a subscriber: who is
//! only told of changes has no account. What organizations were told stays on record. Rows by
//! table; only inside change().
[[nodiscard]] QMap<QString, qint64> eraseNotified(
    Database& database, const QString& address, const QDateTime& now);

//! Addresses in subscriptions and notices, with when the row was made.
[[nodiscard]] QList<std::pair<QString, QDateTime>> notifiedAddresses(Database& database);

} // namespace console::service
