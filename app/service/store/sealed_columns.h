// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/crypto/column_sealer.h"

#include <QList>

namespace console::service {

//! A column whose values are sealed, and what tells its rows apart. The names are those of SQL.
struct SealedColumn {
    const char* table;
    const char* column;
    const char* row; //!< column with the row's id
    const char* workspace; //!< column with the workspace's id; "" where the service owns the row
    const char* lookUp = ""; //!< column with the mark that finds the value; "" where there is none
    bool canonical = false; //!< that mark is of domain::canonicalAddress()

    [[nodiscard]] SealedPlace at(const QString& rowId, const QString& workspaceId = {}) const
    {
        return {table, column, rowId.toUtf8(), workspaceId.toUtf8()};
    }
};

//! All of them. resources/data/columns.json says the same, and why.
namespace sealed {
inline constexpr SealedColumn serviceSecret{"service_secret", "value", "name", ""};
inline constexpr SealedColumn addressKey{"workspace", "address_key", "id", "id"};
inline constexpr SealedColumn email{"account", "email", "id", "", "email_hmac"};
inline constexpr SealedColumn displayName{"account", "display_name", "id", ""};
inline constexpr SealedColumn markKey{"account", "mark_key", "id", ""};
inline constexpr SealedColumn invitationToken{"invitation", "token", "id", "workspace_id"};
inline constexpr SealedColumn trustReason{"trust_request", "reason", "id", "workspace_id"};
inline constexpr SealedColumn listingAuthor{"listing_version", "author_name", "id", "workspace_id"};
inline constexpr SealedColumn listingApprover{
    "listing_version", "approver_name", "id", "workspace_id"};
inline constexpr SealedColumn listingContact{"listing_contact", "contact", "id", "workspace_id"};
inline constexpr SealedColumn emergencyReason{
    "listing_change", "emergency_reason", "id", "workspace_id"};
inline constexpr SealedColumn withdrawalReason{
    "listing_withdrawal", "reason", "version_id", "workspace_id"};
inline constexpr SealedColumn listingDraft{"listing_draft", "content", "id", "workspace_id"};
inline constexpr SealedColumn backupPassword{"backup_settings", "password", "id", ""};
inline constexpr SealedColumn llmEndpoint{
    "llm_settings", "endpoint", "organization_id", "workspace_id"};
inline constexpr SealedColumn llmKey{"llm_settings", "api_key", "organization_id", "workspace_id"};
inline constexpr SealedColumn llmKeyEnd{
    "llm_settings", "key_end", "organization_id", "workspace_id"};
inline constexpr SealedColumn platformKey{
    "llm_platform", "api_key", "workspace_id", "workspace_id"};
inline constexpr SealedColumn platformKeyEnd{
    "llm_platform", "key_end", "workspace_id", "workspace_id"};
inline constexpr SealedColumn allowedEndpoints{
    "llm_platform", "allowed_endpoints", "workspace_id", "workspace_id"};
inline constexpr SealedColumn attestedRegion{"llm_attestation", "region", "id", "workspace_id"};
inline constexpr SealedColumn attestedSource{"llm_attestation", "source", "id", "workspace_id"};
inline constexpr SealedColumn attestedHost{"llm_attestation", "host", "id", "workspace_id"};
inline constexpr SealedColumn relayLogin{"mail_relay", "login", "workspace_id", "workspace_id"};
inline constexpr SealedColumn relayPassword{
    "mail_relay", "password", "workspace_id", "workspace_id"};
inline constexpr SealedColumn senderAddress{
    "mail_relay", "sender_address", "workspace_id", "workspace_id"};
inline constexpr SealedColumn senderName{
    "mail_relay", "sender_name", "workspace_id", "workspace_id"};
inline constexpr SealedColumn mailAddress{"mail", "address", "id", "workspace_id"};
inline constexpr SealedColumn mailContent{"mail", "content", "id", "workspace_id"};
inline constexpr SealedColumn mailLink{"mail", "link", "id", "workspace_id"};
inline constexpr SealedColumn mailReply{"mail", "reply", "id", "workspace_id"};
inline constexpr SealedColumn subscriberAddress{
    "listing_subscriber", "address", "id", "workspace_id", "address_mark", true};
inline constexpr SealedColumn subscriberCode{"listing_subscriber", "code", "id", "workspace_id"};
inline constexpr SealedColumn subscriberReason{
    "listing_subscriber", "reason", "id", "workspace_id"};
inline constexpr SealedColumn subscriberEnd{
    "listing_subscriber", "end_reason", "id", "workspace_id"};
inline constexpr SealedColumn noticeAddress{
    "listing_notice", "address", "id", "workspace_id", "address_mark", true};
inline constexpr SealedColumn objection{"listing_objection", "objection", "id", "workspace_id"};
inline constexpr SealedColumn objectionOutcome{
    "listing_objection", "outcome", "id", "workspace_id"};
inline constexpr SealedColumn letterAddress{"data_request_letter", "address", "id", "workspace_id"};
inline constexpr SealedColumn letterContent{"data_request_letter", "content", "id", "workspace_id"};
inline constexpr SealedColumn letterForm{"data_request_letter", "form", "id", "workspace_id"};
inline constexpr SealedColumn letterReply{"data_request_letter", "reply", "id", "workspace_id"};
inline constexpr SealedColumn requestAddress{
    "data_request", "address", "id", "workspace_id", "address_mark", true};
inline constexpr SealedColumn requestContact{
    "data_request", "controller_contact", "id", "workspace_id"};
inline constexpr SealedColumn requestName{"data_request", "person_name", "id", "workspace_id"};
inline constexpr SealedColumn requestDetails{"data_request", "details", "id", "workspace_id"};
inline constexpr SealedColumn requestSource{"data_request", "source_ref", "id", "workspace_id"};
inline constexpr SealedColumn requestScope{"data_request", "scope", "id", "workspace_id"};
inline constexpr SealedColumn requestIdentity{
    "data_request", "identity_text", "id", "workspace_id"};
inline constexpr SealedColumn outcomeText{
    "data_request_right", "outcome_text", "id", "workspace_id"};
inline constexpr SealedColumn extensionText{
    "data_request_right", "extension_text", "id", "workspace_id"};
inline constexpr SealedColumn requestQuestion{
    "data_request_question", "question", "id", "workspace_id"};
inline constexpr SealedColumn moveEvidence{"data_request_move", "evidence", "id", "workspace_id"};
inline constexpr SealedColumn moveDecision{"data_request_move", "decision", "id", "workspace_id"};
inline constexpr SealedColumn taskEvidence{"data_request_task", "evidence", "id", "workspace_id"};
inline constexpr SealedColumn taskTitle{"data_request_task", "title", "id", "workspace_id"};
inline constexpr SealedColumn holdReason{"data_request_hold", "reason", "id", "workspace_id"};
inline constexpr SealedColumn attachmentName{
    "data_request_attachment", "name", "id", "workspace_id"};
inline constexpr SealedColumn calendarName{"holiday_calendar", "name", "id", "workspace_id"};
//! Its values are bytes, not texts: ColumnSealer::sealBytes().
inline constexpr SealedColumn attachmentPiece{
    "data_request_attachment_piece", "content", "id", "workspace_id"};
} // namespace sealed

[[nodiscard]] inline QList<SealedColumn> sealedColumns()
{
    return {sealed::serviceSecret, sealed::addressKey, sealed::email, sealed::displayName,
        sealed::markKey, sealed::invitationToken, sealed::trustReason, sealed::listingAuthor,
        sealed::listingApprover, sealed::listingContact, sealed::emergencyReason,
        sealed::withdrawalReason, sealed::listingDraft, sealed::backupPassword,
        sealed::requestAddress, sealed::requestContact, sealed::requestName, sealed::requestDetails,
        sealed::requestSource, sealed::requestScope, sealed::requestIdentity, sealed::outcomeText,
        sealed::extensionText, sealed::requestQuestion, sealed::moveEvidence, sealed::moveDecision,
        sealed::taskEvidence, sealed::taskTitle, sealed::holdReason, sealed::attachmentName,
        sealed::attachmentPiece, sealed::llmEndpoint, sealed::llmKey, sealed::llmKeyEnd,
        sealed::platformKey, sealed::platformKeyEnd, sealed::allowedEndpoints,
        sealed::attestedRegion, sealed::attestedSource, sealed::attestedHost, sealed::relayLogin,
        sealed::relayPassword, sealed::senderAddress, sealed::senderName, sealed::mailAddress,
        sealed::mailContent, sealed::mailLink, sealed::mailReply, sealed::letterAddress,
        sealed::letterContent, sealed::letterForm, sealed::letterReply, sealed::subscriberAddress,
        sealed::subscriberCode, sealed::subscriberReason, sealed::subscriberEnd,
        sealed::noticeAddress, sealed::objection, sealed::objectionOutcome, sealed::calendarName};
}

//! Row, workspace and value of each that is not NULL.
[[nodiscard]] inline QString selectSealed(const SealedColumn& column)
{
    const QString workspace
        = *column.workspace ? QString::fromLatin1(column.workspace) : QStringLiteral("''");
    return QStringLiteral("SELECT %1, %2, %3 FROM %4 WHERE %3 IS NOT NULL")
        .arg(QString::fromLatin1(column.row), workspace, QString::fromLatin1(column.column),
            QString::fromLatin1(column.table));
}

} // namespace console::service
