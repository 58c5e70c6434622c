// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/identity_code.h"

#include "domain/wire_names.h"

#include <QStringList>

#include <array>

namespace console::domain {

namespace {

using State = IdentityCode::State;

constexpr std::array<std::pair<State, const char*>, 5> states{
    {{State::None, "none"}, {State::Open, "open"}, {State::Proved, "proved"},
        {State::Expired, "expired"}, {State::Spent, "spent"}}};

} // namespace

QString wireName(State state)
{
    return nameIn(states, state);
}

std::optional<State> identityCodeState(const QString& wireName)
{
    return valueIn<State>(states, wireName);
}

QString shownCode(const QString& code)
{
    constexpr qsizetype group = 4;
    QStringList groups;
    for (qsizetype at = 0; at < code.size(); at += group)
        groups.append(code.mid(at, group));
    return groups.join(u'-');
}

QString typedCode(const QString& typed)
{
    const QLatin1String letters(identityCodeLetters);
    QString code;
    for (const QChar c : typed) {
        const QChar letter = c.toUpper();
        if (c.isSpace() || c == u'-')
            continue;
        if (!letters.contains(letter))
            return {};
        code.append(letter);
    }
    return code.size() == identityCodeLength ? code : QString();
}

} // namespace console::domain
