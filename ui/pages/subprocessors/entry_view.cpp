// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/entry_view.h"

#include "ui/pages/subprocessors/entry_edit.h"
#include "ui/pages/subprocessors/entry_words.h"
#include "ui/pages/subprocessors/shown_listing.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/literal_text.h"

#include <QDesktopServices>
#include <QUrl>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::EntryField;
using models::EntryState;

namespace {
//! A field in the person's words; a dash where nothing is recorded.
KeyValue factOf(const domain::SubProcessor& entry, EntryField field)
{
    const QString words = entryWords(entry, field);
    if (words.isEmpty())
        return {domain::fieldLabel(field), EntryView::tr("not recorded"), Tone::Muted, {}};
    return {domain::fieldLabel(field), words, Tone::Neutral, {}};
}

KeyValueList* factsOf(const domain::SubProcessor& entry, const QList<EntryField>& fields)
{
    QList<KeyValue> rows;
    for (const EntryField field : fields)
        rows.append(factOf(entry, field));
    auto* facts = new KeyValueList;
    facts->setRows(rows);
    return facts;
}
} // namespace

EntryView::EntryView(DetailPane& pane, const PageContext& context, ListingDesk& desk,
    const models::ListedEntry& listed, const std::optional<domain::ListingVersion>& version)
    : PaneContent(pane, context)
    , m_desk(desk)
    , m_listed(listed)
{
    pane.setTitle(listed.entry.name);
    showFindings();
    showWebsite();
    showEntry();
    showAction();
    if (version)
        showOrigin(*version);
}

void EntryView::showFindings()
{
    if (m_listed.state == EntryState::Removed) {
        pane().add(new Note(Tone::Accent, tr("This entry is removed in the draft."),
            tr("What is public stays as it is until the next version is in force.")));
        return;
    }
    if (m_listed.findings.isEmpty())
        return;
    QStringList sentences;
    for (const domain::EntryFinding& finding : std::as_const(m_listed.findings))
        sentences << finding.message;
    const QString first = sentences.takeFirst();
    pane().add(
        new Note(m_listed.errors() > 0 ? Tone::Bad : Tone::Warn, first, sentences.join(u'\n')));
}

void EntryView::showWebsite()
{
    const domain::SubProcessor& entry = m_listed.entry;
    auto* website = new LinkButton(quoteAmpersands(entry.websiteLabel));
    website->setIcon(icon(Icon::ExternalLink, IconColor::Accent));
    website->setLayoutDirection(Qt::LeftToRight);
    website->setToolTip(entry.website);
    website->setAccessibleName(tr("Open %1 in the browser").arg(entry.website));
    auto* holder = new QWidget;
    (new FlowLayout(0, holder))->addWidget(website);
    pane().add(holder);
    connect(website, &LinkButton::clicked, this, [url = entry.website] {
        const QUrl address(url, QUrl::StrictMode);
        if (address.scheme() == "https"_L1)
            QDesktopServices::openUrl(address);
    });
}

void EntryView::showEntry()
{
    using F = EntryField;
    const domain::SubProcessor& entry = m_listed.entry;
    pane().add(factsOf(entry, {F::Purpose, F::DataProcessed, F::Region}));
    pane().addSection(tr("Where data goes"));
    pane().add(factsOf(entry, {F::Countries, F::Transfer, F::Categories}));
    pane().addSection(tr("Agreement and contact"));
    pane().add(factsOf(entry,
        {F::LegalName, F::DpaUrl, F::PrivacyUrl, F::ContactName, F::ContactEmail, F::ContactAddress,
            F::ReviewedOn}));
}

void EntryView::showAction()
{
    const bool isRemoved = m_listed.state == EntryState::Removed;
    m_action = addBarAction(isRemoved ? tr("Put back") : tr("Edit this entry"));
    QString reason = m_desk.whyNoEdit();
    if (reason.isEmpty() && !isRemoved && !entryOf(m_desk.nextEntries(), m_listed.entry.slug))
        reason = tr("The next version does not have this entry any more.");
    setAllowed(m_action, reason.isEmpty(), reason);
    connect(m_action, &BusyButton::activated, this, [this, isRemoved] {
        if (isRemoved)
            putBack();
        else
            Q_EMIT editWanted(m_listed.entry.slug);
    });
}

void EntryView::putBack()
{
    const Entries order = m_desk.latest() ? m_desk.latest()->entries : Entries();
    const auto edit = [entry = m_listed.entry, order](const Entries& now) {
        return base::Result<Entries>(withEntryBack(now, entry, order));
    };
    saving(m_desk.rewrite(edit).then(this,
               [this](const base::Result<contract::ListingDraftView>& draft) {
                   if (!draft) {
                       failed(draft.error());
                       return;
                   }
                   saved();
                   Q_EMIT kept(*draft, m_listed.entry.slug);
               }),
        m_action, tr("Saving…"));
}

void EntryView::showOrigin(const domain::ListingVersion& version)
{
    pane().addSection(tr("Where this comes from"));
    auto* origin = new KeyValueList;
    origin->setRows({
        {tr("Version"), QString::number(version.number), Tone::Neutral, {}},
        {tr("Effective from"), longDay(version.effectiveDate), Tone::Neutral, {}},
        {tr("Made by"), version.author, Tone::Neutral, {}},
        {tr("Summary"), version.summary, Tone::Neutral, {}},
        {tr("Checksum"), QString::fromLatin1(version.hash.left(16)) + u'…', Tone::Muted,
            QString::fromLatin1(version.hash)},
    });
    pane().add(origin);
}

void EntryView::takeFocus()
{
    if (m_action->isEnabled())
        m_action->setFocus(Qt::OtherFocusReason);
    else
        PaneContent::takeFocus();
}

} // namespace console::ui
