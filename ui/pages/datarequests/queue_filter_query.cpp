// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/queue_filter.h"

// What the service is asked for, and what stays chosen between starts.
namespace console::ui {

using namespace Qt::StringLiterals;
using domain::RequestUrgency;
using Which = QueueFilter::Which;
using Whose = QueueFilter::Whose;

namespace {
const QString kept = u"datarequests/chosen-%1"_s;

QList<domain::RequestStatus> statusesOf(Which which)
{
    QList<domain::RequestStatus> statuses;
    if (which == Which::All)
        return statuses;
    for (const domain::RequestStatus status : domain::allRequestStatuses) {
        if (which == Which::Closed ? !domain::isActive(status) : domain::isActive(status))
            statuses << status;
    }
    return statuses;
}
} // namespace

void QueueFilter::restore()
{
    if (!m_memory)
        return;
    const auto read = [this](const char* name) {
        return m_memory->read(kept.arg(QLatin1String(name)));
    };
    if (const int which = read("which").toInt(); which >= 0 && which <= int(Which::All))
        m_chosen.which = Which(which);
    if (const int whose = read("whose").toInt(); whose >= 0 && whose <= int(Whose::Unassigned))
        m_chosen.whose = Whose(whose);
    m_chosen.right = domain::dataRightOf(read("right").toString());
    m_chosen.regulation = domain::regulationOf(read("law").toString());
}

void QueueFilter::keep() const
{
    if (!m_memory)
        return;
    m_memory->write(kept.arg("which"_L1), int(m_chosen.which));
    m_memory->write(kept.arg("whose"_L1), int(m_chosen.whose));
    m_memory->write(kept.arg("right"_L1), m_chosen.right ? wireName(*m_chosen.right) : QString());
    m_memory->write(
        kept.arg("law"_L1), m_chosen.regulation ? wireName(*m_chosen.regulation) : QString());
}

cloud::DataRequestQuery QueueFilter::query() const
{
    cloud::DataRequestQuery query;
    query.statuses = statusesOf(m_chosen.which);
    if (m_chosen.which == Which::Overdue)
        query.due = {RequestUrgency::Overdue};
    else if (m_chosen.which == Which::Due)
        query.due = {RequestUrgency::Overdue, RequestUrgency::DueToday, RequestUrgency::DueSoon};
    query.mine = m_chosen.whose == Whose::Mine;
    query.unassigned = m_chosen.whose == Whose::Unassigned;
    query.right = m_chosen.right;
    query.regulation = m_chosen.regulation;
    query.personKey = m_personKey;
    if (!m_personKey.isEmpty())
        query.statuses.clear();
    return query;
}

QString QueueFilter::words() const
{
    QStringList words;
    if (m_chosen.which != Which::All)
        words << m_which->text();
    if (m_chosen.whose != Whose::Everybody)
        words << m_whose->text();
    if (m_chosen.right || m_chosen.regulation)
        words << m_what->text();
    if (!m_personKey.isEmpty())
        words << m_person->text();
    return words.join(u", "_s);
}

} // namespace console::ui
