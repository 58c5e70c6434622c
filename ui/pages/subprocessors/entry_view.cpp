// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/entry_view.h"

#include <QDesktopServices>
#include <QLocale>
#include <QUrl>

namespace console::ui {

using namespace Qt::StringLiterals;

EntryView::EntryView(DetailPane& pane, const PageContext& context,
    const domain::SubProcessor& entry, const domain::ListingVersion& version)
    : PaneContent(pane, context)
{
    pane.setTitle(entry.name);
    showWebsite(entry);
    showEntry(entry);
    showOrigin(version);
}

void EntryView::showWebsite(const domain::SubProcessor& entry)
{
    auto* website = new LinkButton(entry.websiteLabel);
    website->setIcon(icon(Icon::ExternalLink, IconColor::Accent));
    website->setLayoutDirection(Qt::LeftToRight);
    website->setToolTip(entry.website);
    website->setAccessibleName(tr("Open %1 in the browser").arg(entry.website));
    pane().add(website);
    connect(website, &LinkButton::clicked, this,
        [url = entry.website] { QDesktopServices::openUrl(QUrl(url, QUrl::StrictMode)); });
}

void EntryView::showEntry(const domain::SubProcessor& entry)
{
    auto* facts = new KeyValueList;
    facts->setRows({
        {tr("Purpose"), entry.purpose, Tone::Neutral, {}},
        {tr("Data processed"), entry.dataProcessed, Tone::Neutral, {}},
        {tr("Region of data hosting"), entry.region, Tone::Neutral, {}},
    });
    pane().add(facts);
}

void EntryView::showOrigin(const domain::ListingVersion& version)
{
    pane().addSection(tr("Where this comes from"));
    auto* origin = new KeyValueList;
    origin->setRows({
        {tr("Version"), QString::number(version.number), Tone::Neutral, {}},
        {tr("In force since"), QLocale().toString(version.effectiveDate, u"d MMMM yyyy"_s),
            Tone::Neutral, {}},
        {tr("Made by"), version.author, Tone::Neutral, {}},
        {tr("Summary"), version.summary, Tone::Neutral, {}},
        {tr("Checksum"), QString::fromLatin1(version.hash.left(16)) + u'…', Tone::Muted,
            QString::fromLatin1(version.hash)},
    });
    pane().add(origin);
}

} // namespace console::ui
