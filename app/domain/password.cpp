// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/password.h"

#include <algorithm>

namespace console::domain {

namespace {

//! Context of the translations.
struct Password {
    Q_DECLARE_TR_FUNCTIONS(Password)
};

} // namespace

QList<PasswordRule> passwordRules(const QString& password)
{
    const auto symbols = std::count_if(
        password.begin(), password.end(), [](QChar c) { return !c.isLetterOrNumber(); });
    QList<PasswordRule> rules{
        {Password::tr("At least %n character(s)", nullptr, shortestPassword),
            password.size() >= shortestPassword},
        {Password::tr("At least %n symbol(s), neither letter nor digit", nullptr, fewestSymbols),
            symbols >= fewestSymbols},
    };
    if (password.size() > longestPassword)
        rules.append(
            {Password::tr("At most %n character(s)", nullptr, int(longestPassword)), false});
    return rules;
}

base::Result<base::Done> newPassword(const QString& password)
{
    const QList<PasswordRule> rules = passwordRules(password);
    const auto broken
        = std::find_if(rules.begin(), rules.end(), [](const auto& rule) { return !rule.kept; });
    if (broken == rules.end())
        return base::Done{};
    return base::failure(base::ApiError::invalid(QStringLiteral("password"),
        Password::tr("Choose another password. It needs: %1.").arg(broken->sentence.toLower()),
        QStringLiteral("password.rule")));
}

} // namespace console::domain
