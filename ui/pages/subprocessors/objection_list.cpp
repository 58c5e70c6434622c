// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/objection_list.h"

#include "cloud/client.h"
#include "ui/pages/subprocessors/new_objection.h"
#include "ui/pages/subprocessors/objection_pane.h"

#include <utility>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Call;
using base::Result;
using domain::Objection;
using domain::Subscriber;

ObjectionList::ObjectionList(const PageContext& context, ListingDesk& desk, QWidget* parent)
    : NoticeLevel(tr("Objections"), u"listing-objections"_s, context, desk, parent)
{
    addWayBack();
    list().header()->setContext(
        tr("What organizations have against a version, and what came of it"));
    BusyButton* add = list().header()->setPrimaryAction(tr("Record an objection"), Icon::Add);
    connect(add, &BusyButton::activated, this, &ObjectionList::startDraft);
    list().setFilterHint(tr("Filter by organization, state…"));
    list().setCountText([](int shown, int total) {
        if (shown == total)
            return total == 1 ? tr("1 objection") : tr("%n objections", nullptr, total);
        return tr("%1 of %n objections", nullptr, total).arg(shown);
    });
    showRows(m_model, tr("Loading the objections…"));
    connect(&desk, &ListingDesk::changed, this, &ObjectionList::updateDraft);
    showRights();
}

void ObjectionList::showRights()
{
    const QString noWork = whyNoNoticeWork(context());
    setAllowed(list().header()->primaryAction(), noWork.isEmpty(), noWork);
}

void ObjectionList::refresh()
{
    showRights();
    if (!beginReading())
        return;
    // Says which versions can be objected to, also of those that were published meanwhile.
    desk().read();
    load(read(), tr("The objections could not be loaded."),
        [this](const QList<Objection>& all) { fill(all); });
}

Call<QList<Objection>> ObjectionList::read()
{
    return client().notices().objections().andThen(this, [this](const QList<Objection>& all) {
        return client().notices().subscribers().map(
            this, [this, all](const QList<Subscriber>& known) {
                m_known = known;
                return Result<QList<Objection>>(all);
            });
    });
}

void ObjectionList::fill(const QList<Objection>& all)
{
    fillRows<ObjectionPane>(m_model, all,
        ViewState::empty(tr("No organization has objected to a version. What comes by mail is "
                            "recorded here.")));
    updateDraft();
    openWantedVersion();
}

void ObjectionList::updateDraft()
{
    if (auto* draft = qobject_cast<NewObjection*>(content()))
        draft->update(versions(0), noticeOrganizations(context(), m_known));
}

void ObjectionList::showVersion(int version)
{
    m_wantedVersion = version;
    refresh();
}

void ObjectionList::openWantedVersion()
{
    const int version = std::exchange(m_wantedVersion, 0);
    for (int row = 0; version > 0 && row < m_model.rowCount(); ++row) {
        const Objection& objection = m_model.row(row);
        if (objection.version == version && objection.needsDecision()) {
            openRow(objection.id);
            return;
        }
    }
}

std::optional<QList<int>> ObjectionList::versions(int wanted) const
{
    if (wanted == 0 && !desk().latest() && !desk().inForce())
        return std::nullopt;
    QList<int> all;
    const auto add = [&all](int number) {
        // The first one changed nothing that somebody could object to.
        if (number > 1 && !all.contains(number))
            all.append(number);
    };
    add(wanted);
    if (desk().latest())
        add(desk().latest()->number);
    if (desk().inForce())
        add(desk().inForce()->number);
    return all;
}

void ObjectionList::record(int version)
{
    if (!whyNoNoticeWork(context()).isEmpty())
        return;
    leave([this, version] {
        auto* draft
            = present<NewObjection>({}, versions(version), noticeOrganizations(context(), m_known));
        draft->takeFocus();
        connect(
            draft, &NewObjection::recorded, this,
            [this](const Objection& objection) {
                announce(Tone::Ok,
                    tr("The objection of %1 is recorded.").arg(objection.organizationName));
                refresh();
                openRow(objection.id);
            },
            Qt::QueuedConnection);
    });
}

void ObjectionList::showSelection(const QStringList& keys)
{
    auto* pane = presentRow<ObjectionPane>(m_model, keys);
    if (!pane)
        return;
    connect(
        pane, &ObjectionPane::moved, this,
        [this](const QString& words) { announce(Tone::Ok, words); }, Qt::QueuedConnection);
}

} // namespace console::ui
