// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/listing_exports.h"

#include "domain/listing_export.h"
#include "ui/pages/subprocessors/listing_pdf.h"
#include "ui/parts/background.h"
#include "ui/parts/save_file.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace console::ui {

using namespace Qt::StringLiterals;

ListingExports::ListingExports(ListPage& list)
    : QObject(&list)
    , m_list(list)
    , m_button(list.header()->addSecondaryAction(tr("Export")))
{
    auto* menu = new QMenu(m_button);
    menu->setToolTipsVisible(true);
    m_button->setMenu(menu);
    add(tr("Save as Markdown…"), &ListingExports::saveMarkdown);
    add(tr("Save as CSV…"), &ListingExports::saveCsv);
    add(tr("Save as JSON…"), &ListingExports::saveJson);
    m_documents << add(tr("Save as HTML…"), &ListingExports::saveHtml)
                << add(tr("Save as PDF…"), &ListingExports::savePdf);
    menu->addSeparator();
    menu->addAction(tr("Export as a site…"), this, &ListingExports::siteWanted);
    menu->addSeparator();
    add(tr("Copy as Markdown"), &ListingExports::copyMarkdown);
    setAllowed(m_button, false, tr("There is nothing to export yet."));
}

QAction* ListingExports::add(const QString& text, void (ListingExports::*deed)())
{
    return m_button->menu()->addAction(text, this, deed);
}

void ListingExports::showVersion(
    const domain::ListingVersion& version, const QString& tag, bool holdsOnNoDay)
{
    m_version = version;
    m_tag = tag;
    m_isDraft = false;
    show(holdsOnNoDay ? tr("This version does not hold, so it is no document for others.")
                      : QString());
}

void ListingExports::showDraft(const QList<domain::SubProcessor>& entries)
{
    m_version = {};
    m_version.entries = entries;
    m_tag = u"draft"_s;
    m_isDraft = true;
    show(tr("A draft is no document for others. Publish it first."));
}

void ListingExports::showNothing()
{
    setAllowed(m_button, false, tr("There is nothing to export."));
}

void ListingExports::show(const QString& whyNoDocument)
{
    for (QAction* action : std::as_const(m_documents)) {
        action->setEnabled(whyNoDocument.isEmpty());
        action->setToolTip(whyNoDocument.isEmpty() ? action->text() : whyNoDocument);
    }
    setAllowed(m_button, true);
}

void ListingExports::saveMarkdown()
{
    save(tr("Save the listing as Markdown"), "md", tr("Markdown (*.md)"),
        [entries = m_version.entries] { return domain::listingToMarkdown(entries); });
}

void ListingExports::saveCsv()
{
    save(tr("Save the listing as CSV"), "csv", tr("Comma-separated values (*.csv)"),
        [entries = m_version.entries] { return domain::listingToCsv(entries); });
}

void ListingExports::saveJson()
{
    save(tr("Save the listing as JSON"), "json", tr("JSON (*.json)"),
        [version = m_version, isDraft = m_isDraft] {
            return isDraft ? domain::draftToJson(version.entries) : domain::listingToJson(version);
        });
}

void ListingExports::saveHtml()
{
    save(tr("Save the listing as HTML"), "html", tr("Web page (*.html)"),
        [version = m_version] { return domain::listingToHtml(version); });
}

void ListingExports::savePdf()
{
    save(tr("Save the listing as PDF"), "pdf", tr("PDF (*.pdf)"),
        [version = m_version] { return listingToPdf(version); });
}

void ListingExports::save(const QString& title, const char* ending, const QString& filter,
    std::function<QByteArray()> content)
{
    saveFile(
        &m_list, title, u"sub-processors-%1.%2"_s.arg(m_tag, QLatin1String(ending)), filter,
        std::move(content),
        [this](const base::Result<QString>& path) {
            if (path)
                m_list.banner()->showMessage(Tone::Ok, tr("Saved to %1").arg(*path));
            else
                m_list.banner()->showMessage(Tone::Bad, path.error().message, {}, 0);
        },
        [this] {
            m_list.banner()->showMessage(Tone::Accent, tr("The file is being written…"), {}, 0);
        });
}

void ListingExports::copyMarkdown()
{
    inBackground([entries = m_version.entries]() -> base::Result<QByteArray> {
        return domain::listingToMarkdown(entries);
    }).then(this, [this](const base::Result<QByteArray>& table) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(*table));
        m_list.banner()->showMessage(Tone::Ok, tr("The table was copied as Markdown."));
    });
}

} // namespace console::ui
