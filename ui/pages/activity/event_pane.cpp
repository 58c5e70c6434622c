// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/activity/event_pane.h"

#include "models/activity_model.h"
#include "models/when.h"
#include "ui/pages/activity/change_words.h"

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {

QList<KeyValue> changesOf(const domain::ActivityEvent& event)
{
    QStringList fields = event.before.keys() + event.after.keys();
    fields.sort();
    fields.removeDuplicates();
    QList<KeyValue> rows;
    for (const QString& field : fields) {
        const QString after = fieldValue(field, event.after.value(field));
        const QString change = event.before.contains(field)
            ? EventPane::tr("%1, before: %2")
                  .arg(after, fieldValue(field, event.before.value(field)))
            : after;
        rows.append(
            {fieldTitle(field), change, Tone::Neutral, event.after.value(field).toString()});
    }
    return rows;
}

} // namespace

EventPane::EventPane(QWidget* parent)
    : DetailPane(parent)
    , m_facts(new KeyValueList)
    , m_changesHeading(sectionHeading(tr("What changed")))
    , m_changes(new KeyValueList)
    , m_chain(new KeyValueList)
{
    setSaveText({});
    add(m_facts);
    add(m_changesHeading);
    add(m_changes);
    addSection(tr("Place in the chain"));
    add(m_chain);
}

void EventPane::present(const domain::ActivityEvent& event)
{
    setTitle(models::actionTitle(event.action));
    QList<KeyValue> facts{
        {tr("When"), models::shortTime(event.at), Tone::Neutral, models::exactTime(event.at)},
        {tr("Who"), models::actorName(event), Tone::Neutral, {}},
    };
    if (!event.actor.role.isEmpty())
        facts.append({tr("Acting as"), actingRole(event.actor.role), Tone::Neutral, {}});
    if (!event.targetLabel.isEmpty())
        facts.append({tr("To what"), event.targetLabel, Tone::Neutral, event.targetId});
    if (!event.organizationName.isEmpty())
        facts.append({tr("Organization"), event.organizationName, Tone::Neutral, {}});
    if (!event.reason.isEmpty())
        facts.append({tr("Reason"), event.reason, Tone::Neutral, {}});
    m_facts->setRows(facts);
    const QList<KeyValue> changes = changesOf(event);
    m_changes->setRows(changes);
    m_changes->setVisible(!changes.isEmpty());
    m_changesHeading->setVisible(!changes.isEmpty());
    m_chain->setRows({
        {tr("Number"), QString::number(event.seq), Tone::Neutral, {}},
        {tr("Request"), event.requestId, Tone::Muted, {}},
        {tr("Checksum"), QString::fromLatin1(event.hash.left(16)) + u'…', Tone::Muted,
            QString::fromLatin1(event.hash)},
        {tr("Follows on"), QString::fromLatin1(event.prevHash.left(16)) + u'…', Tone::Muted,
            QString::fromLatin1(event.prevHash)},
    });
}

} // namespace console::ui
