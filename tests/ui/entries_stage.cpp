// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/entries_stage.h"

#include "base/wait_until.h"
#include "ui/pages/subprocessors/day_question.h"
#include "ui/pages/subprocessors/listing_choice.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/page_header.h"

#include <QMenu>

#include <algorithm>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize pageSize(984, 780); // what a window of 1200 x 780 leaves to a page
constexpr int patience = 10'000; // milliseconds
const QString list = u"Sub-processors list"_s;

ServiceClient signedUp(PageStage& stage)
{
    if (!stage.signUp())
        qWarning("nobody could sign up");
    ServiceClient client = stage.service().client();
    client.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
    return client;
}

QStringList namesOf(const QList<domain::SubProcessor>& entries)
{
    QStringList names;
    for (const domain::SubProcessor& entry : entries)
        names << entry.name;
    return names;
}
} // namespace

EntriesStage::EntriesStage(const std::function<void(ui::PageContext&)>& adjust)
    : m_elsewhere(signedUp(stage))
    , m_context(stage.context())
{
    if (adjust)
        adjust(m_context);
}

bool EntriesStage::open()
{
    m_page = std::make_unique<ui::SubProcessorsPage>(m_context);
    m_person = std::make_unique<PageDriver>(*m_page);
    m_page->resize(pageSize);
    m_page->show();
    m_page->refresh();
    return waitUntil([&] { return m_person->rows(list) > 0; }, patience);
}

ui::DataTable* EntriesStage::table()
{
    const QList<ui::DataTable*> all = m_page->findChildren<ui::DataTable*>();
    const auto it = std::find_if(all.begin(), all.end(),
        [](const ui::DataTable* each) { return each->accessibleName() == list; });
    return it == all.end() ? nullptr : *it;
}

bool EntriesStage::choose(const QString& name)
{
    const auto isShown = [&] {
        const QList<ui::DetailPane*> panes = m_page->findChildren<ui::DetailPane*>();
        return std::any_of(panes.begin(), panes.end(),
            [&](const ui::DetailPane* pane) { return pane->isVisible() && pane->title() == name; });
    };
    return m_person->choose(list, name) && waitUntil(isShown, patience);
}

QStringList EntriesStage::names()
{
    QStringList names;
    const QAbstractItemModel* rows = table()->model();
    for (int row = 0; row < rows->rowCount(); ++row)
        names << rows->index(row, 0).data().toString();
    return names;
}

std::optional<QString> EntriesStage::cell(const QString& name, const QString& column) const
{
    return m_person->cell(list, name, column);
}

QString EntriesStage::contextLine() const
{
    const QList<ui::PageHeader*> headers = m_page->findChildren<ui::PageHeader*>();
    for (const ui::PageHeader* header : headers) {
        if (header->isVisible())
            return header->context();
    }
    return {};
}

bool EntriesStage::turnTo(const QString& menuEntry)
{
    const QList<QAction*> actions = m_page->findChild<ui::ListingChoice*>()->menu()->actions();
    for (QAction* action : actions) {
        if (action->text() != menuEntry || !action->isEnabled())
            continue;
        action->trigger();
        return true;
    }
    return false;
}

bool EntriesStage::typeDay(const QString& day)
{
    if (!turnTo(u"Another date…"_s))
        return false;
    auto* question = m_page->findChild<ui::DayQuestion*>();
    const PageDriver asked(*question);
    return asked.type(u"Show the listing of this day"_s, day) && asked.press(u"Show that day"_s);
}

QList<domain::SubProcessor> EntriesStage::draft()
{
    const ServiceAnswer answer = m_elsewhere.get(listingPath(u"/draft"_s));
    if (answer.status != 200)
        return {};
    base::JsonReader reader(answer.object());
    return contract::decodeListingDraftView(reader).draft.entries;
}

QStringList EntriesStage::draftNames()
{
    return namesOf(draft());
}

bool EntriesStage::editElsewhere(const std::function<void(QList<domain::SubProcessor>&)>& edit)
{
    const ServiceAnswer before = m_elsewhere.get(listingPath(u"/draft"_s));
    contract::ListingDraftEdit written;
    if (before.status == 200) {
        written.entries = draft();
        edit(*written.entries);
        return m_elsewhere
                   .patch(
                       listingPath(u"/draft"_s), contract::encode(written), ifMatch(revOf(before)))
                   .status
            == 200;
    }
    const domain::ListingVersion latest
        = versionOf(m_elsewhere.get(listingPath(u"?on=9999-12-31"_s)));
    written.baseNumber = latest.number;
    written.entries = latest.entries;
    edit(*written.entries);
    return m_elsewhere.send("PUT", listingPath(u"/draft"_s), contract::encode(written)).status
        == 200;
}

} // namespace console::test
