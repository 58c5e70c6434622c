// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/llm_model.h"

#include "models/when.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::models {

using namespace Qt::StringLiterals;
using Presence = domain::LlmKeyState::Presence;

namespace {

//! Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LlmModel)
};

QVariant nameRole(const LlmListed& listed, int role, const QDateTime& now)
{
    if (role == StrongRole)
        return true;
    // The row in one sentence, for those who hear it.
    if (role == Qt::AccessibleDescriptionRole)
        return QStringList{listed.provider, llmTestWords(listed, now), llmKeyWords(listed, now)}
            .join(u", "_s);
    return {};
}

QVariant testRole(const LlmListed& listed, int role, const QDateTime& now)
{
    if (role == ToneRole)
        return int(llmTestTone(listed));
    const auto& test = listed.settings.lastTest;
    if (role == CopyRole && test && test->passed())
        return QVariant(Words::tr("Passed, %1").arg(exactTime(test->at)));
    if (role != Qt::ToolTipRole)
        return {};
    if (!test || !test->at.isValid())
        return llmTestWords(listed, now);
    return u"%1\n%2"_s.arg(llmTestWords(listed, now), exactTime(test->at));
}

QVariant keyRole(const LlmListed& listed, int role, const QDateTime& now)
{
    const domain::LlmKeyState& key = listed.settings.settings.key;
    if (role == ToneRole) {
        if (listed.usesDefault() || key.presence == Presence::Unknown)
            return int(CellTone::Muted);
        const bool warns = key.presence == Presence::NotSet || listed.settings.isKeyDue(now);
        return int(warns ? CellTone::Warn : CellTone::Neutral);
    }
    if (role == Qt::ToolTipRole && key.setAt.isValid())
        return Words::tr("Set %1, to be replaced by %2")
            .arg(exactTime(key.setAt),
                QLocale().toString(*listed.settings.rotateBy(), u"d MMM yyyy"_s));
    return {};
}

//! Failing first, then untested, then the oldest test.
QVariant testOrder(const LlmListed& listed)
{
    const auto& test = listed.settings.lastTest;
    const qint64 time = test && test->at.isValid() ? test->at.toSecsSinceEpoch() : 0;
    const bool fails = llmTestTone(listed) == CellTone::Bad;
    const int rank = fails ? 0 : int(llmStanding(listed.settings));
    return u"%1 %2"_s.arg(rank).arg(time, 12, 10, QChar(u'0'));
}

QVariant keyOrder(const LlmListed& listed)
{
    const QDateTime& setAt = listed.settings.settings.key.setAt;
    return setAt.isValid() ? setAt.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
}

QString rotation(const LlmListed& listed)
{
    const std::optional<QDate> day = listed.settings.rotateBy();
    return day && !listed.usesDefault() ? QLocale().toString(*day, u"d MMM yyyy"_s) : QString();
}

QList<Column<LlmListed>> columnsOfLlm(const base::Clock& clock)
{
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {{u"name"_s, Words::tr("Organization"), 160, 0, left},
            [](const LlmListed& l) { return l.settings.name; }, nullptr,
            [clock](const LlmListed& l, int role) {
                return nameRole(l, role, clock());
            }},
        {{u"test"_s, Words::tr("Last test"), 200, 0, left},
            [clock](const LlmListed& l) { return llmTestWords(l, clock()); }, testOrder,
            [clock](const LlmListed& l, int role) {
                return testRole(l, role, clock());
            }},
        {{u"provider"_s, Words::tr("Provider"), 130, 1, left},
            [](const LlmListed& l) {
                return l.provider;
            }},
        {{u"models"_s, Words::tr("Models"), 190, 3, left},
            [](const LlmListed& l) { return llmModelNames(l.settings.settings); }, nullptr,
            [](const LlmListed& l, int role) {
                return role == Qt::ToolTipRole ? QVariant(llmModelNames(l.settings.settings))
                                               : QVariant();
            }},
        {{u"key"_s, Words::tr("Key"), 110, 2, left},
            [clock](const LlmListed& l) { return llmKeyWords(l, clock()); }, keyOrder,
            [clock](const LlmListed& l, int role) {
                return keyRole(l, role, clock());
            }},
        {{u"rotate"_s, Words::tr("Replace by"), 110, 4, right}, rotation, keyOrder},
    };
}

} // namespace

LlmModel::LlmModel(const base::Clock& clock, QObject* parent)
    : RowList(
        columnsOfLlm(clock),
        [](const LlmListed& listed) { return listed.settings.organization.text(); }, parent)
{
}

} // namespace console::models
