// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/slugs.h"

#include "base/random.h"

namespace console::service {

QString slugFor(const QString& name)
{
    const QString slug = domain::organizationSlug(name);
    return slug.isEmpty() ? QString::fromLatin1(base::randomBytes(4).toHex()) : slug;
}

} // namespace console::service
