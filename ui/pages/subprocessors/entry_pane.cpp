// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/entry_pane.h"

#include <QDesktopServices>
#include <QLocale>
#include <QUrl>

namespace console::ui {

using namespace Qt::StringLiterals;

EntryPane::EntryPane(QWidget* parent)
    : DetailPane(parent)
    , m_website(new LinkButton({}))
    , m_facts(new KeyValueList)
    , m_origin(new KeyValueList)
{
    setSaveText({});
    m_website->setIcon(icon(Icon::ExternalLink, IconColor::Accent));
    m_website->setLayoutDirection(Qt::LeftToRight);
    addTitleWidget(m_website);
    add(m_facts);
    addSection(tr("Where this comes from"));
    add(m_origin);
    connect(m_website, &LinkButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl(m_url, QUrl::StrictMode)); });
}

void EntryPane::present(const domain::SubProcessor& entry, const domain::ListingVersion& version)
{
    m_url = entry.website;
    setTitle(entry.name);
    m_website->setText(entry.websiteLabel);
    m_website->setToolTip(entry.website);
    m_website->setAccessibleName(tr("Open %1 in the browser").arg(entry.website));
    m_facts->setRows({
        {tr("Purpose"), entry.purpose, Tone::Neutral, {}},
        {tr("Data processed"), entry.dataProcessed, Tone::Neutral, {}},
        {tr("Region of data hosting"), entry.region, Tone::Neutral, {}},
    });
    m_origin->setRows({
        {tr("Version"), QString::number(version.number), Tone::Neutral, {}},
        {tr("In force since"), QLocale().toString(version.effectiveDate, u"d MMMM yyyy"_s),
            Tone::Neutral, {}},
        {tr("Made by"), version.author, Tone::Neutral, {}},
        {tr("Summary"), version.summary, Tone::Neutral, {}},
        {tr("Checksum"), QString::fromLatin1(version.hash.left(16)) + u'…', Tone::Muted,
            QString::fromLatin1(version.hash)},
    });
}

} // namespace console::ui
