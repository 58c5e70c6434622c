// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_guards.h"

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

QString wireName(RequestTask::State state)
{
    return nameIn(taskNames, state);
}

std::optional<RequestTask::State> taskStateOf(const QString& wireName)
{
    return valueIn<RequestTask::State>(taskNames, wireName);
}

} // namespace console::domain
