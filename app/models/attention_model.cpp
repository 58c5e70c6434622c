// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/attention_model.h"

#include "models/attention_items.h"
#include "models/request_titles.h"

#include <QCoreApplication>

namespace console::models {

using domain::AttentionUrgency;

namespace {

//! Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

CellTone toneOf(AttentionUrgency urgency)
{
    switch (urgency) {
    case AttentionUrgency::Overdue:
        return CellTone::Bad;
    case AttentionUrgency::Today:
    case AttentionUrgency::Soon:
        return CellTone::Warn;
    case AttentionUrgency::Whenever:
        break;
    }
    return CellTone::Muted;
}

QVariant titleRole(const AttentionLine& line, int role)
{
    if (role == StrongRole)
        return true;
    if (role == Qt::AccessibleDescriptionRole)
        return line.item.detail;
    return {};
}

QList<Column<AttentionLine>> columnsOfAttention()
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {{QStringLiteral("what"), Words::tr("What"), 360, 0, left},
            [](const AttentionLine& line) { return line.item.title; }, nullptr, titleRole},
        {{QStringLiteral("detail"), Words::tr("More about it"), 320, 2, left},
            [](const AttentionLine& line) { return line.item.detail; }, nullptr,
            [](const AttentionLine& line, int role) {
                return role == Qt::ToolTipRole ? QVariant(line.item.detail) : QVariant();
            }},
        {{QStringLiteral("urgency"), Words::tr("Urgency"), 130, 0, left},
            [](const AttentionLine& line) { return urgencyTitle(line.item.urgency); },
            [](const AttentionLine& line) { return QVariant(int(line.item.urgency)); },
            [](const AttentionLine& line, int role) {
                return role == ToneRole ? QVariant(int(toneOf(line.item.urgency))) : QVariant();
            }},
        {{QStringLiteral("profile"), Words::tr("Profile"), 140, 3, left, false},
            [](const AttentionLine& line) {
                return line.profileName;
            }},
        {{QStringLiteral("due"), Words::tr("Last day"), 140, 1, right},
            [](const AttentionLine& line) {
                return line.item.due ? weekDay(*line.item.due) : QString();
            },
            [](const AttentionLine& line) {
                return QVariant(line.item.due.value_or(QDate()));
            }},
    };
}

} // namespace

QString urgencyTitle(AttentionUrgency urgency)
{
    switch (urgency) {
    case AttentionUrgency::Overdue:
        return Words::tr("Overdue");
    case AttentionUrgency::Today:
        return Words::tr("Today");
    case AttentionUrgency::Soon:
        return Words::tr("Soon");
    case AttentionUrgency::Whenever:
        break;
    }
    return Words::tr("When you can");
}

AttentionModel::AttentionModel(QObject* parent)
    : RowList(
        columnsOfAttention(), [](const AttentionLine& line) { return line.item.id(); }, parent)
{
}

void AttentionModel::setProfiles(
    const QList<domain::AttentionFacts>& profiles, const QDateTime& now)
{
    QHash<QString, QString> names;
    for (const domain::AttentionFacts& facts : profiles)
        names.insert(facts.profile, facts.profileName);
    m_items = attentionItems(profiles, now);
    QList<AttentionLine> lines;
    for (const domain::AttentionItem& item : std::as_const(m_items))
        lines.append({item, names.value(item.profile)});
    setRows(lines);
}

} // namespace console::models
