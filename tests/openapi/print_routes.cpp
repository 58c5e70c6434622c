// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/routes.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using console::contract::Access;
using console::contract::Route;

namespace {

QString nameOf(Access access)
{
    switch (access) {
    case Access::Public:
        return QStringLiteral("Public");
    case Access::Cookie:
        return QStringLiteral("Cookie");
    case Access::Session:
        return QStringLiteral("Session");
    case Access::Organization:
        return QStringLiteral("Organization");
    case Access::OrganizationMember:
        return QStringLiteral("OrganizationMember");
    case Access::OrganizationAdmin:
        return QStringLiteral("OrganizationAdmin");
    case Access::AdminInPath:
        return QStringLiteral("AdminInPath");
    case Access::AnyToken:
        return QStringLiteral("AnyToken");
    }
    return {};
}

} // namespace

//! The table of routes for check_answers.py: one line of JSON per route.
int main()
{
    for (const Route& route : console::contract::allRoutes()) {
        const QJsonObject line{{QStringLiteral("method"), QString::fromLatin1(route.method)},
            {QStringLiteral("pattern"), QString::fromLatin1(route.pattern)},
            {QStringLiteral("access"), nameOf(route.access)}, {QStringLiteral("v0"), route.v0},
            {QStringLiteral("write"), route.write}};
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    }
    return 0;
}
