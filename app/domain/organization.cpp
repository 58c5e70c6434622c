// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/organization.h"

namespace console::domain {

QString wireName(OrganizationRole role)
{
    switch (role) {
    case OrganizationRole::Admin:
        return QStringLiteral("admin");
    case OrganizationRole::Member:
        return QStringLiteral("member");
    case OrganizationRole::Unknown:
        break;
    }
    return {};
}

OrganizationRole organizationRole(const QString& wireName)
{
    if (wireName == QLatin1String("admin"))
        return OrganizationRole::Admin;
    if (wireName == QLatin1String("member"))
        return OrganizationRole::Member;
    return OrganizationRole::Unknown;
}

base::Result<QString> organizationName(const QString& typed)
{
    const QString name = typed.trimmed();
    if (name.isEmpty())
        return base::failure(base::ApiError::invalid(QStringLiteral("name"),
            QCoreApplication::translate("Organization", "Type a name for the organization."),
            QStringLiteral("organization.name.blank")));
    if (name.size() > longestOrganizationName)
        return base::failure(base::ApiError::invalid(QStringLiteral("name"),
            QCoreApplication::translate("Organization",
                "This name has %n characters. Shorten it to 255 at most.", nullptr,
                int(name.size())),
            QStringLiteral("organization.name.long")));
    return name;
}

QString organizationSlug(const QString& name)
{
    QString slug;
    const QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        const bool usable = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (usable)
            slug += c;
        else if ((c.isSpace() || c == u'-' || c == u'_') && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

QString signUpOrganizationName(const QString& email)
{
    return email.section(QLatin1Char('@'), 0, 0) + QStringLiteral("'s organization");
}

} // namespace console::domain
