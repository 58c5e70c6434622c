// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/request_forms.h"
#include "contract/request_pieces.h"

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

QJsonObject encode(const RequestChange& change)
{
    QJsonObject body;
    if (change.assignee)
        body.insert("assignee"_L1, change.assignee->text());
    insertValue(body, "legalHold"_L1, change.legalHold);
    insertValue(body, "holdReason"_L1, change.holdReason);
    insertValue(body, "restricted"_L1, change.restricted);
    insertValue(body, "feeAsked"_L1, change.feeAsked);
    insertWord(body, "role"_L1, change.role);
    if (change.organizationId)
        body.insert("organizationId"_L1, change.organizationId->text());
    insertValue(body, "controllerContact"_L1, change.controllerContact);
    insertValue(body, "scope"_L1, change.scope);
    insertValue(body, "retentionMonths"_L1, change.retentionMonths);
    insertValue(body, "language"_L1, change.language);
    return body;
}

RequestChange decodeRequestChange(JsonReader& reader)
{
    RequestChange change;
    change.assignee = readOptionalId<domain::UserId>(reader, "assignee"_L1);
    change.legalHold = reader.optionalBoolean("legalHold"_L1);
    change.holdReason = reader.optionalString("holdReason"_L1);
    change.restricted = reader.optionalBoolean("restricted"_L1);
    change.feeAsked = reader.optionalBoolean("feeAsked"_L1);
    change.role = readOptionalWord<domain::RequestRole>(
        reader, "role"_L1, u"undetermined, controller or processor"_s, domain::requestRoleOf);
    change.organizationId = readOptionalId<domain::OrganizationId>(reader, "organizationId"_L1);
    change.controllerContact = reader.optionalString("controllerContact"_L1);
    change.scope = reader.optionalString("scope"_L1);
    change.retentionMonths = readOptionalNumber(reader, "retentionMonths"_L1, 0);
    change.language = reader.optionalString("language"_L1);
    return change;
}

} // namespace console::contract
