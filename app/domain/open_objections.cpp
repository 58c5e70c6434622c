// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/open_objections.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace console::domain {

QList<OpenObjections> openObjections(const QList<Objection>& all)
{
    QMap<int, OpenObjections> byVersion;
    QMap<int, QSet<QString>> organizations;
    for (const Objection& objection : all) {
        if (!objection.needsDecision())
            continue;
        QSet<QString>& who = organizations[objection.version];
        who.insert(objection.organizationId.text());
        byVersion.insert(objection.version,
            {.version = objection.version,
                .effectiveDate = objection.effectiveDate,
                .organizations = int(who.size())});
    }
    QList<OpenObjections> open = byVersion.values();
    std::sort(open.begin(), open.end(), [](const OpenObjections& a, const OpenObjections& b) {
        return std::tuple(a.effectiveDate, a.version) < std::tuple(b.effectiveDate, b.version);
    });
    return open;
}

} // namespace console::domain
