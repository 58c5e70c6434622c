// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_case.h"

#include "domain/wire_names.h"

#include <array>
#include <utility>

namespace console::domain {

namespace {

constexpr std::array methodNames{
    std::pair(IdentityMethod::AccountSession, "account_session"),
    std::pair(IdentityMethod::EmailLoop, "email_loop"),
    std::pair(IdentityMethod::Other, "other"),
};

constexpr std::array roleNames{
    std::pair(RequestRole::Undetermined, "undetermined"),
    std::pair(RequestRole::Controller, "controller"),
    std::pair(RequestRole::Processor, "processor"),
};

constexpr std::array recipientNames{
    std::pair(RequestTask::Recipient::Internal, "internal"),
    std::pair(RequestTask::Recipient::SubProcessor, "sub_processor"),
    std::pair(RequestTask::Recipient::CloudOperator, "cloud_operator"),
};

constexpr std::array evidenceNames{
    std::pair(MoveEvidence::Reason, "reason"),
    std::pair(MoveEvidence::Question, "question"),
    std::pair(MoveEvidence::Answered, "answered"),
    std::pair(MoveEvidence::IdentityMethod, "method"),
    std::pair(MoveEvidence::Message, "message"),
    std::pair(MoveEvidence::SentOn, "sent"),
    std::pair(MoveEvidence::Remedies, "remedies"),
    std::pair(MoveEvidence::KeptCase, "kept_case"),
};

constexpr std::array linkNames{
    std::pair(RequestLink::DuplicateOf, "duplicate_of"),
    std::pair(RequestLink::HasDuplicate, "has_duplicate"),
    std::pair(RequestLink::Related, "related"),
};

constexpr std::array taskNames{
    std::pair(RequestTask::State::Todo, "todo"),
    std::pair(RequestTask::State::Sent, "sent"),
    std::pair(RequestTask::State::Confirmed, "confirmed"),
    std::pair(RequestTask::State::NotApplicable, "not_applicable"),
    std::pair(RequestTask::State::Failed, "failed"),
};

} // namespace

QString wireName(IdentityMethod method)
{
    return nameIn(methodNames, method);
}

std::optional<IdentityMethod> identityMethodOf(const QString& wireName)
{
    return valueIn<IdentityMethod>(methodNames, wireName);
}

QString wireName(RequestRole role)
{
    return nameIn(roleNames, role);
}

std::optional<RequestRole> requestRoleOf(const QString& wireName)
{
    return valueIn<RequestRole>(roleNames, wireName);
}

QString wireName(MoveEvidence evidence)
{
    return nameIn(evidenceNames, evidence);
}

std::optional<MoveEvidence> moveEvidenceOf(const QString& wireName)
{
    return valueIn<MoveEvidence>(evidenceNames, wireName);
}

QString wireName(RequestTask::Recipient recipient)
{
    return nameIn(recipientNames, recipient);
}

std::optional<RequestTask::Recipient> taskRecipientOf(const QString& wireName)
{
    return valueIn<RequestTask::Recipient>(recipientNames, wireName);
}

QString wireName(RequestTask::State state)
{
    return nameIn(taskNames, state);
}

std::optional<RequestTask::State> taskStateOf(const QString& wireName)
{
    return valueIn<RequestTask::State>(taskNames, wireName);
}

QString wireName(RequestLink link)
{
    return nameIn(linkNames, link);
}

std::optional<RequestLink> requestLinkOf(const QString& wireName)
{
    return valueIn<RequestLink>(linkNames, wireName);
}

} // namespace console::domain
