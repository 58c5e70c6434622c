// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/activity.h"

#include "base/clock.h"
#include "domain/hash_chain.h"

namespace console::domain {

QJsonObject hashedBody(const ActivityEvent& event)
{
    return {
        {QStringLiteral("seq"), event.seq},
        {QStringLiteral("at"), base::isoUtc(event.at)},
        {QStringLiteral("actor"),
            QJsonObject{
                {QStringLiteral("kind"), event.actor.kind},
                {QStringLiteral("id"), event.actor.id},
                {QStringLiteral("role"), event.actor.role},
            }},
        {QStringLiteral("organizationId"),
            event.organizationId ? event.organizationId->text() : QString()},
        {QStringLiteral("action"), event.action},
        {QStringLiteral("target"),
            QJsonObject{
                {QStringLiteral("type"), event.targetType},
                {QStringLiteral("id"), event.targetId},
            }},
        {QStringLiteral("reason"), event.reason},
        {QStringLiteral("before"), event.before},
        {QStringLiteral("after"), event.after},
        {QStringLiteral("requestId"), event.requestId},
    };
}

bool fits(const ActivityEvent& event, const QByteArray& prevHash)
{
    return event.prevHash == prevHash && event.hash == chainHash(prevHash, hashedBody(event));
}

} // namespace console::domain
