// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/subscriber_model.h"

#include "models/notice_words.h"
#include "models/when.h"

#include <QCoreApplication>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::Subscriber;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

QVariant addressRole(const Subscriber& subscriber, int role)
{
    if (role == models::StrongRole)
        return true;
    if (role == Qt::AccessibleDescriptionRole)
        return Words::tr("%1, %2").arg(
            subscriber.organizationName, models::subscriberStanding(subscriber));
    return {};
}

QVariant stateRole(const Subscriber& subscriber, int role)
{
    return role == models::ToneRole ? QVariant(int(models::subscriberTone(subscriber)))
                                    : QVariant();
}

QVariant addedRole(const Subscriber& subscriber, int role)
{
    if (subscriber.addedAt && (role == Qt::ToolTipRole || role == models::CopyRole))
        return models::exactTime(*subscriber.addedAt);
    return {};
}

QList<models::Column<Subscriber>> columnsOfSubscribers()
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {{u"address"_s, Words::tr("Address"), 240, 0, left}, subscriberAddress, nullptr,
            addressRole},
        {{u"organization"_s, Words::tr("Organization"), 170, 1, left},
            [](const Subscriber& s) {
                return s.organizationName;
            }},
        {{u"state"_s, Words::tr("State"), 170, 0, left}, models::subscriberStanding, nullptr,
            stateRole},
        {{u"as"_s, Words::tr("Told as"), 100, 2, left},
            [](const Subscriber& s) {
                return s.isAdmin() ? Words::tr("admin") : Words::tr("subscriber");
            }},
        {{u"language"_s, Words::tr("Language"), 90, 3, left},
            [](const Subscriber& s) {
                return models::mailLanguageTitle(s.language);
            }},
        {{u"added"_s, Words::tr("Added"), 110, 2, right},
            [](const Subscriber& s) {
                return s.addedAt ? models::shortDay(*s.addedAt) : QString();
            },
            [](const Subscriber& s) { return QVariant(s.addedAt.value_or(QDateTime())); },
            addedRole},
    };
}
} // namespace

QString subscriberKey(const Subscriber& subscriber)
{
    return subscriber.isAdmin()
        ? QString(u"admin/"_s + subscriber.organizationId.text() + u'/' + subscriber.address)
        : subscriber.id;
}

QString subscriberAddress(const Subscriber& subscriber)
{
    return subscriber.address.isEmpty() ? Words::tr("(address forgotten)") : subscriber.address;
}

SubscriberModel::SubscriberModel(QObject* parent)
    : RowList(columnsOfSubscribers(), subscriberKey, parent)
{
}

} // namespace console::ui
