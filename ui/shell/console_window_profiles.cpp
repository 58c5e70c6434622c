// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/background.h"
#include "ui/parts/form_drafts.h"
#include "ui/parts/view_memory.h"
#include "ui/shell/console_window.h"
#include "ui/shell/idle_clock.h"
#include "ui/shell/region_news.h"

#include <QDir>
#include <QStackedWidget>

#include <algorithm>

// The open profiles: how they come, go, and know of each other.
namespace console::ui {

using profiles::Profile;
using profiles::ProfileId;

namespace {
const QString openKey = QStringLiteral("window/open-profiles");
}

ProfileView* ConsoleWindow::addView()
{
    ConsoleSetup setup = m_setup;
    // The list is asked for later, when the view is there.
    const auto self = std::make_shared<ProfileView*>(nullptr);
    setup.start.besides = [this, self] {
        return openBesides(*self);
    };
    auto* view = new ProfileView(std::move(setup));
    *self = view;
    m_views << view;
    m_stack->addWidget(view);
    follow(view);
    return view;
}

void ConsoleWindow::follow(ProfileView* view)
{
    connect(view, &QWidget::windowTitleChanged, this, [this, view] {
        if (view == m_front)
            showTitle();
    });
    connect(view, &ProfileView::watchedChanged, this, [this] {
        showTabs();
        shareAttention();
        Q_EMIT watchedChanged();
    });
    connect(view, &ProfileView::tabChanged, this, &ConsoleWindow::showTabs);
    connect(view, &ProfileView::attentionChanged, this, &ConsoleWindow::shareAttention);
    connect(view, &ProfileView::othersAttentionWanted, this, [this, view] {
        for (ProfileView* other : std::as_const(m_views)) {
            if (other != view)
                other->freshenOverview();
        }
    });
    connect(view, &ProfileView::settled, this, &ConsoleWindow::wakeAll, Qt::QueuedConnection);
    connect(view, &ProfileView::opened, this, [this, view] { opened(view); });
    connect(view, &ProfileView::asks, this, [this, view] { nameWhoAsks(view); });
    connect(view, &ProfileView::profileWanted, this, &ConsoleWindow::turnToProfile);
    connect(view, &ProfileView::elsewhereWanted, this, &ConsoleWindow::connectElsewhere);
    connect(view, &ProfileView::restoreWanted, this, [this, view] { restoreBackup(view); });
    connect(view, &ProfileView::closeWanted, this, [this, view] { closeProfile(view); });
    connect(view, &ProfileView::quitWanted, this, &ConsoleWindow::quit);
    connect(view, &ProfileView::lockWanted, this, &ConsoleWindow::lockAway);
    connect(view, &ProfileView::newsSeen, this, [this] {
        m_news.clear();
        markRegionNewsSeen(*m_setup.windowMemory);
    });
    connect(view, &ProfileView::settled, m_idle, [this] {
        if (!isLockedAway())
            m_idle->begin();
    });
}

void ConsoleWindow::begin()
{
    m_setup.start.profiles->load().then(this, [this](const base::Result<QList<Profile>>& profiles) {
        closeRemoved();
        connect(m_setup.start.profiles, &profiles::ProfileStore::changed, this,
            &ConsoleWindow::closeRemoved);
        restore(profiles.value_or(QList<Profile>()));
        if (!profiles)
            m_front->tell(Tone::Warn, profiles.error().message);
        m_news = regionNews(*m_setup.windowMemory);
        m_front->setNews(m_news);
    });
}

//! The one that was used last first; the others once it needs the person or nothing any more, so
//! that nobody is asked for a passphrase twice.
void ConsoleWindow::restore(const QList<Profile>& saved)
{
    const auto withId = [&saved](const QString& id) {
        return std::find_if(saved.begin(), saved.end(),
            [&id](const Profile& profile) { return profile.id.text() == id; });
    };
    const QString last = m_setup.start.profiles->lastUsed().text();
    QStringList ids = m_setup.windowMemory->read(openKey).toStringList();
    ids.removeIf([&](const QString& id) { return withId(id) == saved.end(); });
    ids.removeDuplicates();
    if (withId(last) == saved.end()) {
        m_begun = true;
        return m_front->startAnew();
    }
    if (!ids.contains(last))
        ids.prepend(last);
    ProfileView* first = m_front;
    for (const QString& id : std::as_const(ids)) {
        ProfileView* view = id == ids.constFirst() ? first : addView();
        if (id == last)
            m_front = view;
        else
            view->openLater(*withId(id));
    }
    first->setFront(false);
    m_begun = true;
    m_front->openProfile(*withId(last));
    turnTo(m_front);
}

void ConsoleWindow::turnTo(ProfileView* view)
{
    ProfileView* before = std::exchange(m_front, view);
    if (before && before != view) {
        before->setFront(false);
        before->setNews({});
    }
    m_stack->setCurrentWidget(view);
    showTitle();
    view->setFront(true);
    view->setNews(m_news);
    showTabs();
    // "Who is in front" is what the tray shows.
    Q_EMIT watchedChanged();
    // A start page that was left for another profile, with nothing chosen on it, is over.
    if (before && before != view && before->profileId().isEmpty())
        remove(before);
}

void ConsoleWindow::turnToProfile(const ProfileId& profile, const domain::AttentionPlace& place)
{
    ProfileView* view = viewOf(profile);
    if (!view) {
        const std::optional<Profile> saved = m_setup.start.profiles->find(profile);
        if (!saved)
            return;
        // A page on which nothing was chosen yet is as good as a new one.
        view = m_front->profileId().isEmpty() ? m_front : addView();
        view->openProfile(*saved);
    }
    turnTo(view);
    view->goTo(place);
}

ProfileView* ConsoleWindow::viewOf(const ProfileId& profile) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(),
        [&profile](const ProfileView* view) { return view->profileId() == profile; });
    return found == m_views.end() ? nullptr : *found;
}

QList<OpenProfile> ConsoleWindow::openBesides(const ProfileView* view) const
{
    QList<OpenProfile> besides;
    for (const ProfileView* other : m_views) {
        if (other != view && other->connection())
            besides << OpenProfile{other->connection()->profile.id, other->connection()->secrets};
    }
    return besides;
}

//! Whoever opens a profile has it: one that waited for its turn elsewhere is not opened again.
void ConsoleWindow::opened(ProfileView* view)
{
    const QList<ProfileView*> views = m_views;
    for (ProfileView* other : views) {
        if (other != view && other->profileId() == view->profileId())
            remove(other);
    }
}

void ConsoleWindow::connectElsewhere()
{
    ProfileView* view = addView();
    turnTo(view);
    view->offerChoices();
}

void ConsoleWindow::closeProfile(ProfileView* view)
{
    view->leaveAll([this, view] {
        if (m_views.size() == 1)
            view->offerChoices();
        else
            remove(view);
    });
}

//! Its session is kept.
void ConsoleWindow::remove(ProfileView* view)
{
    const qsizetype at = m_views.indexOf(view);
    if (at < 0 || m_views.size() == 1)
        return;
    m_views.removeAt(at);
    view->disconnect(this);
    if (view == m_front) {
        m_front = nullptr;
        turnTo(m_views.at(qMin(at, m_views.size() - 1)));
    }
    m_stack->removeWidget(view);
    view->hide();
    view->letGo();
    // It may be a button of its own that closes it.
    view->deleteLater();
    showTabs();
    shareAttention();
    Q_EMIT watchedChanged();
}

//! It takes the place of data that the others may use as well.
void ConsoleWindow::restoreBackup(ProfileView* view)
{
    leaveAll(m_views, [this, view] {
        if (!m_views.contains(view))
            return;
        for (ProfileView* other : std::as_const(m_views)) {
            if (other != view)
                other->sleep();
        }
        turnTo(view);
        view->restoreBackup();
    });
}

void ConsoleWindow::wakeAll()
{
    const QList<ProfileView*> views = m_views;
    for (ProfileView* view : views)
        view->wake();
}

void ConsoleWindow::leaveAll(QList<ProfileView*> rest, const std::function<void()>& proceed)
{
    if (rest.isEmpty()) {
        proceed();
        return;
    }
    ProfileView* next = rest.takeFirst();
    // While one of them asked, another may have been closed.
    if (!m_views.contains(next))
        return leaveAll(rest, proceed);
    next->leaveAll([this, rest, proceed] { leaveAll(rest, proceed); });
}

void ConsoleWindow::nameWhoAsks(ProfileView* view)
{
    if (view != m_front)
        turnTo(view);
    if (m_views.size() > 1)
        view->tellBriefly(tr("“%1” has changes that are not saved.").arg(view->tab().name));
}

void ConsoleWindow::showTabs()
{
    QList<ProfileTab> tabs;
    for (const ProfileView* view : std::as_const(m_views))
        tabs << view->tab();
    m_tabs->setTabs(tabs, int(m_views.indexOf(m_front)));
    rememberOpen();
}

void ConsoleWindow::shareAttention()
{
    for (ProfileView* view : std::as_const(m_views)) {
        QList<domain::AttentionFacts> others;
        for (const ProfileView* other : std::as_const(m_views)) {
            const std::optional<domain::AttentionFacts> facts = other->attention();
            if (other != view && facts)
                others << *facts;
        }
        view->setOthersAttention(others);
    }
}

//! Of a profile that was removed neither its place among the others nor a draft stays.
void ConsoleWindow::closeRemoved()
{
    QSet<ProfileId> saved;
    for (const Profile& profile : m_setup.start.profiles->profiles())
        saved.insert(profile.id);
    const QSet<ProfileId> gone = std::exchange(m_saved, saved) - saved;
    for (const ProfileId& profile : gone) {
        inBackground([folder = draftsOf(m_setup.viewFile, profile.text())] {
            QDir(folder).removeRecursively();
            return base::Result<base::Done>(base::Done{});
        }).then(this, [](const base::Result<base::Done>&) {});
        ProfileView* view = viewOf(profile);
        if (view && !view->connection())
            remove(view);
    }
}

void ConsoleWindow::rememberOpen()
{
    if (!m_begun)
        return;
    QStringList ids;
    for (const ProfileView* view : std::as_const(m_views)) {
        if (view->isKept())
            ids << view->profileId().text();
    }
    if (m_setup.windowMemory->read(openKey).toStringList() != ids)
        m_setup.windowMemory->write(openKey, ids);
}

} // namespace console::ui
