// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/subprocessors_page.h"

#include "cloud/client.h"
#include "cloud/listing_api.h"
#include "ui/pages/subprocessors/entry_pane.h"
#include "ui/parts/save_file.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;

SubProcessorsPage::SubProcessorsPage(PageContext context, QWidget* parent)
    : Page(std::move(context), parent)
    , m_list(new ListPage(tr("Sub-processors"), u"subprocessors"_s, this))
    , m_place(new Note(Tone::Accent))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    m_list->setSource(&m_model);
    m_list->setFilterHint(tr("Filter by name, purpose, region…"));
    m_list->setCountText([](int shown, int total) {
        if (shown == total)
            return total == 1 ? tr("1 entry") : tr("%n entries", nullptr, total);
        return tr("%1 of %n entries", nullptr, total).arg(shown);
    });
    m_list->setDetail(new EntryPane);
    m_list->remember(m_context.memory);
    m_place->hide();
    m_list->addNotice(m_place);
    buildExportMenu();
    connect(m_list, &ListPage::rowOpened, this, &SubProcessorsPage::showEntry);
    connect(m_list->detail(), &DetailPane::closeRequested, m_list, &ListPage::closeDetail);
    connect(m_list, &ListPage::stateActionRequested, this, &SubProcessorsPage::act);
    m_list->setState(ViewState::firstLoad(tr("Loading the listing…")));
}

QString SubProcessorsPage::key() const
{
    return u"subprocessors"_s;
}

void SubProcessorsPage::buildExportMenu()
{
    m_export = m_list->header()->addSecondaryAction(tr("Export"));
    auto* menu = new QMenu(m_export);
    menu->addAction(tr("Save as Markdown…"), this, &SubProcessorsPage::exportMarkdown);
    menu->addAction(tr("Save as CSV…"), this, &SubProcessorsPage::exportCsv);
    menu->addSeparator();
    menu->addAction(tr("Copy the table as Markdown"), this, &SubProcessorsPage::copyMarkdown);
    m_export->setMenu(menu);
    setAllowed(m_export, false, tr("There is nothing to export yet."));
}

void SubProcessorsPage::refresh()
{
    showPlace();
    if (!m_context.governance.isKept()) {
        m_list->setState(notKept(m_context.governance,
            tr("This server keeps no listing of sub-processors. Packmind publishes its own in the "
               "product documentation.")));
        return;
    }
    m_loading.cancel();
    m_list->header()->setLoading(true);
    m_loading = client().listing().inForce().then(
        this, [this](const base::Result<domain::ListingVersion>& version) {
            if (!version && version.error().kind == base::ApiError::Kind::Cancelled)
                return;
            m_list->header()->setLoading(false);
            if (version)
                show(*version);
            else
                m_list->setState(
                    ViewState::failed(tr("The listing could not be loaded."), version.error()));
        });
}

void SubProcessorsPage::showPlace()
{
    m_place->setVisible(m_context.governance.isHere());
    m_place->setTitle(tr("This listing is kept on this computer."));
    m_place->setText(
        tr("%1 keeps none. The official listing of Packmind Cloud stands in the product "
           "documentation.")
            .arg(client().transport().endpoint().origin.host()));
}

void SubProcessorsPage::show(const domain::ListingVersion& version)
{
    m_version = version;
    m_model.setRows(version.entries);
    const QString since = QLocale().toString(version.effectiveDate, u"d MMMM yyyy"_s);
    m_list->header()->setContext(
        tr("Version %1 in force since %2 · %n entry(ies)", nullptr, int(version.entries.size()))
            .arg(version.number)
            .arg(since));
    m_list->setStatusNote(version.summary);
    m_list->setUpdatedAt(m_context.clock());
    m_list->setState(version.entries.isEmpty()
            ? ViewState::empty(
                tr("This version of the listing names no one. Sub-processors stand here once a "
                   "version with entries is in force."))
            : ViewState::ready());
    setAllowed(m_export, !version.entries.isEmpty(), tr("There is nothing to export."));
    if (m_list->isDetailOpen())
        showEntry(m_list->table()->currentIndex());
}

void SubProcessorsPage::showEntry(const QModelIndex& index)
{
    if (!index.isValid() || !m_version) {
        m_list->closeDetail();
        return;
    }
    static_cast<EntryPane*>(m_list->detail())->present(m_model.row(index.row()), *m_version);
    m_list->openDetail();
}

void SubProcessorsPage::exportMarkdown()
{
    // The whole listing as published, whatever is filtered here: the document is the listing.
    saveFile(this, tr("Save the listing as Markdown"),
        u"sub-processors-v%1.md"_s.arg(m_version->number), tr("Markdown (*.md)"),
        domain::listingToMarkdown(m_version->entries),
        [this](const base::Result<QString>& path) { tellSaved(path); });
}

void SubProcessorsPage::exportCsv()
{
    saveFile(this, tr("Save the rows as CSV"), u"sub-processors-v%1.csv"_s.arg(m_version->number),
        tr("Comma-separated values (*.csv)"), toCsv(m_list->table()->text(true)).toUtf8(),
        [this](const base::Result<QString>& path) { tellSaved(path); });
}

void SubProcessorsPage::tellSaved(const base::Result<QString>& path)
{
    if (path)
        m_list->banner()->showMessage(Tone::Ok, tr("Saved to %1").arg(*path));
    else
        m_list->banner()->showMessage(Tone::Bad, path.error().message, {}, 0);
}

void SubProcessorsPage::copyMarkdown()
{
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(domain::listingToMarkdown(m_version->entries)));
    m_list->banner()->showMessage(Tone::Ok, tr("The table was copied as Markdown."));
}

} // namespace console::ui
