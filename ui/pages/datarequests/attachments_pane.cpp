// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/attachments_pane.h"

#include "cloud/attachments_api.h"
#include "cloud/client.h"
#include "ui/pages/datarequests/attachment_files.h"
#include "ui/pages/datarequests/attachment_words.h"
#include "ui/pages/datarequests/case_view.h"
#include "ui/parts/file_drop.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

//! A name or a path, which may have no place to break at.
TextLabel* line(const QString& text, Tone tone)
{
    auto* label = new ElidedLabel(text, TextSize::Body, tone);
    label->setTextFormat(Qt::PlainText);
    label->setElideMode(Qt::ElideMiddle);
    return label;
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

} // namespace

AttachmentsPane::AttachmentsPane(
    DetailPane& pane, const PageContext& context, const domain::RequestCase& request)
    : CasePane(pane, context, request, tr("%1: attachments"))
{
    m_stop = addBarAction(tr("Stop"));
    m_stop->hide();
    connect(
        m_stop, &BusyButton::activated, this, [this] { Q_EMIT this->pane().cancelRequested(); });
    connect(&pane, &DetailPane::saveRequested, this, &AttachmentsPane::add);
    AttachmentsPane::read();
}

void AttachmentsPane::read()
{
    if (!m_attachments)
        pane().setState(ViewState::firstLoad(tr("Reading the attachments…")));
    reading(cloud::AttachmentsApi(client().governanceSession()).all(request().summary.id),
        tr("The attachments could not be read."), [this](const QList<Attachment>& all) {
            m_attachments = all;
            show();
        });
}

void AttachmentsPane::show()
{
    begin();
    addList();
    addForm();
    m_progress = line({}, Tone::Muted);
    m_progress->hide();
    pane().add(m_progress);
    pane().markClean();
}

void AttachmentsPane::addList()
{
    addWords(tr("Files that belong to the case. The console never opens one: it saves it where "
                "you say. They are kept encrypted, and go when the case is purged."));
    pane().addSection(tr("Attachments"));
    if (m_attachments->isEmpty())
        addWords(tr("There are none yet."));
    for (const Attachment& attachment : std::as_const(*m_attachments))
        addAttachment(attachment);
}

void AttachmentsPane::addAttachment(const Attachment& attachment)
{
    pane().add(line(attachment.name, Tone::Neutral));
    auto* facts = new TextLabel(attachmentFacts(attachment), TextSize::Small, Tone::Muted);
    facts->setWordWrap(true);
    facts->setToolTip(tr("SHA-256 %1").arg(attachment.sha256));
    pane().add(facts);
    auto* save = new BusyButton(tr("Save as…"));
    save->setAccessibleName(tr("Save %1 as…").arg(attachment.name));
    const bool maySave = domain::may(context().standing, domain::Action::WorkDataRequests);
    setAllowed(save, maySave, tr("Attachments are for operators and DPOs of this workspace."));
    if (maySave)
        save->setToolTip(tr("That it was taken goes on the record."));
    connect(save, &BusyButton::activated, this,
        [this, attachment, save] { askWhereTo(attachment, save); });
    auto* remove = new LinkButton(tr("Remove"));
    remove->setAccessibleName(tr("Remove %1").arg(attachment.name));
    const QString reason = whyNoRemoval();
    setAllowed(remove, reason.isEmpty(), reason);
    connect(remove, &QPushButton::clicked, this,
        [this, attachment, remove] { askToRemove(attachment, remove); });
    pane().add(inRow({save, remove}));
}

void AttachmentsPane::addForm()
{
    pane().addSection(tr("Add a file"));
    m_drop = new FileDrop(tr("File of the case"), tr("All files (*)"));
    connect(m_drop, &FileDrop::fileChosen, this, &AttachmentsPane::takePath);
    m_file = pane().addField(new FormField(tr("File"), m_drop, u"file"_s));
    m_file->setHint(
        tr("Up to %1, and %n file(s) in a case. What kind it is, is told by its content.", nullptr,
            domain::mostAttachments)
            .arg(sizeWords(domain::largestAttachment)));
    m_purpose = new QComboBox;
    for (const domain::AttachmentPurpose purpose : domain::allAttachmentPurposes)
        m_purpose->addItem(purposeTitle(purpose), int(purpose));
    pane().addField(new FormField(tr("What it is"), m_purpose, u"purpose"_s));
    pane().setSaveText(tr("Add the file"));
    allow();
}

void AttachmentsPane::allow()
{
    m_noAdding = whyNoAdding();
    pane().setSaveRefusal(m_noAdding);
    m_file->setEnabled(m_noAdding.isEmpty());
    pane().setDraft(m_noAdding.isEmpty());
}

void AttachmentsPane::rightsChanged()
{
    if (!m_attachments || isBusy() || m_noAdding == whyNoAdding())
        return;
    // What is chosen stays, and so does what is asked.
    if (question() || pane().isDirty())
        allow();
    else
        show();
}

void AttachmentsPane::takePath(const QString& path)
{
    if (!whyNoAdding().isEmpty())
        return;
    pane().clearErrors();
    m_drop->setPath(path);
    if (const auto size = attachableSize(path); !size)
        pane().showError(size.error());
}

void AttachmentsPane::add()
{
    const QString path = m_drop->path();
    const auto size = attachableSize(path);
    if (path.isEmpty() || !size) {
        pane().showError(path.isEmpty()
                ? base::ApiError::invalid(u"file"_s, tr("Choose a file first."))
                : size.error());
        return;
    }
    const cloud::OutgoingFile file{.name = QFileInfo(path).fileName(),
        .bytes = *size,
        .purpose = domain::AttachmentPurpose(m_purpose->currentData().toInt()),
        .read = [path](qint64 offset, qint64 bytes) {
            return readPiece(path, offset, bytes);
        }};
    saving(cloud::AttachmentsApi(client().governanceSession())
               .add(request().summary.id, file, progress(tr("Sent %1 of %2.")))
               .then(this,
                   [this](const Result<Attachment>& added) {
                       endTransfer();
                       if (!added) {
                           failed(added.error());
                           return;
                       }
                       saved();
                       read();
                       Q_EMIT serverChanged();
                   }),
        pane().saveButton(), tr("Sending…"));
}

void AttachmentsPane::askToRemove(const Attachment& attachment, LinkButton* button)
{
    ask({tr("Remove %1?").arg(attachment.name),
            tr("The file goes for good. That it was there, and its hash, stay on the record."),
            tr("Remove"), tr("Keep it"), {}, {}},
        {}, button, [this, id = attachment.id] {
            saving(cloud::AttachmentsApi(client().governanceSession())
                       .remove(request().summary.id, id)
                       .then(this,
                           [this](const Result<base::Done>& removed) {
                               if (!removed) {
                                   failed(removed.error());
                                   return;
                               }
                               dropQuestion();
                               saved();
                               read();
                               Q_EMIT serverChanged();
                           }),
                question()->yesButton(), tr("Removing…"));
        });
}

void AttachmentsPane::askWhereTo(const Attachment& attachment, BusyButton* button)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(&pane(), tr("Save the attachment"),
        documents.filePath(domain::cleanFileName(attachment.name)), tr("All files (*)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, button,
        [this, attachment, button](const QString& path) { saveTo(path, attachment, button); });
    dialog->open();
}

void AttachmentsPane::saveTo(const QString& path, const Attachment& attachment, BusyButton* button)
{
    const SavedFile file(path);
    saving(cloud::AttachmentsApi(client().governanceSession())
               .take(
                   request().summary.id, attachment,
                   [file](const QByteArray& bytes) { return file.write(bytes); },
                   progress(tr("Fetched %1 of %2.")))
               .andThen(this, [file](base::Done) { return file.finish(); })
               .then(this,
                   [this, path](const Result<base::Done>& done) {
                       endTransfer();
                       if (!done) {
                           failed(done.error());
                           return;
                       }
                       unlock();
                       m_progress->setText(tr("Saved to %1").arg(path));
                       m_progress->show();
                       reveal(m_progress);
                   }),
        button, tr("Fetching…"));
}

std::function<void(qint64, qint64)> AttachmentsPane::progress(const QString& sentence)
{
    m_stop->show();
    return [guard = QPointer<AttachmentsPane>(this), sentence](qint64 done, qint64 all) {
        if (!guard)
            return;
        guard->m_progress->setText(sentence.arg(sizeWords(done), sizeWords(all)));
        guard->m_progress->show();
    };
}

void AttachmentsPane::endTransfer()
{
    m_stop->hide();
    m_progress->hide();
}

QString AttachmentsPane::whyNoAdding() const
{
    if (QString reason = whyNoWork(context()); !reason.isEmpty())
        return reason;
    const domain::RequestStatus status = request().summary.status;
    if (status == domain::RequestStatus::Purged)
        return tr("The case is purged: nothing is left that could be changed.");
    if (!domain::isActive(status))
        return tr("The case is closed. Reopen it first.");
    return m_attachments->size() < domain::mostAttachments
        ? QString()
        : tr("The case has as many attachments as it can.");
}

QString AttachmentsPane::whyNoRemoval() const
{
    if (QString reason = whyNoWork(context()); !reason.isEmpty())
        return reason;
    if (!domain::isActive(request().summary.status))
        return tr("The case is closed: what belongs to it stays until it is purged.");
    return request().summary.flags.legalHold
        ? tr("The case is on hold: nothing of it is removed until the hold is released.")
        : QString();
}

} // namespace console::ui
