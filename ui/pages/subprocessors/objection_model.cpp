// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/objection_model.h"

#include "models/listing_versions_model.h"
#include "models/notice_words.h"

#include <QCoreApplication>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::Objection;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

QVariant organizationRole(const Objection& objection, int role)
{
    if (role == models::StrongRole)
        return true;
    if (role == Qt::AccessibleDescriptionRole)
        return Words::tr("version %1, %2")
            .arg(QString::number(objection.version), models::objectionStanding(objection));
    return {};
}

QVariant receivedRole(const Objection& objection, int role)
{
    if (role == models::ToneRole && objection.isLate())
        return int(models::CellTone::Warn);
    if (role == Qt::ToolTipRole)
        return models::objectionTiming(objection);
    return {};
}

QVariant stateRole(const Objection& objection, int role)
{
    return role == models::ToneRole ? QVariant(int(models::objectionTone(objection))) : QVariant();
}

QString receivedText(const Objection& objection)
{
    const QString day = models::listingDayTitle(objection.receivedOn);
    return objection.isLate() ? Words::tr("%1, late").arg(day) : day;
}

QList<models::Column<Objection>> columnsOfObjections()
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {{u"organization"_s, Words::tr("Organization"), 200, 0, left},
            [](const Objection& o) { return o.organizationName; }, nullptr, organizationRole},
        {{u"version"_s, Words::tr("Version"), 80, 0, right},
            [](const Objection& o) { return QString::number(o.version); },
            [](const Objection& o) {
                return QVariant(o.version);
            }},
        {{u"ground"_s, Words::tr("Ground"), 170, 2, left},
            [](const Objection& o) {
                return models::objectionGroundTitle(o.ground);
            }},
        {{u"received"_s, Words::tr("Received"), 190, 1, left}, receivedText,
            [](const Objection& o) { return QVariant(o.receivedOn); }, receivedRole},
        {{u"state"_s, Words::tr("State"), 190, 0, left}, models::objectionStanding, nullptr,
            stateRole},
    };
}
} // namespace

ObjectionModel::ObjectionModel(QObject* parent)
    : RowList(
        columnsOfObjections(), [](const Objection& objection) { return objection.id; }, parent)
{
}

} // namespace console::ui
