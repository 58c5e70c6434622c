// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_change.h"
#include "domain/mail.h"

namespace console::domain {

//! Whether changes of the listing are told to a subscriber.
enum class SubscriberState {
    Pending, //!< nobody has confirmed that the address wants them
    Confirmed,
    Ended, //!< for good; the address is forgotten
};

//! "pending", "confirmed", "ended"
[[nodiscard]] QString wireName(SubscriberState state);
[[nodiscard]] std::optional<SubscriberState> subscriberState(const QString& wireName);

//! Whom changes of the listing are told for an organization: each of its admins, and whoever was
//! added.
struct Subscriber {
    QString id = {}; //!< UUID; empty for an admin, who is none that could be removed
    OrganizationId organizationId = {};
    QString organizationName = {};
    QString address = {}; //!< masked for who may not see it; empty once it has ended
    QString language = {}; //!< one of mailLanguages()
    SubscriberState state = SubscriberState::Pending;
    QString reason = {}; //!< why it was added; empty for an admin
    std::optional<QDateTime> addedAt = {}; //!< UTC; not of an admin
    std::optional<QDateTime> confirmedAt = {};
    std::optional<QDateTime> endedAt = {};
    QString endReason = {};
    qint64 rev = 0; //!< for If-Match; 0 for an admin

    [[nodiscard]] bool isAdmin() const { return id.isEmpty(); }
};

//! How many addresses can be added for an organization within 24 hours: each is sent a mail that it
//! did not ask for. Who may publish the listing adds as many as there are.
inline constexpr int mostSubscribersInDay = 20;
//! How long an address is kept that was asked and has not answered.
inline constexpr int daysToConfirm = 90;

//! What a person wrote of why an address is added or removed.
inline constexpr qsizetype longestSubscriberReason = 500;
//! Without white space around it. Error InvalidInput, field "reason", "subscriber.reason": not 1 to
//! 500 characters.
[[nodiscard]] base::Result<QString> subscriberReason(const QString& typed);

//! Of what somebody is told.
enum class NoticeKind {
    Change, //!< that the version comes
    Withdrawal, //!< that it does not, as it was withdrawn
};

//! "change", "withdrawal"
[[nodiscard]] QString wireName(NoticeKind kind);
[[nodiscard]] std::optional<NoticeKind> noticeKind(const QString& wireName);

//! How much of its notice somebody has who is told of a version.
struct NoticeTerm {
    int days = 0; //!< until the version holds; 0 where it does already
    int promised = 0; //!< the longest notice of its changes, in days

    [[nodiscard]] bool isShort() const { return days < promised; }
    friend bool operator==(const NoticeTerm&, const NoticeTerm&) = default;
};
//! Of a version that holds from `effective` on, told on `told`, both UTC.
[[nodiscard]] NoticeTerm noticeTerm(const QDate& effective, int promised, const QDate& told);
//! The same of the version that these changes make.
[[nodiscard]] NoticeTerm noticeTerm(const QList<ListingChange>& changes, const QDate& told);

//! That somebody was told of a version or its withdrawal, for an organization.
struct NoticeDelivery {
    QString id = {}; //!< UUID
    int version = 0; //!< its number
    NoticeKind kind = NoticeKind::Change;
    OrganizationId organizationId = {};
    QString organizationName = {};
    QString address = {}; //!< masked for who may not see it; empty once the person was erased
    bool admin = false; //!< an admin of the organization, else a subscriber
    QString language = {};
    MailState state = MailState::Queued;
    QDateTime toldAt = {}; //!< UTC, when the notice was written
    std::optional<NoticeTerm> term = {}; //!< on that day; not of a withdrawal, nor where the
                                         //!< service is an older one
    std::optional<QDateTime> leftAt = {}; //!< UTC, when the relay took it
    QString messageId = {}; //!< of the mail, as in Mail
    QString contentHash = {}; //!< hex SHA-256 of the mail that left; empty before
    QString mailId = {}; //!< of the mail; empty once that is forgotten

    friend bool operator==(const NoticeDelivery&, const NoticeDelivery&) = default;
};

//! What telling of a version did.
struct NoticeOutcome {
    int mails = 0; //!< that leave now; one for each address
    int notices = 0; //!< one for each address and organization
    int told = 0; //!< notices that there were before
};

//! The first line has the titles; RFC 4180, in UTF-8 with its mark, safe for spreadsheets.
[[nodiscard]] QByteArray noticesToCsv(const QList<NoticeDelivery>& notices);
//! {"formatVersion": 1, "version": …, "notices": […]}
[[nodiscard]] QByteArray noticesToJson(int version, const QList<NoticeDelivery>& notices);

//! Whether anything in them is more than editorial, so that customers are to be told.
[[nodiscard]] bool needNotice(const QList<ListingChange>& changes);

//! Until when an objection to a version with these changes comes in time: its longest notice, from
//! the day on which customers were told of each, else from `published` on.
[[nodiscard]] QDate objectionsUntil(const QList<ListingChange>& changes, const QDate& published);

} // namespace console::domain
