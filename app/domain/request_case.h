// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_evidence.h"
#include "domain/request_retention.h"
#include "domain/request_summary.h"

namespace console::domain {

//! How it was proved who asks, and by whom that was checked.
struct IdentityProof {
    IdentityMethod method = IdentityMethod::EmailLoop;
    QString text; //!< for IdentityMethod::Other
    QDateTime at; //!< UTC
    RequestWorker by; //!< nobody where the person proved it themselves, signed in
};

//! A question that was sent to the person.
struct RequestQuestion {
    QString id; //!< UUID
    RequestPause pause;
    QList<DataRight> rights; //!< whose clock it stops
    QString text; //!< 10 to 2000 characters
    std::optional<QDate> answerUntil; //!< last day of the window for an answer
};

//! What only a task has that somebody added. Such a task never holds up the answer.
struct AddedTask {
    RequestWorker assignee; //!< without an id: nobody
    std::optional<QDate> dueOn;
    RequestWorker by;
};

//! A task with all that is kept of it.
struct CaseTask {
    QString id; //!< UUID
    RequestTask task;
    QString key; //!< slug of the sub-processor, or table of the column table
    QString action; //!< what has to be done, in words
    QList<DataRight> rights; //!< that it serves
    std::optional<QDate> sentOn;
    std::optional<QDate> confirmedOn;
    std::optional<int> count; //!< of records that were found or erased
    std::optional<AddedTask> added; //!< its name is what they wrote, until the case is purged
};

inline constexpr qsizetype longestTaskEvidence = 500;
inline constexpr qsizetype longestTaskTitle = 200;

//! What is left of the name of a task that somebody added.
[[nodiscard]] inline QString addedTaskName()
{
    return QStringLiteral("Task added by hand");
}

//! What a move found, for the record of it.
struct MoveFigures {
    std::optional<int> listingVersion; //!< of sub-processors, that the tasks were made from
    int tasks = 0;
    int settled = 0;
    int sent = 0; //!< to a recipient who has not confirmed

    friend bool operator==(const MoveFigures&, const MoveFigures&) = default;
};

//! One move of a case, as it is kept: never changed, never removed before the case is purged. The
//! first has the row "1" and `to` Received. A correction of what was recorded stands among them
//! with the row correctionRow(), and that its dates were counted anew with recountRow().
struct RequestEvent {
    int number = 1; //!< from 1 without gaps
    QDateTime at; //!< UTC
    RequestWorker by; //!< nobody: the service, or with row "1" the person, about themselves
    RequestStatus from = RequestStatus::Received;
    RequestStatus to = RequestStatus::Received;
    QString row;
    GivenEvidence evidence; //!< of the kept case its ref only
    std::optional<MoveFigures> figures; //!< rows 9 and 11
    QList<RequestedRight> decision; //!< outcome, ground and text of each right, when it was closed
    std::optional<PurgeReceipt> receipt; //!< row 17
};

//! That nothing of a case may be erased (GDPR, article 17(3)(e)), or may be again.
struct LegalHold {
    bool held = true; //!< else it was released
    QString reason; //!< empty once the case is purged
    RequestWorker by;
    QDateTime at; //!< UTC
};

enum class RequestLink {
    DuplicateOf, //!< the other one goes on in place of this one
    HasDuplicate,
    Related, //!< by hand
};

//! "duplicate_of", "has_duplicate", "related"
[[nodiscard]] QString wireName(RequestLink link);
[[nodiscard]] std::optional<RequestLink> requestLinkOf(const QString& wireName);

//! Another case of the same address, or one that was linked.
struct RelatedCase {
    QString id;
    QString ref;
    RequestStatus status = RequestStatus::Received;
    QList<DataRight> rights;
    QDateTime receivedAt; //!< UTC
    std::optional<RequestLink> link; //!< nothing: offered only, since it has the same address
};

//! What is known of the person in this service.
struct SubjectStanding {
    bool known = false; //!< there is an account with this address
    bool oneself = false; //!< it is that of who asks now
    QStringList onlyAdminOf; //!< names of organizations that would be without an admin

    friend bool operator==(const SubjectStanding&, const SubjectStanding&) = default;
};

//! A move that the table has from where the case stands.
struct PossibleMove {
    RequestMove move; //!< its evidence as neededEvidence() gives it
    QList<MoveObstacle> obstacles; //!< why not now; empty: it is possible

    [[nodiscard]] bool isOpen() const { return obstacles.isEmpty(); }
};

//! What the newest version of its calendar would make of the dates of a case.
struct CalendarRenewal {
    QString version;
    QList<RightClock> rights; //!< as they would be, without traces
};

//! All about a case but its address, which is shown on its own. Until then the name and the
//! addresses in all that somebody typed are masked.
struct RequestCase {
    RequestSummary summary; //!< its rights whole, with traces
    QString calendar; //!< id of what the working days are counted with
    QString calendarVersion; //!< the one that it keeps; empty: was never counted
    QString calendarName; //!< of an imported one, as it is called now; else empty
    std::optional<CalendarRenewal> renewal; //!< while there is a newer version of the calendar
    int targetReserve = usualTargetReserve; //!< working days
    QString language = QStringLiteral("en"); //!< of its letters: one of mailLanguages()
    QString name; //!< of the person, as they gave it; may be empty
    QString details; //!< what they wrote
    QString sourceRef; //!< where the original lies: the id of a mail, the number of a ticket
    QString scope; //!< which data the request is about; empty: not said yet
    std::optional<IdentityProof> identity;
    OrganizationId organizationId; //!< the controller, where we are the processor; may be empty
    QString controllerContact; //!< whom to write to there
    SubjectStanding subject;
    QList<RequestQuestion> questions; //!< in order of their days
    QList<CaseTask> tasks; //!< as they came; of those that were made together internal ones first
    QList<RequestEvent> history; //!< oldest first
    QList<LegalHold> holds; //!< oldest first
    QList<RelatedCase> related; //!< newest first
    QList<PossibleMove> moves; //!< in the order of the states; none for who only reads
    bool fourEyes = false; //!< each outcome needs a second person
    int retentionMonths = 0;
    std::optional<QDate> purgeOn; //!< of a closed case: the first day on which it may be purged
    QDateTime createdAt; //!< UTC
    QDateTime updatedAt; //!< UTC
};

inline constexpr qsizetype longestRequestDetails = 4000;
inline constexpr qsizetype longestRequestScope = 1000;
inline constexpr qsizetype longestPersonName = 120;
inline constexpr qsizetype longestSourceRef = 200;
inline constexpr qsizetype longestControllerContact = 500;

} // namespace console::domain
