// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_key.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

//! Context of the translations.
struct LlmKeyWords {
    Q_DECLARE_TR_FUNCTIONS(LlmKey)
};

constexpr qsizetype shortestKeyWithEnd = 12;
constexpr qsizetype fewestAlike = 3;

bool isPrintable(QChar c)
{
    return c > u' ' && c < u'\x7f';
}

//! Dots, bullets, stars and ellipses: what forms show for a key, and documentation writes for one.
bool looksLikeMask(const QString& text, const QString& placeholder)
{
    static const QString bullets = u"•●∙·⋅…‥∗⁎＊▪■○◦⚫⬤"_s;
    const auto isBullet = [](QChar c) {
        return bullets.contains(c);
    };
    const bool alike = text.size() >= fewestAlike && text.count(text.front()) == text.size();
    return alike || text == placeholder || text.contains("..."_L1) || text.contains("***"_L1)
        || std::any_of(text.begin(), text.end(), isBullet);
}

} // namespace

std::optional<int> LlmKeyState::ageInDays(const QDateTime& now) const
{
    if (presence != Presence::Set || !setAt.isValid())
        return std::nullopt;
    return int(std::max<qint64>(0, setAt.secsTo(now) / (24 * 60 * 60)));
}

std::optional<QDate> LlmKeyState::rotateBy(int days) const
{
    if (presence != Presence::Set || !setAt.isValid())
        return std::nullopt;
    return setAt.toUTC().date().addDays(days);
}

bool LlmKeyState::isDue(const QDateTime& now, int days) const
{
    const std::optional<QDate> due = rotateBy(days);
    return due && now.toUTC().date() >= *due;
}

QString llmKeyEnd(const QString& key)
{
    return key.size() < shortestKeyWithEnd ? QString() : key.right(4);
}

LlmKeyChange LlmKeyChange::remove()
{
    LlmKeyChange change;
    change.m_kind = Kind::Remove;
    return change;
}

base::Result<LlmKeyChange> LlmKeyChange::replace(const QString& typed, const LlmField& field)
{
    const auto refused = [&](const QString& code, const QString& message) {
        return base::failure(base::ApiError::invalid(field.name, message, code));
    };
    const QString key = typed.trimmed();
    if (key.isEmpty())
        return refused(u"llm.key.empty"_s,
            LlmKeyWords::tr("There is no key. Paste it, or keep the one that is set."));
    if (looksLikeMask(key, field.placeholder))
        return refused(u"llm.key.mask"_s,
            LlmKeyWords::tr("This is what stands in place of a key, not the key itself. Copy the "
                            "key where it was made."));
    if (!std::all_of(key.begin(), key.end(), isPrintable))
        return refused(u"llm.key.characters"_s,
            LlmKeyWords::tr("A key has no spaces, line breaks or accented letters. Copy it again, "
                            "from its first character to its last."));
    if (key.size() > longestLlmKey)
        return refused(u"llm.key.long"_s,
            LlmKeyWords::tr("This is too long for a key: it may have %1 characters at most.")
                .arg(longestLlmKey));
    LlmKeyChange change;
    change.m_kind = Kind::Replace;
    change.m_key = key;
    return change;
}

} // namespace console::domain
