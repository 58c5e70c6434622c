// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/open_objections.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace console::domain {

QList<OpenObjections> openObjections(const QList<Objection>& all)
{
    QMap<int, OpenObjections> byVersion;
    for (const Objection& objection : all) {
        if (!objection.needsDecision())
            continue;
        OpenObjections& open = byVersion[objection.version];
        open.version = objection.version;
        open.effectiveDate = objection.effectiveDate;
        if (!open.who.contains(objection.organizationId))
            open.who << objection.organizationId;
        open.organizations = int(open.who.size());
    }
    QList<OpenObjections> open = byVersion.values();
    std::sort(open.begin(), open.end(), [](const OpenObjections& a, const OpenObjections& b) {
        return std::tuple(a.effectiveDate, a.version) < std::tuple(b.effectiveDate, b.version);
    });
    return open;
}

} // namespace console::domain
