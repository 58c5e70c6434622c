// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/site_pane.h"

#include "ui/pages/keep_draft.h"
#include "ui/parts/view_memory.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QLayout>
#include <QLocale>
#include <QStandardPaths>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::ApiError;

namespace {

constexpr qsizetype namesShown = 5;
const QString folderKey = u"subprocessors/siteFolder"_s;
const QString addressKey = u"subprocessors/siteAddress"_s;

TextLabel* words(const QString& text, Tone tone = Tone::Neutral)
{
    auto* label = new TextLabel(text, TextSize::Body, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

SitePane::SitePane(DetailPane& pane, const PageContext& context)
    : PaneContent(pane, context)
    , m_export(new SiteExport(client(), this))
{
    build();
    connect(&pane, &DetailPane::saveRequested, this, [this] { start(false); });
    connect(m_export, &SiteExport::progressed, this, &SitePane::showProgress);
}

void SitePane::build()
{
    pane().setTitle(tr("Export as a site"));
    pane().add(words(tr("A folder of web pages that any web server can show as they are: the "
                        "listing in force, all versions and what each changed, JSON, Markdown and "
                        "a feed. Announced versions are in it, drafts are not."),
        Tone::Muted));
    m_folder = pane().addField(new FormField(tr("Folder of the site"), new QLineEdit, u"folder"_s));
    m_folder->setHint(
        tr("Other files in it stay. You are asked before one that no export wrote is replaced."));
    auto* choose = new LinkButton(tr("Choose a folder…"));
    m_folder->layout()->addWidget(choose);
    m_folder->layout()->setAlignment(choose, Qt::AlignLeading);
    connect(choose, &QPushButton::clicked, this, &SitePane::chooseFolder);
    m_address = pane().addField(
        new FormField(tr("Public address of the site"), new QLineEdit, u"address"_s));
    m_address->setHint(tr("Optional, such as https://trust.acme.example/. Readers of the feed know "
                          "it by this address."));
    m_progress = words({});
    m_progress->hide();
    pane().add(m_progress);
    m_made = new Note(Tone::Ok);
    connect(m_made->addAction(tr("Open the folder")), &LinkButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder->value().toString())); });
    m_made->hide();
    pane().add(m_made);
    m_stop = addBarAction(tr("Stop"));
    m_stop->hide();
    connect(m_stop, &BusyButton::activated, &pane(), &DetailPane::cancelRequested);
    pane().setSaveText(tr("Export site"));
    pane().setDraft(true);
    if (const ViewMemory* memory = context().memory) {
        m_folder->setValue(memory->readTyped(folderKey));
        m_address->setValue(memory->readTyped(addressKey));
    }
    pane().markClean();
    keepDraft(pane(), context(), u"listing/site"_s);
}

void SitePane::chooseFolder()
{
    QString from = m_folder->value().toString();
    if (from.isEmpty())
        from = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(&pane(), tr("Folder for the site"), from);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& folder) { m_folder->setValue(folder); });
    dialog->open();
}

void SitePane::start(bool replace)
{
    dropQuestion();
    m_made->hide();
    m_progress->setText(tr("Reading the history…"));
    m_progress->show();
    m_stop->show();
    const base::CallHandle call = m_export
                                      ->start({.folder = m_folder->value().toString().trimmed(),
                                          .address = m_address->value().toString(),
                                          .replace = replace})
                                      .then(this, [this](const auto& made) { end(made); });
    saving(call, pane().saveButton(), tr("Exporting…"));
}

void SitePane::showProgress(int done, int total)
{
    const QLocale locale;
    m_progress->setText(done < total
            ? tr("%1 of %2 versions").arg(locale.toString(done), locale.toString(total))
            : tr("The files take their places…"));
    // From here on it is whole in a moment.
    m_stop->setVisible(done < total);
}

void SitePane::end(const base::Result<SiteExport::Made>& made)
{
    m_progress->hide();
    m_stop->hide();
    unlock();
    if (made)
        showMade(*made);
    else if (made.error().code == "site.folder.foreign"_L1)
        askReplacement(made.error().detail.split(u'\n'));
    else if (made.error().kind == ApiError::Kind::NotSignedIn)
        Q_EMIT sessionEnded();
    else if (made.error().kind != ApiError::Kind::Cancelled)
        pane().showError(made.error());
}

void SitePane::askReplacement(const QStringList& files)
{
    QString names = files.mid(0, namesShown).join(u", "_s);
    if (files.size() > namesShown)
        names = tr("%1 and %n more", nullptr, int(files.size() - namesShown)).arg(names);
    ask({tr("Replace %n file(s) of another origin?", nullptr, int(files.size())),
            tr("Not written by an export, or changed since: %1").arg(names), tr("Replace"),
            tr("Keep"), {}, {}},
        {}, pane().saveButton(), [this] { start(true); });
}

void SitePane::showMade(const SiteExport::Made& made)
{
    if (ViewMemory* memory = context().memory) {
        memory->writeTyped(folderKey, m_folder->value().toString().trimmed());
        memory->writeTyped(addressKey, m_address->value().toString().trimmed());
    }
    pane().markClean();
    m_made->setTitle(tr("The site is written, with %n version(s).", nullptr, made.versions));
    const QLocale locale;
    m_made->setText(tr("%1 of %2 files are new or were changed. index.html is where it begins.")
                        .arg(locale.toString(made.written), locale.toString(made.files)));
    m_made->show();
    reveal(m_made);
}

} // namespace console::ui
