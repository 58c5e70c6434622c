// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/import_pane.h"

#include "ui/pages/keep_draft.h"
#include "ui/pages/subprocessors/difference_view.h"
#include "ui/pages/subprocessors/import_fields.h"
#include "ui/pages/subprocessors/import_questions.h"
#include "ui/parts/background.h"
#include "ui/parts/facts.h"
#include "ui/parts/file_drop.h"
#include "ui/parts/form_drafts.h"
#include "ui/parts/text_area.h"
#include "ui/parts/wrapped_choice.h"

#include <QSignalBlocker>

namespace console::ui {

using base::ApiError;
using contract::ListingDraftView;

namespace {
constexpr int typingPause = 300; // milliseconds
constexpr int textHeight = 84;
const QString draftOfText = QStringLiteral("listing/import");
} // namespace

ImportPane::ImportPane(DetailPane& pane, const PageContext& context, ListingDesk& desk,
    ImportReading& reading, models::ChosenDifferencesModel& rows, const QString& slug)
    : PaneContent(pane, context)
    , m_desk(desk)
    , m_reading(reading)
    , m_rows(rows)
    , m_slug(slug)
{
    if (slug.isEmpty())
        buildFile();
    else
        buildRow();
    connect(&reading, &ImportReading::changed, this, &ImportPane::update);
    connect(&rows, &models::ChosenDifferencesModel::choiceChanged, this, &ImportPane::update);
    connect(&pane, &DetailPane::saveRequested, this, &ImportPane::put);
    update();
}

void ImportPane::buildFile()
{
    pane().setTitle(tr("Import a file"));
    m_drop = new FileDrop(tr("File with sub-processors"),
        tr("Tables and JSON (*.md *.markdown *.csv *.tsv *.txt *.json);;All files (*)"));
    m_file = new FormField(tr("File"), m_drop);
    // A draft would show a file that nobody has read.
    m_file->setProperty(notInDrafts, true);
    pane().add(m_file);
    m_text = new TextArea;
    m_text->setFixedHeight(textHeight);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->setAcceptDrops(false);
    m_text->viewport()->setAcceptDrops(false);
    m_textField = new FormField(tr("Or paste its text"), m_text, QStringLiteral("text"));
    pane().add(m_textField);
    m_text->setPlainText(m_reading.text());
    m_how = sectionHeading(tr("How it was read"));
    pane().add(m_how);
    m_format = new ImportFormatFields(m_reading);
    pane().add(m_format);
    m_columns = new ImportColumnFields(m_reading);
    for (QWidget* each : {static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_columns)})
        each->setProperty(notInDrafts, true); // made from the text
    pane().add(m_columns);
    m_questions = new ImportQuestions(m_reading);
    pane().add(m_questions);
    m_notes = new ImportNotes(m_reading);
    pane().add(m_notes);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_drop, &FileDrop::fileChosen, &m_reading, &ImportReading::readFile);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_typing.start(); });
    connect(
        &m_typing, &QTimer::timeout, this, [this] { m_reading.readText(m_text->toPlainText()); });
    keepTyped();
}

void ImportPane::keepTyped()
{
    keepDraft(pane(), context(), draftOfText, m_desk.whyNoEdit());
}

void ImportPane::rightsChanged()
{
    updateFoot();
    if (m_text)
        keepTyped();
}

void ImportPane::buildRow()
{
    const int shown = m_rows.indexOf(m_slug);
    if (shown >= 0)
        m_row = m_rows.row(shown);
    pane().setTitle(m_row.entry().name);
    auto* back = new LinkButton(tr("Back to the file"));
    back->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(back, &QPushButton::clicked, this, &ImportPane::fileWanted);
    pane().add(back);
    m_chosen = new WrappedCheckBox(tr("Put this into the draft"));
    connect(m_chosen, &QCheckBox::toggled, this, [this](bool on) { m_rows.choose(m_slug, on); });
    pane().add(m_chosen);
    addDifference(pane(), m_row);
}

void ImportPane::update()
{
    if (m_slug.isEmpty()) {
        updateFile();
    } else {
        const QSignalBlocker quiet(m_chosen);
        m_chosen->setChecked(m_rows.isChosen(m_row));
    }
    updateFoot();
}

void ImportPane::updateFile()
{
    m_drop->setPath(m_reading.path());
    const bool ofFile = !m_reading.path().isEmpty();
    FormField* source = ofFile || m_reading.text().isEmpty() ? m_file : m_textField;
    for (FormField* field : {m_file, m_textField})
        field->setError(
            field == source && m_reading.error() ? m_reading.error()->message : QString());
    m_textField->setHint(
        ofFile && !m_reading.text().isEmpty() ? tr("The file counts, not this text.") : QString());
    m_textField->setVisible(!ofFile || !m_reading.text().isEmpty());
    const bool readable = m_reading.isReadable();
    m_file->setHint(readable ? QString()
                             : tr("A Markdown table, CSV or JSON of up to 16 MiB. Nothing is "
                                  "written before you have looked at what it changes."));
    m_how->setVisible(readable);
    m_format->setVisible(readable);
    m_format->update();
    m_columns->update();
    m_columns->setVisible(m_reading.outcome() && !m_reading.outcome()->import.columns.isEmpty());
    m_questions->update();
    m_questions->setVisible(m_reading.outcome().has_value());
    m_notes->update();
}

QString ImportPane::whyNotNow(int chosen) const
{
    if (QString reason = m_desk.whyNoEdit(); !reason.isEmpty())
        return reason;
    if (m_reading.isReading())
        return tr("The file is still being read.");
    if (!m_reading.outcome())
        return tr("Choose a file first, or paste its text.");
    if (m_rows.difference().isEmpty())
        return tr("There is nothing to put into the draft.");
    return chosen == 0 ? tr("Tick what is to be put into the draft.") : QString();
}

void ImportPane::updateFoot()
{
    if (isBusy())
        return;
    const int chosen = int(m_rows.chosen().size());
    pane().setSaveText(chosen == 0 ? tr("Put changes into the draft")
            : chosen == 1          ? tr("Put 1 change into the draft")
                                   : tr("Put %n changes into the draft", nullptr, chosen));
    pane().saveButton()->setAccessibleName(tr("Put into the draft"));
    const QString reason = whyNotNow(chosen);
    pane().setDraft(reason.isEmpty());
    pane().setSaveRefusal(reason);
}

void ImportPane::put()
{
    if (!m_reading.outcome() || m_reading.isReading())
        return;
    using Entries = QList<domain::SubProcessor>;
    const base::CallHandle call
        = inBackground([before = m_reading.current(), after = m_reading.outcome()->entries,
                           chosen = m_rows.chosen()]() -> base::Result<Entries> {
              return domain::withChosen(before, after, chosen);
          })
              .andThen(this,
                  [this](const Entries& entries) {
                      contract::ListingDraftEdit edit;
                      edit.entries = entries;
                      return m_desk.keep(edit);
                  })
              .then(this, [this](const base::Result<ListingDraftView>& draft) { end(draft); });
    saving(call);
}

void ImportPane::end(const base::Result<ListingDraftView>& draft)
{
    if (draft) {
        saved();
        // It may have been put in from beside one of its rows.
        if (m_reading.path().isEmpty())
            forgetDraft(context(), draftOfText);
        m_desk.adopt(*draft);
        Q_EMIT kept();
        return;
    }
    const bool meanwhile = draft.error().kind == ApiError::Kind::Outdated
        || draft.error().code == QLatin1String("listing.draft.exists");
    if (!meanwhile) {
        failed(draft.error());
        return;
    }
    unlock();
    updateFoot();
    Q_EMIT outdated();
    Q_EMIT serverChanged();
}

void ImportPane::chooseFile()
{
    if (m_drop)
        m_drop->choose();
}

} // namespace console::ui
