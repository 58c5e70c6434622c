// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/overview/overview_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/subprocessors/notice_rights.h"
#include "ui/parts/background.h"
#include "ui/parts/page_header.h"
#include "ui/shell/key_list.h"
#include "ui/shell/palette.h"
#include "ui/shell/palette_names.h"
#include "ui/shell/profile_view.h"
#include "ui/shell/sign_in_sheet.h"
#include "ui/theme/theme.h"

#include <utility>

// Everything by its name: Ctrl+K.
namespace console::ui {

using namespace Qt::StringLiterals;
using models::PaletteEntry;
using models::PaletteIndex;
using models::PaletteKind;
using Index = std::shared_ptr<const PaletteIndex>;

namespace {
//! The lists behind the listing, which the sidebar does not name. `refusal`: why they can't be
//! read.
void addLevelsOfListing(
    QList<PaletteEntry>& entries, const QString& listing, const QString& refusal)
{
    const QList<std::pair<QString, QString>> levels{
        {ProfileView::tr("Subscribers"), u"subscribers"_s},
        {ProfileView::tr("Objections"), u"objections"_s}};
    for (const auto& [name, thing] : levels)
        entries << PaletteEntry{
            PaletteKind::Page, name, listing, {}, {u"subprocessors"_s, thing}, {}, refusal};
}

//! Of many names it takes longer than a picture to let go of them.
Index sharedIndex(const QList<PaletteEntry>& entries)
{
    return {new PaletteIndex(entries), [](const PaletteIndex* index) {
                QThreadPool::globalInstance()->start([index] { delete index; });
            }};
}
} // namespace

void ProfileView::openPalette()
{
    if (cover() || !m_connection || m_palette || m_sheet)
        return;
    m_palette = new Palette(this);
    m_palette->setAttribute(Qt::WA_DeleteOnClose);
    // After the palette is gone, so that the focus goes where it leads.
    connect(m_palette, &Palette::chosen, this, &ProfileView::runPalette, Qt::QueuedConnection);
    m_names->setContext(pageContext());
    m_names->read();
    freshenOverview();
    // What is always there can be chosen at once.
    m_palette->setIndex(sharedIndex(paletteEntries()));
    buildPalette();
    m_palette->open();
}

void ProfileView::buildPalette()
{
    if (!m_palette || !m_overview)
        return;
    const cloud::AttentionReader& people = m_overview->reader();
    m_palette->setNote(m_names->note(people));
    m_indexing.cancel();
    m_indexing = inBackground([own = paletteEntries(), source = m_names->source(people)] {
        return base::Result<Index>(sharedIndex(own + source.entries()));
    }).then(m_palette, [this](const base::Result<Index>& index) {
        if (index)
            m_palette->setIndex(*index);
    });
}

QList<PaletteEntry> ProfileView::paletteEntries()
{
    QList<PaletteEntry> entries;
    for (const PageId id : sidebar()->entries()) {
        const auto* page = qobject_cast<Page*>(this->page(id));
        entries << PaletteEntry{PaletteKind::Page, sidebar()->entry(id)->text(), tr("Page"), {},
            {page ? page->key() : QString()}, {}, {}};
    }
    addLevelsOfListing(
        entries, sidebar()->entry(PageId::SubProcessors)->text(), whyNoNotices(pageContext()));
    m_actions.clear();
    addPageActions(entries);
    addWindowActions(entries);
    if (const auto* settings = qobject_cast<SettingsPage*>(page(PageId::Settings))) {
        const QStringList keys = settings->sectionKeys();
        for (qsizetype i = 0; i < keys.size(); ++i)
            entries << PaletteEntry{PaletteKind::Setting, settings->sectionTitles().at(i),
                tr("Settings"), {}, {settings->key(), keys.at(i)}, {}, {}};
    }
    return entries;
}

//! What a page offers first, with its own reason where it can't be done.
void ProfileView::addPageActions(QList<PaletteEntry>& entries)
{
    for (const PageId id : {PageId::Organizations, PageId::SubProcessors, PageId::DataRequests}) {
        // A page may have several lists: that in front, whose action can be pressed, comes first.
        BusyButton* button = nullptr;
        const QList<PageHeader*> headers = page(id)->findChildren<PageHeader*>();
        for (const PageHeader* header : headers) {
            if (header->primaryAction() && (!button || header->isVisibleTo(page(id))))
                button = header->primaryAction();
        }
        if (!button)
            continue;
        const QString key = u"page/%1"_s.arg(int(id));
        entries << PaletteEntry{PaletteKind::Action, button->text(), sidebar()->entry(id)->text(),
            {}, {}, key, button->isEnabled() ? QString() : button->toolTip()};
        m_actions.insert(key, [this, id, pressed = QPointer<BusyButton>(button)] {
            showPage(id);
            if (pressed && pressed->isVisible())
                pressed->click();
        });
    }
}

void ProfileView::addWindowActions(QList<PaletteEntry>& entries)
{
    const auto offer = [&](const QString& name, auto run, const QString& keys = {}) {
        const QString key = u"window/%1"_s.arg(m_actions.size());
        entries << PaletteEntry{PaletteKind::Action, name,
            keys.isEmpty() ? tr("Action") : tr("Action · %1").arg(keys), {}, {}, key, {}};
        m_actions.insert(key, run);
    };
    offer(
        tr("Refresh the page"), [this] { refreshPage(); }, u"F5"_s);
    offer(
        tr("Show all keys"), [this] { showKeys(); }, u"F1"_s);
    if (isLocked())
        offer(tr("Unlock for changes…"), [this] { askToUnlock(); });
    else if (m_unlockedUntil.isValid())
        offer(tr("Lock now"), [this] { lock(); });
    offer(tr("Ask for my own data…"), [this] { askForOwnData(); });
    offer(tr("Use light colours"), [this] { m_setup.theme->setChoice(Theme::Choice::Light); });
    offer(tr("Use dark colours"), [this] { m_setup.theme->setChoice(Theme::Choice::Dark); });
    offer(tr("Use the system's colours"),
        [this] { m_setup.theme->setChoice(Theme::Choice::System); });
    offer(tr("Show the log"), [this] { showLog(); });
    offer(tr("About this program"), [this] { showAbout(); });
    const QList<profiles::Profile> others = otherProfiles();
    for (const profiles::Profile& profile : others)
        offer(tr("Switch to “%1”").arg(profile.name),
            [this, id = profile.id] { Q_EMIT profileWanted(id, {}); });
    offer(tr("Connect elsewhere…"), [this] { Q_EMIT elsewhereWanted(); });
    offer(
        tr("Lock the console"), [this] { Q_EMIT lockWanted(); }, u"Ctrl+Shift+L"_s);
    offer(tr("Sign out"), [this] { signOut(); });
    offer(
        tr("Close this profile"), [this] { Q_EMIT closeWanted(); }, u"Ctrl+W"_s);
    offer(
        tr("Quit"), [this] { Q_EMIT quitWanted(); }, u"Ctrl+Q"_s);
}

void ProfileView::runPalette(const PaletteEntry& entry)
{
    if (!m_connection || cover())
        return;
    if (entry.action.isEmpty())
        openPlace(m_connection->profile.id.text(), entry.place);
    else if (const auto run = m_actions.value(entry.action))
        run();
}

void ProfileView::showKeys()
{
    if (auto* shown = findChild<KeyList*>())
        return shown->activateWindow();
    auto* keys = new KeyList(this);
    keys->setAttribute(Qt::WA_DeleteOnClose);
    keys->show();
}

} // namespace console::ui
