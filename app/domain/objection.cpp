// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/objection.h"

#include "base/refusal.h"
#include "domain/wire_names.h"

#include <array>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ObjectionGround, const char*>, 5> grounds{
    {{ObjectionGround::DataProtection, "data_protection"}, {ObjectionGround::Location, "location"},
        {ObjectionGround::Security, "security"}, {ObjectionGround::Contract, "contract"},
        {ObjectionGround::Other, "other"}}};

constexpr std::array<std::pair<ObjectionState, const char*>, 6> states{
    {{ObjectionState::Open, "open"}, {ObjectionState::Discussing, "discussing"},
        {ObjectionState::Accommodated, "accommodated"}, {ObjectionState::Withdrawn, "withdrawn"},
        {ObjectionState::Terminated, "terminated"}, {ObjectionState::Dismissed, "dismissed"}}};

QString tr(const char* text)
{
    return QCoreApplication::translate("Notice", text);
}

} // namespace

QString wireName(ObjectionGround ground)
{
    return nameIn(grounds, ground);
}

std::optional<ObjectionGround> objectionGround(const QString& wireName)
{
    return valueIn<ObjectionGround>(grounds, wireName);
}

QString wireName(ObjectionState state)
{
    return nameIn(states, state);
}

std::optional<ObjectionState> objectionState(const QString& wireName)
{
    return valueIn<ObjectionState>(states, wireName);
}

bool needsDecision(ObjectionState state)
{
    return state == ObjectionState::Open || state == ObjectionState::Discussing;
}

QList<ObjectionState> statesAfter(ObjectionState state)
{
    if (!needsDecision(state))
        return {};
    QList<ObjectionState> next{ObjectionState::Accommodated, ObjectionState::Withdrawn,
        ObjectionState::Terminated, ObjectionState::Dismissed};
    if (state == ObjectionState::Open)
        next.prepend(ObjectionState::Discussing);
    return next;
}

base::Result<QString> objectionText(const QString& typed)
{
    QString text = typed.trimmed();
    if (text.size() < shortestObjection || text.size() > longestObjection)
        return base::failure(base::ApiError::invalid(u"text"_s,
            tr("Say what speaks against the change, in %1 to %2 characters.")
                .arg(shortestObjection)
                .arg(longestObjection),
            u"objection.text"_s));
    return text;
}

base::Result<QString> objectionOutcome(ObjectionState from, ObjectionState to, const QString& typed)
{
    if (!statesAfter(from).contains(to)) {
        base::ApiError error = base::refusal(base::ApiError::Kind::Conflict, u"objection.state"_s,
            tr("This objection can't become that any more. Look at where it stands now."));
        error.httpStatus = 409;
        return base::failure(std::move(error));
    }
    QString outcome = typed.trimmed();
    const bool silent = outcome.isEmpty() && to != ObjectionState::Withdrawn;
    if (silent || outcome.size() > longestObjection)
        return base::failure(base::ApiError::invalid(u"outcome"_s,
            tr("Say what came of it, in at most %1 characters.").arg(longestObjection),
            u"objection.outcome"_s));
    return outcome;
}

base::Result<QDate> objectionDay(const QDate& received, const QDate& published, const QDate& today)
{
    if (!received.isValid() || received < published || received > today)
        return base::failure(base::ApiError::invalid(u"receivedOn"_s,
            tr("Choose a day from the publication, %1, until today.")
                .arg(published.toString(Qt::ISODate)),
            u"objection.received"_s));
    return received;
}

} // namespace console::domain
