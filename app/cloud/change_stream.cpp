// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/change_stream.h"

#include "contract/change_routes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace console::cloud {

ChangeStream& ChangeStream::of(const Transport& transport)
{
    return *transport.findChild<ChangeStream*>({}, Qt::FindDirectChildrenOnly);
}

ChangeStream::ChangeStream(Transport& transport)
    : QObject(&transport)
{
}

void ChangeStream::begin()
{
    m_line.clear();
    m_event.clear();
    m_data.clear();
    m_tooLong = false;
}

void ChangeStream::take(const QByteArray& bytes)
{
    for (const char byte : bytes) {
        if (byte == '\n') {
            if (!m_tooLong)
                takeLine(m_line.endsWith('\r') ? m_line.chopped(1) : m_line);
            m_line.clear();
            m_tooLong = false;
        } else if (m_line.size() < longestLine) {
            m_line += byte;
        } else {
            m_tooLong = true;
        }
    }
}

void ChangeStream::takeLine(const QByteArray& line)
{
    if (line.isEmpty())
        return dispatch();
    const qsizetype colon = line.indexOf(':');
    const QByteArray field = line.left(colon < 0 ? line.size() : colon);
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    // A comment has no name: the heartbeat.
    if (field == "event")
        m_event = value;
    else if (field == "data" && m_data.size() < longestLine)
        m_data += value + '\n';
}

void ChangeStream::dispatch()
{
    const QByteArray event = std::exchange(m_event, {});
    const QByteArray data = std::exchange(m_data, {});
    if (event == "open")
        Q_EMIT opened();
    if (event != "change")
        return;
    Areas areas;
    const QJsonArray names = QJsonDocument::fromJson(data)[QStringLiteral("areas")].toArray();
    for (const QJsonValue& name : names) {
        // One that a later server knows is none that is shown here.
        if (const auto area = domain::changedArea(name.toString()))
            areas.insert(*area);
    }
    if (!areas.isEmpty())
        Q_EMIT changed(areas);
}

base::Call<base::Done> followChanges(Session& session)
{
    return session.callDone({.route = contract::routes::changes});
}

} // namespace console::cloud
