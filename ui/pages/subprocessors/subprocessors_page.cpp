// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/subprocessors_page.h"

#include "ui/pages/subprocessors/comparison_list.h"
#include "ui/pages/subprocessors/entry_list.h"
#include "ui/pages/subprocessors/import_list.h"
#include "ui/pages/subprocessors/objection_list.h"
#include "ui/pages/subprocessors/subscriber_list.h"
#include "ui/pages/subprocessors/told_list.h"
#include "ui/pages/subprocessors/version_list.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {
const QString versionPlace = u"version/"_s;
const QString entryPlace = u"entry/"_s;
const QString objectionsPlace = u"objections/"_s;
} // namespace

SubProcessorsPage::SubProcessorsPage(PageContext context, QWidget* parent)
    : Page(std::move(context), parent)
    , m_desk(new ListingDesk(m_context, this))
    , m_stack(new QStackedWidget)
    , m_entries(new EntryList(m_context, *m_desk, this))
    , m_versions(new VersionList(m_context, *m_desk, this))
    , m_comparison(new ComparisonList(m_context, *m_desk, this))
    , m_import(new ImportList(m_context, *m_desk, this))
    , m_subscribers(new SubscriberList(m_context, *m_desk, this))
    , m_told(new ToldList(m_context, *m_desk, this))
    , m_objections(new ObjectionList(m_context, *m_desk, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    for (ListingLevel* level : QList<ListingLevel*>{
             m_entries, m_versions, m_comparison, m_import, m_subscribers, m_told, m_objections})
        addLevel(level);
    connectLevels();
    connectNotices();
    connect(m_desk, &ListingDesk::changed, this, [this] {
        if (std::exchange(m_reviewWanted, false))
            m_entries->openReview();
    });
}

void SubProcessorsPage::open(const domain::AttentionPlace& place)
{
    if (place.thing.isEmpty())
        return;
    shown()->leave([this, thing = place.thing] {
        showLevel(m_entries);
        if (thing == "draft"_L1)
            openReview();
        else if (thing.startsWith(versionPlace))
            m_entries->openVersion(thing.mid(versionPlace.size()).toInt());
        else if (thing.startsWith(entryPlace))
            m_entries->openRow(thing.mid(entryPlace.size()));
        else if (thing == "subscribers"_L1)
            openSubscribers();
        else if (thing == "objections"_L1)
            openObjections(0);
        else if (thing.startsWith(objectionsPlace))
            openObjections(thing.mid(objectionsPlace.size()).toInt());
    });
}

domain::AttentionPlace SubProcessorsPage::place() const
{
    const QString slug = shown() == m_entries ? m_entries->shownKey() : QString();
    return {key(), slug.isEmpty() ? QString() : QString(entryPlace + slug)};
}

void SubProcessorsPage::openReview()
{
    m_reviewWanted = !m_desk->draft();
    m_entries->openReview();
}

void SubProcessorsPage::connectLevels()
{
    const auto open = [this](auto* level) {
        m_entries->leave([this, level] {
            showLevel(level);
            level->refresh();
        });
    };
    connect(m_entries, &EntryList::historyWanted, this, [this, open] { open(m_versions); });
    connect(m_entries, &EntryList::comparisonWanted, this, [this, open] { open(m_comparison); });
    connect(m_entries, &EntryList::importWanted, this, [this] {
        m_entries->leave([this] {
            showLevel(m_import);
            m_import->open();
        });
    });
    connect(m_versions, &VersionList::versionWanted, this, [this](int number) {
        showLevel(m_entries);
        m_entries->openVersion(number);
    });
    connect(m_versions, &VersionList::comparisonWanted, this, [this](int before, int after) {
        showLevel(m_comparison);
        m_comparison->open(before, after);
    });
    connect(m_versions, &VersionList::draftWanted, this, [this] {
        showLevel(m_entries);
        m_entries->openReview();
    });
    connect(m_import, &ImportList::draftKept, this, [this] {
        showLevel(m_entries);
        m_entries->openDraft();
    });
}

void SubProcessorsPage::connectNotices()
{
    connect(m_entries, &EntryList::subscribersWanted, this,
        [this] { m_entries->leave([this] { openSubscribers(); }); });
    connect(m_entries, &EntryList::objectionsWanted, this,
        [this](int version) { m_entries->leave([this, version] { openObjections(version); }); });
    connect(m_versions, &VersionList::toldWanted, this, [this](int version) {
        m_versions->leave([this, version] {
            showLevel(m_told);
            m_told->open(version);
        });
    });
    connect(m_versions, &VersionList::objectionsWanted, this,
        [this](int version) { m_versions->leave([this, version] { openObjections(version); }); });
    connect(m_versions, &VersionList::objectionWanted, this, [this](int version) {
        m_versions->leave([this, version] {
            openObjections(0);
            m_objections->record(version);
        });
    });
}

void SubProcessorsPage::openSubscribers()
{
    showLevel(m_subscribers);
    m_subscribers->refresh();
}

void SubProcessorsPage::openObjections(int version)
{
    showLevel(m_objections);
    m_objections->showVersion(version);
}

QString SubProcessorsPage::key() const
{
    return QStringLiteral("subprocessors");
}

void SubProcessorsPage::addLevel(ListingLevel* level)
{
    m_stack->addWidget(level);
    connect(level, &ListLevel::signInWanted, this, &Page::signInWanted);
    connect(level, &ListLevel::reconnectWanted, this, &Page::reconnectWanted);
    connect(level, &ListLevel::shownKeyChanged, this, &Page::placeChanged);
    connect(level, &ListingLevel::governanceWanted, this, &Page::governanceWanted);
    connect(level, &ListingLevel::backWanted, this, [this] {
        shown()->leave([this] {
            showLevel(m_entries);
            m_entries->refresh();
        });
    });
}

ListingLevel* SubProcessorsPage::shown() const
{
    return static_cast<ListingLevel*>(m_stack->currentWidget());
}

void SubProcessorsPage::showLevel(ListingLevel* level)
{
    m_stack->setCurrentWidget(level);
    level->list().table()->setFocus(Qt::OtherFocusReason);
}

void SubProcessorsPage::refresh()
{
    shown()->refresh();
}

void SubProcessorsPage::setContext(PageContext context)
{
    m_context = std::move(context);
    m_entries->contextChanged();
    if (shown() != m_entries)
        shown()->contextChanged();
}

void SubProcessorsPage::leave(std::function<void()> proceed)
{
    // What is being typed in the entries waits there, too.
    if (shown() == m_entries) {
        m_entries->leave(std::move(proceed));
        return;
    }
    shown()->leave([this, proceed = std::move(proceed)] {
        if (m_entries->list().detail()->isDirty())
            showLevel(m_entries);
        m_entries->leave(proceed);
    });
}

} // namespace console::ui
